import type { Catalogue } from '../agreements/catalogue';
import type { OpenReading } from '../agreements/alternatives';
import type { Assumptions } from '../agreements/assumptions';
import { citing } from '../agreements/citing';
import type { CoverageDecision } from '../agreements/covering-agreement';
import type { DecidedGrade } from '../agreements/field-2019/allocation';
import { servingOfficial, type ServingDecision } from '../agreements/serving-official';
import type { ReadingId } from '../domain/citation';
import type { Decision, Fact } from '../domain/decision';
import type { Grade } from '../domain/grade';
import type { JobFamilyName } from '../domain/job-description';
import type { PlainDate } from '../domain/plain-date';
import type { FactCell, Position } from '../domain/position';
import type { Match } from '../matching/match';
import type { TakenFacts } from './take-facts';
import type { Assessment, AssessmentSettings, ReviewCause } from './assessment';

/** A position with all that its assessment is made from. */
export interface AssessedFacts extends TakenFacts {
  readonly assumptions: Assumptions;
  readonly settings: AssessmentSettings;
  readonly coverage: CoverageDecision;
  readonly match: Match | null;
  readonly catalogue: Catalogue;
  /** What a reviewer allocated; only 2019 knows such an act. */
  readonly decidedGrade: DecidedGrade | null;
  /** What a scenario allocates. */
  readonly supposedGrade: Grade | null;
}

export function familyOf(match: Match | null): JobFamilyName | null {
  const target = match?.target ?? null;
  return target === 'no description fits' || target === 'none introduced yet' ? null : target;
}

export function namedFamily(
  family: JobFamilyName | null,
  catalogue: Catalogue,
): Pick<Assessment, 'family' | 'familyClauses'> {
  return { family, familyClauses: family ? catalogue.familyNamed(family).clauses : [] };
}

export function readingOfLater(
  family: JobFamilyName | null,
  catalogue: Catalogue,
): readonly ReadingId[] {
  return family && catalogue.familyNamed(family).from ? ['later annex'] : [];
}

export function reviewOf(match: Match | null): ReviewCause[] {
  if (!match) return [];
  if (!match.accepted) return [{ kind: 'match not accepted', doubts: match.doubts }];
  // The existing grade is the figure that the outcome rests on, whatever family the title names.
  const differing = match.doubts.find((doubt) => doubt.kind === 'grade in title differs');
  return differing ? [differing] : [];
}

export function currentGrade(position: Position): Grade | null {
  return isUnread(position, 'personal grade') ? null : (position.personalGrade ?? position.grade);
}

export function isUnread({ unread }: Position, cell: FactCell): boolean {
  return unread?.[cell] !== undefined;
}

/** The row's own date before the common one; none where the row has one that could not be read. */
export function assignmentDate(position: Position, settings: AssessmentSettings): PlainDate | null {
  if (isUnread(position, 'assignment date')) return null;
  return position.assignedOn ?? settings.assignedOn;
}

/** Where a fact stands in the export, if it is one of the export's. */
const CELL_OF_FACT: Partial<Readonly<Record<Fact, FactCell>>> = {
  grade: 'grade',
  'duty station': 'duty station',
  funding: 'funding',
  contract: 'contract',
  vacancy: 'vacancy',
  'allocated grade': 'allocated grade',
  'personal grade': 'personal grade',
  date: 'assignment date',
};

/** What stands in the fact's cell and could not be read; null where the cell says nothing. */
export function unreadFact(fact: Fact, unread: Assessment['unread']) {
  const cell = CELL_OF_FACT[fact];
  return (cell && unread[cell]) ?? null;
}

type UnknownFact = Extract<ReviewCause, { readonly kind: 'fact missing' | 'fact unread' }>;

/** What is not known: unread with its value where something is written, missing elsewhere. */
export function unknownFact(fact: Fact, { unread = {} }: Position): UnknownFact {
  const cell = unreadFact(fact, unread);
  return cell ? { kind: 'fact unread', fact, value: cell.value } : { kind: 'fact missing', fact };
}

export function factCause(decision: Decision<unknown, unknown>, position: Position): ReviewCause[] {
  return decision.status === 'fact missing' ? [unknownFact(decision.fact, position)] : [];
}

/** With our reading of why nobody guesses at what stands in the missing fact's cell. */
export function withQuestion<Value, Reason>(
  decision: Decision<Value, Reason>,
  { unread = {} }: Position,
): Decision<Value, Reason> {
  const question =
    decision.status === 'fact missing' ? unreadFact(decision.fact, unread)?.question : null;
  return question ? { ...decision, readings: [...decision.readings, question] } : decision;
}

/** What the export says of vacancy and cannot be taken as it stands. */
export function vacancyCauses({ position, isVacancyContradicted }: AssessedFacts): ReviewCause[] {
  if (isVacancyContradicted) return [{ kind: 'vacancy contradicted' }];
  return isUnread(position, 'vacancy') && position.vacant === null
    ? [unknownFact('vacancy', position)]
    : [];
}

/** Whether the incumbent is a serving official, as the facts are taken. */
export function serviceOf(
  { position, settled }: AssessedFacts,
  agreement: '2019' | '2023',
  assumptions: Assumptions,
): ServingDecision {
  const serving = withQuestion(servingOfficial({ agreement, ...position }, assumptions), position);
  return withSettled(serving, settled.contract, assumptions);
}

/** With the reading decided otherwise by which the fact of a cell was taken. */
export function withSettled<Value, Reason>(
  decision: Decision<Value, Reason>,
  by: OpenReading | undefined,
  assumptions: Assumptions,
): Decision<Value, Reason> {
  if (!by) return decision;
  return citing({ ...decision, readings: [...decision.readings, by] }, assumptions);
}
