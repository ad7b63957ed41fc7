/** What may stand behind a title and its grade, in any order. */
export interface TitleTail {
  /** Without it. */
  readonly rest: string;
  readonly number: string | null;
  readonly isVacant: boolean;
}

const STATE =
  '(?:(?:poste |puesto |plaza )?vacante?|unfilled|unencumbered|à pourvoir|non pourvue?|sin cubrir|por cubrir)';
/** With a mark before it: a vacant seat may be a title's own word. */
const VACANT = new RegExp(`(?: ?[–—,;:/-] ?|(?= ?[([]))(?: ?[([])?${STATE}[)\\]]?$`, 'iu');
const NUMBERED = new RegExp(
  '[ ,;:–—-]*[ ,;:–—([-](?:post|position|pos|poste|puesto|plaza|slot)\\.?' +
    ' ?(?:no|n[°ºo]|num|number|id|nr)?\\.? ?[:#]? ?(?<number>(?=[^ ]*\\d{2})[\\p{L}\\d][\\p{L}\\d._/-]{1,19})[)\\]]?$|' +
    ' ?[([]?#(?<sign>\\d{3,10})[)\\]]?$',
  'iu',
);

/** `Programme Officer, NO-B (post 4404) - VACANT`: the number that is called one, and the lack of a holder. */
export function splitTitleTail(text: string): TitleTail {
  let rest = text;
  let number: string | null = null;
  let isVacant = false;
  for (let part = 0; part < 2; part += 1) {
    const state = VACANT.exec(rest);
    if (state && state.index > 0 && !isVacant) {
      isVacant = true;
      rest = rest.slice(0, state.index).trim();
    }
    const numbered = NUMBERED.exec(rest);
    if (numbered && numbered.index > 0 && number === null) {
      number = numbered.groups!.number ?? numbered.groups!.sign!;
      rest = rest.slice(0, numbered.index).trim();
    }
  }
  return /\p{L}{2}/u.test(rest)
    ? { rest, number, isVacant }
    : { rest: text, number: null, isVacant: false };
}
