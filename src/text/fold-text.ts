const FOLDED = new Map<string, string>();
/** Nothing in such a text needs repair, composing or folding, but for its case. */
export const PLAIN_TEXT = /^[\x20-\x7e]*$/;

/**
 * Lower case without accents, one character for one character, so that an offset into the folded
 * text is an offset into the text itself.
 */
export function foldText(text: string): string {
  if (PLAIN_TEXT.test(text)) return text.toLowerCase();
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text[index]!);
  return folded;
}

function foldUnit(unit: string): string {
  let plain = FOLDED.get(unit);
  if (plain === undefined) {
    plain = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0) || unit;
    FOLDED.set(unit, plain);
  }
  return plain;
}
