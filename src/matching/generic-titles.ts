import { CATALOGUE } from '../agreements/catalogue';
import { LEXICON } from './lexicon/compile-lexicons';
import type { MatchTarget } from './match';
import { normalizeTitle, type NormalizedTitle } from './normalize-title';

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

function keyOf({ segments }: NormalizedTitle): string {
  return segments
    .flatMap(({ tokens }) => tokens.map(({ text }) => text))
    .filter((word) => !LEXICON.ranks.has(word) && !LEXICON.bindingWords.has(word))
    .join(' ');
}
