import type { PlainDate } from '../../domain/plain-date';
import type { ResultChanges } from '../../review/compare-results';
import type { KeptEntry } from '../own-sheets/filling';
import { loadSetting, saveSetting } from '../own-sheets/kept-setting';
import type { InExcel } from '../request/in-excel';
import type { WorkbookProblem } from '../request/workbook-error';

/** What changed since an earlier result, in figures; the lines stand in the table *JD_Changes*. */
export interface Compared extends Omit<ResultChanges, 'lines' | 'kept'> {
  readonly kind: 'compared';
  readonly on: PlainDate;
  /** How many unchanged rows kept their confirmation from the earlier result. */
  readonly marksKept: number;
  readonly lines: number;
  /** Why the lines could not be written; null where they were. */
  readonly unlisted: { readonly problem: WorkbookProblem; readonly where: string } | null;
}

export type Comparison =
  | Compared
  /** A result without the column cannot be compared: nothing else tells its rows apart. */
  | { readonly kind: 'no position numbers'; readonly in: 'earlier' | 'now' }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem; readonly where: string };

interface KeptComparison {
  readonly version: 1;
  /** Null where the result had none before it. */
  readonly comparison: Comparison | null;
}

const KEY = 'JD.Comparison';

export function saveComparison(comparison: Comparison | null): Promise<void> {
  const kept: KeptComparison = { version: 1, comparison };
  return saveSetting(KEY, kept);
}

/** As it is kept with the workbook, together with the result that it is about. */
export function comparisonEntry(comparison: Comparison | null): KeptEntry {
  const kept: KeptComparison = { version: 1, comparison };
  return [KEY, JSON.stringify(kept)];
}

/** Null where the result was compared with nothing. */
export async function loadComparison(excel?: InExcel): Promise<Comparison | null> {
  const kept = await loadSetting<KeptComparison>(KEY, excel);
  return kept?.version === 1 ? kept.comparison : null;
}
