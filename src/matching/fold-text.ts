const FOLDED = new Map<string, string>();

/**
 * Lower case without accents, one character for one character, so that an offset into the folded
 * text is an offset into the text itself.
 */
export function foldText(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    let plain = FOLDED.get(unit);
    if (plain === undefined) {
      plain = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0) || unit;
      FOLDED.set(unit, plain);
    }
    folded += plain;
  }
  return folded;
}
