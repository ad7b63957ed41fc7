import fc from 'fast-check';
import { BUILT_IN } from '../../src/agreements/catalogue';
import type { Assessment, Outcome } from '../../src/assessment/assessment';
import { MAPPING_COLUMNS } from '../../src/assessment/mapping-columns';
import { mappingCells } from '../../src/assessment/mapping-row';
import { gradeOutcome } from '../../src/agreements/field-2019/grade-outcome';
import { findAddressees2019 } from '../../src/documents/letters/addressees';
import type { LetterRow } from '../../src/documents/letters/letter-row';
import { ALL_GRADES } from '../../src/domain/grade';
import type { Position } from '../../src/domain/position';
import { allocationOnRecord } from '../../src/review/allocation-on-record';
import { createAssessor } from '../../src/review/assess-decided';
import { createDecisionBook } from '../../src/review/decision-book';
import { lacksReason } from '../../src/review/review-decision';
import { wordingFor } from '../../src/wording/wording';
import { anyPosition } from './any-position';
import { anyDecision } from './decisions';

const settings = { assignedOn: { year: 2026, month: 12, day: 1 }, effectiveOn: {} };
const RESTS_ON_A_GRADE: ReadonlySet<Outcome> = new Set([
  'higher grade awarded',
  'personal grade retained',
  'no change',
  'assigned at position grade',
] as const);
const CHANGES_A_GRADE: readonly Outcome[] = ['higher grade awarded', 'personal grade retained'];

/** Titles whose families lack many a grade, at a field position that 2019 covers. */
const covered = anyPosition.map((position): Position => ({
  ...position,
  vacant: false,
  contract: 'fixed-term',
  cutOff: { on: { year: 2019, month: 7, day: 25 }, held: true },
  funding: 'regular budget',
  station: 'field',
  unread: {},
}));
const decisions = fc.array(anyDecision, { maxLength: 4 });

/** A driver at G2 of whom lines say something, signed for or not. */
const driver = covered.map((position): Position => ({
  ...position,
  title: 'Driver',
  grade: 'G2',
  allocatedGrade: null,
  formerFamily: null,
}));
const linesOnDrivers = fc.array(
  anyDecision.map((line) => ({
    ...line,
    title: 'Driver',
    grade: 'G2' as const,
    formerFamily: null,
    target: 'Drivers' as const,
  })),
  { minLength: 1, maxLength: 3 },
);

function rowOf(position: Position, assessed: Assessment): LetterRow {
  return {
    row: 0,
    agreement: '2019',
    family: assessed.family,
    allocatedGrade: assessed.description && (assessed.allocation?.grade ?? null),
    allocation: assessed.allocation,
    outcome: assessed.outcome,
    incumbentGrade: assessed.incumbentGrade,
    effectiveOn: assessed.effectiveOn,
    isInReview: false,
    isVerified: true,
    positionNumber: position.number,
    title: position.title,
    positionGrade: position.grade,
    personalGrade: position.personalGrade,
    vacant: position.vacant,
    incumbentNamed: position.incumbentNamed,
    contract: position.contract,
    officialName: 'A. B.',
    unit: null,
    dutyStation: null,
    supervisor: null,
    language: null,
  };
}

const getsLetter = (row: LetterRow) => findAddressees2019([row]).addressees.length > 0;

it('no grade that nobody allocated is awarded or retained, and no letter says so', () => {
  const { propose } = createAssessor(settings, createDecisionBook());
  fc.assert(
    fc.property(covered, (drawn) => {
      const position = { ...drawn, allocatedGrade: null };
      const assessed = propose(position);
      const allocated = assessed.allocation;
      if (allocated) expect(allocated).toEqual({ source: 'position grade', grade: position.grade });
      expect(CHANGES_A_GRADE).not.toContain(assessed.outcome);
      expect(assessed.effectiveOn).toBeNull();
      if (!allocated) expect(getsLetter(rowOf(position, assessed))).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

it('no outcome rests on a grade without a description, whatever was written or decided', () => {
  fc.assert(
    fc.property(anyPosition, decisions, (position, lines) => {
      const { assess } = createAssessor(settings, createDecisionBook(lines));
      const { assessment } = assess(position);
      const { outcome, allocation, description, family } = assessment;
      if (!RESTS_ON_A_GRADE.has(outcome)) return;
      expect(description).not.toBeNull();
      expect(description).toBe(BUILT_IN.findDescription(family!, allocation!.grade));
    }),
    { numRuns: 2_000 },
  );
});

it('another grade than the position’s is the export’s, or a reviewer’s who signs for it', () => {
  fc.assert(
    fc.property(covered, decisions, (position, lines) => {
      const { assess } = createAssessor(settings, createDecisionBook(lines));
      const { assessment, decision } = assess(position);
      const { allocation } = assessment;
      if (!allocation || allocation.grade === position.grade) return;
      expect(allocation).toEqual(
        decision?.allocatedGrade
          ? {
              source: 'reviewer',
              grade: decision.allocatedGrade,
              by: decision.by,
              on: decision.on,
              why: decision.why,
            }
          : { source: 'export', grade: position.allocatedGrade },
      );
    }),
    { numRuns: 2_000 },
  );
});

it('whatever an older version wrote and somebody verified, no letter names a grade that nobody allocated', () => {
  const { propose } = createAssessor(settings, createDecisionBook());
  const written = fc.constantFrom(
    ...BUILT_IN.families.filter(({ agreement }) => agreement === '2019'),
  );
  fc.assert(
    fc.property(
      covered,
      decisions,
      written,
      fc.constantFrom(...ALL_GRADES),
      (position, lines, family, allocatedGrade) => {
        const { grade: existing, personalGrade: personal, allocatedGrade: exported } = position;
        const facts = { existing, allocated: allocatedGrade, personal, family: family.name };
        const outcome = gradeOutcome(facts);
        if (outcome.status !== 'decided') return;
        const row: LetterRow = {
          ...rowOf(position, propose(position)),
          family: family.name,
          allocatedGrade,
          allocation: allocationOnRecord(position, family, createDecisionBook(lines)),
          outcome: outcome.value.effect,
          incumbentGrade: outcome.value.incumbentGrade,
          effectiveOn: settings.assignedOn,
        };
        const isSigned = lines.some(
          (line) =>
            line.target === family.name &&
            line.allocatedGrade === allocatedGrade &&
            !lacksReason(line),
        );
        const isAllocated = isSigned || allocatedGrade === (exported ?? existing);
        if (!isAllocated) expect(getsLetter(row)).toBe(false);
        if (allocatedGrade === (exported ?? existing) && lines.length === 0) {
          expect(getsLetter(row)).toBe(true);
        }
      },
    ),
    { numRuns: 3_000 },
  );
});

it('a line that does not say why allocates nothing, and no letter rests on it', () => {
  let unsigned = 0;
  fc.assert(
    fc.property(driver, linesOnDrivers, (position, lines) => {
      const book = createDecisionBook(lines);
      const family = BUILT_IN.familyNamed('Drivers');
      const allocation = allocationOnRecord(position, family, book);
      const row: LetterRow = {
        ...rowOf(position, createAssessor(settings, book).assess(position).assessment),
        family: family.name,
        allocatedGrade: 'G3',
        allocation,
      };
      if (lines.some((line) => line.allocatedGrade === 'G3' && !lacksReason(line))) return;
      if (lines.some((line) => line.allocatedGrade === 'G3')) unsigned += 1;
      expect(allocation).toEqual({ source: 'position grade', grade: 'G2' });
      expect(getsLetter(row)).toBe(false);
    }),
    { numRuns: 500 },
  );
  expect(unsigned).toBeGreaterThan(50);
});

it.each(['en', 'fr', 'es'])(
  'the row names no allocated grade without a description, in %s',
  (language) => {
    const wording = wordingFor(language);
    const at = MAPPING_COLUMNS.indexOf('Allocated grade');
    fc.assert(
      fc.property(anyPosition, decisions, (position, lines) => {
        const { assess } = createAssessor(settings, createDecisionBook(lines));
        const { assessment } = assess(position);
        const cells = mappingCells(assessment, wording);
        if (!assessment.description) expect(cells[at]).toBe('');
      }),
    );
  },
);
