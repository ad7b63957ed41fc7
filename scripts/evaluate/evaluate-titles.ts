import { crossValidate } from './cross-validate';
import { fitConfidence } from './fit-confidence';
import { listWorst } from './list-worst';
import { calibrateByTenths, measure, measureBy, traceCurve } from './measure';
import { predictAll, writePredictions } from './predict';
import { readLabelledTitles } from './read-labelled-titles';

/**
 * Runs the matcher on a file of titles and says how well it did.
 *
 * @param predictionsPath where to write the predictions; nowhere by default
 */
export function evaluateTitles(path: string, predictionsPath?: string): object {
  const predictions = predictAll(readLabelledTitles(path));
  if (predictionsPath !== undefined) writePredictions(predictionsPath, predictions);
  if (predictions.every(({ labelled: { label } }) => label === null)) {
    return { rows: predictions.length };
  }
  const fromNotices = predictions.filter(({ labelled: { kind } }) => kind === 'notice');
  return {
    ...measure(predictions),
    byLanguage: measureBy(predictions, ({ labelled: { language } }) => language),
    byKind: measureBy(predictions, ({ labelled: { kind } }) => kind),
    calibration: calibrateByTenths(predictions),
    curve: traceCurve(predictions),
    crossValidation: {
      all: crossValidate(predictions),
      withoutDictionaryAndInvented: crossValidate(fromNotices),
    },
    refittedCalibration: fitConfidence(predictions),
    worst: listWorst(predictions),
  };
}
