import { FluentProvider, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import manifest from '../../package.json';
import type { Workbook } from '../excel/workbook';
import { wordingFor } from '../wording/wording';
import { DelayedSpinner } from './components/delayed-spinner';
import { keepFocusIn } from './components/hold-focus';
import { isWelcomeWanted, keepWelcome } from './components/remember-welcome';
import { TabStrip, tabId } from './components/tab-strip';
import { HIDDEN_TO_EYES } from './components/hidden-to-eyes';
import { Welcome } from './components/welcome';
import { MendBar } from './features/eligibility/mend-bar';
import type { Shown } from './features/descriptions/shown';
import { createRunStore } from './features/map/run-store';
import { createSourceStore } from './features/map/source-store';
import { reviewStoreOf } from './features/review/review-store';
import { PaneContext, type Pane } from './pane-context';
import { TABS } from './places';
import { createStore, useStore } from './store';
import { textsFor } from './texts/texts-for';
import { usePlace } from './use-place';
import { useTheme } from './use-theme';

const PANEL = 'panel';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    overflow: 'hidden',
  },
  head: { flexShrink: 0 },
  spoken: HIDDEN_TO_EYES,
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  panel: { display: 'flex', flexDirection: 'column', minHeight: '100%', outlineStyle: 'none' },
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface PaneAppProps {
  readonly workbook: Workbook;
  /** Excel's display language, such as `fr-FR`. */
  readonly displayLanguage: string;
}

/** The whole pane. */
export function PaneApp({ workbook, displayLanguage }: PaneAppProps) {
  const styles = useStyles();
  const { theme, colorScheme } = useTheme();
  const [isWelcome, setWelcome] = useState(isWelcomeWanted);
  const [place, open] = usePlace(useCallback(() => setWelcome(true), []));
  const pane = usePaneParts(workbook, displayLanguage, open);
  const { texts, wording } = pane;
  const isRunning = useStore(pane.run).kind === 'running';
  // Who presses the button has understood.
  if (isWelcome && isRunning) setWelcome(false);
  useEffect(() => {
    if (!isWelcome) keepWelcome();
  }, [isWelcome]);
  useEffect(() => {
    document.documentElement.lang = wording.locale;
  }, [wording]);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocusIn(panel.current!), []);
  const { Content } = TABS.find((tab) => tab.place === place)!;

  return (
    <PaneContext value={pane}>
      <FluentProvider theme={theme} style={{ colorScheme }} className={styles.pane}>
        <header className={styles.head}>
          <h1 className={styles.spoken}>{texts.pane}</h1>
          <TabStrip
            label={texts.pane}
            tabs={TABS.map((tab) => ({ name: tab.place, label: texts.tab[tab.place] }))}
            selected={place}
            panelId={PANEL}
            onSelect={open}
          />
        </header>
        <main className={styles.content}>
          <div
            ref={panel}
            id={PANEL}
            role="tabpanel"
            tabIndex={-1}
            aria-labelledby={tabId(place)}
            className={styles.panel}
          >
            {isWelcome && <Welcome onDismiss={() => setWelcome(false)} />}
            <MendBar />
            <Suspense fallback={<DelayedSpinner label={texts.loading} />}>
              <Content />
            </Suspense>
          </div>
        </main>
        <footer className={styles.foot}>
          <Text size={200}>
            {texts.pane} {manifest.version}
          </Text>
        </footer>
      </FluentProvider>
    </PaneContext>
  );
}

function usePaneParts(workbook: Workbook, displayLanguage: string, open: Pane['open']): Pane {
  const pane = useMemo(() => {
    const source = createSourceStore(workbook);
    const run = createRunStore(workbook, () => {
      // The run ended under another tab: the queue that was read before it is out of date.
      reviewStoreOf(workbook).forget();
      return source.look({ cellsChanged: true });
    });
    const wording = wordingFor(displayLanguage);
    const texts = textsFor(wording);
    const shown = createStore<Shown>({ show: 'all' });
    const openClause = (clause: string) => {
      shown.set({ show: 'clause', clause });
      open('descriptions');
    };
    return { workbook, wording, texts, displayLanguage, source, run, open, shown, openClause };
  }, [workbook, displayLanguage, open]);

  const { source, run } = pane;
  useEffect(() => {
    void source.look({ cellsChanged: true });
    void run.look();
    const watching = workbook.watch((change) => {
      // Our own writing would be seen as editing; the end of the run looks again anyway.
      if (run.get().kind === 'running') return;
      void source.look(change);
      if (run.isLeft()) void run.look();
    });
    // Without events the pane still looks at the active sheet when it is opened and after a run.
    watching.catch(() => {});
    return () => void watching.then((end) => end()).catch(() => {});
  }, [workbook, source, run]);
  return pane;
}
