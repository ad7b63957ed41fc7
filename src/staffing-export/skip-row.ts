import { parseGrade } from '../domain/parse-grade';
import { remember } from '../domain/remember';
import { foldCell, isBlank, tidyText } from './cell-text';
import { FAMILY_STEMS, ROLE_STEMS, stemFinder, UNIT_STEMS } from './content-words';
import type { Cell, CellRow, TableShape, Field } from './export-layout';
import { gradeMarkFinder } from './crossed-columns';
import { readObjectType } from './object-types';
import { createHeaderMatcher } from './repeated-header';
import {
  isCountedState,
  isFootnote,
  isHeadingOfNotes,
  isLegendOfGrades,
  isPageHead,
  isPartOfCount,
  isOfPositionAndHolder,
  isPersonBelow,
  isPlainPerson,
  isSignature,
} from './row-marks';
import { createRowEvidence } from './row-evidence';
import { readGradeText } from './grade-in-words';
import { createRowTally } from './row-tally';

const TOTAL_WORDS =
  /^(?:grand total|overall results?|results?$|result(?:at|ado)s? (?:global|general)|sub ?totals?|sous ?total|totaux|totals?|total general|sum|suma|somme|gesamt|resultado|ensemble)(?: |$)/;
/** As Excel's outline writes them: `Lima Total`, `Lima Count`. */
const TOTAL_AT_THE_END = / (?:total|subtotal|count)$/;
const MOST_WORDS_OF_A_TOTAL = 4;
const COUNTED = / \d+(?: (?:posts?|positions?|postes?|puestos?|plazas?))?$/;
/** Where a grade would stand. */
const COUNT_OF_POSTS = /^\d+ (?:posts?|positions?|postes?|emplois?|puestos?|plazas?)$/i;
/** Beside other texts nothing but the word itself is a total. */
const BARE_TOTAL = /^(?:(?:grand|sub|sous) ?)?tot(?:als?|aux)(?: general)?$/;
const NOTE_MARK =
  /^(?:[*†‡§]|\(?\d\)|(?:foot)?notes?\b|nota\b|n\.? ?b\.?(?: |:)|remarques?\b|sources?\b|fuentes?\b|p[aá]g(?:e|ina) \d+(?:$|\W*\d| (?:of|sur|de)\b)|end of (?:report|list)|fin (?:du|de la|del) )/i;
/** A title may begin with the same words, and goes on without a stop: `Note Taker`. */
const NOTE_WORD_OF_A_TITLE =
  /^(?:notes?|nota|n\.? ?b\.?|sources?|fuentes?|remarques?) \p{L}[^:]*$/iu;
/** A footnote that speaks of somebody's work is longer than the title of it. */
const MOST_WORDS_OF_A_TITLE = 5;
/** A narrower table may well hold nothing but texts in one column. */
const FEWEST_COLUMNS_BESIDE_A_NOTE = 3;
const FEWEST_WORDS_OF_A_NOTE = 4;
/** `ADM 0012` numbers a position, `Region 1` names one. */
const NUMBER_OF_PARTS = /^[\p{Lu}\d ./_-]*\d{3}[\p{Lu}\d ./_-]*$/u;
/** What a person who holds the row's position would be known by. */
const FACTS_OF_A_POSITION: readonly (Field | null)[] = [
  'position number',
  'title',
  'grade',
  'incumbent',
];

const OF_A_PLACE: readonly (Field | null)[] = ['duty station', 'funding', 'organizational unit'];

const OF_THE_HOLDER: readonly Field[] = ['incumbent', 'vacancy', 'contract'];

/** Also words that name the holder of a unit beside it; in other columns they say too little. */
const isRole = stemFinder(`${ROLE_STEMS} chef lead secretair operator keeper aide worker`);
const namesRole = (text: string): boolean => foldCell(text).split(' ').some(isRole);
/** `Administration et finances` above its positions is where these are. */
const isUnit = stemFinder(`${UNIT_STEMS} ${FAMILY_STEMS}`);

/** Why a row below the header is no position. */
export type SkippedRow =
  | 'blank'
  | 'total'
  | 'header again'
  | 'note'
  | 'lone text'
  | 'person below'
  | 'another table'
  /** Neither number nor grade, where nearly all rows have them; only a person can tell what it is. */
  | 'unlike the others';

/** A name alone reads like a heading, and like no other row. */
export const mayBeHolder = (why: SkippedRow | null): boolean =>
  why === null || why === 'lone text' || why === 'unlike the others';

/** @returns null for a position. */
export type RowSkipper = (cells: CellRow, sheetRow: number) => SkippedRow | null;

/**
 * Makes what tells rows that are no position: blank ones, totals, the header printed again on a new
 * page, footnotes, the name of a unit above its positions, and the rows of another table. Anything
 * else is a position, however little of it can be read. Rows have to come in the order of the sheet, for
 * a total without a word is told by what stands above it.
 */
export function createRowSkipper(table: TableShape): RowSkipper {
  const { columns, apart = [], expects } = table;
  const evidence = expects ? createRowEvidence(table) : null;
  const repeatsHeader = createHeaderMatcher(table);
  const fieldAt = new Map(columns.map(({ index, field }) => [index, field]));
  const indexOf = (field: Field) => columns.find((column) => column.field === field)?.index;
  const [title, grade] = [indexOf('title'), indexOf('grade')];
  const isBlankAt = (cells: CellRow, index: number | undefined) =>
    index === undefined || isBlank(cells[index] ?? '');
  const isMarked = gradeMarkFinder(columns);
  const isUngraded = (cells: CellRow) =>
    title !== undefined &&
    !isMarked?.(cells) &&
    (isBlankAt(cells, grade) || COUNT_OF_POSTS.test(String(cells[grade!] ?? '')));
  const objects = columns.find(({ saysObject }) => saysObject !== undefined);
  const number = indexOf('position number');
  const isUnnumbered = (cells: CellRow) => isBlankAt(cells, number);

  const places = columns.flatMap(({ index, field }) => (OF_A_PLACE.includes(field) ? [index] : []));
  /** In a list that numbers its positions and says where they are. */
  const hasNoPlace = (cells: CellRow) =>
    number !== undefined &&
    places.length > 0 &&
    places.every((index) => isBlank(cells[index] ?? ''));

  const isOfBoth = columns.some(
    ({ field, name }) => field === 'title' && isOfPositionAndHolder(name),
  );
  const isPerson = (cells: CellRow, titled: Cell) =>
    isPersonBelow(titled, hasNoPlace(cells)) ||
    (isOfBoth && hasNoPlace(cells) && isPlainPerson(titled));

  // A column of grades has few different ones.
  const isGrade = remember((cell: Cell) => readGradeText(cell).ok);

  const tally = createRowTally(table);
  const isSum = (cells: CellRow) =>
    isOfNoField(cells, fieldAt) || (tally?.isResult(cells) ?? false);

  let isInNotes = false;
  return (cells, sheetRow) => {
    const why = inNotes(cells, whyNone(cells, sheetRow)) ?? whyUnlike(cells);
    if (why === null) tally?.add(cells);
    return why;
  };

  function whyUnlike(cells: CellRow): SkippedRow | null {
    const isUnlike = evidence?.isUnlike(cells, expects!.headingFacts) ?? false;
    return isUnlike ? 'unlike the others' : null;
  }

  /** Below the heading of a legend its codes stand beside their meanings, until a position follows. */
  function inNotes(cells: CellRow, why: SkippedRow | null): SkippedRow | null {
    if (why === 'lone text' || why === 'note') {
      isInNotes ||= isHeadingOfNotes(tidyText(cells.find((cell) => !isBlank(cell)) ?? ''));
    }
    if (!isInNotes || why !== null) return why;
    if (isUngraded(cells) && grade !== undefined && isCodeWithMeaning(cells)) return 'note';
    isInNotes = false;
    return null;
  }

  // eslint-disable-next-line complexity -- one pass, for it runs for each row of a full sheet
  function whyNone(cells: CellRow, sheetRow: number): SkippedRow | null {
    let filled = 0;
    let first = -1;
    let text = -1;
    let words = 0;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index]!;
      if (cell === '' || isBlank(cell)) continue;
      filled += 1;
      if (filled === 1) first = index;
      if (!isNumeric(cell)) {
        words += 1;
        text = index;
      }
      // Two words make a row neither blank nor a total: nearly every row is left here.
      if (words > 1) break;
    }
    if (filled === 0) return 'blank';
    const place = apart.length > 0 && apart.find((rows) => isWithin(rows, sheetRow));
    if (place) return place.why;
    const object = objects && readObjectType(cells[objects.index] ?? '', objects.saysObject!);
    if (object && object !== 'position') return object === 'person' ? 'person below' : 'lone text';
    if (filled > 1 && repeatsHeader(cells)) return 'header again';

    const start = cells[first]!;
    const isTitled = title !== undefined && isTitle(cells[title] ?? '');
    // Cheap tests first: this runs for each row of a full sheet.
    if (words === 0) return title !== undefined && isSum(cells) ? 'total' : null;
    if (EXAMPLE.test(String(start)) && cells.filter(isExample).length > 1) return 'note';
    if (typeof start === 'string' && isApart(cells, first, words)) return 'note';
    if (title !== undefined && isUnnumbered(cells) && isPerson(cells, cells[title] ?? '')) {
      return 'person below';
    }
    if (words > 1 && isHeadingWithPlace(cells)) return 'lone text';
    const isOnlyText = words === 1 && typeof cells[text] === 'string';
    if (
      isOnlyText &&
      (text === number || isUnnumbered(cells)) &&
      isCount(tidyText(cells[text]!), filled)
    ) {
      return 'total';
    }
    const label = words === 1 ? cells[text]! : start;
    if (isOnlyText && typeof start !== 'string' && BARE_TOTAL.test(foldCell(label))) return 'total';
    if (typeof start === 'string' && (words === 1 || isUngraded(cells))) {
      const isBare = BARE_TOTAL.test(foldCell(start));
      const isNamed = isTitled && first !== title;
      // Beside a figure and nothing else the words are a total's, however many they are.
      const isLabel = words === 1 && filled > 1 && isUnnumbered(cells);
      const isCalledTotal = isBare || (!isNamed && isTotal(start, first === title && !isLabel));
      const mayBeTitle = () => first === title && (namesWork(start) || (!isBare && words > 1));
      if (isCalledTotal && !mayBeTitle()) return 'total';
    }
    if (words === 2 && isUngraded(cells)) {
      if (isLabelAndText(cells, first) || cells.some(isPageNumber)) return 'note';
    }
    if (!isOnlyText || cells.length < FEWEST_COLUMNS_BESIDE_A_NOTE) return null;
    const written = tidyText(cells[text]!);
    if (filled === 1 && isNote(written, text === title)) return 'note';
    return title !== undefined && isHeading(cells, written, text) ? 'lone text' : null;
  }

  /** A unit in the column of the numbers, and where it is: nothing of a position stands beside. */
  function isHeadingWithPlace(cells: CellRow): boolean {
    if (title === undefined || grade === undefined || number === undefined) return false;
    if (!isBlankAt(cells, title) || !isBlankAt(cells, grade)) return false;
    const written = cells[number] ?? '';
    if (typeof written !== 'string' || isBlank(written) || /\d/.test(written)) return false;
    const filled = cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
    return filled <= 2 && !OF_THE_HOLDER.some((field) => !isBlankAt(cells, indexOf(field)));
  }

  /** A signature, a footnote, a legend, or what a report prints at the head of each page. */
  function isApart(cells: CellRow, first: number, words: number): boolean {
    const isInTitle = first === title;
    if (words > 1 && isSignature(cells[first]!)) return !isInTitle || isUnnumbered(cells);
    if (grade !== undefined && isGrade(cells[grade] ?? '')) {
      return isUnnumbered(cells) && isBlankAt(cells, title) && isLegendOfGrades(cells, grade);
    }
    if (isUngraded(cells) && isFootnote(cells)) return true;
    if (isUngraded(cells) && isPageHead(cells)) return true;
    return grade !== undefined && isBlankAt(cells, title) && isLegendOfGrades(cells, grade);
  }

  /** The name of a unit, a place or a grade above its positions, with at most figures beside it. */
  function isHeading(cells: CellRow, written: string, index: number): boolean {
    const field = fieldAt.get(index) ?? null;
    const hasFacts = columns.some(
      (column) =>
        column.index !== index &&
        FACTS_OF_A_POSITION.includes(column.field) &&
        (column.field === 'title'
          ? isTitle(cells[column.index] ?? '')
          : !isBlankAt(cells, column.index)),
    );
    if (hasFacts) return false;
    if (field === 'grade') return false;
    const list = foldCell(written).split(' ');
    if (field === 'title') {
      // The end of the title above, in a list that was copied from a page.
      if (/^\p{Ll}/u.test(written)) return false;
      return isCategory(written) || (list.some(isUnit) && !list.some(isRole));
    }
    if (field === 'position number' && NUMBER_OF_PARTS.test(written)) return false;
    // `P-1` numbers a position as well as it grades one.
    const isGrade = parseGrade(written).ok && !written.includes('-');
    return isGrade || written.includes(' ') || !/\d/.test(written);
  }
}

/** `National Officers`, above the positions of that category. */
function isCategory(written: string): boolean {
  const reading = parseGrade(written);
  return !reading.ok && reading.why === 'no level';
}

/** As a printed report has them between two pages. */
const isPageNumber = (cell: Cell): boolean =>
  typeof cell === 'string' && /^p(?:age|[aá]g(?:ina)?\.?) \d+ ?(?:of|sur|de|\/) ?\d+$/i.test(cell);

/** `RB`, `Regular budget`, or both in one cell; a number of several digits is a position's. */
function isCodeWithMeaning(cells: CellRow): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).map(tidyText);
  const [code = '', meaning] = filled;
  if (filled.length === 1) return /^[\p{L}\d*†/-]{1,8} ?[=:] ?\S/u.test(code);
  return filled.length === 2 && code.length <= 8 && !/\d{3}/.test(code) && !namesRole(meaning!);
}

/** What counts part of the positions above, alone or before its figure. */
const isCount = (text: string, filled: number): boolean =>
  isPartOfCount(text) || (filled > 1 && isCountedState(text));

/** A date or a figure is no title, whatever column it stands in. */
const isTitle = (cell: Cell): boolean => !isBlank(cell) && !isNumeric(cell);

const isWithin = ({ first, last }: { first: number; last: number }, row: number): boolean =>
  row >= first && row <= last;

/** @param isInTitle a title may begin with such a word, and goes on then. */
function isTotal(cell: string, isInTitle: boolean): boolean {
  if (cell.length > 80) return false;
  const words = foldCell(cell);
  const isShort = !isInTitle || words.split(' ').length <= MOST_WORDS_OF_A_TOTAL;
  return (
    (isShort || COUNTED.test(words)) && (TOTAL_WORDS.test(words) || TOTAL_AT_THE_END.test(words))
  );
}

/** `Total Rewards Officer`; but `Driver Total` and `Total Drivers: 4` count the drivers. */
const namesWork = (cell: string): boolean =>
  namesRole(cell) && !TOTAL_AT_THE_END.test(foldCell(cell)) && !COUNTED.test(foldCell(cell));

/** Figures alone, in columns that say nothing about a position. */
const isOfNoField = (cells: CellRow, fieldAt: ReadonlyMap<number, Field | null>): boolean =>
  cells.every((cell, index) => isBlank(cell) || (fieldAt.get(index) ?? null) === null);

/** What stands for a value where a form shows how it is to be filled in. */
const EXAMPLE =
  /^\W*(?:e\. ?g\.|eg\.|p\. ?ex\.|ex\.|par exemple|exemple|ej\.|p\. ?ej\.|por ejemplo|ejemplo|example)[ :]/i;
const isExample = (cell: Cell): boolean => typeof cell === 'string' && EXAMPLE.test(cell);

/** `Source:` and what it is, `Note` and its text: two cells and no more. */
function isLabelAndText(cells: CellRow, first: number): boolean {
  const label = tidyText(cells[first]!);
  const filled = cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
  return (
    filled === 2 &&
    (label.endsWith(':') ||
      /^(?:notes?|nota|sources?|fuentes?|remarks?|remarques?|observaciones|l[eé]gende?|leyenda)$/i.test(
        label,
      ))
  );
}

function isNote(written: string, isTitle: boolean): boolean {
  const count = written.split(' ').length;
  const mayBeTitle =
    isTitle &&
    ((count < FEWEST_WORDS_OF_A_NOTE && NOTE_WORD_OF_A_TITLE.test(written)) ||
      (count <= MOST_WORDS_OF_A_TITLE && !written.includes(':') && namesRole(written)));
  if (mayBeTitle) return false;
  return NOTE_MARK.test(written) || (!isTitle && count >= FEWEST_WORDS_OF_A_NOTE);
}

function isNumeric(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^[\d\s.,%'-]+$/.test(cell));
}
