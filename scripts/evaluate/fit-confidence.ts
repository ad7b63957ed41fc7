import { featuresOf, type Calibration } from '../../src/matching/confidence';
import type { Prediction } from './predict';

const ROUNDS = 4000;
const STEP = 0.5;
// A few hundred titles fit a curve too steeply; the pull keeps its ends below certainty.
const PULL = 0.002;

/**
 * Fits the logistic curve of `src/matching/confidence.ts` by gradient descent, with slopes that
 * never turn negative, so that more evidence never lowers a confidence.
 */
export function fitConfidence(predictions: readonly Prediction[]): Calibration {
  const samples = predictions.flatMap(({ evidence, credit, labelled: { label } }) =>
    evidence === null || label === null ? [] : [{ ...featuresOf(evidence), credit }],
  );
  let intercept = 0;
  let lead = 0;
  let points = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    let slopeIntercept = 0;
    let slopeLead = PULL * lead;
    let slopePoints = PULL * points;
    for (const sample of samples) {
      const logit = intercept + lead * sample.lead + points * sample.points;
      const error = (1 / (1 + Math.exp(-logit)) - sample.credit) / samples.length;
      slopeIntercept += error;
      slopeLead += error * sample.lead;
      slopePoints += error * sample.points;
    }
    intercept -= STEP * slopeIntercept;
    lead = Math.max(0, lead - STEP * slopeLead);
    points = Math.max(0, points - STEP * slopePoints);
  }
  return { intercept, lead, points };
}
