/** What the calibration looks at. */
export interface Evidence {
  /** Points of the best candidate. */
  readonly points: number;
  /** How far ahead of the runner-up it is, as a share of its points: 0 to 1. */
  readonly lead: number;
}

/**
 * A logistic curve over lead and points, monotone in both. Fitted on the development titles by
 * `scripts/evaluate/fit-confidence.ts`, which prints these constants.
 */
export const CALIBRATION = { intercept: -2.6, lead: 5.5, points: 2.2 } as const;

/** Beyond these points more evidence makes no answer more certain. */
const ENOUGH_POINTS = 6;

/** The features of the curve, each from 0 to 1. */
export function featuresOf({ points, lead }: Evidence): { lead: number; points: number } {
  return { lead, points: Math.min(points, ENOUGH_POINTS) / ENOUGH_POINTS };
}

/** @returns the share of such answers that were right, above 0 and below 1. */
export function confidenceOf(evidence: Evidence): number {
  const features = featuresOf(evidence);
  const logit =
    CALIBRATION.intercept +
    CALIBRATION.lead * features.lead +
    CALIBRATION.points * features.points;
  return 1 / (1 + Math.exp(-logit));
}
