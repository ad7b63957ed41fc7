import fc from 'fast-check';
import {
  addMonths,
  fromSerial,
  isoDate,
  parseIsoDate,
  plainDate,
  toSerial,
} from '../../src/domain/plain-date';
import { readToday } from '../../src/domain/read-today';

describe('calendar months', () => {
  it.each([
    ['2026-01-15', 2, '2026-03-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-12-01', 12, '2027-12-01'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(isoDate(addMonths(parseIsoDate(from)!, months))).toBe(to);
  });
});

describe('Excel’s serials', () => {
  it.each([
    [61, '1900-03-01'],
    [43_671, '2019-07-25'],
    [45_051, '2023-05-05'],
    [2_958_465, '9999-12-31'],
  ])('%i is %s', (serial, iso) => {
    expect(isoDate(fromSerial(serial)!)).toBe(iso);
    expect(toSerial(parseIsoDate(iso)!)).toBe(serial);
  });

  it.each([0, 60, -1, 2_958_466, Number.NaN])('%d is no exact date', (serial) => {
    expect(fromSerial(serial)).toBeNull();
  });

  it('go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(toSerial(fromSerial(serial)!)).toBe(serial);
      }),
    );
  });
});

it.each([
  [2026, 4, 31],
  [2026, 2, 29],
  [2026, 13, 1],
  [2026, 1, 0],
  [2026, 0, 31],
  [0, 1, 1],
  [2026.5, 1, 1],
  [2026, 1.5, 1],
  [2026, 1, 1.5],
  [Number.NaN, 1, 1],
  [2026, Number.NaN, 1],
])('%i-%i-%i does not exist', (year, month, day) => {
  expect(plainDate(year, month, day)).toBeNull();
});

it('a date begins with the year 1', () => {
  expect(plainDate(1, 1, 1)).toEqual({ year: 1, month: 1, day: 1 });
});

it.each(['2026-03-01 ', ' 2026-03-01'])('%j is a date in spite of its spaces', (text) => {
  expect(parseIsoDate(text)).toEqual({ year: 2026, month: 3, day: 1 });
});

it.each(['2026-03-01T00:00', 'on 2026-03-01', '12026-03-01', '2026-3-1', '2026-02-30', ''])(
  '%j is no date',
  (text) => {
    expect(parseIsoDate(text)).toBeNull();
  },
);

it('today is the user’s own day', () => {
  const now = new Date(2026, 11, 31, 23, 59);
  expect(readToday(now)).toEqual({ year: 2026, month: 12, day: 31 });
});
