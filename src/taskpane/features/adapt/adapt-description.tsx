import {
  Caption1,
  Field,
  Input,
  makeStyles,
  Subtitle2,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { FAMILIES } from '../../../agreements/catalogue';
import {
  needsUnionReview,
  openItems,
  outlineOf,
  startAdaptation,
  type Adaptation,
  type PositionFacts,
} from '../../../documents/adaptation/adaptation';
import { draftDescriptions } from '../../../documents/adaptation/draft-description';
import { letterWordsFor } from '../../../documents/letters/words/words-for';
import type { OfficialDescription } from '../../../domain/agreement-text';
import type { AgreementName } from '../../../domain/citation';
import { ClauseText } from '../../components/clause-text';
import { FocusHeading } from '../../components/focus-heading';
import { usePane } from '../../pane-context';
import { adaptTextsFor } from './texts/texts-for';
import { ChooseTemplate } from '../letters/choose-template';
import { useLettersTexts } from '../letters/use-letters-texts';
import { useTemplates } from '../letters/use-templates';
import { useWriting } from '../letters/use-writing';
import { WriteAction } from '../letters/write-action';
import { AddDuties } from './add-duties';
import { NextGap } from './next-gap';
import { SettlePart } from './settle-part';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
  },
});

interface AdaptDescriptionProps {
  readonly description: OfficialDescription;
  /** One for each document; the first fills the form. At least one, blank where nothing is known. */
  readonly positions: readonly [PositionFacts, ...PositionFacts[]];
  /** What was settled before, if anything. */
  readonly begun?: Adaptation | undefined;
  readonly onChange?: (adaptation: Adaptation) => void;
}

/** The form that makes a generic description that of a position, or of several with the same choices. */
export function AdaptDescription({
  description,
  positions,
  begun,
  onChange,
}: AdaptDescriptionProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const words = adaptTextsFor(wording);
  const letters = useLettersTexts();
  const outline = useMemo(() => outlineOf(description, agreementOf(description)), [description]);
  const [adaptation, setAdaptation] = useState<Adaptation>(
    () => begun ?? startAdaptation(positions[0]),
  );
  const form = useRef<HTMLDivElement>(null);
  const template = useTemplates('adapted description', wording.locale);
  const writing = useWriting();

  const { facts } = adaptation;
  const change = (changed: Partial<Adaptation>) => {
    const next = { ...adaptation, ...changed };
    setAdaptation(next);
    onChange?.(next);
  };
  const changeFact =
    (name: keyof PositionFacts) =>
    (_: unknown, { value }: { value: string }) =>
      change({ facts: { ...facts, [name]: value } });
  const isBulk = positions.length > 1;
  const open = openItems(outline, adaptation).filter(
    ({ kind }) => !isBulk || (kind !== 'unit' && kind !== 'supervisor'),
  );
  const targets = isBulk ? positions : [facts];
  const { drafts, unfinished } = draftDescriptions(outline, adaptation, targets, wording);
  const statesPurpose = outline.parts.some(({ kind }) => kind === 'main purpose');
  return (
    <div ref={form} className={styles.form}>
      <FocusHeading>{words.title(description.genericTitle, description.grade)}</FocusHeading>
      <NextGap open={open} form={form}>
        {open.length > 0 ? words.open(open.length) : words.finished}
      </NextGap>
      {isBulk ? (
        <Caption1>{words.forRows(positions.length)}</Caption1>
      ) : (
        <>
          <Field label={words.officialName}>
            <Input value={facts.officialName} onChange={changeFact('officialName')} />
          </Field>
          <Field label={words.positionNumber}>
            <Input value={facts.positionNumber} onChange={changeFact('positionNumber')} />
          </Field>
          <Field label={words.unit} required data-gap="unit">
            <Input value={facts.unit} onChange={changeFact('unit')} />
          </Field>
          <Field label={words.supervisor} required data-gap="supervisor">
            <Input value={facts.supervisor} onChange={changeFact('supervisor')} />
          </Field>
        </>
      )}
      <Field label={words.functionalTitle} hint={<ClauseText text={words.functionalHint} />}>
        <Input
          value={adaptation.functionalTitle}
          onChange={(_, { value }) => change({ functionalTitle: value })}
        />
      </Field>
      {!statesPurpose && (
        <Field label={words.mainPurpose} required data-gap="main purpose">
          <Textarea
            value={adaptation.mainPurpose}
            onChange={(_, { value }) => change({ mainPurpose: value })}
          />
        </Field>
      )}
      {outline.parts.map((part, at) => (
        <section key={part.passages[0]?.id ?? `part ${at}`}>
          <Subtitle2 as="h3" block>
            {part.heading}
          </Subtitle2>
          <SettlePart
            outline={outline}
            part={part}
            at={at}
            adaptation={adaptation}
            onChange={change}
          />
        </section>
      ))}
      <AddDuties
        duties={adaptation.addedDuties}
        onChange={(addedDuties) => change({ addedDuties })}
      />
      <ChooseTemplate kind="adapted description" locale={wording.locale} choice={template} />
      <Caption1 role="status">
        {needsUnionReview(adaptation) && words.underReview}{' '}
        {isBulk &&
          open.length === 0 &&
          unfinished.length > 0 &&
          words.unfinished(unfinished.length)}
      </Caption1>
      <WriteAction
        kind="adapted description"
        count={drafts.length}
        templateName={template.own?.fileName ?? letters.template.ours}
        writing={writing}
        request={async () => ({
          kind: 'adapted description',
          drafts,
          template: template.bytes,
          packing: drafts.length > 1 ? 'one file each' : 'one document',
          fileName:
            drafts.length > 1
              ? letterWordsFor(wording.locale).file.descriptions
              : drafts[0]!.fileName,
        })}
        hasSheet={false}
      />
    </div>
  );
}

/** A family that the catalogue lacks came with an annex, and only 2023 takes more of them (Art. 3). */
function agreementOf({ family }: OfficialDescription): AgreementName {
  return FAMILIES.find(({ name }) => name === family)?.agreement ?? '2023';
}
