import type { OpenWorkbook } from '../../../excel/workbook';
import { ALL_ROWS, type RowFacets } from '../../../review/narrow-rows';
import { createStore, useStore } from '../../store';
import { onePerWorkbook } from '../../one-per-workbook';

const storeOf = onePerWorkbook(() => createStore<RowFacets>(ALL_ROWS));

/** What Results is narrowed to: it stays so while one looks at a position or another place. */
export function useKeptFacets(
  workbook: OpenWorkbook,
): readonly [RowFacets, (facets: RowFacets) => void] {
  const store = storeOf(workbook);
  return [useStore(store), store.set];
}
