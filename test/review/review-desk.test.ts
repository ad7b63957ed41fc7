import fc from 'fast-check';
import { ALL_DOUBTFUL, filterCases, listFacetValues } from '../../src/review/case-facets';
import { listBands } from '../../src/review/proposal-band';
import { stateOf } from '../../src/review/review-case';
import { decisionKey, type ReviewDecision } from '../../src/review/review-decision';
import { anyDecision, decision } from './decisions';
import { deskOf, rowOf } from './desk-of';

const ROWS = [
  rowOf('P-1', 'Driver', 'G2'),
  rowOf('P-2', 'Driver', 'G2', 'Dakar'),
  rowOf('P-3', 'Widget Assistant', 'G5'),
  rowOf('P-4', 'Secretary', 'G5'),
  rowOf('P-5', 'Driver', 'G5'),
  rowOf('P-6', 'Driver', 'G5'),
  rowOf('P-7', 'Driver', 'G5'),
];

const openDesk = (decisions: readonly ReviewDecision[] = []) => deskOf(ROWS, decisions);

const changeFor = (line: ReviewDecision) => ({ key: decisionKey(line), lines: [line] });

it('puts first what changes a grade, then what touches many positions', () => {
  expect(
    openDesk()
      .cases()
      .map(({ title, grade, positions }) => [title, grade, positions]),
  ).toEqual([
    ['Driver', 'G5', 3],
    ['Driver', 'G2', 2],
    ['Secretary', 'G5', 1],
    ['Widget Assistant', 'G5', 1],
  ]);
});

it('is as before once a decision is taken back, whatever was decided', () => {
  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 6 }), anyDecision, (decisions, next) => {
      const desk = openDesk(decisions);
      const before = desk.cases();
      const { rows, inverse } = desk.change([changeFor(next)]);
      const back = desk.change(inverse);
      expect(desk.cases()).toEqual(before);
      expect(back.rows).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

it('asks again where reviewers contradict each other, and offers both answers', () => {
  const theirs = decision({ by: 'BL', target: 'Messengers' });
  const found = openDesk([decision(), theirs])
    .cases()
    .find(({ title }) => title === 'Widget Assistant')!;
  expect(stateOf(found)).toBe('doubtful');
  expect(found.lines).toHaveLength(2);
  const offered = [found.match.target, ...found.options.map(({ target }) => target)];
  expect(offered).toEqual(expect.arrayContaining(['Programme Assistants', 'Messengers']));
});

it('takes the grade that a decision allocates as the one that HR wrote', () => {
  const driver = decision({
    title: 'Driver',
    grade: 'G5',
    target: 'Drivers',
    allocatedGrade: 'G3',
  });
  const { cells, rows } = openDesk().change([changeFor(driver)]);
  expect(rows).toEqual([4, 5, 6]);
  expect(cells[0]).toEqual(expect.arrayContaining(['Drivers', 'G3', 'Personal grade retained']));
});

it('narrows the queue, and counts what each choice would leave', () => {
  const cases = openDesk().cases();
  const facets = { ...ALL_DOUBTFUL, state: 'proposed' as const };
  expect(listFacetValues(cases, facets, 'station')).toEqual(
    expect.arrayContaining([{ value: 'Dakar', count: 1 }]),
  );
  const dakar = filterCases(cases, { ...facets, station: 'Dakar' });
  expect(dakar.map(({ title, grade }) => [title, grade])).toEqual([['Driver', 'G2']]);
});

it('makes bands of what the matcher is sure of, with the same sample each time', () => {
  const cases = openDesk().cases();
  const [drivers] = listBands(cases, 0.5).filter(({ target }) => target === 'Drivers');
  expect(drivers).toMatchObject({ positions: 2 });
  const shuffled = listBands([...cases].reverse(), 0.5);
  expect(shuffled.find(({ target }) => target === 'Drivers')!.sample).toEqual(drivers!.sample);
});
