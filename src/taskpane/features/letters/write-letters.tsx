import { Caption1, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { beforeAgreement } from '../../../agreements/general-provisions';
import {
  findAddressees2019,
  findAddressees2023,
  type Addressee,
  type Addressees,
} from '../../../documents/letters/addressees';
import { draftDirectorsLists } from '../../../documents/letters/directors-lists';
import {
  draftLetter,
  type DocumentDraft,
  type LetterRun,
} from '../../../documents/letters/letter-fields';
import { letterWordsFor } from '../../../documents/letters/words/words-for';
import type { Packing } from '../../../documents/write-documents';
import { compareDates, type PlainDate } from '../../../domain/plain-date';
import { readToday } from '../../../domain/read-today';
import type { LetterSource } from '../../../excel/letters/read-letter-rows';
import { ALL_ROWS, narrowRows } from '../../../review/narrow-rows';
import { LOCALES, type Locale } from '../../../wording/locale';
import { wordingFor } from '../../../wording/wording';
import { DayField } from '../../components/day-field';
import { ClauseText } from '../../components/clause-text';
import { SayNarrowed } from '../../components/narrow/say-narrowed';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { ChooseTemplate } from './choose-template';
import { NarrowLetters, selectedOf, type Narrowing } from './narrow-letters';
import { PreviewLetter } from './preview-letter';
import { useLettersTexts } from './use-letters-texts';
import { useOfficialWords } from './use-official-words';
import { useTemplates } from './use-templates';
import { useWriting, type WritingRequest } from './use-writing';
import { WhoGetsOne } from './who-gets-one';
import { WriteAction } from './write-action';

const PACKINGS: readonly Packing[] = ['one document', 'one file each'];

type LetterKind = 'letter of assignment' | 'list for director';

interface WriteLettersProps {
  readonly kind: LetterKind;
  readonly source: LetterSource;
  /** The result was read anew, so the figures should be too. */
  readonly onRead: () => void;
}

/** Who gets one, in which language, by which template, and the button that writes them. */
export function WriteLetters({ kind, source: whole, onRead }: WriteLettersProps) {
  const { workbook, wording, displayLanguage } = usePane();
  const words = useLettersTexts();
  const [locale, setLocale] = useState<Locale>(wording.locale);
  const [typedDate, setTypedDate] = useState<PlainDate | null>(whole.assignedOn ?? readToday());
  const [hrPartner, setPartner] = useState('');
  const [signatory, setSignatory] = useState('');
  const [packing, setPacking] = useState<Packing>('one document');
  const [narrowing, setNarrowing] = useState<Narrowing>({ facets: ALL_ROWS, selected: null });
  const isLetter = kind === 'letter of assignment';
  const agreement = isLetter ? '2019' : '2023';
  // Nothing is assigned on a day before the agreement was in force, so no letter bears one.
  const letterDate = typedDate && !beforeAgreement(agreement, typedDate) ? typedDate : null;
  const template = useTemplates(kind, locale);
  const writing = useWriting();
  const officialOf = useOfficialWords();

  const narrowed = (source: LetterSource): LetterSource => ({
    ...source,
    rows: narrowRows(selectedOf(source.rows, narrowing), narrowing.facets),
  });
  const source = narrowed(whole);
  const found = findAddressees(kind, source);
  const parts = (from: LetterSource): readonly LanguageDrafts[] =>
    letterDate
      ? draftByLanguage(kind, from, { letterDate, hrPartner, signatory, officialOf }, locale)
      : [];
  const drafted = parts(source);
  const count = drafted.reduce((sum, { drafts }) => sum + drafts.length, 0);
  const inOwnLanguage = isLetter ? found.addressees.filter(({ row }) => row.language) : [];
  const withDescription = isLetter
    ? found.addressees.filter(({ description }) => officialOf(description))
    : [];
  const otherDates = found.addressees.filter(
    ({ row: { effectiveOn } }) =>
      effectiveOn && letterDate && compareDates(effectiveOn, letterDate) !== 0,
  );
  const fileNameIn = (other: Locale) => {
    const { file } = letterWordsFor(other);
    return isLetter ? file.letters : file.lists;
  };
  const request = async (): Promise<WritingRequest> => {
    // The sheet may have been sorted, filtered or verified further since it was counted.
    const now = narrowed(await workbook.readLetterRows(displayLanguage));
    onRead();
    const all = parts(now);
    const drafts = all.find((part) => part.locale === locale)?.drafts ?? [];
    return {
      kind,
      drafts,
      template: template.bytes,
      packing,
      fileName: fileNameIn(locale),
      others: all
        .filter((part) => part.locale !== locale)
        .map((part) => ({
          drafts: part.drafts,
          template: () => template.bytesIn(part.locale),
          fileName: fileNameIn(part.locale),
        })),
      record: {
        assigned: findAddressees(kind, now).addressees,
        event: null,
        isSentToOfficials: isLetter,
        on: letterDate!,
        effectiveOn: now.effectiveOn,
      },
    };
  };
  const everybody = findAddressees(kind, whole).addressees.map(({ row }) => row);
  return (
    <>
      <WhoGetsOne kind={kind} source={source} found={found} />
      <NarrowLetters rows={everybody} narrowing={narrowing} onNarrow={setNarrowing} />
      <SayNarrowed
        facets={narrowing.facets}
        count={found.addressees.length}
        all={everybody.length}
        onShowAll={() => setNarrowing({ ...narrowing, facets: ALL_ROWS })}
      />
      <Field
        label={words.language}
        hint={inOwnLanguage.length > 0 ? words.languageHint(inOwnLanguage.length) : null}
      >
        <Select value={locale} onChange={(_, { value }) => setLocale(value as Locale)}>
          {LOCALES.map((value) => (
            <option key={value} value={value}>
              {words.languages[value]}
            </option>
          ))}
        </Select>
      </Field>
      <DayField
        label={words.letterDate}
        required
        initial={typedDate}
        agreement={agreement}
        onEnter={setTypedDate}
      />
      {otherDates.length > 0 && (
        <SayNotice intent="warning" notice={words.otherDate(otherDates.length)} />
      )}
      <Field label={words.hrPartner} hint={words.hrPartnerHint}>
        <Input value={hrPartner} onChange={(_, { value }) => setPartner(value)} />
      </Field>
      <Field label={words.signatory}>
        <Input value={signatory} onChange={(_, { value }) => setSignatory(value)} />
      </Field>
      <Field label={words.packing}>
        <RadioGroup value={packing} onChange={(_, { value }) => setPacking(value as Packing)}>
          {PACKINGS.map((value) => (
            <Radio key={value} value={value} label={words.packings[value]} />
          ))}
        </RadioGroup>
      </Field>
      {count > 0 && (
        <PreviewLetter
          kind={kind}
          drafts={drafted.flatMap((part) =>
            part.drafts.map((draft) => ({
              draft,
              locale: part.locale,
              template: () => template.bytesIn(part.locale),
            })),
          )}
        />
      )}
      <ChooseTemplate kind={kind} locale={locale} choice={template} />
      {isLetter && count > 0 && (
        <SayAttachment attached={withDescription.length} missing={count - withDescription.length} />
      )}
      <Caption1>{words.records.hint}</Caption1>
      <WriteAction
        kind={kind}
        count={count}
        hint={
          letterDate
            ? words.dated(words.documents(count), wording.date(letterDate))
            : typedDate
              ? ''
              : words.noDate
        }
        templateName={template.own?.fileName ?? words.template.ours}
        writing={writing}
        subject={JSON.stringify([drafted, packing, template.own?.fileName])}
        request={request}
        hasSheet
      />
    </>
  );
}

/** Whether the description itself goes with the letters (2019 App. 2 ¶2). */
function SayAttachment({
  attached,
  missing,
}: {
  readonly attached: number;
  readonly missing: number;
}) {
  const { attachment } = useLettersTexts();
  return (
    <div>
      {attached > 0 && (
        <Caption1 block>
          <ClauseText text={attachment.attached(attached)} />
        </Caption1>
      )}
      {missing > 0 && (
        <Caption1 block>
          <ClauseText text={attachment.missing(missing)} />
        </Caption1>
      )}
    </div>
  );
}

function findAddressees(
  kind: LetterKind,
  { rows, catalogue }: LetterSource,
): Addressees<Addressee> {
  return kind === 'letter of assignment'
    ? findAddressees2019(rows, catalogue)
    : findAddressees2023(rows, catalogue);
}

interface LanguageDrafts {
  readonly locale: Locale;
  readonly drafts: readonly DocumentDraft[];
}

/** A letter is in the official's own language, where the export names one. */
function draftByLanguage(
  kind: LetterKind,
  source: LetterSource,
  run: LetterRun,
  locale: Locale,
): LanguageDrafts[] {
  if (kind === 'list for director') {
    const { addressees } = findAddressees2023(source.rows, source.catalogue);
    const drafts = draftDirectorsLists(addressees, run, source.effectiveOn, wordingFor(locale));
    return [{ locale, drafts }];
  }
  const { addressees } = findAddressees2019(source.rows, source.catalogue);
  return LOCALES.flatMap((each) => {
    const drafts = addressees
      .filter(({ row }) => (row.language ?? locale) === each)
      .map((addressee) => draftLetter(addressee, run, wordingFor(each)));
    return drafts.length > 0 ? [{ locale: each, drafts }] : [];
  });
}
