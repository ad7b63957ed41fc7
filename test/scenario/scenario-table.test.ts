import fc from 'fast-check';
import type { Scenario } from '../../src/scenario/scenario';
import { readScenarioLines, scenarioLines } from '../../src/scenario/scenario-table';
import { LOCALES } from '../../src/wording/locale';
import { anyScenario, day } from './scenarios';

const read = (scenarios: readonly Scenario[], locale: (typeof LOCALES)[number]) =>
  readScenarioLines(scenarioLines(scenarios, locale).map(([name, , data]) => [name!, data!]));

it.each(LOCALES)('reads again what was written in %s', (locale) => {
  fc.assert(
    fc.property(anyScenario, anyScenario, (one, other) => {
      const scenarios = [one, { ...other, name: 'Another' }];
      expect(read(scenarios, locale)).toEqual({ scenarios, problems: [] });
    }),
  );
});

it('spreads many positions over rows that cells can hold, and allocates to all of them', () => {
  const numbers = Array.from({ length: 250 }, (_, at) => `${at}`.padStart(200, 'P'));
  const scenario: Scenario = {
    name: 'Many',
    changes: [{ kind: 'grade allocated', to: { by: 'positions', numbers }, grade: 'G6' }],
  };
  const rows = scenarioLines([scenario], 'en');
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(String(row[2]).length).toBeLessThan(32_767);
  const [again] = read([scenario], 'en').scenarios;
  const allocated = again!.changes.flatMap((change) =>
    change.kind === 'grade allocated' && change.to.by === 'positions' ? change.to.numbers : [],
  );
  expect(allocated).toEqual(numbers);
});

it('leaves out a scenario of which a row cannot be read, and names the row', () => {
  const good = JSON.stringify({ kind: 'assignment date', on: '2027-07-01' });
  const bad = JSON.stringify({ kind: 'assignment date', on: 'July' });
  const reading = readScenarioLines([
    ['Good', good],
    ['', ''],
    ['Bad', good],
    ['Bad', bad],
    ['', good],
    ['Worse', '{'],
    [2027, ''],
  ]);
  expect(reading.scenarios).toEqual([
    { name: 'Good', changes: [{ kind: 'assignment date', on: day('2027-07-01') }] },
    { name: '2027', changes: [] },
  ]);
  expect(reading.problems).toEqual([
    { row: 3, problem: { because: 'not a date', at: 'Data.on', value: 'July' } },
    { row: 4, problem: { because: 'not a text', at: 'Scenario', most: 200 } },
    { row: 5, problem: { because: 'not JSON' } },
  ]);
});
