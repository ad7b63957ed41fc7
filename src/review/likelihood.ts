/** A confidence in a word that a person can weigh. */
export type Likelihood = 'certain' | 'likely' | 'unsure';

const CERTAIN = 0.9;
const LIKELY = 0.7;

export function likelihoodOf(confidence: number): Likelihood {
  return confidence >= CERTAIN ? 'certain' : confidence >= LIKELY ? 'likely' : 'unsure';
}
