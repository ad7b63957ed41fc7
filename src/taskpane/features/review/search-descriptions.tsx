import {
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import type { JobDescription } from '../../../domain/job-description';
import { searchDescriptions } from './case-answers';
import { MARKED_ROW, UNMARKED_ROW } from '../../components/row-mark';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  list: {
    maxHeight: '216px',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ...UNMARKED_ROW,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    // The buttons below lie over the end of the pane.
    scrollMarginBottom: '110px',
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...MARKED_ROW,
  },
});

interface SearchDescriptionsProps {
  readonly descriptions: readonly JobDescription[];
  readonly grade: string | null;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onChoose: (description: JobDescription) => void;
  /** The reviewer goes back to the case. */
  readonly onLeave: () => void;
}

/** All generic descriptions, by any words of family, grade or title. */
export function SearchDescriptions({
  descriptions,
  grade,
  input,
  onChoose,
  onLeave,
}: SearchDescriptionsProps) {
  const styles = useStyles();
  const review = useReviewTexts();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const found = searchDescriptions(descriptions, text, grade);
  const isOpen = found.length > 0;

  const clear = () => {
    setText('');
    setActive(0);
  };
  const choose = (description: JobDescription) => {
    clear();
    onChoose(description);
  };

  function moveByKey(event: KeyboardEvent): void {
    const chosen = found[active];
    if (event.key === 'ArrowDown') setActive(Math.min(found.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter' && chosen && !event.repeat) choose(chosen);
    else if (event.key === 'Escape') {
      // Office.js would hand the key, and the focus, to the sheet.
      event.stopPropagation();
      clear();
      onLeave();
    } else return;
    event.preventDefault();
  }

  return (
    <div>
      <Field label={`${review.search} (/)`}>
        <Input
          input={{ ref: input }}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
            setActive(0);
          }}
          onKeyDown={moveByKey}
        />
      </Field>
      <Caption1 role="status">{text.trim() === '' ? '' : review.found(found.length)}</Caption1>
      <div
        id={id}
        role="listbox"
        aria-label={review.search}
        hidden={!isOpen}
        className={styles.list}
      >
        {found.map((description, index) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
          <div
            key={`${description.family} ${description.grade}`}
            id={`${id}-${index}`}
            ref={index === active ? scrollToOption : undefined}
            role="option"
            aria-selected={index === active}
            className={mergeClasses(styles.option, index === active && styles.active)}
            onClick={() => choose(description)}
          >
            {description.grade} · {description.genericTitle}
            <Caption1 block>{description.family}</Caption1>
          </div>
        ))}
      </div>
    </div>
  );
}

function scrollToOption(option: HTMLElement | null): void {
  option?.scrollIntoView?.({ block: 'nearest' });
}
