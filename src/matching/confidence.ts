/** What the calibration looks at. */
export interface Evidence {
  /** Points of the best candidate. */
  readonly points: number;
  /** How far ahead of the runner-up it is, as a share of its points: 0 to 1. */
  readonly lead: number;
}

/** The logarithm of the odds at no evidence, and what each feature adds to it. */
export interface Calibration {
  readonly intercept: number;
  readonly lead: number;
  readonly points: number;
}

/**
 * A logistic curve over lead and points, monotone in both. Fitted on the 281 development titles,
 * where an answer that is one of n defensible ones counts one n-th; `npm run evaluate -- FILE.csv`
 * fits it again and prints the constants as `refittedCalibration`.
 */
const CALIBRATION: Calibration = { intercept: -0.69, lead: 3.52, points: 1.06 };

/** Beyond these points more evidence makes no answer more certain. */
const ENOUGH_POINTS = 6;
/** Below these points the words only hint. */
const FEW_POINTS = 3;

/** The features of the curve, each from 0 to 1. */
export function featuresOf({ points, lead }: Evidence): { lead: number; points: number } {
  // A lead tells little until it is wide, and less where words only hint.
  const weight = Math.min(1, points / FEW_POINTS);
  return { lead: lead * lead * weight, points: Math.min(points, ENOUGH_POINTS) / ENOUGH_POINTS };
}

/** @returns the share of such answers that were right, above 0 and below 1. */
export function confidenceOf(evidence: Evidence, calibration: Calibration = CALIBRATION): number {
  const features = featuresOf(evidence);
  const logit =
    calibration.intercept + calibration.lead * features.lead + calibration.points * features.points;
  return 1 / (1 + Math.exp(-logit));
}
