import type { CellRow, TableShape } from '../../src/staffing-export/export-layout';
import { watchEvidence } from '../../src/staffing-export/row-evidence';
import { createRowSkipper } from '../../src/staffing-export/skip-row';

const TABLE: TableShape = {
  headerRows: 1,
  columns: (
    ['position number', 'title', 'grade', 'duty station', 'funding', 'incumbent', null] as const
  ).map((field, index) => ({ index, name: `Column ${index}`, field })),
};
const POSITIONS: readonly CellRow[] = [
  ['50001', 'Driver', 'G2', 'Lima', 'RB', 'One Alpha', ''],
  ['50002', 'Secretary', 'G4', 'Lima', 'RB', 'Two Beta', ''],
  ['50003', 'Webmaster', 'SC-5', 'Lima', 'XB', '', ''],
  ['50004', 'Nurse', '', 'Dakar', 'RB', 'Four Delta', 'half-time'],
  ['', 'Economist', 'P3', 'Dakar', 'RB', 'Five Epsilon', ''],
];

function expectationOf(rows: readonly CellRow[]) {
  const watch = watchEvidence(TABLE);
  for (const cells of rows) watch.add(cells);
  return watch.end();
}

const expects = expectationOf(POSITIONS)!;
const skip = createRowSkipper({ ...TABLE, expects });

test.each([
  [['', 'REMARK: SPA TO P-2 FROM 01/02/09 ON', '', '', '', '', '']],
  [['Unidad: Finanzas | Total: 5 puestos', '', '', '', '', 'x', '']],
  [['Org unit 2710 Caribbean', 'five posts', '', '', '', '', '']],
  [['', 'Sous-ensemble Lima', '5 postes', '', '', '', '5 postes']],
  [['', 'Officer-in-charge', '', '', '', 'Asha Mushi', '110']],
])('%j is unlike the positions', (cells) => expect(skip(cells, 9)).toBe('unlike the others'));

test.each([
  ...POSITIONS.map((cells) => [cells]),
  // A number of its own, or enough of what positions have.
  [['50005', '', '', '', '', '', '']],
  [['', 'Gardener', '', 'Lima', 'RB', 'Six Zeta', '']],
  [['(new) 1', 'Gardener', '', '', '', '', '']],
])('%j is a position', (cells) => expect(skip(cells, 9)).toBeNull());

test('where numbers and grades are rare nothing is expected of a row', () => {
  const untold = POSITIONS.map(([, title]) => ['', title!, '', 'Lima', '', '', '']);
  expect(expectationOf(untold)).toBeNull();
  expect(expectationOf([...POSITIONS, ...untold, ...untold])).toBeNull();
  expect(expectationOf(POSITIONS.slice(0, 3))).toBeNull();
});
