import { MAPPING_COLUMNS, type MappingColumn } from '../../assessment/mapping-columns';
import type { ExportLayout, Field } from '../../staffing-export/export-layout';
import { foldName } from '../../text/fold-name';

/** Excel's limit for the name of a table's column. */
const MOST_CHARACTERS = 255;
const OURS = new Set(MAPPING_COLUMNS.map(foldName));

/** What identifies a row to the eye stands left of our answers, and stays in sight. */
export const FIRST_FIELDS: readonly Field[] = ['position number', 'title', 'grade'];

const GRADE_OF_MARKS = 'Grade';

/** A column of the result: one of the source's, by its place there, or one of ours. */
export type ResultColumn =
  | { readonly name: string; readonly source: number }
  | { readonly name: MappingColumn; readonly answer: number };

/**
 * The columns of a new result: what identifies the row, our answers, and the rest of the source.
 */
export function resultColumns({ columns }: Pick<ExportLayout, 'columns'>): ResultColumn[] {
  const names = namesInResult(columns);
  const sources = columns.map(({ index }, at) => ({ name: names[at]!, source: index }));
  const first = FIRST_FIELDS.flatMap((field) =>
    sources.filter((_, at) => columns[at]!.field === field),
  );
  return [
    ...first,
    ...MAPPING_COLUMNS.map((name, answer) => ({ name, answer })),
    ...sources.filter((column) => !first.includes(column)),
  ];
}

/** What a layout's columns are called in the result: of those that are marked for a grade each, the first has it. */
export const namesInResult = (columns: ExportLayout['columns']): string[] =>
  sourceHeaders(
    columns.map(({ name, field, crossed }) =>
      field === 'grade' && crossed ? GRADE_OF_MARKS : name,
    ),
  );

/**
 * What the source's columns are called in the result, in the source's order. A table's column names
 * differ in more than case and are no longer than 255 characters, so a source column with a name of
 * ours gives way, repeated names are counted, and long ones are cut.
 */
export function sourceHeaders(sourceNames: readonly string[]): string[] {
  const taken = new Set(OURS);
  return sourceNames.map((name, index) => {
    const own = name.trim() || `Column ${index + 1}`;
    const unique = firstFree(OURS.has(foldName(own)) ? `${own} (source)` : own, taken);
    taken.add(foldName(unique));
    return unique;
  });
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let candidate = withEnding(name, '');
  for (let count = 2; taken.has(foldName(candidate)); count++) {
    candidate = withEnding(name, ` (${count})`);
  }
  return candidate;
}

/** The name, cut where ending and name together are too long; never inside a character. */
function withEnding(name: string, ending: string): string {
  if (name.length + ending.length <= MOST_CHARACTERS) return name + ending;
  const cut = name.slice(0, MOST_CHARACTERS - ending.length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…${ending}`;
}
