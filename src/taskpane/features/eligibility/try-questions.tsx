import { Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { InsertedQuestion } from '../../../excel/eligibility/insert-question';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { Disclosure } from '../../components/disclosure';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import type { EligibilityTexts } from './texts/en';
import { useEligibilityTexts } from './use-eligibility-texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  question: { paddingBlock: tokens.spacingVerticalS },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  insert: { marginTop: tokens.spacingVerticalXS },
});

/** The questions that are asked most, as the formulas that answer them. */
const QUESTIONS: readonly {
  readonly ask: keyof EligibilityTexts['questions']['ask'];
  readonly formula: string;
}[] = [
  { ask: 'years', formula: '=JD.YEARS("NOA","secondary")' },
  { ask: 'eligible', formula: '=JD.ELIGIBLE("NOA","secondary",8)' },
  { ask: 'why', formula: '=JD.WHY("NOB","diploma",5)' },
];

type Said =
  | { readonly kind: 'inserted'; readonly inserted: InsertedQuestion }
  | { readonly kind: 'taken' | 'taken back' }
  | { readonly kind: 'failed'; readonly error: WorkbookError }
  | null;

/** Examples that go into the selected cell, to be changed there. */
export function TryQuestions({ isOpenAtFirst = false }: { readonly isOpenAtFirst?: boolean }) {
  const styles = useStyles();
  const { workbook } = usePane();
  const { questions } = useEligibilityTexts();
  const [said, say] = useState<Said>(null);
  const fail = (error: unknown) => say({ kind: 'failed', error: toWorkbookError(error, '') });
  const insert = (formula: string) =>
    workbook
      .insertQuestion(formula)
      .then((inserted) => say(inserted ? { kind: 'inserted', inserted } : { kind: 'taken' }), fail);
  const takeBack = (inserted: InsertedQuestion) =>
    workbook.takeQuestionBack(inserted).then(() => say({ kind: 'taken back' }), fail);
  return (
    <Disclosure label={questions.title} isOpenAtFirst={isOpenAtFirst}>
      <ul className={styles.list}>
        {QUESTIONS.map(({ ask, formula }) => (
          <li key={ask} className={styles.question}>
            <Text block>{questions.ask[ask]}</Text>
            <Caption1 block className={styles.formula}>
              {formula}
            </Caption1>
            <Button
              size="small"
              className={styles.insert}
              aria-label={`${questions.insert}: ${questions.ask[ask]}`}
              onClick={() => void insert(formula)}
            >
              {questions.insert}
            </Button>
          </li>
        ))}
      </ul>
      <div role="status">
        <SaySaid said={said} onUndo={takeBack} />
      </div>
    </Disclosure>
  );
}

interface SaySaidProps {
  readonly said: Said;
  readonly onUndo: (inserted: InsertedQuestion) => Promise<void>;
}

function SaySaid({ said, onUndo }: SaySaidProps) {
  const { texts } = usePane();
  const { questions, error } = useEligibilityTexts();
  switch (said?.kind) {
    case undefined:
      return null;
    case 'inserted':
      return (
        <Caption1 block>
          {questions.inserted(said.inserted.address)}{' '}
          <Link as="button" onClick={() => void onUndo(said.inserted)}>
            {questions.undo}
          </Link>
        </Caption1>
      );
    case 'taken':
      return <SayNotice intent="info" notice={questions.taken} />;
    case 'taken back':
      return <Caption1 block>{questions.takenBack}</Caption1>;
    case 'failed': {
      const { problem, where } = said.error;
      return <SayNotice intent="error" notice={error(problem, where || texts.workbook)} />;
    }
  }
}
