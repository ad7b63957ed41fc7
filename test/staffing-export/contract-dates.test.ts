import { boundOfContract, cutOffReader } from '../../src/staffing-export/contract-dates';
import type { Cell, ColumnReading } from '../../src/staffing-export/export-layout';

const column = (name: string, index = 0, field: ColumnReading['field'] = 'date') => ({
  name,
  index,
  field,
  confidence: 0.9,
});

it.each<[string, 'from' | 'until' | null]>([
  ['Contract start', 'from'],
  ['Contract Start Date', 'from'],
  ['Appointment from', 'from'],
  ['contractStartDate', 'from'],
  ['Début du contrat', 'from'],
  ['Fecha de inicio del contrato', 'from'],
  ['Contract End Date', 'until'],
  ['Contract expiry', 'until'],
  ['Appointment expiry date', 'until'],
  ['contract_end', 'until'],
  ['Date de fin de contrat', 'until'],
  ['Échéance du contrat', 'until'],
  ['Vencimiento del contrato', 'until'],
  ['Fin de nombramiento', 'until'],
  // Of the post, of the person, or of either end.
  ['Start date', null],
  ['Vacancy closing date', null],
  ['Date of birth', null],
  ['Date of appointment', null],
  ['Entry on duty', null],
])('takes “%s” for: %s', (name, bound) => {
  expect(boundOfContract(column(name))).toBe(bound);
});

it('takes no column for a date of the contract that holds no dates', () => {
  expect(boundOfContract(column('Contract end', 0, 'contract'))).toBeNull();
});

const ON = { year: 2019, month: 7, day: 25 };
const columns = [column('Contract start', 0), column('Contract end', 1)];

// 2019 Art. 1: a contract held on the date.
it.each<[Cell, Cell, boolean | null]>([
  ['2018-01-01', '2020-12-31', true],
  ['2019-07-25', '2019-07-25', true],
  ['2018-01-01', '', true],
  ['2018-01-01', '31.12.4712', true],
  ['2019-07-26', '2020-12-31', false],
  ['2018-01-01', '2019-07-24', false],
  ['', '2019-07-24', false],
  ['2019-07-26', '', false],
  // An end ahead leaves the beginning open, and an unread cell says nothing.
  ['', '2020-12-31', null],
  ['', '', null],
  ['soon', '2020-12-31', null],
  ['2018-01-01', 'soon', null],
  ['03/04/2018', '', null],
])('a contract from %s to %s held on 25 July 2019: %s', (from, until, held) => {
  expect(cutOffReader(columns, ON, null)([from, until])).toEqual({ on: ON, held });
});

it('holds the contract against no date where none was entered', () => {
  expect(cutOffReader(columns, null, null)(['2018-01-01', ''])).toBeNull();
  expect(cutOffReader([], ON, null)(['2018-01-01'])).toEqual({ on: ON, held: null });
});
