import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { NoTable } from '../../src/excel/source/open-table';
import type { Position } from '../../src/domain/position';
import { STATED_FIELDS } from '../../src/staffing-export/assign-values';
import { tidyText } from '../../src/staffing-export/cell-text';
import type { Field } from '../../src/staffing-export/export-layout';
import type { RowProblemKind } from '../../src/staffing-export/row-problem';
import type { SkippedRow } from '../../src/staffing-export/skip-row';
import { openExport, readLikeliest, type ExportReading } from '../../test/cases/read-export';
import { officeClient } from '../../test/workbench/office-client';

/** What is right of an export, as it stands in the file of its name that ends with `.json`. */
export interface ExpectedExport {
  readonly about: string;
  readonly isList: boolean;
  readonly positions: readonly ExpectedPosition[];
  /** Facts, by row, that nobody can be certain of: asking is as right. */
  readonly mayAsk?: Readonly<Record<string, readonly Fact[]>>;
  /** Rows that are no positions, or of one more holder. */
  readonly leftOut?: readonly number[];
}

const FACTS = ['title', 'grade', 'vacant', 'funding', 'station', 'contract', 'number'] as const;
type Fact = (typeof FACTS)[number];
type ExpectedPosition = { readonly row: number } & Readonly<Record<Fact, string | boolean | null>>;

/** Where a file did not come out right. */
export interface ExportDifference {
  /** Null for the sheet as a whole. */
  readonly row: number | null;
  readonly fact: Fact | 'position' | 'list';
  readonly expected: string | boolean | null;
  readonly found: string | boolean | null;
}

interface FileResult {
  readonly lost: number;
  /** Facts found with another value than they have. */
  readonly wrong: number;
  /** Facts found nowhere, and not asked for. */
  readonly missed: number;
  /** Facts that the product asks for before it runs. */
  readonly asked: number;
  readonly differences: readonly ExportDifference[];
}

export interface ExportsEvaluation extends Omit<FileResult, 'differences'> {
  readonly files: number;
  readonly right: number;
  readonly byFile: Readonly<Record<string, readonly ExportDifference[]>>;
}

/** Rows that no headline counts. */
const UNCOUNTED: readonly SkippedRow[] = ['blank', 'header again'];

const FIELD_OF: Readonly<Partial<Record<Fact, Field>>> = {
  funding: 'funding',
  station: 'duty station',
  contract: 'contract',
};
const ASKS: Readonly<Partial<Record<Fact, RowProblemKind>>> = {
  funding: 'unknown funding',
  station: 'unknown station',
  contract: 'unknown contract',
  vacant: 'unknown vacancy',
};

/**
 * Reads each export of a folder through the code of production and holds it against what is right.
 *
 * A file is right where its positions are there and no others, with every fact; a fact may be missing
 * where the file says that it may be asked for, or where the product asks for it before it runs.
 *
 * @param folder with a `.json` beside each `.xlsx` or `.csv`; see ExpectedExport.
 */
export async function evaluateExports(folder: string): Promise<ExportsEvaluation> {
  const office = officeClient();
  office.install();
  const results: [string, FileResult][] = [];
  try {
    for (const name of readdirSync(folder).sort()) {
      if (!/\.(?:xlsx|csv)$/i.test(name)) continue;
      const right = readExpected(join(folder, `${parse(name).name}.json`));
      await openExport(join(folder, name), office);
      results.push([name, compare(right, await readLikeliest())]);
    }
  } finally {
    office.close();
  }
  const sum = (figure: 'lost' | 'wrong' | 'missed' | 'asked') =>
    results.reduce((all, [, result]) => all + result[figure], 0);
  return {
    files: results.length,
    right: results.filter(([, { differences }]) => differences.length === 0).length,
    lost: sum('lost'),
    wrong: sum('wrong'),
    missed: sum('missed'),
    asked: sum('asked'),
    byFile: Object.fromEntries(results.map(([name, { differences }]) => [name, differences])),
  };
}

const readExpected = (path: string): ExpectedExport =>
  JSON.parse(readFileSync(path, 'utf8')) as ExpectedExport;

function compare(right: ExpectedExport, reading: ExportReading | NoTable): FileResult {
  const none = { lost: 0, wrong: 0, missed: 0, asked: 0 };
  const ofSheet = (expected: boolean, found: string | boolean): FileResult => ({
    ...none,
    differences: [{ row: null, fact: 'list', expected, found }],
  });
  if (typeof reading === 'string') {
    return right.isList ? ofSheet(true, reading) : { ...none, differences: [] };
  }
  if (!right.isList) {
    return reading.survey.mayBeOfOthers ? { ...none, differences: [] } : ofSheet(false, true);
  }
  const comparison = new Comparison(right, reading);
  const byRow = new Map(reading.rows.map((row) => [row.row, row]));
  const expectedRows = new Set(right.positions.map(({ row }) => row));
  for (const expected of right.positions) comparison.position(expected, byRow.get(expected.row));
  for (const { row, position, isHolder } of reading.rows) {
    if (position && !isHolder && !expectedRows.has(row)) comparison.tooMany(row, position);
  }
  return comparison;
}

/** Counts what differs in one file. */
class Comparison implements FileResult {
  lost = 0;
  wrong = 0;
  missed = 0;
  asked = 0;
  readonly differences: ExportDifference[] = [];
  readonly #mayAsk: NonNullable<ExpectedExport['mayAsk']>;
  readonly #stated: ReadonlySet<Field | null>;

  constructor({ mayAsk = {} }: ExpectedExport, { layout }: ExportReading) {
    this.#mayAsk = mayAsk;
    this.#stated = new Set(layout.columns.map(({ field }) => field));
  }

  tooMany(row: number, { title }: Position): void {
    this.differences.push({ row, fact: 'position', expected: null, found: title });
  }

  position(expected: ExpectedPosition, found: ExportReading['rows'][number] | undefined): void {
    const { row } = expected;
    if (!found?.position) {
      const why = found?.skipped ?? null;
      if (why === null || UNCOUNTED.includes(why)) this.lost += 1;
      this.differences.push({ row, fact: 'position', expected: expected.title, found: why });
      return;
    }
    for (const fact of FACTS) {
      // A title that was not found is an empty one.
      const value = found.position[fact] === '' ? null : found.position[fact];
      if (isSame(expected[fact], value)) continue;
      if (value === null) this.#missing(expected, fact, found);
      else if (expected[fact] !== null || !this.#isOpen(row, fact)) {
        this.wrong += 1;
        this.differences.push({ row, fact, expected: expected[fact], found: value });
      }
    }
  }

  #missing(
    expected: ExpectedPosition,
    fact: Fact,
    { row, problems }: ExportReading['rows'][number],
  ) {
    const field = FIELD_OF[fact];
    const isWithoutColumn =
      field !== undefined &&
      (STATED_FIELDS as readonly Field[]).includes(field) &&
      !this.#stated.has(field);
    if (isWithoutColumn || problems.some(({ kind }) => kind === ASKS[fact])) this.asked += 1;
    else if (!this.#isOpen(row, fact)) {
      this.missed += 1;
      this.differences.push({ row, fact, expected: expected[fact], found: null });
    }
  }

  #isOpen(row: number, fact: Fact): boolean {
    return this.#mayAsk[row]?.includes(fact) ?? false;
  }
}

function isSame(expected: string | boolean | null, found: string | boolean | null): boolean {
  return typeof expected === 'string' && typeof found === 'string'
    ? tidyText(expected) === tidyText(found)
    : expected === found;
}
