export interface SampleColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  readonly isDate?: boolean;
}

export const SAMPLE_COLUMNS: readonly SampleColumn[];

/** Rows in the order of SAMPLE_COLUMNS; null is a blank cell, dates are UTC midnights. */
export function samplePositions(): (string | Date | null)[][];
