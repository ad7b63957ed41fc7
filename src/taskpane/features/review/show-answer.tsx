import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { likelihoodOf } from '../../../review/likelihood';
import { isContradicted, type ReviewCase } from '../../../review/review-case';
import { GrowingBadge } from '../../components/growing-badge';
import { ClauseText } from '../../components/clause-text';
import { usePane } from '../../pane-context';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  answer: { overflowWrap: 'anywhere' },
});

/** What is proposed or was decided: a machine's badge is outlined, a person's filled. */
export function ShowAnswer({ reviewed }: { readonly reviewed: ReviewCase }) {
  const styles = useStyles();
  const { wording } = usePane();
  const review = useReviewTexts();
  const { lines, proposal, match } = reviewed;
  const [decision] = lines;
  if (decision && lines.length === 1) {
    const signed = review.decidedBadge(decision.by, wording.date(decision.on));
    return (
      <div>
        <GrowingBadge appearance="filled" color="brand">
          {signed}
        </GrowingBadge>
        <Text block weight="semibold" className={styles.answer}>
          {wording.target(decision.target)}
        </Text>
        {decision.allocatedGrade && <Caption1 block>{decision.allocatedGrade}</Caption1>}
        {decision.why && (
          <Caption1 block>
            <ClauseText text={decision.why} />
          </Caption1>
        )}
      </div>
    );
  }
  const contradictions = lines.map((line, index) => (
    <Caption1 block key={index}>
      {review.contradicting(line.by, wording.date(line.on), wording.target(line.target))}
    </Caption1>
  ));
  if (!proposal) {
    return (
      <div>
        <Text block>
          {match.target ? review.noneAtGrade(wording.target(match.target)) : review.nothingProposed}
        </Text>
        {contradictions}
      </div>
    );
  }
  const { description, confidence } = proposal;
  const figures = review.figures(
    wording.percent(confidence),
    match.tier ? wording.tier[match.tier] : '',
  );
  return (
    <div>
      <div className={styles.head}>
        <Caption1>{review.proposed}</Caption1>
        <GrowingBadge appearance="outline" color="informative" title={figures}>
          {review.likelihood[likelihoodOf(confidence, isContradicted(reviewed))]}
        </GrowingBadge>
      </div>
      <Text block weight="semibold" className={styles.answer}>
        {wording.target(proposal.target)}
      </Text>
      {description && (
        <>
          <Text block className={styles.answer}>
            {description.grade} · {description.genericTitle}
          </Text>
          <Caption1 block>
            {review.facts(
              wording.education[description.education],
              wording.years(description.years),
            )}{' '}
            <ClauseText text={`(${wording.citeAll(description.clauses)})`} />
          </Caption1>
        </>
      )}
      {contradictions}
    </div>
  );
}
