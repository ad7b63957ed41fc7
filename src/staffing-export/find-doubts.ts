import { isBlank } from './cell-text';
import { profileContent, type ContentProfile } from './content-profile';
import type { Cell, CellRow, ColumnReading, Field } from './export-layout';
import { readHolder } from './read-holder';
import { splitHeader } from './split-header';
import { readHeader, STRONG_NAME, type HeaderMeaning } from './recognise-header';

/** A column whose meaning a person should confirm, for neither its name nor its content settles it. */
export interface ColumnDoubt {
  readonly index: number;
  /** What the column is taken for, or what it might be where it is taken for nothing. */
  readonly field: Field;
  readonly why:
    | 'little evidence'
    /** Most of its cells are nothing that the field can hold. */
    | 'little understood'
    /** It is taken for nothing, and holds what the field should. */
    | 'not used'
    /** It is taken for nothing, for it does not hold what its name says, and no other column does. */
    | 'misnamed';
}

/** Below it a column was taken for what it is by next to nothing. */
const LITTLE_EVIDENCE = 0.55;
const HALF = 0.5;
const MOSTLY = 0.6;
const FEWEST_CELLS = 3;

/** What decides something about a position. */
const DECIDING: readonly Field[] = [
  'position number',
  'title',
  'grade',
  'personal grade',
  'incumbent',
  'contract',
  'funding',
  'duty station',
  'vacancy',
];

/** How much of a column is what the field should hold; fields whose unread values are asked about one by one are left out. */
const UNDERSTOOD: Readonly<Partial<Record<Field, (profile: ContentProfile) => number>>> = {
  grade: ({ gradeLike, coded }) => Math.max(gradeLike, coded),
  'personal grade': ({ gradeLike, coded }) => Math.max(gradeLike, coded),
};

const FITS: Readonly<Partial<Record<Field, (cell: Cell) => boolean>>> = {
  'position number': (cell) => /\d/.test(String(cell)),
  incumbent: (cell) => readHolder(cell) !== 'unclear',
};

/** What a column that is taken for nothing shows itself to be, where no other column is that. */
const SHOWN: readonly (readonly [Field, (profile: ContentProfile) => number])[] = [
  [
    'position number',
    ({ code, distinct, density }) => (Math.min(distinct, density) > 0.9 ? code : 0),
  ],
  ['incumbent', ({ personShape, distinct }) => (distinct > HALF ? personShape : 0)],
  ['grade', ({ grade }) => grade],
  ['title', ({ role, code }) => (code > HALF ? 0 : role)],
  ['duty station', ({ station, unit, role }) => (Math.max(unit, role) > HALF ? 0 : station)],
  ['funding', ({ funding }) => funding],
  ['contract', ({ contract }) => contract],
  ['vacancy', ({ vacancy }) => vacancy],
];

const OF_POSITIONS: readonly Field[] = [
  'position number',
  'contract',
  'funding',
  'vacancy',
  'number of posts',
];

/**
 * Whether nothing in a list is of positions alone: titles and grades stand in lists of people, of courses,
 * of candidates and of jobs as well.
 */
export const mayBeOfOthers = (columns: readonly ColumnReading[]): boolean =>
  !columns.some(({ field }) => field !== null && OF_POSITIONS.includes(field)) ||
  columns.some(({ name }) => {
    const { concepts } = splitHeader(name);
    return concepts.has('candidate') && !concepts.has('staff') && !concepts.has('incumbent');
  });

/**
 * Columns to be looked at by a person before the run, in their order.
 *
 * @param rows the first positions.
 */
export function findDoubts(
  columns: readonly ColumnReading[],
  rows: readonly CellRow[],
): readonly ColumnDoubt[] {
  if (rows.length < FEWEST_CELLS) return [];
  const profiles = columns.map(({ index }) => profileContent(rows.map((row) => row[index] ?? '')));
  const indexOf = (field: Field) => columns.find((column) => column.field === field)?.index;
  return columns.flatMap((column, at): ColumnDoubt[] => {
    if (column.crossed?.field === 'grade') return [];
    const profile = profiles[at]!;
    if (profile.filled < FEWEST_CELLS) return [];
    const { index, field, confidence } = column;
    if (field !== null) {
      if (!DECIDING.includes(field)) return [];
      const understood = UNDERSTOOD[field]?.(profile) ?? shareOf(field, index);
      if (understood < HALF) return [{ index, field, why: 'little understood' }];
      return confidence < LITTLE_EVIDENCE ? [{ index, field, why: 'little evidence' }] : [];
    }
    const meaning = readHeader(column.name);
    if (meaning.foreign) return [];
    const shown = SHOWN.find(
      ([candidate, share]) => share(profile) > MOSTLY && !isSettled(candidate, meaning, profile),
    );
    // Beside the position's grade another one may be its holder's own.
    const isSecond = shown?.[0] === 'grade' && indexOf('grade') !== undefined;
    if (shown) return [{ index, field: isSecond ? 'personal grade' : shown[0], why: 'not used' }];
    const named = meaning.guesses.find(({ confidence }) => confidence >= STRONG_NAME)?.field;
    const isMissing = named && DECIDING.includes(named) && indexOf(named) === undefined;
    return isMissing ? [{ index, field: named, why: 'misnamed' }] : [];
  });

  /** How many cells number a position, or say who holds it or that nobody does. */
  function shareOf(field: Field, index: number): number {
    const fits = FITS[field];
    if (!fits) return 1;
    const filled = rows.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
    return filled.filter(fits).length / filled.length;
  }

  /** Whether another column is the field, and this one does not say by its name that it may be as well. */
  function isSettled(field: Field, meaning: HeaderMeaning, own: ContentProfile): boolean {
    const { guesses, time } = meaning;
    const isNamed = guesses.some((guess) => guess.field === field && guess.confidence >= HALF);
    const isNamedElse = guesses.some(
      (guess) => guess.field !== field && guess.confidence >= STRONG_NAME,
    );
    if (isNamedElse) return true;
    if (field === 'position number') {
      const mayBeNumber = guesses.some((guess) => guess.field === field);
      return indexOf(field) !== undefined || !(mayBeNumber || guesses.length === 0);
    }
    const other = indexOf(field);
    if (other === undefined) return field === 'vacancy' && indexOf('incumbent') !== undefined;
    if (time === 'new') return true;
    const theirs = profiles[other]!;
    if (field === 'incumbent') return theirs.personShape > HALF && !isNamed;
    if (field === 'grade') return indexOf('personal grade') !== undefined && !isNamed;
    if (field === 'title') return !isNamed || own.role <= theirs.role;
    return !isNamed;
  }
}
