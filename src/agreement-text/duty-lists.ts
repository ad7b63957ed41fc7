import type { NumberedDuty, SpecialDuties, TextPlace } from '../domain/agreement-text';
import { joinWords } from './source-text';

/** A paragraph of a section; `number` where it is an item of a numbered list. */
export interface Block {
  readonly number: number | null;
  readonly text: string;
  readonly place: TextPlace;
}

export interface DutyLists {
  /** What stands above the list, and whatever else is no item. */
  readonly paragraphs: readonly string[];
  readonly duties: readonly NumberedDuty[];
  readonly specialDuties: readonly SpecialDuties[];
}

/** Tells the list of duties from a second one, which begins at 1 again below words of its own. */
export function readDutyLists(blocks: readonly Block[]): DutyLists {
  const paragraphs: string[] = [];
  const lists: { applies: string; duties: NumberedDuty[] }[] = [];
  blocks.forEach(({ number, text, place }, at) => {
    if (number === null) {
      const item = lists.at(-1)?.duties;
      if (item && isRestOf(item.at(-1)!, blocks[at]!, blocks[at + 1])) {
        const cut = item.pop()!;
        item.push({ ...cut, text: joinWords(cut.text, text) });
      } else if (!(lists.length > 0 && beginsList(blocks[at + 1]))) paragraphs.push(text);
      return;
    }
    if (lists.length === 0 || number === 1) {
      const above = lists.length > 0 ? blocks[at - 1] : undefined;
      lists.push({ applies: above?.number === null ? above.text : '', duties: [] });
    }
    lists.at(-1)!.duties.push({ number, text, place });
  });
  const [main, ...specialDuties] = lists;
  return { paragraphs, duties: main?.duties ?? [], specialDuties };
}

/** A page has lines and no paragraphs: what stands between an item and the next is the item's rest. */
const isRestOf = (item: NumberedDuty, block: Block, next: Block | undefined) =>
  block.place.page !== null && next?.number === item.number + 1;

const beginsList = (block: Block | undefined) => block?.number === 1;

/**
 * Where the end of the duties stands in another section: from the item that goes on after the last
 * duty, as far as the lists reach, a second one included.
 *
 * @returns null where there is none, as in a section that numbers its own items from 1.
 */
export function findDisplaced(
  blocks: readonly Block[],
  lastDuty: number,
): { readonly from: number; readonly to: number } | null {
  const from = blocks.findIndex(({ number }) => number === lastDuty + 1);
  if (from < 0 || blocks.slice(0, from).some(({ number }) => number !== null)) return null;
  let to = from;
  let next = lastDuty + 1;
  while (to < blocks.length) {
    const { number } = blocks[to]!;
    if (number === null ? !beginsList(blocks[to + 1]) : number !== next) break;
    next = number === null ? 1 : next + 1;
    to += 1;
  }
  return { from, to };
}
