import { FluentProvider, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
} from 'react';
import type { ReadingId } from '../domain/citation';
import type { OpenWorkbook } from '../excel/workbook';
import { wordingFor } from '../wording/wording';
import { DelayedSpinner } from './components/delayed-spinner';
import { keepFocusIn } from './components/hold-focus';
import { isWelcomeWanted, keepWelcome } from './components/remember-welcome';
import { HIDDEN_TO_EYES } from './components/hidden-to-eyes';
import { Welcome } from './components/welcome';
import { MendBar } from './features/eligibility/mend-bar';
import type { DescriptionsView } from './features/descriptions/shown';
import { createRunStore } from './features/map/run-store';
import { createSourceStore } from './features/map/source-store';
import { withReview } from './features/review/with-review';
import { PaneContext, usePane, type Pane } from './pane-context';
import { PositionBar } from './features/position/position-bar';
import { createPositionStore } from './features/position/position-store';
import { PaneTabs } from './pane-tabs';
import type { TabName } from './tab-name';
import { useFittingPlace } from './use-fitting-place';
import { PLACES } from './tabs';
import { createStore, useStore } from './store';
import { textsFor } from './texts/texts-for';
import { useOpenTab } from './use-open-tab';
import { useTheme } from './use-theme';
import { VERSION } from './version';
import { createWayBack, scrollBack } from './way-back';

const ShowPosition = lazy(() => import('./features/position/show-position'));

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
  readonly workbook: OpenWorkbook;
  /** Excel's display language, such as `fr-FR`. */
  readonly displayLanguage: string;
}

/** The whole pane. */
export function PaneApp({ workbook, displayLanguage }: PaneAppProps) {
  const styles = useStyles();
  const { theme, colorScheme } = useTheme();
  const [isWelcome, setWelcome] = useState(isWelcomeWanted);
  const [openTab, open] = useOpenTab();
  const pane = usePaneParts(workbook, displayLanguage, openTab, open);
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
  useFittingPlace(pane, openTab, open);

  return (
    <PaneContext value={pane}>
      <FluentProvider theme={theme} style={{ colorScheme }} className={styles.pane}>
        <header className={styles.head}>
          <h1 className={styles.spoken}>{texts.pane}</h1>
          <PaneTabs openTab={openTab} panelId={PANEL} />
          <PositionBar />
        </header>
        <main className={styles.content}>
          <div
            ref={panel}
            onKeyDownCapture={pressOnce}
            id={PANEL}
            role="tabpanel"
            tabIndex={-1}
            // Places under More have no tab of their own.
            aria-label={texts.tab[openTab]}
            className={styles.panel}
          >
            {isWelcome && openTab !== 'help' && <Welcome onDismiss={() => setWelcome(false)} />}
            <MendBar />
            <Suspense fallback={<DelayedSpinner label={texts.loading} />}>
              <Place name={openTab} />
            </Suspense>
          </div>
        </main>
        <footer className={styles.foot}>
          <Text size={200}>
            {texts.pane} {VERSION}
          </Text>
        </footer>
      </FluentProvider>
    </PaneContext>
  );
}

/** The open place, or the story of a position over it; drawn anew when the one gives way to the other. */
function Place({ name }: { readonly name: TabName }) {
  const { position } = usePane();
  const { Content } = PLACES[name];
  const isPositionOpen = useSyncExternalStore(position.subscribe, () => position.get().isOpen);
  return isPositionOpen ? <ShowPosition /> : <Content />;
}

/** A held Enter or space presses a button once: what it does may be grave, or bring up the next. */
function pressOnce(event: KeyboardEvent): void {
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (!event.repeat || !isPress) return;
  if ((event.target as HTMLElement).closest('button, a, [role=option], [role=combobox]')) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function usePaneParts(
  workbook: OpenWorkbook,
  displayLanguage: string,
  openTab: TabName,
  open: Pane['open'],
) {
  const current = useRef(openTab);
  useEffect(() => {
    current.current = openTab;
  }, [openTab]);
  const pane = useMemo(() => {
    const source = createSourceStore(workbook);
    const position = createPositionStore(workbook, displayLanguage);
    const run = createRunStore(workbook, () => {
      // The run ended under another tab: the queue that was read before it is out of date.
      void withReview(workbook, (review) => review.forget());
      // The end is shown first.
      return source
        .look({ cellsChanged: true })
        .finally(() => void position.look({ cellsChanged: true }));
    });
    const wording = wordingFor(displayLanguage);
    const texts = textsFor(wording);
    const shown = createStore<DescriptionsView>({ show: 'all' });
    const left = createWayBack();
    const show = (name: TabName) => {
      position.setOpen(false);
      open(name);
    };
    const openPlace = (name: TabName) => {
      left.forget();
      show(name);
    };
    const follow = (view: DescriptionsView) => {
      const { isOpen: isPositionOpen } = position.get();
      left.leave({ tab: current.current, isPositionOpen, view: shown.get() });
      shown.set(view);
      show('descriptions');
    };
    const goBack = () => {
      const last = left.take();
      if (!last) return;
      shown.set(last.view);
      open(last.tab);
      position.setOpen(last.isPositionOpen);
      scrollBack(last.scrolled);
    };
    const openClause = (clause: string) => follow({ show: 'clause', clause });
    const openReading = (reading: ReadingId) => follow({ show: 'reading', reading });
    const elsewhere = createStore<readonly string[]>([]);
    const stores = { source, run, shown, position, elsewhere, left };
    const ways = { open: openPlace, openClause, openReading, follow, goBack };
    return { workbook, wording, texts, displayLanguage, ...stores, ...ways };
  }, [workbook, displayLanguage, open]);

  const { source, run, position, elsewhere } = pane;
  useEffect(() => {
    void position.look({ cellsChanged: true });
    const following = workbook.watchSelection((selection) => {
      if (run.get().kind !== 'running') void position.look({ cellsChanged: false, selection });
    });
    // Without events the position is looked up by the search alone.
    following.catch(() => {});
    return () => void following.then((end) => end()).catch(() => {});
  }, [workbook, position, run]);
  useEffect(() => {
    void source.look({ cellsChanged: true });
    void run.look();
    const watching = workbook.watch((change) => {
      // Our own writing would be seen as editing; the end of the run looks again anyway.
      if (run.get().kind === 'running') return;
      if (change.isOwn) return position.renew();
      if (change.elsewhere.length > 0) {
        elsewhere.set(change.elsewhere);
        void withReview(workbook, (review) => review.notice(change.elsewhere));
      }
      void source.look(change);
      if (change.cellsChanged) void position.look(change);
      if (run.isLeft()) void run.look();
    });
    // Without events the pane still looks at the active sheet when it is opened and after a run.
    watching.catch(() => {});
    return () => void watching.then((end) => end()).catch(() => {});
  }, [workbook, source, run, position, elsewhere]);
  return pane;
}
