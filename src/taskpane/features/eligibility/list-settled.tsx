import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { EDUCATION_SHEET } from '../../../excel/own-sheets/result-names';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import type { CandidateStore, OpenCandidates } from './candidate-store';
import { useEligibilityTexts } from './use-eligibility-texts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

interface ListSettledProps {
  readonly view: OpenCandidates;
  readonly store: CandidateStore;
}

/** How wordings of education are read in this workbook, and what was last done to one. */
export function ListSettled({ view: { settled, settling }, store }: ListSettledProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { settle } = useEligibilityTexts();
  const say = (education: keyof typeof wording.education | null) =>
    education ? wording.education[education] : settle.notKnown;
  return (
    <>
      <div role="status">
        {settling && (
          <Caption1 block className={styles.line}>
            {settling.education
              ? settle.settled(settling.wording, say(settling.education), EDUCATION_SHEET)
              : settle.takenBack(settling.wording)}{' '}
            <Link
              as="button"
              onClick={() =>
                void store.settle(
                  { ...settling, education: settling.before, before: settling.education },
                  wording.locale,
                )
              }
            >
              {settle.undo}
            </Link>
          </Caption1>
        )}
      </div>
      {settled && settled.length > 0 && (
        <Disclosure label={settle.list(settled.length)}>
          <Caption1 block>{settle.explain(EDUCATION_SHEET)}</Caption1>
          <ul className={styles.list}>
            {settled.map(({ wording: text, education }) => (
              <li key={text} className={styles.line}>
                <Text>{settle.line(text, say(education))}</Text>{' '}
                <Link
                  as="button"
                  aria-label={settle.takeBackWord(text)}
                  onClick={() =>
                    void store.settle(
                      { wording: text, spellings: [text], education: null, before: education },
                      wording.locale,
                    )
                  }
                >
                  {settle.takeBack}
                </Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
