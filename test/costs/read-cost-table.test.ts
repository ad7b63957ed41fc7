import {
  readCostRows,
  readCostTable,
  type CostTableReading,
} from '../../src/costs/read-cost-table';
import type { CellRow } from '../../src/staffing-export/export-layout';
import { on } from './any-costs';

const HEADER = ['Grade', 'Duty station', 'Step', 'Cost a year', 'Currency', 'From'];
const GOOD: CellRow = ['GS-5', 'Lima', '', 36_500, 'usd', '2026-01-01'];
const entriesOf = (reading: CostTableReading) => (reading.ok ? reading.table.entries : reading);

it('reads grades, stations, steps, amounts, currencies and dates as people write them', () => {
  const rows: CellRow[] = [
    HEADER,
    GOOD,
    ['', '', '', '', '', ''],
    ['NO-A', '*', 3, '41250.50', 'CHF', 46_023],
    ['P4/VII', '* ', '', 150_000, 'USD', '1 mars 2026'],
  ];
  expect(entriesOf(readCostTable(rows))).toEqual([
    {
      grade: 'G5',
      step: null,
      station: 'Lima',
      yearly: 36_500,
      currency: 'USD',
      from: on('2026-01-01'),
    },
    {
      grade: 'NOA',
      step: 3,
      station: null,
      yearly: 41_250.5,
      currency: 'CHF',
      from: on('2026-01-01'),
    },
    {
      grade: 'P4',
      step: 7,
      station: null,
      yearly: 150_000,
      currency: 'USD',
      from: on('2026-03-01'),
    },
  ]);
});

it.each([
  [['Devise', 'Grade', 'Lieu d’affectation', 'Coût annuel', 'À partir du']],
  [['Moneda', 'Grado', 'Lugar de destino', 'Costo por año', 'Desde']],
  [['CURRENCY', 'grade ', 'Duty Station', 'Annual cost', 'Valid from']],
])('finds the columns by their names, in any order: %j', (header) => {
  const rows: CellRow[] = [header, ['USD', 'G5', 'Lima', 36_500, '2026-01-01']];
  expect(entriesOf(readCostTable(rows))).toMatchObject([{ grade: 'G5', station: 'Lima' }]);
});

it.each([
  [0, '', 'grade'],
  [0, 'G5/G6', 'grade'],
  [0, 5, 'grade'],
  [1, '', 'station or *'],
  [1, 12, 'station or *'],
  [1, '—', 'station or *'],
  [2, 'x', 'step or nothing'],
  [2, 16, 'step or nothing'],
  [3, '', 'amount'],
  [3, '12,500', 'amount'],
  [3, '1.234', 'amount'],
  [3, -1, 'amount'],
  [3, 'USD 12500', 'amount'],
  [4, '', 'currency code'],
  [4, '$', 'currency code'],
  [4, 'EURO', 'currency code'],
  [5, '', 'date'],
  [5, 'soon', 'date'],
  [5, '03/04/2026', 'unambiguous date'],
])('names the cell that it cannot read: column %s, %j, expected %s', (column, value, expected) => {
  const bad = GOOD.map((cell, at) => (at === column ? value : cell));
  expect(readCostTable([HEADER, GOOD, bad])).toEqual({
    ok: false,
    why: 'cells',
    problems: [
      {
        row: 2,
        column: HEADER[column],
        columnIndex: column,
        value: String(value),
        expected,
      },
    ],
  });
});

it('says all that is wrong in a row at once', () => {
  const reading = readCostTable([HEADER, ['x', '', 'y', 'z', '', '']]);
  expect(reading).toMatchObject({ why: 'cells', problems: { length: 6 } });
});

it('refuses a second row of the same, however its station is written', () => {
  const again = ['G 5', 'LIMA', '', 40_000, 'USD', '1 Jan 2026'];
  expect(readCostTable([HEADER, GOOD, again])).toMatchObject({
    why: 'cells',
    problems: [{ row: 2, column: 'From', expected: 'no second row of the same' }],
  });
  const later = ['G 5', 'LIMA', '', 40_000, 'USD', '1 Jan 2027'];
  expect(readCostTable([HEADER, GOOD, later]).ok).toBe(true);
});

it('says which columns are missing, and that nothing stands below the header', () => {
  expect(readCostTable([['Grade', 'Cost', 'Note']])).toEqual({
    ok: false,
    why: 'no header',
    missing: ['Duty station', 'Currency', 'From'],
  });
  expect(readCostTable([HEADER, ['', '', '', '', '', '']])).toEqual({ ok: false, why: 'empty' });
});

describe('rows without a header', () => {
  it('are read in our order, with the step or without', () => {
    expect(entriesOf(readCostRows([GOOD]))).toMatchObject([{ grade: 'G5', currency: 'USD' }]);
    const short = GOOD.filter((_, at) => at !== 2);
    expect(entriesOf(readCostRows([short]))).toMatchObject([{ grade: 'G5', yearly: 36_500 }]);
  });

  it('may have one', () => {
    expect(entriesOf(readCostRows([HEADER, GOOD]))).toMatchObject([{ grade: 'G5' }]);
  });

  it('are counted from the first', () => {
    const bad = ['G5', '', '', 1, 'USD', '2026-01-01'];
    expect(readCostRows([GOOD, bad])).toMatchObject({ problems: [{ row: 1 }] });
    expect(readCostRows([['G5', 1]])).toMatchObject({ why: 'no header' });
  });
});
