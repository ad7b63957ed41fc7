import { confidenceOf, type Calibration } from '../../src/matching/confidence';
import { ACCEPTED_CONFIDENCE } from '../../src/matching/match-position';
import { fitConfidence } from './fit-confidence';
import { calibrateByTenths, measure, type Measures } from './measure';
import type { Prediction } from './predict';

const FOLDS = 5;

/**
 * Fits the calibration on four fifths of the titles and measures the rest, each fifth in turn. The
 * lexicons are not refitted: what they owe to these titles does not show here, but on titles kept
 * apart.
 */
export function crossValidate(
  predictions: readonly Prediction[],
): Measures & { readonly calibration: ReturnType<typeof calibrateByTenths> } {
  const held = predictions.flatMap((_, index) => {
    if (index >= FOLDS) return [];
    const calibration = fitConfidence(predictions.filter((__, at) => at % FOLDS !== index));
    return predictions
      .filter((__, at) => at % FOLDS === index)
      .map((prediction) => judgeAgain(prediction, calibration));
  });
  return { ...measure(held), calibration: calibrateByTenths(held) };
}

function judgeAgain(prediction: Prediction, calibration: Calibration): Prediction {
  if (prediction.evidence === null) return prediction;
  const confidence = confidenceOf(prediction.evidence, calibration);
  const accepted = prediction.acceptable && confidence >= ACCEPTED_CONFIDENCE;
  return { ...prediction, confidence, accepted };
}
