import { rememberBy } from '../domain/remember';
import type { Field } from './export-layout';
import { HEADER_RULES, type HeaderRule } from './header-rules';
import { splitHeader, type HeaderReading } from './split-header';

export interface HeaderGuess {
  readonly field: Field | null;
  /** 0 to 1; 0 where `field` is null. */
  readonly confidence: number;
}

/** What a name allows a column to be. */
export interface HeaderMeaning {
  /** Best first; empty where the name says nothing. */
  readonly guesses: readonly { readonly field: Field; readonly confidence: number }[];
  /** The name is of something that is no field of ours, such as a nationality. */
  readonly foreign: boolean;
  readonly time: HeaderTime;
}

/** Whether a name is of what was, of what is, or of what comes of a new description or a request. */
export type HeaderTime = 'former' | 'present' | 'new';

/** Below this a column stays unrecognised rather than guessed. */
export const LEAST_CONFIDENCE = 0.5;

/** Up to here a name says only what to look for in the content, such as `Family`. */
export const VAGUE_NAME = 0.4;

/** From here on a name stands by itself, and content only confirms or contradicts it. */
export const STRONG_NAME = 0.8;

/**
 * What a column's name alone says, in English, French or Spanish.
 *
 * @returns field null for a name that says nothing, or nothing certain enough.
 */
export function recogniseHeader(name: string): HeaderGuess {
  const [best] = readHeader(name).guesses;
  return best && best.confidence >= LEAST_CONFIDENCE ? best : { field: null, confidence: 0 };
}

/** A sheet has few columns, and rows that may be its header few cells. */
const NAMES_REMEMBERED = 1_000;

/** All that a name allows, for content to choose from. */
export const readHeader: (name: string) => HeaderMeaning = rememberBy(
  (name) => name,
  workOutMeaning,
  NAMES_REMEMBERED,
);

function workOutMeaning(name: string): HeaderMeaning {
  const reading = splitHeader(name);
  const time = timeOf(reading);
  const first = HEADER_RULES.findIndex((rule) => fits(rule, reading));
  if (first < 0) return { guesses: [], foreign: false, time };
  if (HEADER_RULES[first]!.field === null) return { guesses: [], foreign: true, time };
  const { field: named } = HEADER_RULES[first]!;
  const others = HEADER_RULES.filter(
    (rule) => rule.alsoMeans && rule.field !== named && fits(rule, reading),
  );
  const guesses = [HEADER_RULES[first]!, ...others].map(({ field, confidence }) => ({
    field: field!,
    confidence: discountUnknownWords(confidence, reading.unknown),
  }));
  return { guesses, foreign: false, time };
}

const OF_THE_FUTURE = ['new', 'allocated', 'sought'] as const;

function timeOf({ concepts }: HeaderReading): HeaderTime {
  const isFormer = concepts.has('former');
  const isNew = OF_THE_FUTURE.some((concept) => concepts.has(concept));
  if (isNew) return isFormer ? 'present' : 'new';
  return isFormer ? 'former' : 'present';
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
