import type { Prediction } from './predict';
import { isAmongFirstThree } from './measure';
import { AMBIGUOUS } from './read-labelled-titles';

const WORST = 20;

/** The rows that the matcher did worst on, with what it went by. */
export function listWorst(predictions: readonly Prediction[]): readonly object[] {
  return predictions
    .filter(({ labelled: { label } }) => label !== null)
    .map((prediction) => ({ prediction, badness: badnessOf(prediction) }))
    .filter(({ badness }) => badness > 0)
    .sort((a, b) => b.badness - a.badness || a.prediction.labelled.row - b.prediction.labelled.row)
    .slice(0, WORST)
    .map(({ prediction }) => describe(prediction));
}

/** Wrong and accepted, then not offered at all, then wrong, then right but not accepted. */
function badnessOf(prediction: Prediction): number {
  const { accepted, right, confidence, labelled } = prediction;
  if (accepted && !right) return 3 + confidence;
  if (!isAmongFirstThree(prediction)) return 2 + confidence;
  if (!right) return 1 + confidence;
  return accepted || labelled.label === AMBIGUOUS ? 0 : 1 - confidence;
}

function describe({ labelled, match, answer, confidence, accepted }: Prediction): object {
  return {
    row: labelled.row,
    title: labelled.title,
    grade: labelled.grade,
    label: labelled.label,
    defensible: labelled.defensible,
    answer,
    accepted,
    confidence: Math.round(confidence * 1000) / 1000,
    tier: match.tier,
    words: match.words,
    doubts: match.doubts,
    alternatives: match.alternatives.map(({ target, words }) => ({ target, words })),
  };
}
