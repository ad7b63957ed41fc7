import { parseGrade } from '../domain/parse-grade';
import { readHolder, type Holder } from './read-holder';

/** A title and what stands in its cell besides, as in `P-00412 HR Assistant - Awa Cissé`. */
export interface TitleWithNumber {
  readonly title: string;
  readonly number: string;
  /** Null where the cell says nothing of who holds the position. */
  readonly holder: Holder | null;
}

const NUMBER = '(?<number>(?=[^ ]*\\d{3})[\\p{Lu}\\d][\\p{Lu}\\d._/-]{3,19})';
const BEHIND = new RegExp(`^(?<title>.*\\p{L}{3}.*?) ?[([]${NUMBER}[)\\]]$`, 'u');
const AHEAD = new RegExp(`^${NUMBER}(?: ?[:–—-] ?| )(?<rest>\\p{L}.*)$`, 'u');
/** Behind the title a state in brackets, or a dash and a person. */
const STATE = /^(?<title>.+?) \((?<state>[^()]+)\)(?: ?[–—-] .*)?$/u;
const PERSON =
  /^(?<title>.+?) [–—-] (?<person>\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,4})(?: \([^()]*\))?$/u;
const FREE = /^(?:unfilled|vacant|open|non pourvue?|à pourvoir|sin cubrir|vacante|libre)$/iu;

/** @returns null for a title without a number; a number has three digits or more. */
export function splitTitleWithNumber(text: string): TitleWithNumber | null {
  const behind = BEHIND.exec(text)?.groups;
  if (behind) return { title: behind.title!, number: behind.number!, holder: null };
  const ahead = AHEAD.exec(text)?.groups;
  if (!ahead) return null;
  const number = ahead.number!;
  const state = STATE.exec(ahead.rest!)?.groups;
  if (state && FREE.test(state.state!)) return { title: state.title!, number, holder: 'nobody' };
  const named = PERSON.exec(ahead.rest!)?.groups;
  const holder = named ? readHolder(named.person!) : null;
  return holder === 'somebody'
    ? { title: named!.title!, number, holder }
    : { title: ahead.rest!, number, holder: null };
}

/** A title between what systems join it with, as in `5001223.Finance Officer.P.03`. */
export interface TitleInParts extends TitleWithNumber {
  readonly holder: null;
  /** As written; null where no part is a grade. */
  readonly grade: string | null;
}

/** The plainest first; what also stands within titles joins parts only where one is a grade. */
const JOINTS: readonly { readonly joint: string; readonly needsGrade: boolean }[] = [
  { joint: '|', needsGrade: false },
  { joint: '~', needsGrade: false },
  { joint: ';', needsGrade: false },
  { joint: '.', needsGrade: false },
  { joint: '_', needsGrade: true },
  { joint: ' - ', needsGrade: true },
  { joint: '/', needsGrade: true },
];
const LONGEST_PART_OF_A_GRADE = 2;
/** Of a place or a unit, as the last segment of a key has it. */
const CODE = /^(?=.*\p{Lu})[\p{Lu}\d]{2,6}$/u;
const WHOLE_NUMBER = new RegExp(`^${NUMBER}$`, 'u');

/** @returns null for what is not a number, a title and perhaps a grade, joined in one way. */
export function splitTitleInParts(text: string): TitleInParts | null {
  if (!/\d{3}/.test(text)) return null;
  for (const { joint, needsGrade } of JOINTS) {
    const parts = text.split(joint).map((part) => part.trim());
    if (parts.length < 2) continue;
    const isFirst = WHOLE_NUMBER.test(parts[0]!);
    if (!isFirst && !WHOLE_NUMBER.test(parts.at(-1)!)) continue;
    const number = isFirst ? parts[0]! : parts.at(-1)!;
    const rest = isFirst ? parts.slice(1) : parts.slice(0, -1);
    const { title, grade } = partGrade(rest, joint);
    if ((needsGrade && grade === null) || !/\p{L}{3}/u.test(title)) continue;
    return { title, number, grade, holder: null };
  }
  return null;
}

/** A grade takes the last part or two, as `NO` and `B`, or the first; a code may stand behind it. */
function partGrade(parts: readonly string[], joint: string): Pick<TitleInParts, 'title' | 'grade'> {
  if (CODE.test(parts.at(-1)!) && endsWithGrade(parts.slice(0, -1))) {
    return partGrade(parts.slice(0, -1), joint);
  }
  const joined = (some: readonly string[]) => some.join(joint === '.' ? '. ' : joint);
  for (const [from, to] of [
    [-2, undefined],
    [-1, undefined],
    [0, 2],
    [0, 1],
  ] as const) {
    const some = parts.slice(from, to);
    const grade = some.join('-');
    if (some.length > 1 && some.some(({ length }) => length > LONGEST_PART_OF_A_GRADE)) continue;
    const title = from < 0 ? parts.slice(0, from) : parts.slice(to);
    if (title.length > 0 && parseGrade(grade).ok) return { title: joined(title), grade };
  }
  return { title: joined(parts), grade: null };
}

const endsWithGrade = (parts: readonly string[]): boolean =>
  parts.length > 1 && (parseGrade(parts.at(-1)!).ok || parseGrade(parts.slice(-2).join('-')).ok);
