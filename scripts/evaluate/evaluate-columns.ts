import { readFileSync } from 'node:fs';
import { recogniseColumns } from '../../src/staffing-export/columns';
import type { Cell, Field } from '../../src/staffing-export/export-layout';
import { STRONG_NAME } from '../../src/staffing-export/recognise-header';

/** A list, and what its columns hold: a field, none, or several of which any is right. */
export interface LabelledColumns {
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly fields: readonly (Field | null | readonly (Field | null)[])[];
}

export interface ColumnsEvaluation {
  readonly columns: number;
  readonly right: number;
  readonly rightShare: number;
  /** Taken for something else than they hold. */
  readonly wrong: number;
  /** Of those, the ones of which the pane would not ask. */
  readonly wrongWithConfidence: number;
  readonly wrongWithConfidenceShare: number;
  readonly mistakes: readonly {
    readonly list: string;
    readonly column: string;
    readonly expected: LabelledColumns['fields'][number];
    readonly taken: Field | null;
    readonly confidence: number;
  }[];
}

/**
 * Runs the production recogniser on columns with their content.
 *
 * @param file JSON, an array of {@link LabelledColumns}.
 */
export function evaluateColumns(file: string): ColumnsEvaluation {
  const lists = JSON.parse(readFileSync(file, 'utf8')) as LabelledColumns[];
  const all = lists.flatMap(({ id, columns, rows, fields }) =>
    recogniseColumns(columns, rows).map(({ index, name, field, confidence }) => {
      const expected = fields[index]!;
      const right = ([expected].flat() as (Field | null)[]).includes(field);
      return { list: id, column: name, expected, taken: field, confidence, right };
    }),
  );
  const mistakes = all.filter(({ right }) => !right);
  const wrong = mistakes.filter(({ taken }) => taken !== null);
  const confident = wrong.filter(({ confidence }) => confidence >= STRONG_NAME);
  const share = (count: number) => count / Math.max(1, all.length);
  return {
    columns: all.length,
    right: all.length - mistakes.length,
    rightShare: share(all.length - mistakes.length),
    wrong: wrong.length,
    wrongWithConfidence: confident.length,
    wrongWithConfidenceShare: share(confident.length),
    mistakes: mistakes.map(({ list, column, expected, taken, confidence }) => ({
      ...{ list, column, expected, taken },
      confidence: Math.round(confidence * 1000) / 1000,
    })),
  };
}
