import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    // Excel lays its own menu over the pane's top right corner.
    paddingInline: `${tokens.spacingHorizontalXS} 34px`,
  },
  tab: {
    position: 'relative',
    border: 'none',
    // Above the word there is room for its count.
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    whiteSpace: 'nowrap',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (min-width: 400px)': {
      paddingInline: tokens.spacingHorizontalS,
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
    },
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  badge: {
    position: 'absolute',
    top: 0,
    insetInlineEnd: '2px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalXS,
      bottom: 0,
      // A border, because contrast themes take backgrounds away.
      borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

export interface TabLabel<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** What waits there, as a number and in words. */
  readonly badge?: { readonly count: string; readonly says: string } | undefined;
}

interface TabStripProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly TabLabel<Name>[];
  readonly selected: Name;
  readonly panelId: string;
  readonly onSelect: (name: Name) => void;
}

/**
 * Tabs in Fluent's look. Fluent's own TabList brings a focus manager that puts hidden stops into
 * the page, which screen readers meet, and weighs as much as all other controls of the pane.
 */
export function TabStrip<Name extends string>(props: TabStripProps<Name>) {
  const { label, tabs, selected, panelId, onSelect } = props;
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);

  function moveByKey(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ name }) => name === selected);
    const next = nextTab(event.key, at, tabs.length);
    if (next === null) return;
    event.preventDefault();
    onSelect(tabs[next]!.name);
    (strip.current?.children[next] as HTMLElement | undefined)?.focus();
  }

  return (
    // eslint-disable-next-line jsx-a11y/interactive-supports-focus -- the tabs have the focus, one of them at a time
    <div
      ref={strip}
      role="tablist"
      aria-label={label}
      className={styles.strip}
      onKeyDown={moveByKey}
    >
      {tabs.map((tab) => {
        const isSelected = tab.name === selected;
        return (
          <button
            key={tab.name}
            id={tabId(tab.name)}
            type="button"
            role="tab"
            aria-selected={isSelected}
            aria-controls={panelId}
            title={tab.badge?.says}
            tabIndex={isSelected ? 0 : -1}
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            onClick={() => onSelect(tab.name)}
          >
            {tab.label}
            {tab.badge && (
              <span className={styles.badge} aria-hidden>
                {tab.badge.count}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** The id by which a panel names its tab. */
const tabId = (name: string): string => `tab-${name}`;

function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
