import { CATALOGUE } from '../agreements/catalogue';
import { LEXICON } from './lexicon/compile-lexicons';
import type { MatchTarget } from './match';
import { normalizeTitle, type NormalizedTitle, type Token } from './normalize-title';

const FAMILIES_BY_TITLE = new Map<string, Set<MatchTarget>>();
for (const { genericTitle, family } of CATALOGUE) {
  for (const variant of genericTitle.split(' / ')) {
    const key = keyOf(normalizeTitle(variant));
    const families = FAMILIES_BY_TITLE.get(key) ?? new Set();
    FAMILIES_BY_TITLE.set(key, families.add(family));
  }
}

/** Whether the title is one of the family's generic titles, its rank aside. */
export function isGenericTitle(title: NormalizedTitle, family: MatchTarget): boolean {
  return FAMILIES_BY_TITLE.get(keyOf(title))?.has(family) ?? false;
}

/** The words of a title that tell one from another: without its rank and without binding words. */
export function telling({ segments }: NormalizedTitle): readonly Token[] {
  return segments
    .flatMap(({ tokens }) => tokens)
    .filter(({ text }) => !LEXICON.ranks.has(text) && !LEXICON.bindingWords.has(text));
}

function keyOf(title: NormalizedTitle): string {
  return telling(title)
    .map(({ text }) => text)
    .join(' ');
}
