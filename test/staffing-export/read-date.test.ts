import fc from 'fast-check';
import { isoDate, plainDate, toSerial } from '../../src/domain/plain-date';
import { readDate } from '../../src/staffing-export/read-date';

const read = (cell: string | number | boolean) => {
  const reading = readDate(cell);
  if (!reading.ok) return reading.why;
  return reading.date && isoDate(reading.date);
};

describe('readDate', () => {
  test.each([
    ['2024-03-12', '2024-03-12'],
    ['2024-03-12 00:00:00', '2024-03-12'],
    ['2024-03-12T08:30:00Z', '2024-03-12'],
    ['2024/03/12', '2024-03-12'],
    ['12.03.2024', '2024-03-12'],
    ['1.3.2024', '2024-03-01'],
    ['25/03/2024', '2024-03-25'],
    ['03/25/2024', '2024-03-25'],
    ['04/04/2024', '2024-04-04'],
    ['12-MAR-2024', '2024-03-12'],
    ['12-MAR-24', '2024-03-12'],
    ['12-MAR-98', '1998-03-12'],
    ['March 12, 2024', '2024-03-12'],
    ['12 mars 2024', '2024-03-12'],
    ['1er août 2024', '2024-08-01'],
    ['12 de marzo de 2024', '2024-03-12'],
    ['3 juillet 2024', '2024-07-03'],
    ['3 juin 2024', '2024-06-03'],
    ['15 enero 2024', '2024-01-15'],
    ['20240312', '2024-03-12'],
    [20240312, '2024-03-12'],
    [45_363, '2024-03-12'],
  ])('%p is %s', (cell, iso) => expect(read(cell)).toBe(iso));

  test.each([
    '',
    '-',
    'n/a',
    '31.12.4712',
    '31-DEC-4712',
    '4712-12-31',
    '31.12.9999',
    '99991231',
    47121231,
  ])('%p is no date, and no mistake', (cell) => expect(read(cell)).toBeNull());

  test.each([
    'soon',
    '31.02.2024',
    '2024-13-01',
    '12 foo 2024',
    true,
    -5,
    12,
    'March 2024',
    '50001001',
    '00033971',
    50001231,
  ])('%p is not a date', (cell) => expect(read(cell)).toBe('not a date'));

  test('slashes that leave day and month open are refused until the order is settled', () => {
    expect(read('03/04/2024')).toBe('day or month first');
    expect(readDate('03/04/2024', 'day first')).toEqual({
      ok: true,
      date: { year: 2024, month: 4, day: 3 },
    });
    expect(readDate('03/04/2024', 'month first')).toEqual({
      ok: true,
      date: { year: 2024, month: 3, day: 4 },
    });
  });

  test('a date written in any exact way is read back', () => {
    const dates = fc
      .tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
      .map(([year, month, day]) => plainDate(year, month, day + 1))
      .filter((date) => date !== null);
    fc.assert(
      fc.property(dates, (date) => {
        const iso = isoDate(date);
        const [year, month, day] = iso.split('-');
        for (const cell of [
          iso,
          toSerial(date),
          `${day}.${month}.${year}`,
          `${year}${month}${day}`,
        ]) {
          expect(readDate(cell)).toEqual({ ok: true, date });
        }
      }),
    );
  });
});
