import { OUTCOMES, type Outcome } from '../assessment/assessment';
import { JOB_FAMILIES, type AddedFamily } from '../domain/job-description';
import { foldText } from '../text/fold-text';
import type { MatchTarget } from '../matching/match';
import { FORMER_OUTCOMES } from '../wording/former-words';
import { LOCALES, type Locale } from '../wording/locale';
import { wordingFor } from '../wording/wording';

const TARGETS: ReadonlyMap<string, MatchTarget> = new Map(
  LOCALES.flatMap((locale) => {
    const { target } = wordingFor(locale);
    const others: MatchTarget[] = ['no description fits', 'none introduced yet'];
    return [...JOB_FAMILIES, ...others].flatMap((name): [string, MatchTarget][] => [
      [foldText(name), name],
      [foldText(target(name)), name],
    ]);
  }),
);

const OUTCOME_WORDS: ReadonlyMap<string, Outcome> = new Map([
  ...FORMER_OUTCOMES,
  ...LOCALES.flatMap((locale) =>
    OUTCOMES.map((outcome) => [wordingFor(locale).outcome[outcome], outcome] as const),
  ),
]);

/**
 * The answer that a cell *Job family* gives, in any of our languages; null for other texts.
 *
 * @param added families of later annexes, whatever their date.
 */
export function readTarget(text: string, added: readonly AddedFamily[] = []): MatchTarget | null {
  const folded = foldText(text).replace(/\s+/g, ' ');
  const isNamed = ({ name }: AddedFamily) => foldText(name) === folded;
  return TARGETS.get(folded) ?? added.find(isNamed)?.name ?? null;
}

/** The outcome that a cell *Outcome* gives, in any of our languages; null for other texts. */
export function readOutcome(text: string): Outcome | null {
  return OUTCOME_WORDS.get(text) ?? null;
}

/** The language that most of these outcomes are written in; null where none is ours. */
export function languageOfOutcomes(texts: readonly string[]): Locale | null {
  const counts = LOCALES.map((locale) => {
    const words = new Set(Object.values(wordingFor(locale).outcome));
    return { locale, count: texts.filter((text) => words.has(text)).length };
  });
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count > 0 ? best.locale : null;
}

export function isOutcome(text: string): text is Outcome {
  return (OUTCOMES as readonly string[]).includes(text);
}

export function isTarget(text: string): text is MatchTarget {
  return (
    (JOB_FAMILIES as readonly string[]).includes(text) ||
    text === 'no description fits' ||
    text === 'none introduced yet'
  );
}
