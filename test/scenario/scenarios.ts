import fc from 'fast-check';
import { OPEN_READINGS } from '../../src/agreements/alternatives';
import type { Grade } from '../../src/domain/grade';
import { EDUCATION_LEVELS, JOB_FAMILIES } from '../../src/domain/job-description';
import { parseIsoDate } from '../../src/domain/plain-date';
import type { Position } from '../../src/domain/position';
import type { Change, DraftFamily, Scenario } from '../../src/scenario/scenario';

export const day = (iso: string) => parseIsoDate(iso)!;

const GRADES: readonly Grade[] = ['G2', 'G4', 'G5', 'G6', 'G7', 'NOA', 'NOB', 'P1', 'P3', 'P5'];
const DAYS = ['2026-01-01', '2026-12-01', '2027-07-01'].map(day);
const OFFICES = ['Lima', 'CO Dakar', 'Geneva'];
const NUMBERS = ['40001', '40002', '40003'];

const grade = fc.constantFrom(...GRADES);
const family = fc.constantFrom(...JOB_FAMILIES);
const on = fc.constantFrom(...DAYS);
const years = fc.option(fc.integer({ min: 0, max: 9 }));
const education = fc.option(fc.constantFrom(...EDUCATION_LEVELS));
const kind = <Kind extends string>(name: Kind) => fc.constant(name);

/** Any change, from few values, so that changes meet positions and one another. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: kind('reading'), reading: fc.constantFrom(...OPEN_READINGS) }),
  },
  fc.record({ kind: kind('assignment date'), on }),
  fc.record({ kind: kind('date of effect'), family, on }),
  fc.record({ kind: kind('cut-off date'), on }),
  fc.record({
    kind: kind('annex added'),
    family: fc
      .record({ from: on, drafted: fc.constantFrom('NOA' as const, 'P3' as const) })
      .map(({ from, drafted }): DraftFamily => ({
        name: 'Procurement Officers',
        agreement: drafted === 'P3' ? '2023' : '2019',
        annex: 3,
        from,
        titles: ['Procurement Officer'],
        descriptions: [
          {
            grade: drafted,
            genericTitle: 'Procurement Officer',
            years: 5,
            education: 'first-level degree',
          },
        ],
      })),
  }),
  fc.record({ kind: kind('annex left out'), family }),
  fc.record({
    kind: kind('description changed'),
    family,
    grade,
    toGrade: fc.option(grade),
    years,
    education,
  }),
  fc.record(
    { kind: kind('grade added'), family, grade, years, education, from: on },
    { requiredKeys: ['kind', 'family', 'grade', 'years', 'education'] },
  ),
  fc.record({
    kind: kind('grade allocated'),
    grade,
    to: fc.oneof(
      fc.record({ by: kind('family and grade'), family, grade }),
      fc.record({ by: kind('office'), office: fc.constantFrom(...OFFICES) }),
      fc.record({ by: kind('positions'), numbers: fc.subarray(NUMBERS, { minLength: 1 }) }),
    ),
  }),
  fc.record({
    kind: kind('scope'),
    covered: fc.constantFrom('other funding' as const, 'General Service at headquarters' as const),
  }),
);

export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  name: fc.constant('If'),
  changes: fc.array(anyChange, { maxLength: 4 }),
});

const TITLES = [
  'Programme Assistant',
  'Programme Officer',
  'Finance Assistant',
  'Driver',
  'Technical Officer',
  'Procurement Officer',
  'Administrative Officer',
  'Nurse',
];

export const anyPosition: fc.Arbitrary<Position> = fc
  .record({
    number: fc.option(fc.constantFrom(...NUMBERS)),
    title: fc.constantFrom(...TITLES),
    grade: fc.option(grade, { freq: 20 }),
    personalGrade: fc.option(grade),
    allocatedGrade: fc.option(grade),
    vacant: fc.constantFrom(true, false, false, null),
    incumbentNamed: fc.constantFrom(true, false, null),
    contract: fc.constantFrom('fixed-term' as const, 'other' as const, null),
    funding: fc.constantFrom(
      'regular budget' as const,
      'regular budget' as const,
      'other' as const,
      null,
    ),
    station: fc.constantFrom('field' as const, 'field' as const, 'headquarters' as const, null),
    office: fc.constantFrom('regional office' as const, 'country office' as const, null),
    formerFamily: fc.constantFrom('Finance and Administrative Officers', null, null),
    assignedOn: fc.option(on),
    question: fc.constantFrom(
      'junior professional officers' as const,
      'mixed funding' as const,
      null,
    ),
  })
  .map(({ office, question, ...facts }): Position => {
    const cell = question === 'mixed funding' ? 'funding' : 'contract';
    return {
      row: 2,
      ...facts,
      ...(office ? { office } : {}),
      ...(question ? { [cell]: null, unread: { [cell]: { value: 'as written', question } } } : {}),
    };
  });
