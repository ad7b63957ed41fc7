/**
 * As `matchAll`, without the copy of the expression that it makes at each call: nearly all titles
 * have no hit, and the copy costs more than the look.
 *
 * @param pattern global; it never matches an empty text
 */
export function hitsOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const hits: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) hits.push(hit);
  return hits;
}
