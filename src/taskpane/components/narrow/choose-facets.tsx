import { Field, Select } from '@fluentui/react-components';
import {
  listRowFacet,
  ROW_FACETS,
  type FacetRow,
  type RowFacets,
} from '../../../review/narrow-rows';
import { usePane } from '../../pane-context';
import { narrowingTextsFor } from './texts/texts-for';

interface ChooseFacetsProps {
  readonly rows: readonly FacetRow[];
  readonly facets: RowFacets;
  readonly onChoose: (facets: RowFacets) => void;
}

/** A unit, a station, a family, a grade, each with the rows that it would leave. */
export function ChooseFacets({ rows, facets, onChoose }: ChooseFacetsProps) {
  const words = narrowingTextsFor(usePane().wording);
  return ROW_FACETS.map((name) => {
    const values = listRowFacet(rows, facets, name);
    const chosen = facets[name];
    if (values.length === 0 && chosen === null) return null;
    return (
      <Field key={name} label={words.facet[name]}>
        <Select
          value={chosen ?? ''}
          onChange={(_, { value }) => onChoose({ ...facets, [name]: value || null })}
        >
          <option value="">{words.all}</option>
          {/* No row has it any more; what is chosen stays to be seen. */}
          {chosen !== null && !values.some(({ value }) => value === chosen) && (
            <option value={chosen}>{words.withCount(chosen, 0)}</option>
          )}
          {values.map(({ value, count }) => (
            <option key={value} value={value}>
              {words.withCount(value, count)}
            </option>
          ))}
        </Select>
      </Field>
    );
  });
}
