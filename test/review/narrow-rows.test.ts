import { ALL_ROWS, listRowFacet, narrowRows } from '../../src/review/narrow-rows';
import { FIELD_ROW } from '../documents/letters/rows';

const ROWS = [
  FIELD_ROW,
  { ...FIELD_ROW, row: 1, unit: 'CO-Dakar', dutyStation: 'Dakar' },
  { ...FIELD_ROW, row: 2, unit: 'CO-Dakar', dutyStation: null, positionGrade: 'G4' as const },
];

it('lets through what all facets let through', () => {
  const rowsOf = (facets: Partial<typeof ALL_ROWS>) =>
    narrowRows(ROWS, { ...ALL_ROWS, ...facets }).map(({ row }) => row);
  expect(rowsOf({})).toEqual([0, 1, 2]);
  expect(rowsOf({ unit: 'CO-Dakar' })).toEqual([1, 2]);
  expect(rowsOf({ unit: 'CO-Dakar', grade: 'G4' })).toEqual([2]);
  expect(rowsOf({ station: 'Dakar', grade: 'G4' })).toEqual([]);
});

it('offers values with the rows that each would leave, while the others stay', () => {
  expect(listRowFacet(ROWS, { ...ALL_ROWS, station: 'Dakar', unit: 'CO-Lusaka' }, 'unit')).toEqual([
    { value: 'CO-Dakar', count: 1 },
  ]);
  expect(listRowFacet(ROWS, ALL_ROWS, 'unit')).toEqual([
    { value: 'CO-Dakar', count: 2 },
    { value: 'CO-Lusaka', count: 1 },
  ]);
});
