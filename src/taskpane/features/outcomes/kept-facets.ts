import type { OpenWorkbook } from '../../../excel/workbook';
import { ALL_ROWS, type RowFacets } from '../../../review/narrow-rows';
import { createStore, useStore, type Store } from '../../store';

const kept = new WeakMap<OpenWorkbook, Store<RowFacets>>();

/** What Results is narrowed to: it stays so while one looks at a position or another place. */
export function useKeptFacets(
  workbook: OpenWorkbook,
): readonly [RowFacets, (facets: RowFacets) => void] {
  let store = kept.get(workbook);
  if (!store) kept.set(workbook, (store = createStore(ALL_ROWS)));
  return [useStore(store), store.set];
}
