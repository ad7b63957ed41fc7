import type { Clause } from '../../domain/citation';
import type { Wording } from '../../wording/wording';
import { NAMED_CLAUSES, type NamedClause } from './words/letter-words';
import { letterWordsFor } from './words/words-for';

/**
 * The clauses that a document names, each with what it is about, as one sentence.
 *
 * A letter cites in three places: in the paragraphs that depend on the case (words/en.ts and its
 * siblings), in what the template says around them (scripts/templates/texts.mjs), and by the outcome's
 * own clauses. letter-fields.ts and directors-lists.ts gather here what stands in all of them.
 */
export function sayNamedClauses(
  clauses: readonly Clause[],
  { locale, cite, semicolon }: Wording,
): string {
  const { named, about } = letterWordsFor(locale);
  const isNamed = (clause: Clause): clause is NamedClause =>
    (NAMED_CLAUSES as readonly Clause[]).includes(clause);
  const said = [...new Set(clauses)]
    .filter(isNamed)
    .sort((one, other) => NAMED_CLAUSES.indexOf(one) - NAMED_CLAUSES.indexOf(other))
    .map((clause) => `${cite(clause)}, ${about[clause]}`);
  return `${named}${said.join(semicolon)}.`;
}
