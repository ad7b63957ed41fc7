import { createFactCounter } from '../../src/staffing-export/count-facts';
import type { CellRow, ExportLayout, Field } from '../../src/staffing-export/export-layout';

function count(fields: readonly Field[], rows: readonly CellRow[]) {
  const layout: ExportLayout = {
    headerOffset: 0,
    headerRows: 1,
    columns: fields.map((field, index) => ({ index, name: field, field, confidence: 1 })),
  };
  const counter = createFactCounter(layout);
  for (const row of rows) counter.add([row]);
  return counter.result();
}

it('counts positions by the category of the grade that can be read', () => {
  const rows = [
    ['Driver', 'G2'],
    ['Driver', 'GS-3'],
    ['Officer', 'P4'],
    ['Officer', 'odd'],
    ['', ''],
  ];
  expect(count(['title', 'grade'], rows)).toEqual({ byCategory: { G: 2, P: 1 }, units: [] });
});

it.each([
  ['in a column of levels beside one of categories', ['grade category', 'grade'], ['NO', 'B']],
  ['behind the title where no column has it', ['title'], ['Human Resources Officer, NO-B']],
] as const)('counts a grade %s', (_, fields, row) => {
  expect(count(fields, [row]).byCategory).toEqual({ NO: 1 });
});

it('lists units once, whatever their case and accents, the most frequent first', () => {
  const rows = [['Asie'], ['Amérique'], ['AMERIQUE'], [''], ['Afrique']];
  expect(count(['organizational unit'], rows).units).toEqual([
    { value: 'Amérique', key: 'amerique', count: 2 },
    { value: 'Afrique', key: 'afrique', count: 1 },
    { value: 'Asie', key: 'asie', count: 1 },
  ]);
});
