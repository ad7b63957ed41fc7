import fc from 'fast-check';
import { readScenario, writeScenario, type FileProblem } from '../../src/scenario/read-scenario';
import type { Scenario } from '../../src/scenario/scenario';
import { LOCALES } from '../../src/wording/locale';
import { sayFileProblem } from '../../src/wording/scenario/say-change';
import { anyScenario, day } from './scenarios';

it('reads every scenario that it wrote', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      expect(readScenario(writeScenario(scenario))).toEqual({ scenario });
    }),
  );
});

it('writes dates as people read them', () => {
  const scenario: Scenario = {
    name: 'July',
    changes: [{ kind: 'assignment date', on: day('2027-07-01') }],
  };
  expect(JSON.parse(writeScenario(scenario))).toEqual({
    format: 'JD scenario',
    version: 1,
    name: 'July',
    changes: [{ kind: 'assignment date', on: '2027-07-01' }],
  });
});

it('never throws, whatever the file holds', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .json()
          .map((text) => `{"format":"JD scenario","version":1,"name":"If","changes":[${text}]}`),
      ),
      (text) => {
        const read = readScenario(text);
        expect('scenario' in read || typeof read.problem.because === 'string').toBe(true);
      },
    ),
  );
});

const file = (change: Record<string, unknown>, head: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'JD scenario', version: 1, name: 'If', changes: [change], ...head });

const DATE = { kind: 'assignment date', on: '2027-07-01' };
const DRAFT = {
  name: 'Procurement Officers',
  agreement: '2019',
  annex: 4,
  from: '2026-01-01',
  titles: [],
  descriptions: [{ grade: 'NOA', genericTitle: 'Buyer', years: 1, education: 'secondary' }],
};
const annex = (change: Record<string, unknown>) =>
  file({ kind: 'annex added', family: { ...DRAFT, ...change } });

/** One good file, and what is wrong with each that is spoiled. */
const SPOILED: Readonly<
  Record<FileProblem['because'], readonly [text: string, problem: Partial<FileProblem>][]>
> = {
  'not JSON': [['{', {}]],
  'not a scenario': [
    ['[]', {}],
    [file(DATE, { format: 'JD' }), {}],
  ],
  'later version': [[file(DATE, { version: 2 }), { version: '2' }]],
  missing: [
    [file({ kind: 'assignment date' }), { at: 'changes[0].on' }],
    [file({}), { at: 'changes[0].kind' }],
    [JSON.stringify({ format: 'JD scenario', version: 1, name: 'If' }), { at: 'changes' }],
    [annex({ descriptions: [] }), { at: 'changes[0].family.descriptions[0]' }],
  ],
  'unknown field': [
    [file({ ...DATE, off: 1 }), { at: 'changes[0].off' }],
    [file(DATE, { by: 'me' }), { at: 'by' }],
  ],
  'not a date': [
    [file({ ...DATE, on: '2027-02-30' }), { at: 'changes[0].on', value: '2027-02-30' }],
    [file({ ...DATE, on: 46204 }), { at: 'changes[0].on', value: '46204' }],
  ],
  'number out of range': [
    [annex({ annex: 0 }), { at: 'changes[0].family.annex', least: 1 }],
    [annex({ annex: '4' }), { value: '4' }],
  ],
  'not a text': [[file(DATE, { name: ' ' }), { at: 'name' }]],
  'not a list': [[file(DATE, { changes: {} }), { at: 'changes' }]],
  'unknown value': [
    [file({ kind: 'weather' }), { at: 'changes[0].kind', value: 'weather' }],
    // A reading without an alternative is none that could be decided otherwise.
    [file({ kind: 'reading', reading: '2019 eight families' }), { at: 'changes[0].reading' }],
    [
      file({ kind: 'grade allocated', grade: 'G9', to: { by: 'office', office: 'Lima' } }),
      { at: 'changes[0].grade', value: 'G9' },
    ],
  ],
  'grades of two categories': [
    [annex({ agreement: '2023' }), { at: 'changes[0].family.descriptions' }],
    [
      annex({ descriptions: [...DRAFT.descriptions, { ...DRAFT.descriptions[0], grade: 'G5' }] }),
      {},
    ],
  ],
  'family exists': [[annex({ name: 'Drivers' }), { at: 'changes[0].family.name' }]],
};

it('reads the file from which the others are spoiled', () => {
  expect(readScenario(file(DATE))).toHaveProperty('scenario');
  expect(readScenario(annex({}))).toHaveProperty('scenario');
});

it.each(
  Object.entries(SPOILED).flatMap(([because, cases]) =>
    cases.map(([text, problem]) => [because, text, problem] as const),
  ),
)('refuses what is %s: %s', (because, text, expected) => {
  const read = readScenario(text);
  expect(read).toMatchObject({ problem: { because, ...expected } });
  const { problem } = read as { problem: FileProblem };
  for (const locale of LOCALES) {
    const sentence = sayFileProblem(problem, locale);
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toMatch(/undefined|\[object/);
    if ('at' in problem) expect(sentence).toContain(problem.at);
  }
});
