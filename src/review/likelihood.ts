/** A confidence in a word that a person can weigh. */
export type Likelihood = 'certain' | 'likely' | 'unsure';

const CERTAIN = 0.9;
const LIKELY = 0.7;

/** @param contradicted something that is known speaks against the answer: then it is not certain. */
export function likelihoodOf(confidence: number, contradicted: boolean): Likelihood {
  if (confidence >= CERTAIN && !contradicted) return 'certain';
  return confidence >= LIKELY ? 'likely' : 'unsure';
}
