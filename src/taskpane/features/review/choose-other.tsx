import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Grade } from '../../../domain/grade';
import type { ReviewCase, ReviewOption } from '../../../review/review-case';
import { usePane } from '../../pane-context';
import { choiceOfOption, NONE_FITS, type Choice } from './case-answers';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  answer: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'baseline',
    textAlign: 'left',
    paddingInline: tokens.spacingHorizontalXS,
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  key: {
    flexShrink: 0,
    minWidth: '20px',
    textAlign: 'center',
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface ChooseOtherProps {
  readonly reviewed: ReviewCase;
  readonly onChoose: (choice: Choice) => void;
}

/** The other answers, each with its key and what speaks for it. */
export function ChooseOther({ reviewed, onChoose }: ChooseOtherProps) {
  const styles = useStyles();
  const review = useReviewTexts();
  return (
    <ul className={styles.list} aria-label={review.others}>
      {reviewed.options.map((option, index) => (
        <li key={`${option.target} ${option.allocatedGrade}`}>
          <Button
            appearance="subtle"
            className={styles.answer}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onChoose(choiceOfOption(option))}
          >
            <kbd className={styles.key}>{index + 1}</kbd>
            <OptionText option={option} grade={reviewed.grade} />
          </Button>
        </li>
      ))}
      {reviewed.match.target !== NONE_FITS.target && (
        <li>
          <Button
            appearance="subtle"
            className={styles.answer}
            aria-keyshortcuts="N"
            onClick={() => onChoose(NONE_FITS)}
          >
            <kbd className={styles.key}>N</kbd>
            <Text className={styles.text}>{review.noneFits}</Text>
          </Button>
        </li>
      )}
    </ul>
  );
}

interface OptionTextProps {
  readonly option: ReviewOption;
  /** The position's. */
  readonly grade: Grade | null;
}

function OptionText({ option, grade }: OptionTextProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const review = useReviewTexts();
  const { target, allocatedGrade, description, words, confidence } = option;
  const reasons = [
    description && `${description.grade} · ${description.genericTitle}`,
    allocatedGrade && allocatedGrade !== grade && review.allocates(allocatedGrade),
    words.length > 0 && review.byWords(words),
    confidence > 0 && wording.percent(confidence),
  ].filter((reason) => reason);
  return (
    <span className={styles.text}>
      <Text block>{wording.target(target)}</Text>
      {reasons.length > 0 && <Caption1 block>{reasons.join(' · ')}</Caption1>}
    </span>
  );
}
