import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { OutcomeFigures } from '../../../excel/outcomes/count-outcomes';
import type { ResultQuery } from '../../../excel/result/select-result-rows';
import { CountList } from '../../components/count-list';
import { Disclosure } from '../../components/disclosure';
import { useOutcomesTexts } from './use-outcomes-texts';

const useStyles = makeStyles({ section: { marginTop: tokens.spacingVerticalM } });

interface VerificationProps {
  readonly figures: OutcomeFigures;
  readonly selectRows: (query: ResultQuery) => void;
}

/** What a person has confirmed, and what still stands as a proposal (2019 App. 2 ¶2, 2023 App. A ¶2). */
export function Verification({ figures, selectRows }: VerificationProps) {
  const styles = useStyles();
  const outcomes = useOutcomesTexts();
  const assigned = { 'Allocated grade': { any: true } } as const;
  const { rows } = figures.posts ?? { rows: figures };
  if (rows.unverified + rows.verified === 0) return null;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{outcomes.verification}</Subtitle2>
      <CountList
        lines={[
          {
            label: outcomes.proposals,
            count: figures.unverified,
            rows: rows.unverified,
            by: 'machine',
            select: () => selectRows({ ...assigned, Verified: '' }),
          },
          {
            label: outcomes.verified,
            count: figures.verified,
            rows: rows.verified,
            by: 'person',
            select: () => selectRows({ ...assigned, Verified: { any: true } }),
          },
        ]}
      />
      <Caption1 block>{outcomes.verificationExplain}</Caption1>
      {figures.progress.length > 0 && (
        <Disclosure label={outcomes.progress}>
          <CountList
            lines={figures.progress.map(({ text, count, rows: found = count }) => ({
              label: text,
              count,
              rows: found,
              select: () => selectRows({ ...assigned, Verified: text }),
            }))}
          />
        </Disclosure>
      )}
    </section>
  );
}
