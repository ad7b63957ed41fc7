import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { draftNote, type NoteFacts } from '../../../documents/note/draft-note';
import { readToday } from '../../../domain/read-today';
import type { ScenarioRun } from '../../../excel/scenario/scenarios-workbook';
import { sayLack } from '../../../wording/costs/say-costs';
import type { Wording } from '../../../wording/wording';
import { sayChange } from '../../../wording/scenario/say-change';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import { ChooseTemplate } from '../letters/choose-template';
import { useLettersTexts } from '../letters/use-letters-texts';
import { useTemplates } from '../letters/use-templates';
import { useWriting } from '../letters/use-writing';
import { WriteAction } from '../letters/write-action';
import type { WorkedOut } from './costed-positions';
import { movesOf, sayAnswer } from './moves-of';
import type { WhatIfTexts } from './texts/en';
import { useWhatIfTexts } from './use-what-if-texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

interface WriteNoteProps {
  readonly run: ScenarioRun;
  readonly place: number;
  readonly costs: WorkedOut | null;
}

/** A page in Word for whoever decides on a scenario. */
export function WriteNote(props: WriteNoteProps) {
  const { note } = useWhatIfTexts();
  return (
    <Disclosure label={note.title}>
      <NoteForm {...props} />
    </Disclosure>
  );
}

function NoteForm({ run, place, costs }: WriteNoteProps) {
  const styles = useStyles();
  const { wording, displayLanguage } = usePane();
  const words = useWhatIfTexts();
  const letters = useLettersTexts();
  const [isConcerned, setConcerned] = useState(false);
  const template = useTemplates('decision note', wording.locale);
  const writing = useWriting();
  return (
    <div className={styles.form}>
      <Caption1>{words.note.hint}</Caption1>
      <Checkbox
        label={words.note.concerned}
        checked={isConcerned}
        onChange={(_, { checked }) => setConcerned(checked === true)}
      />
      <ChooseTemplate kind="decision note" locale={wording.locale} choice={template} />
      <WriteAction
        kind="decision note"
        count={1}
        templateName={template.own?.fileName ?? letters.template.ours}
        writing={writing}
        request={async () => {
          const facts = noteFacts({ run, place, costs }, isConcerned, words, wording);
          const draft = draftNote(
            { ...facts, ...costFacts(costs, words, wording, displayLanguage) },
            wording,
          );
          return {
            kind: 'decision note',
            drafts: [draft],
            template: template.bytes,
            packing: 'one document',
            fileName: draft.fileName,
          };
        }}
        hasSheet={false}
      />
    </div>
  );
}

function noteFacts(
  { run, place }: WriteNoteProps,
  isConcerned: boolean,
  words: WhatIfTexts,
  wording: Wording,
): Omit<NoteFacts, 'costs'> {
  const answer = run.answers[place]!;
  const { name, changes } = run.scenarios[place]!;
  const rows = answer.rows.filter(({ pair }) => answer.pairs[pair]!.changes.length > 0);
  return {
    scenario: name,
    on: readToday(),
    headline: words.headline(answer.differing, answer.positions),
    assumptions: changes.map((change) => sayChange(change, wording.locale)),
    moves: movesOf(answer).map(({ before, after, count }) => ({
      before: wording.outcome[before],
      after: wording.outcome[after],
      positions: count,
    })),
    stale: run.stale > 0 ? words.stale(run.stale) : '',
    concerned: isConcerned
      ? {
          title: words.note.concernedTitle,
          rows: rows.map(({ number, title, pair }) => ({
            number: number ?? '',
            title,
            before: sayAnswer(answer.pairs[pair]!.before, words, wording),
            after: sayAnswer(answer.pairs[pair]!.after, words, wording),
          })),
        }
      : null,
  };
}

function costFacts(
  costs: WorkedOut | null,
  { costs: words }: WhatIfTexts,
  wording: Wording,
  displayLanguage: string,
): Pick<NoteFacts, 'costs'> {
  if (!costs) return { costs: null };
  const { period, held, vacant, lacking, costed, positions } = costs.comparison;
  const sums = [
    ...held.map((sum) => ({ posts: words.held, ...sum })),
    ...vacant.map((sum) => ({ posts: words.vacant, ...sum })),
  ];
  return {
    costs: {
      period: `${words.period(wording.date(period.from), wording.date(period.to))} ${words.costed(costed, positions)}`,
      sums,
      lacking: lacking.map((lack) => words.lack(sayLack(lack, displayLanguage), lack.positions)),
    },
  };
}
