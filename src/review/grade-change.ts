import type { Assessment } from '../assessment/assessment';
import type { Grade } from '../domain/grade';
import type { Position } from '../domain/position';

/** What an answer does to a grade, of a job or of the person who holds it. */
export type GradeChangeKind =
  /** 2019 Art. 6: the incumbent gets the higher grade. */
  | 'awarded'
  /** 2019 Art. 6: the grade that the incumbent holds in person becomes the job's. */
  | 'personal grade awarded'
  /** 2019 Art. 6: the job's grade goes down, the incumbent keeps the grade held. */
  | 'retained'
  /** 2019 App. 2 ¶4: from one category to another leads a reclassification alone. */
  | 'another category'
  /** The job goes to another grade, and nobody's grade follows from it. */
  | 'job alone'
  /** HR wrote a grade that the answer passes over. */
  | 'passed over';

export interface GradeChange {
  readonly kind: GradeChangeKind;
  /** The grade held before, or the job's where nobody holds it. */
  readonly from: Grade;
  /** The grade that is allocated to the job, or that HR wrote where it is passed over. */
  readonly to: Grade;
  /** An award whose day of effect is still missing. */
  readonly lacksDate: boolean;
}

/** The same change for one or several positions. */
export interface GradeChangeCount extends GradeChange {
  readonly count: number;
  /** Incumbents as the export names them, else position numbers: the first few. */
  readonly who: readonly string[];
}

/**
 * What the assessment does to grades; nothing where every grade stays what it is. Whoever verifies
 * such a row decides on a grade, so it takes an act of its own.
 */
export function gradeChangesOf(position: Position, assessment: Assessment): GradeChange[] {
  const { grade, allocatedGrade: byHr } = position;
  if (!grade || !isUnder2019(assessment)) return [];
  const allocated = assessment.allocation?.grade ?? null;
  const changes: GradeChange[] = [];
  if (allocated) changes.push(...changesBy(allocated, grade, position, assessment));
  if (byHr && byHr !== grade && byHr !== allocated) {
    changes.push({ kind: 'passed over', from: grade, to: byHr, lacksDate: false });
  }
  return changes;
}

function changesBy(
  allocated: Grade,
  grade: Grade,
  { personalGrade }: Position,
  { outcome, effectiveOn }: Assessment,
): GradeChange[] {
  const held = personalGrade ?? grade;
  switch (outcome) {
    case 'higher grade awarded':
      if (held === allocated) {
        const lacksDate = effectiveOn === null;
        return [{ kind: 'personal grade awarded', from: grade, to: allocated, lacksDate }];
      }
      return [{ kind: 'awarded', from: held, to: allocated, lacksDate: effectiveOn === null }];
    case 'personal grade retained':
      return [{ kind: 'retained', from: held, to: allocated, lacksDate: false }];
    case 'reclassification procedure':
      return [{ kind: 'another category', from: grade, to: allocated, lacksDate: false }];
    default:
      return allocated === grade
        ? []
        : [{ kind: 'job alone', from: grade, to: allocated, lacksDate: false }];
  }
}

function isUnder2019({ coverage }: Assessment): boolean {
  return coverage.status === 'decided' && coverage.value === '2019';
}

const MOST_NAMED = 5;

/** Puts equal changes together, the gravest first. */
export function countChanges(
  changes: Iterable<{ readonly change: GradeChange; readonly who: string }>,
): GradeChangeCount[] {
  const counts = new Map<string, GradeChange & { count: number; who: string[] }>();
  for (const { change, who } of changes) {
    const key = JSON.stringify(change);
    let known = counts.get(key);
    if (!known) counts.set(key, (known = { ...change, count: 0, who: [] }));
    known.count += 1;
    if (known.who.length < MOST_NAMED) known.who.push(who);
  }
  return [...counts.values()].sort(
    (left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind),
  );
}

/** Puts together what several cases have counted. */
export function joinCounts(counts: readonly GradeChangeCount[]): GradeChangeCount[] {
  const joined = new Map<string, GradeChangeCount>();
  for (const { count, who, ...change } of counts) {
    const key = JSON.stringify(change);
    const known = joined.get(key);
    joined.set(key, {
      ...change,
      count: count + (known?.count ?? 0),
      who: [...(known?.who ?? []), ...who].slice(0, MOST_NAMED),
    });
  }
  return [...joined.values()].sort(
    (left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind),
  );
}

const KINDS: readonly GradeChangeKind[] = [
  'awarded',
  'personal grade awarded',
  'retained',
  'another category',
  'job alone',
  'passed over',
];
