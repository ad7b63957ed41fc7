import type { AssessmentSettings } from '../../assessment/assessment';
import type { PlainDate } from '../../domain/plain-date';
import type { ValueAssignments } from '../../staffing-export/assign-values';
import type { Field } from '../../staffing-export/export-layout';
import type { DateOrder } from '../../staffing-export/read-date';
import type { ReadingSettings } from '../../staffing-export/read-positions';
import { changeSetting, loadSetting } from '../own-sheets/kept-setting';

/** What the user settled about exports with the same columns. */
export interface ExportChoices {
  /** Columns, by name, whose meaning the user corrected; null for a column not to be used. */
  readonly fields: Readonly<Record<string, Field | null>>;
  readonly assignments: ValueAssignments;
  readonly constants: ReadingSettings['constants'];
  /** What was stated by unit of a fact that has no column. */
  readonly byUnit: ValueAssignments;
  /** Facts, by `factId`, that the user was asked for and left for later. */
  readonly later: readonly string[];
  readonly assignedOn: PlainDate | null;
  /** The cut-off date of 2019 Art. 1, which the text leaves blank. */
  readonly servingOn: PlainDate | null;
  /** When each family of 2023 takes effect, as far as entered (2023 Art. 4). */
  readonly effectiveOn: AssessmentSettings['effectiveOn'];
  /** Names of the seat; null for Geneva in its spellings. */
  readonly headquarters: readonly string[] | null;
  readonly dateOrder: DateOrder | null;
  /** Whether rows have what rows above them state, where the list is found to state it once. */
  readonly carriesFacts: boolean;
  /** Whether rows that are unlike the positions of the list are positions all the same. */
  readonly keepsUnlike: boolean;
  /** Whether codes such as GS-5 are ours although the list has levels that our ladders lack. */
  readonly gradesAreOurs: boolean;
}

export const NO_CHOICES: ExportChoices = {
  fields: {},
  assignments: {},
  constants: {},
  byUnit: {},
  later: [],
  assignedOn: null,
  servingOn: null,
  effectiveOn: {},
  headquarters: null,
  dateOrder: null,
  carriesFacts: true,
  keepsUnlike: false,
  gradesAreOurs: false,
};

interface KeptChoices {
  readonly version: 1;
  /** The most recent first. */
  readonly exports: readonly { readonly columns: string; readonly choices: ExportChoices }[];
}

const KEY = 'JD.Choices';
const MOST_EXPORTS = 12;

/** What was settled for an export of this shape; nothing, where that is unknown or unreadable. */
export async function loadChoices(columnNames: readonly string[]): Promise<ExportChoices> {
  const exports = exportsOf(await loadSetting<KeptChoices>(KEY));
  const columns = shapeOf(columnNames);
  // Kept by an earlier version, they may lack what was added since.
  return { ...NO_CHOICES, ...exports.find((kept) => kept.columns === columns)?.choices };
}

/** Keeps the choices with the workbook: they are saved when the workbook is. */
export function saveChoices(columnNames: readonly string[], choices: ExportChoices): Promise<void> {
  const columns = shapeOf(columnNames);
  return changeSetting<KeptChoices>(KEY, (before): KeptChoices => {
    const others = exportsOf(before).filter((kept) => kept.columns !== columns);
    return { version: 1, exports: [{ columns, choices }, ...others].slice(0, MOST_EXPORTS) };
  });
}

const exportsOf = (kept: KeptChoices | null) => (kept?.version === 1 ? kept.exports : []);

/** Next month's export has the same columns, whatever order they are in. */
function shapeOf(columnNames: readonly string[]): string {
  return columnNames
    .map((name) => name.toLowerCase())
    .sort()
    .join('\n');
}
