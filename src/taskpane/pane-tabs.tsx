import { TabStrip } from './components/tab-strip';
import { usePane } from './pane-context';
import { TABS, tabOf, type TabName } from './tab-name';
import { useBadges } from './use-badges';

interface PaneTabsProps {
  readonly openTab: TabName;
  readonly panelId: string;
}

/** The pane's tabs, with what waits behind each. */
export function PaneTabs({ openTab, panelId }: PaneTabsProps) {
  const { texts, open } = usePane();
  const badges = useBadges();
  return (
    <TabStrip
      label={texts.pane}
      tabs={TABS.map((name) => ({ name, label: texts.tab[name], badge: badges[name] }))}
      selected={tabOf(openTab)}
      panelId={panelId}
      onSelect={open}
    />
  );
}
