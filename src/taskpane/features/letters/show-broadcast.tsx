import { Button, Caption1, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import {
  broadcastTexts,
  draftBroadcast,
  type BroadcastText,
} from '../../../documents/letters/draft-broadcast';
import { letterWordsFor } from '../../../documents/letters/words/words-for';
import { loadOurTemplate } from '../../../documents/our-templates';
import type { JobFamilyName } from '../../../domain/job-description';
import type { PlainDate } from '../../../domain/plain-date';
import { beforeAgreement } from '../../../agreements/general-provisions';
import { DayField } from '../../components/day-field';
import { copyToClipboard } from '../../components/copy-to-clipboard';
import { usePane } from '../../pane-context';
import { useCatalogue } from '../../use-catalogue';
import { useLettersTexts } from './use-letters-texts';
import { useWriting } from './use-writing';
import { WriteAction } from './write-action';

/** Characters that the list box shows on a pane of 320 px. */
const FITS = 34;

/** The announcement of a family: to copy into a broadcast, or as a document. */
export function ShowBroadcast() {
  const { wording } = usePane();
  const { broadcast: words } = useLettersTexts();
  const catalogue = useCatalogue();
  const [family, setFamily] = useState<JobFamilyName>(catalogue.families[0]!.name);
  const [link, setLink] = useState('');
  const [effectiveOn, setEffectiveOn] = useState<PlainDate | null>(null);
  const writing = useWriting();
  const texts = broadcastTexts({ family, link: link.trim(), effectiveOn }, catalogue);
  const { agreement } = catalogue.familyNamed(family);
  const isReady = link.trim() !== '' && !(effectiveOn && beforeAgreement(agreement, effectiveOn));
  return (
    <>
      {/* A list box cuts a long name, so that it stands below it whole. */}
      <Field label={words.family} hint={family.length > FITS ? family : null}>
        <Select value={family} onChange={(_, { value }) => setFamily(value as JobFamilyName)}>
          {catalogue.families.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.link} hint={words.linkHint} required>
        <Input type="url" value={link} onChange={(_, { value }) => setLink(value)} />
      </Field>
      <DayField
        // Told under which agreement, which the family decides.
        key={agreement}
        label={words.effectiveOn}
        hint={words.effectiveHint}
        initial={effectiveOn}
        agreement={agreement}
        onEnter={setEffectiveOn}
      />
      {isReady && texts.map((text) => <ShowText key={text.locale} text={text} />)}
      <WriteAction
        kind="broadcast"
        count={isReady ? 1 : 0}
        templateName=""
        writing={writing}
        request={async () => ({
          kind: 'broadcast',
          drafts: [draftBroadcast(texts, family)],
          template: () => loadOurTemplate('broadcast', wording.locale),
          packing: 'one document',
          fileName: letterWordsFor(wording.locale).file.broadcast,
        })}
        {...(link.trim() === '' && { hint: words.linkFirst })}
        hasSheet={false}
      />
    </>
  );
}

function ShowText({ text: { locale, subject, paragraphs } }: { readonly text: BroadcastText }) {
  const { broadcast: words, languages } = useLettersTexts();
  const [said, say] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const language = languages[locale];
  const copy = async () => {
    const { current } = area;
    if (!current) return;
    current.select();
    // Where Excel's frame does not let us at the clipboard, the keys still work on what is selected.
    say((await copyToClipboard(current.value)) ? words.copied(language) : words.notCopied);
  };
  return (
    <div>
      <Field label={words.text(language)}>
        <Textarea
          textarea={{ ref: area }}
          readOnly
          rows={6}
          lang={locale}
          value={[subject, ...paragraphs].join('\n\n')}
        />
      </Field>
      <Button size="small" onClick={() => void copy()}>
        {words.copy(language)}
      </Button>
      <Caption1 block role="status">
        {said}
      </Caption1>
    </div>
  );
}
