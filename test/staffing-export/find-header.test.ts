import fc from 'fast-check';
import type { CellRow } from '../../src/staffing-export/export-layout';
import { findHeader } from '../../src/staffing-export/find-header';

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station'];
const DATA: CellRow[] = [
  ['P-1', 'Driver', 'G2', 'Dakar'],
  ['P-2', 'Administrative Assistant', 'G5', 'Lima'],
  ['P-3', 'Programme Officer', 'NOA', 'Cairo'],
];

describe('findHeader', () => {
  test('in the first row', () => {
    expect(findHeader([HEADER, ...DATA])).toEqual({ offset: 0, rows: 1, names: HEADER });
  });

  test('below title lines, facts about the export and blank rows', () => {
    const above: CellRow[] = [
      ['Staffing table as of 31 December 2025', '', '', ''],
      ['Prepared by:', 'Human Resources', '', ''],
      ['', '', '', ''],
    ];
    expect(findHeader([...above, HEADER, ...DATA])).toMatchObject({ offset: 3, rows: 1 });
  });

  test('over two lines, the upper one merged', () => {
    const rows: CellRow[] = [
      ['Position', '', '', 'Incumbent', ''],
      ['Number', 'Title', 'Grade', 'Name', 'Contract'],
      ['P-1', 'Driver', 'G2', 'E-1', 'FT'],
    ];
    expect(findHeader(rows)).toEqual({
      offset: 0,
      rows: 2,
      names: [
        'Position Number',
        'Position Title',
        'Position Grade',
        'Incumbent Name',
        'Incumbent Contract',
      ],
    });
  });

  test('over two lines, words broken', () => {
    const rows: CellRow[] = [
      ['Position', 'Job', 'Grade', 'Duty'],
      ['number', 'title', '', 'station'],
      ...DATA,
    ];
    expect(findHeader(rows)).toEqual({
      offset: 0,
      rows: 2,
      names: ['Position number', 'Job title', 'Grade', 'Duty station'],
    });
  });

  test('over two lines, a word broken', () => {
    const rows: CellRow[] = [
      ['Position', 'Job', 'Gra-', 'Duty'],
      ['number', 'title', 'de', 'station'],
      ...DATA,
    ];
    expect(findHeader(rows)).toMatchObject({ rows: 2, names: expect.arrayContaining(['Grade']) });
  });

  test('does not take the first row of data for a second line', () => {
    const first: CellRow = ['Finance Unit', 'Administrative Assistant', '', 'Regular budget'];
    const rows = [['Unit', 'Job title', 'Grade', 'Funding'], first, ...DATA];
    expect(findHeader(rows)).toMatchObject({ offset: 0, rows: 1 });
  });

  test('names are folded, unique and never empty', () => {
    const rows: CellRow[] = [
      ['\u00a0Job\u00a0 title ', 'Grade', '', 'grade', 'Duty\nstation'],
      ['Driver', 'G2', 'x', 'G3', 'Lima'],
    ];
    expect(findHeader(rows)).toMatchObject({
      names: ['Job title', 'Grade', 'Column C', 'grade (2)', 'Duty station'],
    });
  });

  test('a column without a name goes by its letter on the sheet', () => {
    const rows: CellRow[] = [
      ['Job title', '', 'Grade'],
      ['Driver', 'x', 'G3'],
    ];
    expect(findHeader(rows, 3)).toMatchObject({ names: ['Job title', 'Column E', 'Grade'] });
  });

  test('blank columns on the left', () => {
    const rows = [HEADER, ...DATA].map((row) => ['', '', ...row]);
    expect(findHeader(rows)).toMatchObject({ names: ['Column A', 'Column B', ...HEADER] });
  });

  test('a header of unknown words above data', () => {
    const rows: CellRow[] = [['Foo', 'Bar'], ...DATA.map((row) => row.slice(1, 3))];
    expect(findHeader(rows)).toMatchObject({ offset: 0, names: ['Foo', 'Bar'] });
  });

  test('a single column', () => {
    expect(findHeader([['Job title'], ['Driver'], ['Messenger']])).toMatchObject({ offset: 0 });
  });

  test('a header without rows', () => {
    expect(findHeader([HEADER])).toMatchObject({ offset: 0, rows: 1 });
  });

  test.each([
    ['empty', []],
    [
      'empty',
      [
        ['', ''],
        ['  ', '\u00a0'],
      ],
    ],
    ['no header', DATA],
    [
      'no header',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ] as const)('%s', (problem, rows) => {
    expect(findHeader(rows)).toEqual({ problem });
  });

  test('no position whose cells read like names of columns, where the names are house code', () => {
    const names = ['ZZ1', 'ZZ2', 'ZZ3', 'ZZ4', 'ZZ5', 'ZZ6'];
    const posts: CellRow[] = [
      ['50001', 'Driver', 'G2', 'Ana', 'Regular budget', 'Lima'],
      ['', 'Unit Head', 'P4', 'Vacant', 'Budget', 'Country Office'],
    ];
    expect(findHeader([names, ...posts])).toMatchObject({ offset: 0, names });
  });

  test('finds the same header below any number of blank rows and title lines', () => {
    const line = fc.constantFrom<CellRow>(['', ''], ['Staffing export', ''], ['Confidential', '']);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (above) => {
        expect(findHeader([...above, HEADER, ...DATA])).toMatchObject({
          offset: above.length,
          names: HEADER,
        });
      }),
    );
  });

  test('never throws', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean());
    fc.assert(fc.property(fc.array(fc.array(cell)), (rows) => void findHeader(rows)));
  });
});
