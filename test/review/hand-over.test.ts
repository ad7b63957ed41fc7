import fc from 'fast-check';
import {
  answeredRows,
  HAND_OVER_COLUMNS,
  handingKey,
  holdersOf,
  printHanding,
  progressByHolder,
  readHandedRows,
} from '../../src/review/hand-over';
import { LOCALES } from '../../src/wording/locale';
import { wordingFor } from '../../src/wording/wording';
import { decision } from './decisions';
import { deskOf, rowOf } from './desk-of';

const ON = { year: 2026, month: 3, day: 2 };
const HEADER = [...HAND_OVER_COLUMNS];
const desk = () =>
  deskOf([
    rowOf('P-1', 'Driver', 'G2'),
    rowOf('P-2', 'Widget Assistant', 'G5'),
    rowOf('P-3', '  "Odd"   Título, 100 % ', 'NOB'),
    rowOf('P-4', 'Driver', ''),
  ]);

it.each(LOCALES)('reads back whom a case is with, written in %s', (locale) => {
  const cases = desk().cases();
  const rows = cases.map((reviewed) =>
    printHanding({ reviewed, to: 'Maria' }, ON, wordingFor(locale)),
  );
  expect(holdersOf([HEADER, ...rows])).toEqual(
    new Map(cases.map((reviewed) => [handingKey(reviewed), 'Maria'])),
  );
  expect(readHandedRows([HEADER, ...rows]).every((row) => row?.isAnswered === false)).toBe(true);
  expect(answeredRows([HEADER, ...rows])).toEqual([HEADER]);
});

it('finds its columns in any order, and passes over rows that name no case', () => {
  const rows = [
    ['', 'G5', 'Maria'],
    ['Driver', 'a grade', 'Maria'],
    ['Driver', 'GS-2', ' Maria '],
    ['Secretary', '', ''],
  ];
  expect(
    readHandedRows([['Title', 'Grade', 'Handed to'], ...rows]).map((row) => row && row.to),
  ).toEqual([null, null, 'Maria', null]);
  expect(holdersOf([['Grade', 'Handed to', 'Title']])).toEqual(new Map());
  expect(holdersOf([['Title'], ['Driver']])).toEqual(new Map());
  expect(holdersOf([])).toEqual(new Map());
});

it('gives the case back as it was, whoever it was with in between', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(3), to: fc.constantFrom('Maria', 'Noor', null) })),
      (acts) => {
        const held = desk();
        const before = held.cases();
        const holders = new Map<string, string | null>();
        for (const { at, to } of acts) {
          const { key } = before[at % before.length]!;
          expect(held.hand([key], to).map(({ holder }) => holder)).toEqual([to]);
          holders.set(key, to);
        }
        expect(held.cases().map(({ key, holder }) => [key, holder])).toEqual(
          before.map(({ key }) => [key, holders.get(key) ?? null]),
        );
        held.hand(
          before.map(({ key }) => key),
          null,
        );
        expect(held.cases()).toEqual(before);
      },
    ),
    { numRuns: 40 },
  );
});

it('says how far each colleague has come, and a decision keeps whom a case is with', () => {
  const held = desk();
  const find = (title: string) => held.cases().find((found) => found.title === title)!;
  held.hand([find('Driver').key, find('Widget Assistant').key], 'Maria');
  held.change([{ key: find('Widget Assistant').key, lines: [decision()] }]);
  expect(
    progressByHolder(held.cases()).map(({ name, cases, decided, open }) => [
      name,
      cases,
      decided,
      open.map(({ title }) => title),
    ]),
  ).toEqual([['Maria', 2, 1, ['Driver']]]);
});
