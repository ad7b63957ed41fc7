import { hasOneFamily, offeredAnswers, type Prediction } from './predict';
import { AMBIGUOUS, NONE } from './read-labelled-titles';

/** How good a set of predictions is: shares from 0 to 1, null where there is nothing to take a share of. */
export interface Measures {
  readonly rows: number;
  /** Accepted share of the rows that have one family. */
  readonly coverage: number | null;
  /** Right share of the accepted rows that carry a label. */
  readonly precision: number | null;
  /** Share of the rows with one family whose family is among the first three offered. */
  readonly top3: number | null;
  /** Share of the rows without a family that were accepted as one. */
  readonly noneAccepted: number | null;
  /** Share of the ambiguous rows sent to review or given an answer that can be defended. */
  readonly ambiguousRight: number | null;
  /** Accepted rows whose answer cannot be defended. */
  readonly errors: number;
}

export function measure(predictions: readonly Prediction[]): Measures {
  const labelled = predictions.filter(({ labelled: { label } }) => label !== null);
  const families = labelled.filter(hasOneFamily);
  const accepted = labelled.filter((prediction) => prediction.accepted);
  const none = labelled.filter(({ labelled: { label } }) => label === NONE);
  const ambiguous = labelled.filter(({ labelled: { label } }) => label === AMBIGUOUS);
  return {
    rows: predictions.length,
    coverage: share(families, (prediction) => prediction.accepted),
    precision: share(accepted, ({ right }) => right),
    top3: share(families, isAmongFirstThree),
    noneAccepted: share(none, (prediction) => prediction.accepted),
    ambiguousRight: share(ambiguous, ({ accepted: taken, right }) => !taken || right),
    errors: accepted.filter(({ right }) => !right).length,
  };
}

export function isAmongFirstThree(prediction: Prediction): boolean {
  return offeredAnswers(prediction)
    .slice(0, 3)
    .some((answer) => prediction.labelled.defensible.includes(answer));
}

export function measureBy(
  predictions: readonly Prediction[],
  keyOf: (prediction: Prediction) => string,
): Readonly<Record<string, Measures>> {
  const groups = new Map<string, Prediction[]>();
  for (const prediction of predictions) {
    const key = keyOf(prediction);
    groups.set(key, [...(groups.get(key) ?? []), prediction]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, group]) => [key, measure(group)]));
}

/**
 * The answers by tenths of confidence: the share that can be defended, and the share that the
 * readers agree with, where one of n candidates counts one n-th.
 */
export function calibrateByTenths(predictions: readonly Prediction[]): readonly {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly meanConfidence: number | null;
  readonly right: number | null;
  readonly agreed: number | null;
}[] {
  const answered = predictions.filter(
    ({ answer, labelled: { label } }) => answer !== null && label !== null,
  );
  return Array.from({ length: 10 }, (_, tenth) => {
    const group = answered.filter(
      ({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth,
    );
    return {
      from: tenth / 10,
      to: (tenth + 1) / 10,
      rows: group.length,
      meanConfidence: mean(group.map(({ confidence }) => confidence)),
      right: share(group, ({ right }) => right),
      agreed: mean(group.map(({ credit }) => credit)),
    };
  });
}

/** Coverage and precision if everything from a confidence upwards were accepted. */
export function traceCurve(predictions: readonly Prediction[]): readonly {
  readonly threshold: number;
  readonly coverage: number | null;
  readonly precision: number | null;
}[] {
  return Array.from({ length: 20 }, (_, step) => {
    const threshold = step / 20;
    const taken = predictions.map((prediction) => ({
      ...prediction,
      accepted: prediction.answer !== null && prediction.confidence >= threshold,
    }));
    const { coverage, precision } = measure(taken);
    return { threshold, coverage, precision };
  });
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number | null {
  return items.length === 0 ? null : round(items.filter(holds).length / items.length);
}

function mean(values: readonly number[]): number | null {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.length === 0 ? null : round(total / values.length);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
