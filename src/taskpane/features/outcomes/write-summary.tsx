import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SUMMARY_SHEET } from '../../../excel/own-sheets/result-names';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import type { WrittenPlan } from '../../../excel/own-sheets/publish-plan';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useOutcomesTexts } from './use-outcomes-texts';

type State =
  | { readonly kind: 'idle' | 'writing' }
  | { readonly kind: 'written'; readonly charts: WrittenPlan['charts'] }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
  },
});

/** Writes the sheet *JD Summary*, and says what came of it. */
export function WriteSummary({ onRefresh }: { readonly onRefresh: () => void }) {
  const styles = useStyles();
  const { workbook, displayLanguage } = usePane();
  const { summary, refresh } = useOutcomesTexts();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const write = async () => {
    if (state.kind === 'writing') return;
    setState({ kind: 'writing' });
    setState(
      await workbook.writeSummary(displayLanguage).then(
        ({ charts }): State => ({ kind: 'written', charts }),
        (error: unknown): State => ({
          kind: 'failed',
          error: toWorkbookError(error, SUMMARY_SHEET),
        }),
      ),
    );
  };
  const isWriting = state.kind === 'writing';
  return (
    <>
      <div className={styles.buttons}>
        {/* Not disabled while it works: that would take the focus away. */}
        <Button appearance="primary" aria-disabled={isWriting} onClick={() => void write()}>
          {isWriting ? summary.writing : summary.write}
        </Button>
        <Button onClick={onRefresh}>{refresh}</Button>
      </div>
      {state.kind === 'failed' && <SayError error={state.error} />}
      {state.kind === 'written' && <SayWritten charts={state.charts} />}
    </>
  );
}

function SayWritten({ charts }: WrittenPlan) {
  const { summary } = useOutcomesTexts();
  const { what, next } = summary.written(SUMMARY_SHEET);
  return charts === 'drawn' ? (
    <SayNotice intent="success" notice={{ what, next }} />
  ) : (
    <SayNotice intent="warning" notice={{ what, next: `${next} ${summary.withoutCharts}` }} />
  );
}
