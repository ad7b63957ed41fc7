import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { CandidateEducation } from '../../src/domain/job-description';
import { readEducation } from '../../src/staffing-export/education-words';

/** What a reader of a file of wordings can expect, least first; `ask` is no level. */
const LEVELS = ['primary or less', 'secondary', 'post-secondary diploma', 'degree'] as const;
const ASK = 'ask';

type Reading = (typeof LEVELS)[number] | typeof ASK;

/**
 * A file tells fewer levels apart than we do. A degree in no register is a question: what it is
 * worth is for HR to say.
 */
const READING_OF: Readonly<Record<CandidateEducation, Reading>> = {
  none: 'primary or less',
  primary: 'primary or less',
  compulsory: 'primary or less',
  secondary: 'secondary',
  'unfinished degree': 'secondary',
  diploma: 'post-secondary diploma',
  'degree not listed': ASK,
  'first-level degree': 'degree',
  'long degree': 'degree',
  'advanced degree': 'degree',
};

interface LabelledWording {
  readonly text: string;
  readonly language?: string;
  readonly expected: string;
  /** May end in `[tolerable: x, y]`: answers that count neither as right nor as wrong. */
  readonly why?: string;
}

/** `asked`: unread though it has one level. `too high`: also any level where none can be told. */
type Outcome = 'right' | 'tolerable' | 'asked' | 'too low' | 'too high';
type Tally = Record<Outcome, number>;

export interface EducationEvaluation extends Tally {
  readonly rows: number;
  /** Right or asked, of all but the tolerable. */
  readonly rightOrAskedShare: number;
  /** Right or tolerable, of the wordings that have one level. */
  readonly readShare: number;
  readonly byLanguage: Readonly<Record<string, Tally>>;
  readonly mistakes: readonly object[];
}

/**
 * Runs the production reading on education as candidates write it.
 *
 * @param file CSV with the columns text, language, expected, why.
 * @param predictionsFile where to write each wording's reading as CSV; none by default.
 * @throws an error that names the row and the value that is no reading.
 */
export function evaluateEducation(file: string, predictionsFile?: string): EducationEvaluation {
  const { data } = Papa.parse<LabelledWording>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const predictions = data.map((labelled, index) => judge(labelled, index + 2));
  if (predictionsFile) writeFileSync(predictionsFile, `${Papa.unparse(predictions)}\n`);

  const total = newTally();
  const byLanguage: Record<string, Tally> = {};
  for (const { language, outcome } of predictions) {
    total[outcome] += 1;
    (byLanguage[language] ??= newTally())[outcome] += 1;
  }
  const rows = predictions.length;
  const withLevel = predictions.filter(({ expected }) => expected !== ASK);
  const read = withLevel.filter(({ outcome }) => outcome === 'right' || outcome === 'tolerable');
  return {
    rows,
    ...total,
    rightOrAskedShare: (total.right + total.asked) / Math.max(1, rows - total.tolerable),
    readShare: read.length / Math.max(1, withLevel.length),
    byLanguage,
    mistakes: predictions.filter(({ outcome }) => outcome !== 'right' && outcome !== 'tolerable'),
  };
}

function judge({ text, language = '', expected: written, why = '' }: LabelledWording, row: number) {
  const expected = readingOf(written, row);
  const tolerable = (/\[tolerable: ([^\]]*)\]\s*$/.exec(why)?.[1] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => readingOf(each, row));
  const education = readEducation(text, new Date().getFullYear());
  const answer = education === null ? ASK : READING_OF[education];
  const outcome = outcomeOf(answer, expected, tolerable);
  return { row, text, language, expected, education: education ?? '', outcome };
}

function outcomeOf(answer: Reading, expected: Reading, tolerable: readonly Reading[]): Outcome {
  if (answer === expected) return 'right';
  if (tolerable.includes(answer)) return 'tolerable';
  if (answer === ASK) return 'asked';
  return expected !== ASK && LEVELS.indexOf(answer) < LEVELS.indexOf(expected)
    ? 'too low'
    : 'too high';
}

/** Several diplomas are worth what one is (2019 App. 1 ¶2). */
function readingOf(text: string, row: number): Reading {
  const label = text === 'several diplomas' ? 'post-secondary diploma' : text;
  const reading = ([...LEVELS, ASK] as const).find((each) => each === label);
  if (reading === undefined) throw new Error(`Row ${row}: “${text}” is no level of education.`);
  return reading;
}

function newTally(): Tally {
  return { right: 0, tolerable: 0, asked: 0, 'too low': 0, 'too high': 0 };
}
