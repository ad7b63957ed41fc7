import { Button, Caption1 } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { RESULT_SHEET } from '../../../excel/own-sheets/result-names';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { TrySample } from '../../components/try-sample';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { useStanding } from '../start/use-standing';
import { Elsewhere } from './elsewhere';
import { SayRunEnd } from './say-run-end';
import { ShowExport } from './show-export';
import { ShowProgress } from './show-progress';

const ShowStanding = lazy(() => import('../start/show-standing'));
const ShowSummary = lazy(() => import('./show-summary'));

/** From the export on the active sheet to its mapping. */
export function MapTab() {
  const { run: runs, source } = usePane();
  const run = useStore(runs);
  const view = useStore(source);
  const standing = useStanding();
  if (run.kind === 'running') return <ShowProgress run={run} />;
  const isJustMapped = run.kind === 'done' && view.kind === 'result';
  return (
    <>
      <SayRunEnd run={run} />
      {standing && !isJustMapped && (
        <Suspense fallback={null}>
          <ShowStanding standing={standing} />
        </Suspense>
      )}
      <ShowSource standing={standing} />
    </>
  );
}

interface ShowSourceProps {
  readonly standing: ReturnType<typeof useStanding>;
}

/** What the active sheet is, whatever it is. */
function ShowSource({ standing }: ShowSourceProps) {
  const { texts, source, run: runs, open } = usePane();
  const view = useStore(source);
  const run = useStore(runs);
  switch (view.kind) {
    case 'looking':
      return <DelayedSpinner label={texts.source.looking} />;
    case 'empty':
      return (
        <>
          <SayNotice
            intent="info"
            notice={texts.source.empty(view.sheetName)}
            action={<TrySample />}
          />
          <Elsewhere beside={view.sheetName} />
        </>
      );
    case 'no list':
      return (
        <>
          <SayNotice intent="warning" notice={texts.source.noList[view.why](view.sheetName)} />
          <Elsewhere beside={view.sheetName} />
        </>
      );
    case 'result':
      if (run.kind === 'done') return <ShowSummary summary={run.summary} standing={standing} />;
      if (standing) return <Caption1 block>{texts.source.mapAgain}</Caption1>;
      return (
        <SayNotice
          intent="info"
          notice={texts.source.result(RESULT_SHEET)}
          action={<Button onClick={() => open('outcomes')}>{texts.result.show}</Button>}
        />
      );
    case 'export':
      // A new sheet or Excel table starts afresh: nothing opened, nothing half typed.
      return (
        <ShowExport key={view.found.sheetId + view.found.address} view={view} standing={standing} />
      );
    case 'failed': {
      const again = () => void source.look({ cellsChanged: true });
      return (
        <SayError error={view.error} action={<Button onClick={again}>{texts.tryAgain}</Button>} />
      );
    }
  }
}
