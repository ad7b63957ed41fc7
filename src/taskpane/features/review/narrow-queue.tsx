import { Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { MatchTarget, Tier } from '../../../matching/match';
import {
  FACETS,
  filterCases,
  listFacetValues,
  NOBODY,
  type Facets,
} from '../../../review/case-facets';
import type { CaseState, ReviewCase } from '../../../review/review-case';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
});

const STATES: readonly CaseState[] = ['doubtful', 'proposed', 'decided'];

interface NarrowQueueProps {
  readonly cases: readonly ReviewCase[];
  readonly facets: Facets;
  readonly onNarrow: (facets: Partial<Facets>) => void;
}

/** What the queue is narrowed to, each choice with the number of cases that it leaves. */
export function NarrowQueue({ cases, facets, onNarrow }: NarrowQueueProps) {
  const review = useReviewTexts();
  const narrowed =
    FACETS.filter((name) => facets[name] !== null).length + Number(facets.changedOnly);
  const label = narrowed > 0 ? review.withCount(review.narrow, narrowed) : review.narrow;
  return (
    <Disclosure label={label}>
      <Fields cases={cases} facets={facets} onNarrow={onNarrow} />
    </Disclosure>
  );
}

function Fields({ cases, facets, onNarrow }: NarrowQueueProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const review = useReviewTexts();
  const offered = useMemo(
    () => FACETS.map((name) => ({ name, values: listFacetValues(cases, facets, name) })),
    [cases, facets],
  );
  const sayValue = (name: (typeof FACETS)[number], value: string) =>
    name === 'family'
      ? wording.target(value as MatchTarget)
      : name === 'tier'
        ? wording.tier[value as Tier]
        : value === NOBODY
          ? review.handOver.nobody
          : value;
  return (
    <div className={styles.fields}>
      <Field label={review.show}>
        <Select
          value={facets.state}
          onChange={(_, { value }) => onNarrow({ state: value as CaseState })}
        >
          {STATES.map((state) => (
            <option key={state} value={state}>
              {review.withCount(
                review.state[state],
                filterCases(cases, { ...facets, state }).length,
              )}
            </option>
          ))}
        </Select>
      </Field>
      {cases.some(({ changed }) => changed > 0) && (
        <Checkbox
          label={review.withCount(
            review.changedOnly,
            filterCases(cases, { ...facets, changedOnly: true }).length,
          )}
          checked={facets.changedOnly}
          onChange={(_, { checked }) => onNarrow({ changedOnly: checked === true })}
        />
      )}
      {offered
        .filter(({ name, values }) => values.length > 0 || facets[name] !== null)
        .filter(({ name }) => name !== 'holder' || cases.some(({ holder }) => holder !== null))
        .map(({ name, values }) => (
          <Field key={name} label={review.facet[name]}>
            <Select
              value={facets[name] ?? ''}
              onChange={(_, { value }) => onNarrow({ [name]: value || null })}
            >
              <option value="">{review.all}</option>
              {values.map(({ value, count }) => (
                <option key={value} value={value}>
                  {review.withCount(sayValue(name, value), count)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </div>
  );
}
