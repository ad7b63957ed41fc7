import type { Category, Grade } from '../domain/grade';
import { JOB_FAMILIES, type JobFamilyName } from '../domain/job-description';
import { rememberBy } from '../domain/remember';
import { foldText } from '../text/fold-text';
import type { MatchTarget } from './match';
import { normalizeTitle, type NormalizedTitle } from './normalize-title';
import { readTitle } from './read-title';
import { scoreTargets } from './score-targets';

type OfficersAndAssistants = Readonly<Partial<Record<'G' | 'NO', JobFamilyName>>>;

const COMMUNICATION: OfficersAndAssistants = {
  G: 'Communication and Information Management Assistants',
  NO: 'Communication and Information Management Officers',
};
const GENERAL: OfficersAndAssistants = {
  G: 'General Administration and Office Support Assistants',
  NO: 'Administration and Operations Officers',
};

const FINANCE_AND_ADMINISTRATION: readonly string[] = ['finance', 'administrative officers'];

/** The former families that the footnotes of 2019 Art. 3 hand to a new one, by their words. */
const TAKEN_IN: readonly {
  readonly words: readonly string[];
  readonly into: OfficersAndAssistants;
}[] = [
  { words: ['communication', 'public information'], into: COMMUNICATION },
  { words: ['library documentation'], into: COMMUNICATION },
  { words: ['library', 'information management'], into: COMMUNICATION },
  { words: FINANCE_AND_ADMINISTRATION, into: GENERAL },
  { words: ['administrative assistants'], into: GENERAL },
  { words: ['secretaries'], into: GENERAL },
  { words: ['clerks'], into: GENERAL },
  { words: ['receptionists'], into: GENERAL },
  { words: ['telephone operators'], into: GENERAL },
];

const NEW_FAMILIES = new Map<string, JobFamilyName>(
  JOB_FAMILIES.map((family) => [foldText(family), family]),
);

/**
 * Which of the new families takes in a former one. A family that the footnotes name goes where they
 * say; another one is read like a title, so `Chauffeurs` means drivers.
 *
 * @param category of the position; null where it is unknown and the name has to tell
 * @returns null where the name says nothing certain, or the position is a Professional's, for
 *   which no former family is named
 */
export function findSuccessor(
  formerFamily: string,
  category: Category | null,
  grade: Grade | null,
): JobFamilyName | null {
  if (category === 'P' || category === 'D') return null;
  return successorOf(formerFamily, category, grade);
}

/** A sheet has few former families, and reading one costs as much as a title. */
const successorOf = rememberBy(
  (formerFamily: string, category: Category | null, grade: Grade | null) =>
    `${category} ${grade} ${formerFamily}`,
  readSuccessor,
);

/** Whether this is the former family of finance and administrative officers (2019 fn. 3). */
export function isOfFinanceAndAdministration(formerFamily: string): boolean {
  const name = wordsOf(normalizeTitle(formerFamily));
  return FINANCE_AND_ADMINISTRATION.every((word) => name.includes(word));
}

function wordsOf({ segments }: NormalizedTitle): string {
  return segments.flatMap(({ tokens }) => tokens.map(({ text }) => text)).join(' ');
}

function readSuccessor(
  formerFamily: string,
  category: 'G' | 'NO' | null,
  grade: Grade | null,
): JobFamilyName | null {
  const normalized = normalizeTitle(formerFamily);
  const name = wordsOf(normalized);
  if (name === '') return null;
  const unchanged = NEW_FAMILIES.get(name);
  if (unchanged && category === null) return unchanged;
  const reading = readTitle(normalized);
  const fallback = reading.level === 'support' || reading.level === 'clerk' ? 'G' : 'NO';
  const side = category ?? (reading.level === null ? null : fallback);
  const takenIn = TAKEN_IN.find(({ words }) => words.every((word) => name.includes(word)));
  if (takenIn && side) return takenIn.into[side] ?? null;
  return firstCertain(scoreTargets(reading, side, grade));
}

const CERTAIN_LEAD = 1.5;

function firstCertain(
  candidates: readonly { target: MatchTarget; points: number }[],
): JobFamilyName | null {
  const [best, second] = candidates;
  if (!best || best.points < CERTAIN_LEAD * (second?.points ?? 0)) return null;
  return JOB_FAMILIES.find((family) => family === best.target) ?? null;
}
