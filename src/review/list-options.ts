import type { Catalogue } from '../agreements/catalogue';
import { nearestGrade } from '../agreements/field-2019/allocation';
import type { Assessment, ReviewCause } from '../assessment/assessment';
import { categoryOf, type Grade } from '../domain/grade';
import type { JobFamilyName } from '../domain/job-description';
import type { Position } from '../domain/position';
import type { Match, MatchTarget } from '../matching/match';
import type { SettledAnswer } from './assess-decided';
import type { ReviewOption } from './review-case';
import type { ReviewDecision } from './review-decision';

type OptionAnswer = Pick<ReviewDecision, 'target' | 'allocatedGrade'>;

const MOST_OTHERS = 3;

/** What a reviewer can answer about a position. */
export interface Options {
  readonly proposal: ReviewOption | null;
  readonly others: readonly ReviewOption[];
}

/**
 * @param contradicting what reviewers decided and disagree about.
 * @param assessAs see `Assessor`.
 */
export function listOptions(
  position: Position,
  match: Match,
  contradicting: readonly OptionAnswer[],
  catalogue: Catalogue,
  assessAs: (position: Position, decision: SettledAnswer) => Assessment,
): Options {
  const assess = (choice: OptionAnswer) => assessAs(position, { ...choice, ...UNSIGNED });
  const asDecided = (choice: OptionAnswer): ReviewOption => {
    const { confidence, words } = evidenceFor(choice.target, match);
    const { description } = assess(choice);
    return { ...choice, description, confidence, words };
  };
  /** Where nobody allocated a grade of the family's, the choice itself would have to. */
  const option = (target: MatchTarget): ReviewOption => {
    const open = openGrade(assess({ target, allocatedGrade: null }).review);
    const allocatedGrade = open && otherGrade(position, open, catalogue);
    return asDecided({ target, allocatedGrade });
  };
  const { target } = match;
  const proposal = target && option(target);
  const isOpen =
    target !== null && openGrade(assess({ target, allocatedGrade: null }).review) !== null;
  const others = [
    ...match.alternatives.map((other) => option(other.target)),
    ...(isOpen ? familiesAt(position, catalogue).map(option) : []),
  ].filter((other) => other.target !== target);
  const answers = [
    ...contradicting.map(({ target, allocatedGrade }) => asDecided({ target, allocatedGrade })),
    ...ownGradeFirst(unique(others)).slice(0, MOST_OTHERS),
    ...(isOpen && proposal?.allocatedGrade ? [proposal] : []),
  ];
  return {
    proposal: isOpen ? null : proposal,
    others: unique(answers).filter((answer) => isOpen || !isSame(answer, proposal)),
  };
}

/** Nothing is signed as long as it is an option. */
export const UNSIGNED = { by: '', on: { year: 1, month: 1, day: 1 }, why: '' };

type OpenGrade = Extract<
  ReviewCause,
  { kind: 'no grade allocated' | 'no description at allocated grade' }
>;

function openGrade(review: readonly ReviewCause[]): OpenGrade | null {
  const open = review.find(
    (cause): cause is OpenGrade =>
      cause.kind === 'no grade allocated' || cause.kind === 'no description at allocated grade',
  );
  return open ?? null;
}

/** The position's own if the family has it, else the nearest. */
function otherGrade(position: Position, open: OpenGrade, catalogue: Catalogue): Grade | null {
  const { grade } = position;
  if (grade && catalogue.findDescription(open.family, grade)) return grade;
  return nearestGrade(open.grade, catalogue.familyNamed(open.family));
}

/** The families that have a description at the grade that HR allocated, or the position has. */
function familiesAt({ grade, allocatedGrade }: Position, catalogue: Catalogue): JobFamilyName[] {
  const wanted = allocatedGrade ?? grade;
  if (!wanted) return [];
  return catalogue
    .descriptionsAt(wanted)
    .filter(({ family }) => catalogue.familyNamed(family).category === categoryOf(wanted))
    .map(({ family }) => family);
}

function evidenceFor(
  target: MatchTarget,
  match: Match,
): Pick<ReviewOption, 'confidence' | 'words'> {
  const found =
    match.target === target ? match : match.alternatives.find((other) => other.target === target);
  return found ?? { confidence: 0, words: [] };
}

function ownGradeFirst(answers: readonly ReviewOption[]): ReviewOption[] {
  const isOwn = ({ allocatedGrade }: ReviewOption) => allocatedGrade === null;
  return [...answers.filter(isOwn), ...answers.filter((answer) => !isOwn(answer))];
}

function unique(answers: readonly ReviewOption[]): ReviewOption[] {
  return answers.filter((answer, at) => answers.findIndex((other) => isSame(answer, other)) === at);
}

function isSame(left: ReviewOption, right: ReviewOption | null): boolean {
  return left.target === right?.target && left.allocatedGrade === right.allocatedGrade;
}
