import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { isGrade, type Grade } from '../../src/domain/grade';
import { JOB_FAMILIES, type JobFamilyName } from '../../src/domain/job-description';

/** The label of a title that no family takes in, and of one that several can claim. */
export const NONE = 'NONE';
export const AMBIGUOUS = 'AMBIGUOUS';

export type Answer = JobFamilyName | typeof NONE;

/** One row of a file of titles. */
export interface LabelledTitle {
  /** Row of the file, the header being row 1. */
  readonly row: number;
  readonly title: string;
  readonly grade: Grade | null;
  readonly language: string;
  /** Where the title comes from: notice, dictionary or invented. */
  readonly kind: string;
  /** Null in a file without labels. */
  readonly label: Answer | typeof AMBIGUOUS | null;
  /** What can be defended: the label itself, or the candidates of an ambiguous title. */
  readonly defensible: readonly Answer[];
}

/** @throws an error that names the row and the value that is neither a family nor NONE. */
export function readLabelledTitles(path: string): readonly LabelledTitle[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.replace(/^\uFEFF/, '').trim(),
  });
  return data.map((cells, index) => readRow(cells, index + 2));
}

function readRow(cells: Readonly<Record<string, string>>, row: number): LabelledTitle {
  const grade = (cells.grade ?? '').trim();
  const family = (cells.family ?? '').trim();
  const label = family === '' ? null : family === AMBIGUOUS ? AMBIGUOUS : readAnswer(family, row);
  const candidates = (cells.candidates ?? '').split(';').map((text) => text.trim());
  return {
    row,
    title: cells.title ?? '',
    grade: isGrade(grade) ? grade : null,
    language: (cells.language ?? '').trim(),
    kind: (cells.kind ?? '').trim(),
    label,
    defensible:
      label === AMBIGUOUS
        ? candidates.filter(Boolean).map((text) => readAnswer(text, row))
        : label === null
          ? []
          : [label],
  };
}

function readAnswer(text: string, row: number): Answer {
  if (text === NONE) return NONE;
  const family = JOB_FAMILIES.find((name) => name === text);
  if (!family) throw new Error(`Row ${row}: "${text}" is neither a family nor ${NONE}.`);
  return family;
}
