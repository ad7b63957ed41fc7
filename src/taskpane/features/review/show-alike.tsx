import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { stateOf, type ReviewCase } from '../../../review/review-case';
import { usePane } from '../../pane-context';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  group: { overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  settled: { paddingInlineStart: tokens.spacingHorizontalS },
});

const SHOWN_AT_FIRST = 5;

interface ShowAlikeProps {
  readonly reviewed: ReviewCase;
  /** At least one. */
  readonly alike: readonly ReviewCase[];
  /** Keys of those that get the same answer. */
  readonly taken: ReadonlySet<string>;
  readonly isDisabled: boolean;
  readonly onTake: (taken: ReadonlySet<string>) => void;
}

/**
 * The same work in other words or another language. Each wording stays a case of its own, unless
 * the reviewer ticks it.
 */
export function ShowAlike({ reviewed, alike, taken, isDisabled, onTake }: ShowAlikeProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const review = useReviewTexts();
  const words = review.alike;
  const [isLong, setLong] = useState(false);
  const open = alike.filter(isOpen);
  const shown = isLong ? alike : alike.slice(0, SHOWN_AT_FIRST);
  const take = (keys: readonly string[], isTaken: boolean) => {
    const next = new Set(taken);
    for (const key of keys) {
      if (isTaken) next.add(key);
      else next.delete(key);
    }
    onTake(next);
  };
  // Of two cases of one title the former job family tells which is meant.
  const isShared = ({ key, title }: ReviewCase) =>
    [reviewed, ...alike].some((other) => other.key !== key && other.title === title);
  const nameOf = (found: ReviewCase) =>
    isShared(found) && found.formerFamily ? `${found.title} · ${found.formerFamily}` : found.title;
  const all = taken.size === 0 ? false : taken.size === open.length ? true : ('mixed' as const);
  return (
    <div role="group" aria-labelledby="case-alike" className={styles.group}>
      <Caption1 block id="case-alike">
        {words.title}
      </Caption1>
      {open.length > 1 && (
        <Checkbox
          label={words.all(open.length)}
          checked={all}
          disabled={isDisabled}
          onChange={(_, { checked }) =>
            take(
              open.map(({ key }) => key),
              checked === true,
            )
          }
        />
      )}
      <ul className={styles.list}>
        {shown.map((found) => (
          <li key={found.key}>
            {isOpen(found) ? (
              <Checkbox
                label={words.wording(nameOf(found), review.positions(found.positions))}
                checked={taken.has(found.key)}
                disabled={isDisabled}
                onChange={(_, { checked }) => take([found.key], checked === true)}
              />
            ) : (
              <Caption1 block className={styles.settled}>
                {words.decided(
                  nameOf(found),
                  wording.target(found.lines[0]!.target),
                  found.lines[0]!.by,
                )}
              </Caption1>
            )}
          </li>
        ))}
      </ul>
      {shown.length < alike.length && (
        <Button appearance="subtle" size="small" onClick={() => setLong(true)}>
          {words.more(alike.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

/** What reviewers contradict each other about, or have settled, is not answered by the way. */
export const isOpen = (found: ReviewCase): boolean =>
  found.lines.length === 0 && stateOf(found) !== 'decided';
