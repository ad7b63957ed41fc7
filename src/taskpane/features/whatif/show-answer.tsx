import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScenarioRun } from '../../../excel/scenario/scenarios-workbook';
import { ResultMoved } from '../../../excel/result/result-moved';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { changesNoPosition } from '../../../scenario/change-catalogue';
import { CountList } from '../../components/count-list';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import type { WorkedOut } from './costed-positions';
import { movesOf, sayMove } from './moves-of';
import { ShowCosts } from './show-costs';
import { useComparedRows } from './use-compared-rows';
import { useWhatIfTexts } from './use-what-if-texts';
import { WriteNote } from './write-note';

const useStyles = makeStyles({
  answer: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

interface ShowAnswerProps {
  readonly run: ScenarioRun;
  /** Of the scenario, in the run. */
  readonly place: number;
}

/** What one scenario changes, and what can be made of it. */
export function ShowAnswer({ run, place }: ShowAnswerProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const words = useWhatIfTexts();
  const { select, notice } = useComparedRows(run);
  const [costs, setCosts] = useState<WorkedOut | null>(null);
  const answer = run.answers[place]!;
  const lines = movesOf(answer).map((move) => ({
    label: sayMove(move, words, wording),
    count: move.count,
    select: (turn: number) => select(move.rows, turn),
  }));
  return (
    <section className={styles.answer} aria-label={run.scenarios[place]!.name}>
      <Text weight="semibold">{words.headline(answer.differing, answer.positions)}</Text>
      {run.scenarios[place]!.changes.some(changesNoPosition) && (
        <Caption1>{words.changesNoPosition}</Caption1>
      )}
      {lines.length > 0 && (
        <>
          <Subtitle2 as="h3">{words.moves}</Subtitle2>
          <CountList lines={lines} />
          <WriteSheet run={run} place={place} />
        </>
      )}
      <ShowCosts run={run} place={place} costs={costs} onCosts={setCosts} />
      <WriteNote run={run} place={place} costs={costs} />
      {notice}
    </section>
  );
}

type Writing =
  | { readonly kind: 'idle' | 'writing' | 'written' | 'moved' }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

function WriteSheet({ run, place }: ShowAnswerProps) {
  const styles = useStyles();
  const { workbook } = usePane();
  const words = useWhatIfTexts();
  const [state, setState] = useState<Writing>({ kind: 'idle' });
  const isWriting = state.kind === 'writing';
  const write = async () => {
    if (isWriting) return;
    setState({ kind: 'writing' });
    setState(
      await workbook.writeScenarioSheet(run, place).then(
        (): Writing => ({ kind: 'written' }),
        (error: unknown): Writing =>
          error instanceof ResultMoved
            ? { kind: 'moved' }
            : { kind: 'failed', error: toWorkbookError(error, '') },
      ),
    );
  };
  return (
    <>
      <Button className={styles.button} aria-disabled={isWriting} onClick={() => void write()}>
        {isWriting ? words.writing : words.write}
      </Button>
      {state.kind === 'failed' && <SayError error={state.error} />}
      {state.kind === 'moved' && <SayNotice intent="warning" notice={words.moved} />}
      {state.kind === 'written' && <SayNotice intent="success" notice={words.written} />}
    </>
  );
}
