import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CANDIDATE_EDUCATIONS, type CandidateEducation } from '../../../domain/job-description';
import type { UnknownWord } from '../../../excel/eligibility/survey-candidates';
import { usePane } from '../../pane-context';
import type { CandidateStore } from './candidate-store';
import { useEligibilityTexts } from './use-eligibility-texts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    // Under the words, not under their number.
    marginInlineStart: '64px',
    marginBottom: tokens.spacingVerticalXS,
  },
  select: { minWidth: 0, width: '100%' },
});

interface SettleWordProps {
  readonly unread: UnknownWord;
  readonly store: CandidateStore;
}

/** Settles how a wording of education is read, once for all who have it. */
export function SettleWord({ unread, store }: SettleWordProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { settle } = useEligibilityTexts();
  const [education, choose] = useState<CandidateEducation | ''>('');
  const { word, spellings } = unread;
  return (
    <div className={styles.row}>
      <Select
        size="small"
        aria-label={settle.readAs(word)}
        select={{ className: styles.select }}
        value={education}
        onChange={(_, { value }) => choose(value as CandidateEducation | '')}
      >
        <option value="">{settle.choose}</option>
        {CANDIDATE_EDUCATIONS.map((level) => (
          <option key={level} value={level}>
            {wording.education[level]}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        disabledFocusable={education === ''}
        aria-label={settle.settleWord(word)}
        onClick={() =>
          education !== '' &&
          void store.settle({ wording: word, spellings, education, before: null }, wording.locale)
        }
      >
        {settle.settle}
      </Button>
    </div>
  );
}
