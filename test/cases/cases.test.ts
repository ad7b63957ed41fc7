import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { namesInResult } from '../../src/excel/result/result-headers';
import { MAPPING_COLUMNS } from '../../src/assessment/mapping-columns';
import { runMapping } from '../../src/excel/mapping/run-mapping';
import { testWorkbook, type TestWorkbook } from '../excel/workbook-of';
import { expectedOf, openCase, readCase, type CaseReading } from './read-case';

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
    if (expected.header === null || typeof reading === 'string') {
      expect(reading).toBe(expected.noList ?? 'no header');
      return;
    }
    const { header, columns, positions, skipped, problems, byRow, posts, holders } = reading;
    expect({ posts, holders, notOurs: reading.notOurs ?? [] }).toEqual({
      posts: expected.posts ?? positions,
      holders: expected.holders ?? [],
      notOurs: expected.notOurs ?? [],
    });
    const names = Object.keys(columns);
    expect((reading.carried?.down ?? []).map((index) => names[index])).toEqual(
      expected.carriedDown ?? [],
    );
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
    expect(positions + rowsSkipped).toBe(reading.rowsBelowHeader);
    const sheet = workbook.book.activeSheet();
    for (const row of expected.hiddenRows ?? []) {
      expect(sheet.isRowHidden(row - 1)).toBe(true);
      expect(byRow.has(row)).toBe(true);
    }
  });

  if (expected.header === null) return;

  test('is mapped: a row of the result for each position, and the source as it was', async () => {
    await openCase(folder, workbook);
    const reading = (await readCase(expected)) as CaseReading;
    const { request, positions, skipped, problems } = reading;
    const source = workbook.values(request.place.sheetName);
    const summary = await runMapping(request);

    expect(workbook.values(request.place.sheetName)).toEqual(source);
    expect(summary.positions).toBe(positions);
    expect(Object.fromEntries(summary.skipped.map(({ why, count }) => [why, count]))).toEqual(
      Object.fromEntries(Object.entries(skipped).map(([why, rows]) => [why, rows.length])),
    );
    expect(summary.problems.reduce((sum, { count }) => sum + count, 0)).toBe(problems.length);

    const [names, ...rows] = workbook.values('JD Mapping');
    const ours = names!.indexOf(MAPPING_COLUMNS[0]);
    expect(names!.slice(ours, ours + MAPPING_COLUMNS.length)).toEqual(MAPPING_COLUMNS);
    const places = namesInResult(request.layout.columns).map((name) => names!.indexOf(name));
    const written = rows.map((row) => places.map((place) => row[place]));
    const read = reading.cells.map((cells) =>
      Array.from({ length: request.layout.columns.length }, (_, at) => cells[at] ?? ''),
    );
    expect(summary).toMatchObject({ posts: reading.posts });
    expect(written).toEqual(read);
  });
});
