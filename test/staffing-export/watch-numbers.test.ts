import type { CellRow, Field } from '../../src/staffing-export/export-layout';
import { watchNumbers } from '../../src/staffing-export/watch-numbers';

const told = (
  columns: readonly (readonly [string, Field | null])[],
  rows: readonly CellRow[],
  holders: { readonly rows: readonly number[]; readonly areTaken: boolean } = {
    rows: [],
    areTaken: false,
  },
) => {
  const watch = watchNumbers({
    headerRows: 1,
    columns: columns.map(([name, field], index) => ({ index, name, field })),
  });
  rows.forEach((row, index) => watch.add(row, holders.rows.includes(index)));
  return watch.end(holders.areTaken);
};

const jobs = (name: string) =>
  [
    [name, 'position number'],
    ['Title', 'title'],
    ['Grade', 'grade'],
  ] as const;
const TWELVE = Array.from({ length: 12 }, (_, at) => [`J${at}`, `Officer ${at}`, 'P3']);

test.each(['Job Code', 'Code emploi', 'Código de cargo', 'Job ID'])(
  'titles that stand once under %s are jobs',
  (name) => expect(told(jobs(name), TWELVE).areJobs).toBe(true),
);

test.each<[string, readonly (readonly [string, Field | null])[], readonly CellRow[]]>([
  ['the number is a position’s', jobs('Position code'), TWELVE],
  ['a title comes again', jobs('Job Code'), [...TWELVE, ['J99', 'Officer 1', 'P3']]],
  ['there is a station', [...jobs('Job Code'), ['Duty station', 'duty station']], TWELVE],
  ['they are few', jobs('Job Code'), TWELVE.slice(0, 9)],
])('no jobs where %s', (_, columns, rows) => expect(told(columns, rows).areJobs).toBe(false));

test('numbers in several rows are counted once each, those of further holders apart', () => {
  const rows = [['1'], ['1'], ['2'], ['3'], ['2'], ['2'], [''], ['']];
  const columns = [['Position number', 'position number']] as const;
  expect(told(columns, rows).repeated).toBe(2);
  expect(told(columns, rows, { rows: [1], areTaken: true }).repeated).toBe(1);
  expect(told(columns, rows, { rows: [1], areTaken: false }).repeated).toBe(2);
});
