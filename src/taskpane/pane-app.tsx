import { FluentProvider, makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import manifest from '../../package.json';
import type { Workbook } from '../excel/workbook';
import { wordingFor } from '../wording/wording';
import { isWelcomeWanted, keepWelcome } from './components/remember-welcome';
import { Welcome } from './components/welcome';
import { createRunStore } from './features/map/run-store';
import { createSourceStore } from './features/map/source-store';
import { PaneContext, type Pane } from './pane-context';
import { TABS, type Place } from './places';
import { useStore } from './store';
import { textsFor } from './texts/texts-for';
import { usePlace } from './use-place';
import { useTheme } from './use-theme';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    overflow: 'hidden',
  },
  // Excel lays its own menu over the pane's top right corner, 34 by 32 pixels.
  tabs: { paddingRight: '40px', flexShrink: 0 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
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
  const theme = useTheme();
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
  const { Content } = TABS.find((tab) => tab.place === place)!;

  return (
    <PaneContext value={pane}>
      <FluentProvider theme={theme} className={styles.pane} lang={wording.locale}>
        <TabList
          className={styles.tabs}
          aria-label={texts.pane}
          selectedValue={place}
          onTabSelect={(_, { value }) => open(value as Place)}
        >
          {TABS.map((tab) => (
            <Tab key={tab.place} id={`tab-${tab.place}`} value={tab.place} aria-controls="panel">
              {texts.tab[tab.place]}
            </Tab>
          ))}
        </TabList>
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${place}`} className={styles.content}>
          {isWelcome && <Welcome onDismiss={() => setWelcome(false)} />}
          <Content />
        </div>
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
    const run = createRunStore(workbook, () => source.look({ cellsChanged: true }));
    const wording = wordingFor(displayLanguage);
    const texts = textsFor(wording);
    return { workbook, wording, texts, displayLanguage, source, run, open };
  }, [workbook, displayLanguage, open]);

  const { source, run } = pane;
  useEffect(() => {
    void source.look({ cellsChanged: true });
    const watching = workbook.watch((change) => {
      // Our own writing would be seen as editing; the end of the run looks again anyway.
      if (run.get().kind !== 'running') void source.look(change);
    });
    // Without events the pane still looks at the active sheet when it is opened and after a run.
    watching.catch(() => {});
    return () => void watching.then((end) => end()).catch(() => {});
  }, [workbook, source, run]);
  return pane;
}
