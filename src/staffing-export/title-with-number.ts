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
