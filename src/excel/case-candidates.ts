import { MAPPING_COLUMNS, type MappingColumn } from '../assessment/mapping-row';
import type { Outcome } from '../assessment/assess-position';
import { caseKey, type OfficialCase } from '../cases/official-case';
import type { JobFamilyName } from '../domain/job-description';
import type { CellRow, ColumnReading, Field } from '../staffing-export/export-layout';
import { wordingFor } from '../wording/wording';
import type { ResultSettings } from './remember-result';

/** Why a row of the result makes no case. */
export type NoCase =
  | 'not verified'
  /** Vacant, not covered, a benchmark, or nothing assigned. */
  | 'no serving official with a description'
  | 'no position number';

export interface CaseCandidates {
  readonly cases: readonly OfficialCase[];
  readonly left: Readonly<Record<NoCase, number>>;
  /** Numbers that stand more than once in the result; the first row of each makes the case. */
  readonly repeated: readonly string[];
}

const ASSIGNED: readonly Outcome[] = [
  'higher grade awarded',
  'personal grade retained',
  'no change',
  'assigned at position grade',
];
const ASSIGNED_WORDS = new Set(
  ['en', 'fr', 'es'].flatMap((language) =>
    ASSIGNED.map((outcome) => wordingFor(language).outcome[outcome]),
  ),
);

/**
 * The cases that rows of the result make: verified rows of serving officials to whom a description
 * is assigned. The date of effect of a 2023 family is taken over where the user entered one.
 *
 * @param firstAnswer place of the first of our columns in the rows.
 */
export function caseCandidates(
  rows: readonly CellRow[],
  columns: readonly ColumnReading[],
  firstAnswer: number,
  effectiveOn: ResultSettings['assessment']['effectiveOn'],
): CaseCandidates {
  const placeOf = (field: Field) => columns.find((column) => column.field === field)?.index ?? -1;
  const numberAt = placeOf('position number');
  const incumbentAt = placeOf('incumbent');
  const left = {
    'not verified': 0,
    'no serving official with a description': 0,
    'no position number': 0,
  };
  const byKey = new Map<string, OfficialCase>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const textAt = (place: number) => String(row[place] ?? '').trim();
    const answer = (column: MappingColumn) => textAt(firstAnswer + MAPPING_COLUMNS.indexOf(column));
    const agreement = answer('Agreement');
    const isAssigned =
      ASSIGNED_WORDS.has(answer('Outcome')) && (agreement === '2019' || agreement === '2023');
    if (!isAssigned) {
      left['no serving official with a description'] += 1;
    } else if (answer('Verified') === '') {
      left['not verified'] += 1;
    } else if (textAt(numberAt) === '') {
      left['no position number'] += 1;
    } else {
      const family = answer('Job family') as JobFamilyName;
      const effective = agreement === '2023' ? effectiveOn[family] : undefined;
      const found: OfficialCase = {
        positionNumber: textAt(numberAt),
        incumbent: textAt(incumbentAt),
        vacant: false,
        agreement,
        family,
        genericTitle: answer('Generic title'),
        grade: answer('Allocated grade'),
        dates: effective ? { effective } : {},
        notes: {},
        filed: new Set(),
      };
      const key = caseKey(found);
      if (byKey.has(key)) repeated.add(found.positionNumber);
      else byKey.set(key, found);
    }
  }
  return { cases: [...byKey.values()], left, repeated: [...repeated] };
}
