import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    marginBlock: tokens.spacingVerticalS,
  },
  does: { margin: 0 },
});

/** The keys of a review. */
export function ListKeys() {
  const styles = useStyles();
  const review = useReviewTexts();
  return (
    <dl className={styles.list} aria-label={review.keys}>
      {review.keyList.map(([key, does]) => (
        <Key key={key} name={key} does={does} className={styles.does} />
      ))}
    </dl>
  );
}

function Key({ name, does, className }: { name: string; does: string; className: string }) {
  return (
    <>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd className={className}>
        <Caption1>{does}</Caption1>
      </dd>
    </>
  );
}
