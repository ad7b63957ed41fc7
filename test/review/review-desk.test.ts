import fc from 'fast-check';
import { ALL_DOUBTFUL, filterCases, listFacetValues } from '../../src/review/case-facets';
import { listBands } from '../../src/review/proposal-band';
import { casesAlike, stateOf } from '../../src/review/review-case';
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

describe('the same work in other words', () => {
  const WORDINGS = [
    rowOf('P-1', 'Driver', 'G2'),
    rowOf('P-2', 'Messenger', 'G2'),
    rowOf('P-3', 'Messenger', 'G2'),
    rowOf('P-4', 'Chauffeur', 'G2'),
    rowOf('P-5', 'Chauffeur', 'G2'),
    rowOf('P-6', 'Chauffeur', 'G2'),
    rowOf('P-7', 'Conductor', 'G3'),
    rowOf('P-8', 'Chofer', 'G2'),
    rowOf('P-9', 'Chofer', 'G5'),
  ];

  it('stands together, where the largest of its cases comes', () => {
    const order = deskOf(WORDINGS)
      .cases()
      .map(({ title, grade }) => `${title} ${grade}`);
    expect(order).toEqual([
      'Chofer G5',
      'Chauffeur G2',
      'Chofer G2',
      'Driver G2',
      'Messenger G2',
      'Conductor G3',
    ]);
  });

  it('is of one grade, whatever the order of the rows', () => {
    for (const rows of [WORDINGS, WORDINGS.toReversed()]) {
      const cases = deskOf(rows).cases();
      const alikeTo = (title: string, grade: string) =>
        casesAlike(
          cases.find((one) => one.title === title && one.grade === grade)!,
          cases,
        ).map((one) => one.title);
      expect(alikeTo('Driver', 'G2')).toEqual(['Chauffeur', 'Chofer']);
      expect(alikeTo('Chofer', 'G5')).toEqual([]);
      expect(alikeTo('Messenger', 'G2')).toEqual([]);
    }
  });

  it('never moves what changes a grade down to what does not', () => {
    const grave = [...rowOf('P-10', 'Motorista', 'G2'), 'G3'];
    const cases = deskOf([...WORDINGS, grave]).cases();
    expect(cases.slice(0, 2).map(({ title }) => title)).toEqual(['Chofer', 'Motorista']);
    // Side by side all the same: one answer can be right for both.
    expect(casesAlike(cases[1]!, cases).map(({ title }) => title)).toEqual([
      'Chauffeur',
      'Chofer',
      'Driver',
    ]);
  });
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
