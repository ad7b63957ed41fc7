import fc from 'fast-check';
import { ALL_GRADES, type Grade } from '../../src/domain/grade';
import { FACT_CELLS, type FactCell, type Position } from '../../src/domain/position';

const grade = fc.option(fc.constantFrom<Grade>('G2', 'G3', 'G5', 'G6', 'NOA', 'P3', ...ALL_GRADES));
const date = fc.option(
  fc.constantFrom({ year: 2026, month: 3, day: 1 }, { year: 2027, month: 1, day: 1 }),
);
const unread = fc.option(
  fc.dictionary(
    fc.constantFrom<FactCell>(...FACT_CELLS),
    fc.record({
      value: fc.constantFrom('JPO', 'G5/G6', '?'),
      question: fc.constantFrom(null, 'junior professional officers' as const),
    }),
  ),
  { nil: undefined },
);

/** Each field's values, so that a new field of `Position` does not compile without its own. */
export const FIELDS: {
  readonly [Field in keyof Required<Position>]: fc.Arbitrary<Position[Field]>;
} = {
  row: fc.integer({ min: 2, max: 9 }),
  number: fc.constantFrom(null, 'P-1', 'P-2'),
  title: fc.constantFrom('Driver', 'Programme Assistant', 'Technical Officer', 'Finance Officer'),
  grade,
  personalGrade: grade,
  allocatedGrade: grade,
  vacant: fc.constantFrom(true, false, null),
  incumbentNamed: fc.constantFrom(true, false, null),
  contract: fc.constantFrom('fixed-term', 'without limit of time', 'other', null),
  cutOff: fc.constantFrom(
    undefined,
    ...[true, false, null].map((held) => ({ on: { year: 2019, month: 7, day: 25 }, held })),
  ),
  funding: fc.constantFrom('regular budget', 'other', null),
  station: fc.constantFrom('field', 'headquarters', null),
  office: fc.constantFrom(undefined, 'regional office', 'country office', 'project office'),
  formerFamily: fc.constantFrom(null, 'Secretaries', 'Finance and administrative officers'),
  assignedOn: date,
  unread,
};
export const NAMES = Object.keys(FIELDS) as (keyof Position)[];
export const anyPosition = fc.record(FIELDS) as fc.Arbitrary<Position>;
