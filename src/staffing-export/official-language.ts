import { foldCell } from './cell-text';
import type { Cell, ColumnReading } from './export-layout';

/** What a column is called that says in which language an official is written to. */
const NAMES: ReadonlySet<string> = new Set([
  'language',
  'correspondence language',
  'language of correspondence',
  'preferred language',
  'working language',
  'langue',
  'langue de correspondance',
  'langue preferee',
  'langue de travail',
  'idioma',
  'idioma de correspondencia',
  'idioma preferido',
  'idioma de trabajo',
  'lengua',
]);

const WORDS = {
  en: ['en', 'e', 'eng', 'english', 'anglais', 'ingles'],
  fr: ['fr', 'f', 'fra', 'fre', 'french', 'francais', 'frances'],
  es: ['es', 's', 'sp', 'spa', 'esp', 'spanish', 'espagnol', 'espanol', 'castellano'],
} as const;

export type OfficialLanguage = keyof typeof WORDS;

const LANGUAGE_BY_WORD: ReadonlyMap<string, OfficialLanguage> = new Map(
  Object.entries(WORDS).flatMap(([language, words]) =>
    words.map((word) => [word, language as OfficialLanguage] as const),
  ),
);

/** `fr-FR` */
const LOCALE = /^\s*(\w\w)[-_]\w\w\s*$/;

/** The column of an export that says in which language an official is written to, if it has one. */
export function findLanguageColumn(columns: readonly ColumnReading[]): ColumnReading | undefined {
  return columns.find(({ name, field }) => field === null && NAMES.has(foldCell(name)));
}

/** One of the three languages that letters are written in; null for any other, and for several. */
export function readOfficialLanguage(cell: Cell): OfficialLanguage | null {
  return LANGUAGE_BY_WORD.get(foldCell(String(cell).replace(LOCALE, '$1'))) ?? null;
}
