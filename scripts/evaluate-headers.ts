import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Field } from '../src/staffing-export/export-layout';
import { recogniseHeader, STRONG_NAME } from '../src/staffing-export/recognise-header';

/** Counts of headers by what became of them. */
interface Tally {
  rows: number;
  recognised: number;
  wrong: number;
  unknown: number;
}

export interface HeaderEvaluation extends Tally {
  readonly recognisedShare: number;
  readonly wrongShare: number;
  /** Wrong by a name that stands by itself, which content does not get to correct. */
  readonly wrongWithConfidence: number;
  readonly wrongWithConfidenceShare: number;
  readonly byField: Readonly<Record<string, Tally>>;
  readonly mistakes: readonly {
    field: string;
    header: string;
    taken: string;
    confidence: number;
  }[];
}

interface LabelledHeader {
  readonly field: string;
  readonly header: string;
  readonly language?: string;
}

/** A header that is none of our fields: right where it stays unrecognised. */
const NO_FIELD = 'none';

/**
 * The labels of the files may be coarser than our fields: one `grade` for the three that we know.
 * A file that tells them apart says `personal_grade`.
 */
const LABEL_OF_FIELD: Readonly<Record<Field, string>> = {
  'position number': 'position_number',
  title: 'title',
  grade: 'grade',
  'grade category': 'grade',
  step: 'step',
  'personal grade': 'grade',
  'allocated grade': 'grade',
  incumbent: 'incumbent',
  contract: 'contract_type',
  funding: 'budget_source',
  'duty station': 'duty_station',
  'organizational unit': 'organization_unit',
  'former job family': 'job_family',
  vacancy: 'vacancy_status',
  'number of posts': 'number_of_posts',
  supervisor: 'supervisor',
  'assignment number': 'assignment_number',
  'assignment date': 'dates',
  date: 'dates',
};

/**
 * Runs the production recogniser on names alone.
 *
 * @param file CSV with the columns field, header, language.
 * @param predictionsFile where to write each header's prediction as CSV; none by default.
 */
export function evaluateHeaders(file: string, predictionsFile?: string): HeaderEvaluation {
  const parsed = Papa.parse<LabelledHeader>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const predictions = parsed.data.map(({ field, header, language = '' }) => {
    const guess = recogniseHeader(header);
    const labels = guess.field === null ? [''] : labelOf(guess.field);
    const predicted = labels[0]!;
    const confidence = Math.round(guess.confidence * 1000) / 1000;
    const outcome = outcomeOf(field, labels);
    return { field, header, language, predicted, confidence, outcome } as const;
  });
  if (predictionsFile) writeFileSync(predictionsFile, `${Papa.unparse(predictions)}\n`);

  const byField: Record<string, Tally> = {};
  for (const { field, outcome } of predictions) count((byField[field] ??= newTally()), outcome);
  const total = newTally();
  for (const { outcome } of predictions) count(total, outcome);
  const wrongWithConfidence = predictions.filter(
    ({ outcome, confidence }) => outcome === 'wrong' && confidence >= STRONG_NAME,
  ).length;
  return {
    ...total,
    recognisedShare: total.recognised / Math.max(1, total.rows),
    wrongShare: total.wrong / Math.max(1, total.rows),
    wrongWithConfidence,
    wrongWithConfidenceShare: wrongWithConfidence / Math.max(1, total.rows),
    byField,
    mistakes: predictions
      .filter(({ outcome }) => outcome !== 'recognised')
      .map(({ field, header, predicted, confidence }) => ({
        field,
        header,
        taken: predicted || 'unknown',
        confidence,
      })),
  };
}

type Outcome = 'recognised' | 'wrong' | 'unknown';

function outcomeOf(field: string, [predicted, ...exact]: readonly string[]): Outcome {
  if (predicted === '') return field === NO_FIELD ? 'recognised' : 'unknown';
  return predicted === field || exact.includes(field) ? 'recognised' : 'wrong';
}

/** The labels that a field of ours answers to: the coarse one of the files, then its own. */
export const labelOf = (field: Field): readonly string[] => [
  LABEL_OF_FIELD[field],
  field.replaceAll(' ', '_'),
];

function newTally(): Tally {
  return { rows: 0, recognised: 0, wrong: 0, unknown: 0 };
}

function count(tally: Tally, outcome: Outcome): void {
  tally.rows += 1;
  tally[outcome] += 1;
}
