import type { Assessment, Outcome, ReviewCause } from '../assessment/assess-position';
import type { JobFamilyName } from '../domain/job-description';
import type { Position } from '../domain/position';
import type { Match, MatchTarget, TitleQuery } from '../matching/match';
import type { Assessor } from './assess-decided';
import type { DecisionBook } from './decision-book';
import type { OutcomeCount, ReviewCase, ReviewOption } from './review-case';

/** A position and the duty station as the export writes it. */
export interface CasePosition {
  readonly position: Position;
  readonly station: string;
  /** New or changed since the last result. */
  readonly isChanged: boolean;
}

type Evidence = Pick<ReviewOption, 'confidence' | 'words'>;

const MOST_OPTIONS = 3;

/** @param positions all of the case, with and without exceptions; at least one. */
export function summariseCase(
  key: string,
  query: TitleQuery,
  positions: readonly CasePosition[],
  { assess, propose, assessAs, catalogueFor }: Assessor,
  book: DecisionBook,
): ReviewCase {
  const lines = book.linesAt(key);
  const rule = book.at(key);
  const assessed = positions.map((one) => ({ ...one, ...assess(one.position) }));
  const own = assessed.filter(({ decision }) => decision === null || decision === rule);
  const causes = new Map<string, ReviewCause>();
  const counts = new Map<Outcome, number>();
  const stations = new Set<string>();
  const addedFamilies = new Set<JobFamilyName>();
  let hasAllocatedGrade = false;
  let assigned = 0;
  let changed = 0;
  for (const { position, station, isChanged, assessment, decision } of own) {
    const { review } = decision ? propose(position) : assessment;
    for (const cause of review) causes.set(JSON.stringify(cause), cause);
    counts.set(assessment.outcome, (counts.get(assessment.outcome) ?? 0) + 1);
    hasAllocatedGrade ||= isUnder2019(assessment);
    if (station !== '') stations.add(station);
    for (const { name } of catalogueFor(position).added) addedFamilies.add(name);
    if (assessment.allocation) assigned += 1;
    if (isChanged) changed += 1;
  }
  const { position } = own[0] ?? assessed[0]!;
  const match = propose(position).match!;
  const option = (target: MatchTarget, from: Partial<Evidence> = {}): ReviewOption => {
    const { allocation, description } = assessAs(position, { target, allocatedGrade: null });
    const isProposal = allocation?.source === 'nearest grade';
    return {
      target,
      allocatedGrade: isProposal ? allocation.grade : null,
      description,
      confidence: from.confidence ?? 0,
      words: from.words ?? [],
    };
  };
  return {
    ...query,
    key,
    positions: own.length,
    exceptions: assessed.length - own.length,
    assigned,
    changed,
    match,
    proposal: match.target && option(match.target, match),
    options: otherAnswers(match, rule ? [] : lines.map(({ target }) => target), option),
    causes: [...causes.values()],
    outcomes: byCount(counts),
    stations: [...stations],
    hasAllocatedGrade,
    addedFamilies: [...addedFamilies],
    lines: rule ? [rule] : lines,
  };
}

function isUnder2019({ coverage }: Assessment): boolean {
  return coverage.status === 'decided' && coverage.value === '2019';
}

function otherAnswers(
  { target, alternatives }: Match,
  contradicting: readonly MatchTarget[],
  option: (target: MatchTarget, from?: Evidence) => ReviewOption,
): ReviewOption[] {
  const own = contradicting.map((answer) => {
    return option(
      answer,
      alternatives.find((other) => other.target === answer),
    );
  });
  const others = alternatives.map((other) => option(other.target, other));
  const all = new Map([...others, ...own].map((answer) => [answer.target, answer]));
  const order = [...own, ...others].map((answer) => answer.target);
  return [...new Set(order)]
    .filter((answer) => answer !== target)
    .slice(0, MOST_OPTIONS)
    .map((answer) => all.get(answer)!);
}

function byCount(counts: ReadonlyMap<Outcome, number>): OutcomeCount[] {
  return [...counts]
    .map(([outcome, count]) => ({ outcome, count }))
    .sort((left, right) => right.count - left.count);
}
