import { watchDateOrder } from '../../src/staffing-export/date-order';

const COLUMNS = [
  { index: 0, name: 'JD effective date', field: 'assignment date', confidence: 1 },
] as const;

function orderOf(...dates: readonly (string | number)[]) {
  const watch = watchDateOrder({ columns: COLUMNS });
  for (const date of dates) watch.add([date]);
  return watch.end();
}

test('one date that can only be read one way settles the others', () => {
  expect(orderOf('03/04/2026', '25/04/2026')).toEqual({
    order: 'day first',
    example: '25/04/2026',
  });
  expect(orderOf('03-04-26', '04-25-26 00:00')).toEqual({
    order: 'month first',
    example: '04-25-26',
  });
});

test('nothing is settled by dates that contradict each other, or by none', () => {
  expect(orderOf('25/04/2026', '04/25/2026')).toBeNull();
  expect(orderOf('03/04/2026', 46_000, '2026-04-25', '')).toBeNull();
});
