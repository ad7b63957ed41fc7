import { captionsFor, type CaptionedColumn } from '../../wording/captions/captions-for';
import { asText } from '../request/typed-cell';

/** What a header cell shows, by its place; null for a column that is none of ours. */
export type Headings = readonly (string | null)[];

/** Which columns of a table are ours, and in which language they are headed. */
export interface Heading {
  readonly ours: readonly CaptionedColumn[];
  /** A tag such as `fr-FR`. */
  readonly language: string;
}

const AS_NAMED = 'General';
const HEADING = /^General;-General;General;(?:"[^"]*"|\\")+$/;

/**
 * The number format in which a text shows as a caption, whatever the text is. The name of a table's
 * column is the value of its header cell, which formulas know it by; only what is seen changes.
 * Numbers show as they are: a format is soon copied to a cell that holds one.
 */
export function headingFormat(caption: string): string {
  // Within quotation marks nothing stands for one.
  const text = caption
    .split('"')
    .map((part) => (part === '' ? '' : `"${part}"`))
    .join('\\"');
  return `General;-General;General;${text}`;
}

/** Whether a number format is one of our headings, in whichever language. */
export const isHeading = (format: string): boolean => HEADING.test(format);

/**
 * The formats of a table's header cells.
 *
 * @param names of all its columns, from the left, the user's own among them.
 */
export function headingsOf(names: readonly string[], { ours, language }: Heading): Headings {
  const captions = captionsFor(language);
  return names.map((name) => {
    const column = ours.find((own) => own === name);
    if (column === undefined) return null;
    const caption = captions?.[column] ?? column;
    return caption === column ? AS_NAMED : headingFormat(caption);
  });
}

/**
 * Which formats of a header are to change: ours where they differ, and a heading that came to a column
 * which is none of ours, for a new column takes over the formats of its neighbour. What else the user
 * has set stays.
 *
 * @param found the formats that stand there; null for columns that are new.
 */
export function headingChanges(
  headings: Headings,
  found: readonly (string | null)[],
): readonly (readonly [place: number, format: string])[] {
  const isPlain = !found.some((format) => format !== null && isHeading(format));
  if (isPlain && !isHeaded(headings)) return [];
  return headings.flatMap((wanted, place) => {
    const stands = found[place] ?? null;
    const format = wanted ?? AS_NAMED;
    const isOff = stands === null || (stands !== format && isHeading(stands));
    const isOurs = isHeading(format) && stands !== format;
    return isOff || isOurs ? [[place, format] as const] : [];
  });
}

/** Whether any column shows something else than its name. */
export const isHeaded = (headings: Headings): boolean =>
  headings.some((format) => format !== null && isHeading(format));

/** To be called after the sync: where Excel took a heading for a new name, the headings go again. */
export type KeepNames = () => Promise<void>;

const nothingToKeep: KeepNames = async () => {};

/**
 * Heads the columns of a table that was just made; in English nothing is to be done.
 *
 * @param find the header, of which nothing is left after a sync.
 */
export function queueNewHeadings(
  find: () => Excel.Range,
  names: readonly string[],
  headings: Headings,
): KeepNames {
  if (!isHeaded(headings)) return nothingToKeep;
  find().numberFormat = [headings.map((format) => format ?? AS_NAMED)];
  return keepNames(find, names, headings);
}

/**
 * Heads the columns of a table that stands, where they are not headed so.
 *
 * @param found the number formats of its header.
 */
export function queueHeadings(
  find: () => Excel.Range,
  names: readonly string[],
  headings: Headings,
  found: readonly string[],
): KeepNames {
  const changes = headingChanges(headings, found);
  for (const [place, format] of changes) find().getCell(0, place).numberFormat = [[format]];
  return changes.length === 0 ? nothingToKeep : keepNames(find, names, headings);
}

function keepNames(
  find: () => Excel.Range,
  names: readonly string[],
  headings: Headings,
): KeepNames {
  const header = find();
  const renamed = loadRenamed(header, names, headings);
  return async () => {
    if (!renamed()) return;
    queueNames(find, names, headings);
    await header.context.sync();
  };
}

/** Asks how the columns are called; tells after the sync whether one of ours has another name. */
export function loadRenamed(
  header: Excel.Range,
  names: readonly string[],
  headings: Headings,
): () => boolean {
  header.load('values');
  return () =>
    headings.some(
      (format, place) => format !== null && String(header.values[0]![place]) !== names[place],
    );
}

/** Takes the headings off our columns, which show their names then. */
export function queueNames(
  find: () => Excel.Range,
  names: readonly string[],
  headings: Headings,
): void {
  headings.forEach((format, place) => {
    if (format === null) return;
    find().getCell(0, place).numberFormat = [[AS_NAMED]];
    find().getCell(0, place).values = [[asText(names[place]!)]];
  });
}
