import { readLabelledTitles } from '../../scripts/evaluate/read-labelled-titles';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AddedFamily } from '../../src/domain/job-description';
import type { Grade } from '../../src/domain/grade';
import { isWithoutFamily } from '../../src/matching/match';
import { matchTitle } from '../../src/matching/match-position';
import { testWhere } from '../test-where';
import { GUARDS, laterFamily, STATISTICIANS } from '../agreements/later-families';

const ADDED = [STATISTICIANS, GUARDS];

function match(
  title: string,
  grade: Grade | null,
  added: readonly AddedFamily[] = ADDED,
  formerFamily: string | null = null,
) {
  return matchTitle({ title, grade, formerFamily }, undefined, added);
}

it.each<[string, Grade | null]>([
  ['Statistician', 'P3'],
  ['STATISTICIAN ', 'P5'],
  ['Senior Statistician', 'P4'],
  ['Statisticians', 'P3'],
  ['Statistician (P-3)', 'P3'],
  ['Survey Statisticain', 'P2'],
  ['Statistician', null],
])('accepts %s at %s: it is a title of the annex', (title, grade) => {
  expect(match(title, grade)).toMatchObject({
    target: 'Statisticians',
    tier: 'generic title',
    accepted: true,
  });
});

it.each<[string, Grade, string]>([
  ['Labour Statistician', 'P4', 'Statisticians'],
  ['Statistician and Economist', 'P4', 'Statisticians'],
  ['Statistics Officer', 'P3', 'Statisticians'],
  ['Security Officer Assistant', 'G5', 'Security Assistants'],
])('sends %s at %s to review: it only resembles one', (title, grade, family) => {
  const found = match(title, grade);
  expect(found.accepted && found.target === family).toBe(false);
  const offered = [found.target, ...found.alternatives.map(({ target }) => target)];
  expect(offered).toContain(family);
});

it('leaves other titles, and other categories, as they were', () => {
  for (const [title, grade] of [
    ['Driver', 'G2'],
    ['Statistician', 'NOA'],
    ['Programme Officer', 'NOB'],
    ['Technical Officer', 'P3'],
    ['Director', 'D1'],
    ['Zzz', 'P3'],
  ] as const) {
    expect(match(title, grade)).toEqual(match(title, grade, []));
  }
});

it('reviews a title that a built-in family has too', () => {
  const drivers = laterFamily('Transport Assistants', { G2: 'Driver', G3: 'Chauffeur' });
  for (const title of ['Driver', 'Chauffeur']) {
    expect(match(title, 'G2', [drivers])).toMatchObject({
      target: 'Drivers',
      accepted: false,
      doubts: [{ kind: 'close runner-up', runnerUp: 'Transport Assistants' }],
      alternatives: [{ target: 'Transport Assistants' }],
    });
  }
});

it('reviews a title that a built-in family is accepted for by its words', () => {
  const coordinators = laterFamily('Project Coordinators', { NOA: 'Project Coordinator' });
  expect(match('Project Coordinator', 'NOA', [])).toMatchObject({ accepted: true });
  expect(match('Project Coordinator', 'NOA', [coordinators])).toMatchObject({
    target: 'Programme Officers',
    accepted: false,
    alternatives: [{ target: 'Project Coordinators' }],
  });
});

it('reviews a title that two annexes have, and one whose former family has a successor', () => {
  const others = laterFamily('Data Officers', { P3: 'Statistician' });
  expect(match('Statistician', 'P3', [STATISTICIANS, others])).toMatchObject({
    accepted: false,
    doubts: [{ kind: 'close runner-up', runnerUp: 'Data Officers' }],
  });
  expect(match('Security Assistant', 'G5', ADDED, 'Secretaries')).toMatchObject({
    target: 'General Administration and Office Support Assistants',
    accepted: false,
  });
});

it('never goes by a title that says nothing of the work', () => {
  const bare = laterFamily('Officers at Large', { P3: 'Senior Officer' });
  expect(match('Officer', 'P3', [bare])).toEqual(match('Officer', 'P3', []));
});

it('takes no trainee for a trainer', () => {
  const trainers = laterFamily('Trainers', { P3: 'Trainer' });
  expect(match('Trainee', 'P3', [trainers])).toMatchObject({ accepted: false });
});

describe('beside titles that were labelled without the annex', () => {
  const ANNEX = [
    ...ADDED,
    laterFamily('Economists', { P3: 'Economist', P4: 'Senior Economist' }),
    laterFamily('Procurement Assistants', { G5: 'Procurement Assistant' }),
    laterFamily('Project Coordinators', { NOA: 'Project Coordinator', NOB: 'Project Coordinator' }),
    laterFamily('Human Resources Partners', { P3: 'Human Resources Officer' }),
  ];
  const shared = [process.env['JD_SHARED'], '../shared', '../../shared']
    .map((folder) => path.resolve(folder ?? '', 'data', 'titles-dev.csv'))
    .find((file) => existsSync(file));

  /** How many titles are accepted for a family, of the annex or not. */
  function countAccepted(file: string): number {
    let accepted = 0;
    for (const { title, grade, defensible } of readLabelledTitles(file)) {
      const before = match(title, grade, []);
      const { target, accepted: isAccepted } = match(title, grade, ANNEX);
      if (!isAccepted || target === null || isWithoutFamily(target)) continue;
      accepted += 1;
      const isAdded = ANNEX.some(({ name }) => name === target);
      // For a built-in family where it was before; for one of the annex where no other is labelled.
      if (!isAdded) expect([title, before.accepted, before.target]).toEqual([title, true, target]);
      else expect([title, defensible.filter((answer) => answer !== 'NONE')]).toEqual([title, []]);
    }
    return accepted;
  }

  it('accepts nothing wrong on the invented ones', () => {
    const accepted = countAccepted(path.join(__dirname, 'cases', 'invented-titles.csv'));
    expect(accepted).toBeGreaterThan(100);
  });

  testWhere(
    shared !== undefined,
    'the labelled titles are not beside the repository (shared/data).',
  )('accepts nothing wrong on the development ones', () =>
    expect(countAccepted(shared!)).toBeGreaterThan(100),
  );
});
