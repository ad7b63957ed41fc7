import type { Field } from './export-layout';
import { HEADER_RULES, type HeaderRule } from './header-rules';
import { splitHeader, type HeaderReading } from './split-header';

export interface HeaderGuess {
  readonly field: Field | null;
  /** 0 to 1; 0 where `field` is null. */
  readonly confidence: number;
}

/** Below this a column stays unrecognised rather than guessed. */
export const LEAST_CONFIDENCE = 0.5;

/** How far a second meaning of the same words counts, where content speaks for it. */
const SECOND_MEANING = 0.5;
const STRONG_NAME = 0.8;

/**
 * What a column's name alone says, in English, French or Spanish.
 *
 * @returns field null for a name that says nothing, or nothing certain enough.
 */
export function recogniseHeader(name: string): HeaderGuess {
  const [best] = guessFields(name);
  return best && best.confidence >= LEAST_CONFIDENCE ? best : { field: null, confidence: 0 };
}

/** Every field that the name allows, the most likely first; empty where it allows none. */
export function guessFields(name: string): readonly HeaderGuess[] {
  const reading = splitHeader(name);
  const guesses = new Map<Field, number>();
  for (const rule of HEADER_RULES) {
    if (!fits(rule, reading)) continue;
    if (rule.field === null) break;
    if (guesses.has(rule.field)) continue;
    const first = guesses.size === 0;
    const confidence = discountUnknownWords(rule.confidence, reading.unknown);
    guesses.set(rule.field, first ? confidence : confidence * SECOND_MEANING);
  }
  return [...guesses].map(([field, confidence]) => ({ field, confidence }));
}

function fits(rule: HeaderRule, { concepts, joined }: HeaderReading): boolean {
  return (
    (!rule.joined || joined) &&
    rule.all.every((concept) => concepts.has(concept)) &&
    (rule.any.length === 0 || rule.any.some((concept) => concepts.has(concept))) &&
    !rule.none.some((concept) => concepts.has(concept))
  );
}

function discountUnknownWords(confidence: number, unknown: number): number {
  const kept = confidence >= STRONG_NAME ? 0.95 : 0.88;
  return confidence * kept ** Math.min(unknown, 4);
}
