import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MAPPING_COLUMNS } from '../../src/assessment/mapping-row';
import { runMapping } from '../../src/excel/run-mapping';
import { testWorkbook, type TestWorkbook } from '../excel/workbook-of';
import { expectedOf, openCase, readCase } from './read-case';

const CASES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

let workbook: TestWorkbook;
beforeAll(() => {
  workbook = testWorkbook();
});
afterAll(() => workbook.close());

test('there are cases enough, and each says what must come out', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(28);
  for (const name of CASES) {
    const { header, facts } = expectedOf(join(__dirname, name));
    expect(header === null || Object.keys(facts ?? {}).length > 0).toBe(true);
  }
});

describe.each(CASES)('%s', (name) => {
  const folder = join(__dirname, name);
  const expected = expectedOf(folder);

  test(`is read: ${expected.about}`, async () => {
    await openCase(folder, workbook);
    const reading = await readCase(expected);
    if (expected.header === null) {
      expect(reading).toBeNull();
      return;
    }
    const { header, columns, positions, skipped, problems, byRow } = reading!;
    expect({ header, columns, positions, skipped, problems }).toEqual({
      header: expected.header,
      columns: expected.columns,
      positions: expected.positions,
      skipped: expected.skipped ?? {},
      problems: expected.problems ?? [],
    });
    for (const [row, facts] of Object.entries(expected.facts ?? {})) {
      expect(byRow.get(Number(row))).toMatchObject(facts);
    }
    const rowsSkipped = Object.values(skipped).flat().length;
    expect(positions + rowsSkipped).toBe(reading!.rowsBelowHeader);
    const sheet = workbook.book.activeSheet();
    for (const row of expected.hiddenRows ?? []) {
      expect(sheet.isRowHidden(row - 1)).toBe(true);
      expect(byRow.has(row)).toBe(true);
    }
  });

  if (expected.header === null) return;

  test('is mapped: a row of the result for each position, and the source as it was', async () => {
    await openCase(folder, workbook);
    const { request, positions, skipped, problems, byRow } = (await readCase(expected))!;
    const source = workbook.values(request.place.sheetName);
    const summary = await runMapping(request);

    expect(workbook.values(request.place.sheetName)).toEqual(source);
    expect(summary.positions).toBe(positions);
    expect(Object.fromEntries(summary.skipped.map(({ why, count }) => [why, count]))).toEqual(
      Object.fromEntries(Object.entries(skipped).map(([why, rows]) => [why, rows.length])),
    );
    expect(summary.problems.reduce((sum, { count }) => sum + count, 0)).toBe(problems.length);

    const [names, ...rows] = workbook.values('JD Mapping');
    expect(names!.slice(-MAPPING_COLUMNS.length)).toEqual(MAPPING_COLUMNS);
    const { left, columnCount } = request.place;
    const written = rows.map((row) => row.slice(0, columnCount));
    const read = [...byRow.keys()].map((row) => source[row - 1]!.slice(left, left + columnCount));
    expect(written).toEqual(read);
  });
});
