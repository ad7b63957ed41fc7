import type { OfficialClause, OfficialDescription } from '../domain/agreement-text';
import { foldWords } from '../text/fold-words';
import type { PlacedFinding } from './findings';

/**
 * The duty for other work that every description must end with, in the agreement's own words:
 * Art. 1 quotes it. In a file without that article, as most of its descriptions word it.
 */
export function findClosingDuty(
  clauses: readonly OfficialClause[],
  descriptions: readonly OfficialDescription[],
): string | null {
  const definitions = clauses.find(({ clause }) => clause.endsWith(' Art. 1'))?.paragraphs ?? [];
  for (const text of definitions) {
    const [, quoted] = /\bduty,?:?\s*["“”«‘']([^"“”»]{8,120})["“”»’']/i.exec(text) ?? [];
    if (quoted) return quoted.trim();
  }
  const counts = new Map<string, { text: string; count: number }>();
  for (const { duties } of descriptions) {
    const text = duties.at(-1)?.text;
    if (!text) continue;
    const count = (counts.get(foldWords(text))?.count ?? 0) + 1;
    counts.set(foldWords(text), { text, count });
  }
  const most = [...counts.values()].sort((one, other) => other.count - one.count)[0];
  return most && most.count > 1 ? most.text.replace(/\.$/, '') : null;
}

/** Share of the wanted words that another wording of the same duty has. */
const LIKENESS = 0.6;

export function checkClosingDuty(
  description: OfficialDescription,
  wanted: string,
): PlacedFinding | null {
  const { family, grade, duties, place } = description;
  const words = foldWords(wanted).split(' ');
  if (duties.some(({ text }) => foldWords(text) === words.join(' '))) return null;
  const foundIn = { family, grade };
  const similar = duties.findLast(({ text }) => {
    const others = foldWords(text).split(' ');
    const shared = words.filter((word) => others.includes(word)).length;
    return shared / words.length >= LIKENESS && others.length <= 2 * words.length;
  });
  return similar
    ? {
        kind: 'closing duty differs',
        in: foundIn,
        read: similar.text,
        wanted,
        place: similar.place,
      }
    : { kind: 'missing closing duty', in: foundIn, wanted, place: duties.at(-1)?.place ?? place };
}
