import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { samplePositions, SAMPLE_COLUMNS } from '../../scripts/sample-positions.mjs';
import { recogniseColumns } from '../../src/staffing-export/columns';
import { findHeader, type FoundHeader } from '../../src/staffing-export/find-header';
import { createPositionReader } from '../../src/staffing-export/read-positions';
import { GENEVA } from '../../src/staffing-export/value-words';
import { evaluateHeaders } from '../../scripts/evaluate-headers';

const csv = readFileSync(join('assets', 'sample-staffing-export.csv'), 'utf8').replace(
  /^\uFEFF/,
  '',
);
const rows = Papa.parse<string[]>(csv.trimEnd()).data;
const header = findHeader(rows) as FoundHeader;
const below = rows.slice(header.offset + header.rows);
const columns = recogniseColumns(header.names, below);
const read = createPositionReader(
  { headerOffset: header.offset, headerRows: header.rows, columns },
  { constants: {}, assignments: {}, headquarters: GENEVA },
);
const readings = below.map((row, index) => read(row, header.offset + header.rows + index + 1));
const positions = readings.flatMap(({ position }) => (position ? [position] : []));

describe('the sample export', () => {
  test('its columns are recognised, all of them with confidence', () => {
    expect(columns.map(({ field }) => field)).toEqual([
      'position number',
      'title',
      'grade',
      'personal grade',
      'incumbent',
      'contract',
      'funding',
      'duty station',
      'organizational unit',
      'former job family',
      'date',
      'allocated grade',
    ]);
    for (const { confidence } of columns) expect(confidence).toBeGreaterThanOrEqual(0.85);
  });

  test('each row is a position with a number of its own', () => {
    expect(positions).toHaveLength(300);
    expect(new Set(positions.map(({ number }) => number)).size).toBe(300);
  });

  test('the workbook is the one that the script makes, dates as dates', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join('assets', 'sample-staffing-export.xlsx'));
    const sheet = workbook.getWorksheet('Staffing')!;
    const cells = (row: number) =>
      SAMPLE_COLUMNS.map((_, index) => sheet.getCell(row, index + 1).value);
    expect(cells(3)).toEqual(header.names);
    expect(sheet.rowCount).toBe(3 + positions.length);
    const made = samplePositions();
    made.forEach((row, index) => expect(cells(index + 4)).toEqual(row));
    expect(made[0]![10]).toBeInstanceOf(Date);
  });

  test('it holds what the add-in has to show', () => {
    const has = (what: (position: (typeof positions)[number]) => boolean) =>
      positions.filter(what).length;
    expect(has(({ vacant }) => vacant === true)).toBeGreaterThan(15);
    expect(has(({ funding }) => funding === 'other')).toBeGreaterThan(30);
    expect(has(({ personalGrade }) => personalGrade !== null)).toBeGreaterThan(12);
    expect(has(({ allocatedGrade }) => allocatedGrade !== null)).toBe(11);
    expect(has(({ station }) => station === 'headquarters')).toBeGreaterThan(40);
    expect(has(({ grade }) => grade?.startsWith('NO') ?? false)).toBeGreaterThan(25);
    expect(has(({ grade }) => grade?.startsWith('P') ?? false)).toBeGreaterThan(40);
    const kinds = new Set(readings.flatMap(({ problems }) => problems.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([
      'another pay scale',
      'grade missing',
      'two grades',
      'unknown funding',
    ]);
  });
});

describe('evaluateHeaders', () => {
  test('counts what is recognised, wrong and unknown by field', () => {
    const file = join(__dirname, 'headers.csv');
    expect(evaluateHeaders(file)).toEqual({
      rows: 5,
      recognised: 3,
      wrong: 1,
      unknown: 1,
      recognisedShare: 0.6,
      wrongShare: 0.2,
      wrongWithConfidence: 1,
      wrongWithConfidenceShare: 0.2,
      byField: {
        title: { rows: 2, recognised: 1, wrong: 1, unknown: 0 },
        grade: { rows: 2, recognised: 2, wrong: 0, unknown: 0 },
        dates: { rows: 1, recognised: 0, wrong: 0, unknown: 1 },
      },
      mistakes: [
        { field: 'title', header: 'Duty station', taken: 'duty_station', confidence: 0.96 },
        { field: 'dates', header: 'Xyzzy', taken: 'unknown', confidence: 0 },
      ],
    });
  });
});
