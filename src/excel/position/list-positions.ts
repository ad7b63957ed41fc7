import { positionKey } from '../../review/result-row';
import { foldText } from '../../text/fold-text';
import { tidyText } from '../../staffing-export/cell-text';
import type { ExportLayout, Field } from '../../staffing-export/export-layout';
import type { ResultPlace } from '../result/find-result';
import { readRows } from '../result/read-columns';

/** A position of the result, as far as a person looks for it by this. All texts as written. */
export interface ListedPosition {
  /** Of the result's body, from 0. */
  readonly row: number;
  readonly number: string;
  readonly title: string;
  readonly grade: string;
  readonly incumbent: string;
  readonly unit: string;
  readonly station: string;
}

/** All positions of the result. */
export interface PositionList {
  /** By number, incumbent, title, unit or station: those that have all words of the text. */
  search(text: string, most: number): readonly ListedPosition[];
  byNumber(number: string): ListedPosition | null;
  at(row: number): ListedPosition | null;
  /** The first with this title at this grade. */
  byTitle(title: string, grade: string): ListedPosition | null;
}

const FIELDS: Readonly<Record<keyof Omit<ListedPosition, 'row'>, Field>> = {
  number: 'position number',
  title: 'title',
  grade: 'grade',
  incumbent: 'incumbent',
  unit: 'organizational unit',
  station: 'duty station',
};
const NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** Reads what positions are found by, from the columns of the export in the result. */
export async function listPositions(
  { body }: ResultPlace,
  { columns }: ExportLayout,
): Promise<PositionList> {
  const places = NAMES.map((name) => columns.find(({ field }) => field === FIELDS[name])?.index);
  const found: { readonly listed: ListedPosition; readonly words: string }[] = [];
  const numbers = new Map<string, ListedPosition>();
  const indexes = places.flatMap((place) => place ?? []);
  for await (const { offset, rows } of readRows(body, indexes)) {
    rows.forEach((cells, at) => {
      const texts = places.map((place) =>
        place === undefined ? '' : tidyText(cells[place] ?? ''),
      );
      const named = Object.fromEntries(NAMES.map((name, index) => [name, texts[index]!]));
      const listed = { row: offset + at, ...named } as ListedPosition;
      found.push({ listed, words: foldText(texts.join(' ')) });
      const key = positionKey(listed.number);
      if (listed.number !== '' && !numbers.has(key)) numbers.set(key, listed);
    });
  }
  return {
    search: (text, most) => {
      const words = foldText(text).split(/\s+/).filter(Boolean);
      if (words.length === 0) return [];
      const hits: ListedPosition[] = [];
      for (const { listed, words: all } of found) {
        if (words.every((word) => all.includes(word))) hits.push(listed);
        if (hits.length === most) break;
      }
      return hits;
    },
    at: (row) => found[row]?.listed ?? null,
    byNumber: (number) => numbers.get(positionKey(number)) ?? null,
    byTitle: (title, grade) => {
      const hit = found.find(
        ({ listed }) => foldText(listed.title) === foldText(title) && listed.grade === grade,
      );
      return hit?.listed ?? null;
    },
  };
}
