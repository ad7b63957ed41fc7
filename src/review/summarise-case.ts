import type { Assessment, Outcome, ReviewCause } from '../assessment/assessment';
import type { JobFamilyName } from '../domain/job-description';
import type { Grade } from '../domain/grade';
import type { Position } from '../domain/position';
import type { TitleQuery } from '../matching/match';
import { workKey } from '../matching/work-key';
import type { Assessor } from './assess-decided';
import { caseKey } from './case-key';
import type { DecisionBook } from './decision-book';
import { countChanges, gradeChangesOf, type GradeChange } from './grade-change';
import { listOptions } from './list-options';
import type { OutcomeCount, ReviewCase } from './review-case';

/** A position and the duty station as the export writes it. */
export interface CasePosition {
  readonly position: Position;
  readonly station: string;
  /** Organizational unit as the export writes it. */
  readonly unit: string;
  /** The incumbent as the export names them, else the position's number. */
  readonly who: string;
  /** New or changed since the last result. */
  readonly isChanged: boolean;
}

export interface CaseToSummarise {
  readonly key: string;
  readonly query: TitleQuery;
  /** See `DecidedAssessment`. */
  readonly movedTo: Grade | null;
  /** All of the case, with and without exceptions; at least one. */
  readonly positions: readonly CasePosition[];
  /** The colleague whom it was handed to; null for nobody. */
  readonly holder: string | null;
}

export function summariseCase(
  { key, query, movedTo, positions, holder }: CaseToSummarise,
  { assess, propose, assessAs, catalogueFor }: Assessor,
  book: DecisionBook,
): ReviewCase {
  // The rule for the title is about the jobs that HR leaves in their category.
  const lines = movedTo ? [] : book.linesAt(caseKey(query));
  const rule = movedTo ? null : book.at(caseKey(query));
  const assessed = positions.map((one) => ({ ...one, ...assess(one.position) }));
  const own = assessed.filter(({ decision }) => decision === null || decision === rule);
  const causes = new Map<string, ReviewCause>();
  const counts = new Map<Outcome, number>();
  const stations = new Set<string>();
  const units = new Set<string>();
  const gradesByHr = new Set<Grade>();
  const changes: { change: GradeChange; who: string }[] = [];
  const addedFamilies = new Set<JobFamilyName>();
  let hasAllocatedGrade = false;
  let assigned = 0;
  let inReview = 0;
  let changed = 0;
  for (const { position, station, unit, who, isChanged, assessment, decision } of own) {
    const { review } = decision ? propose(position) : assessment;
    for (const cause of review) causes.set(JSON.stringify(cause), cause);
    counts.set(assessment.outcome, (counts.get(assessment.outcome) ?? 0) + 1);
    hasAllocatedGrade ||= isUnder2019(assessment);
    if (station !== '') stations.add(station);
    if (unit !== '') units.add(unit);
    if (position.allocatedGrade) gradesByHr.add(position.allocatedGrade);
    for (const change of gradeChangesOf(position, assessment)) changes.push({ change, who });
    for (const { name } of catalogueFor(position).added) addedFamilies.add(name);
    if (assessment.allocation && assessment.description) assigned += 1;
    if (assessment.review.length > 0) inReview += 1;
    if (isChanged) changed += 1;
  }
  const { position } = own[0] ?? assessed[0]!;
  const match = propose(position).match!;
  const contradicting = rule ? [] : lines;
  const catalogue = catalogueFor(position);
  const { proposal, others } = listOptions(position, match, contradicting, catalogue, assessAs);
  return {
    ...query,
    key,
    positions: own.length,
    exceptions: assessed.length - own.length,
    assigned,
    inReview,
    changed,
    match,
    proposal,
    options: others,
    causes: [...causes.values()],
    outcomes: byCount(counts),
    stations: [...stations],
    units: [...units],
    movedTo,
    gradesByHr: [...gradesByHr],
    changes: countChanges(changes),
    hasAllocatedGrade,
    addedFamilies: [...addedFamilies],
    holder,
    likeness: likenessOf(query, [movedTo, match.target, hasAllocatedGrade, [...addedFamilies]]),
    lines: rule ? [rule] : lines,
  };
}

/** @param rest what has to be the same as well, for one answer to mean the same for both. */
function likenessOf({ title, grade }: TitleQuery, rest: readonly unknown[]): string | null {
  const work = workKey(title);
  return work === null ? null : JSON.stringify([work, grade, ...rest]);
}

function isUnder2019({ coverage }: Assessment): boolean {
  return coverage.status === 'decided' && coverage.value === '2019';
}

function byCount(counts: ReadonlyMap<Outcome, number>): OutcomeCount[] {
  return [...counts]
    .map(([outcome, count]) => ({ outcome, count }))
    .sort((left, right) => right.count - left.count);
}
