import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, SearchRegular } from '@fluentui/react-icons';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { ListedPosition } from '../../../excel/position/list-positions';
import { HIDDEN_TO_EYES } from '../../components/hidden-to-eyes';
import { MARKED_ROW, UNMARKED_ROW } from '../../components/row-mark';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { usePositionTexts } from './use-position-texts';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    justifyContent: 'flex-start',
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  search: { width: '124px', minWidth: 0, flexShrink: 0 },
  list: {
    position: 'absolute',
    zIndex: 2,
    top: '100%',
    insetInline: tokens.spacingHorizontalS,
    maxHeight: '264px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ...UNMARKED_ROW,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...MARKED_ROW,
  },
  spoken: HIDDEN_TO_EYES,
});

/** The position of the selected row, and a box that finds another: beside every place of the pane. */
export function PositionBar() {
  const { position: store } = usePane();
  const { hasResult } = useStore(store);
  return hasResult ? <Bar /> : null;
}

function Bar() {
  const styles = useStyles();
  const { position: store } = usePane();
  const { story, next, isOpen } = useStore(store);
  const words = usePositionTexts();
  const named = next
    ? [next.number, next.title]
    : story && [story.position.number, story.position.grade, story.position.title];
  const name = named ? named.filter(Boolean).join(' · ') : words.title;
  return (
    <div className={styles.bar}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.current}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-label={named ? `${words.title}: ${name}` : words.title}
        onClick={() => store.setOpen(!isOpen)}
      >
        <span className={styles.name}>{name}</span>
      </Button>
      <FindPosition />
    </div>
  );
}

function FindPosition() {
  const styles = useStyles();
  const { position: store } = usePane();
  const words = usePositionTexts();
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly ListedPosition[]>([]);
  const [active, setActive] = useState(0);
  const id = useId();
  const isAsked = text.trim() !== '';
  const found = isAsked ? hits : [];
  useEffect(() => {
    if (!isAsked) return;
    let isOutdated = false;
    store.search(text).then(
      (all) => {
        if (isOutdated) return;
        setHits(all);
        setActive(0);
      },
      () => {},
    );
    return () => {
      isOutdated = true;
    };
  }, [store, text, isAsked]);

  const clear = () => setText('');
  const choose = (chosen: ListedPosition) => {
    clear();
    void store.show(chosen.row).catch(() => {});
  };
  function moveByKey(event: KeyboardEvent): void {
    const chosen = found[active];
    if (event.key === 'ArrowDown') setActive(Math.min(found.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else if (event.key === 'Escape' && isAsked) {
      // Office.js would hand the key, and the focus, to the sheet.
      event.stopPropagation();
      clear();
    } else return;
    event.preventDefault();
  }

  return (
    <>
      <Input
        size="small"
        className={styles.search}
        contentBefore={<SearchRegular />}
        role="combobox"
        aria-label={words.find}
        title={words.findHint}
        placeholder={words.findShort}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={moveByKey}
      />
      <span role="status" className={styles.spoken}>
        {isAsked && (found.length > 0 ? words.found(found.length) : words.foundNone)}
      </span>
      <div id={id} role="listbox" aria-label={words.find} hidden={!isAsked} className={styles.list}>
        {found.map((hit, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
          <div
            key={hit.row}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={mergeClasses(styles.option, index === active && styles.active)}
            onClick={() => choose(hit)}
          >
            {[hit.number, hit.title, hit.grade, hit.incumbent, hit.unit]
              .filter((part) => part !== '')
              .join(' · ')}
          </div>
        ))}
        {isAsked && found.length === 0 && (
          <div
            className={styles.option}
            role="option"
            tabIndex={-1}
            aria-selected={false}
            aria-disabled
          >
            {words.foundNone}
          </div>
        )}
      </div>
    </>
  );
}
