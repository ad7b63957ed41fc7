import type { GradeRefusal } from '../domain/parse-grade';
import { remember } from '../domain/remember';
import { isBlank, plainText, titleIn, tidyText } from './cell-text';
import { gradeMarkFinder } from './crossed-columns';
import type { Cell, CellRow, Field, RowExpectation, TableShape } from './export-layout';
import { readGradeText } from './grade-in-words';
import { CODED_GRADE } from './grade-scale';
import { splitTitleWithGrade } from './title-with-grade';

/** What of a row shows that a position stands in it. */
export interface RowEvidence {
  /** Two of number, title and grade. */
  isEvident(cells: CellRow): boolean;
  /**
   * Neither a number nor a grade, and no more facts than a heading or a remark has.
   *
   * @param most facts that a heading may have; without it, as many as in any list.
   */
  isUnlike(cells: CellRow, most?: number): boolean;
  /** How many columns that we know are filled. */
  countFacts(cells: CellRow): number;
}

/** Watches the rows of a list that are taken for positions. */
export interface EvidenceWatch {
  add(cells: CellRow): void;
  /** Null where the rows do not show what a position of this list looks like. */
  end(): RowExpectation | null;
}

/** Of rows that nearly all have a number or a grade beside their title, one without is unlike them. */
const NEARLY_ALL = 0.75;
const HALF = 0.5;
const FEWEST_EVIDENT = 4;
/** A heading with a label beside it, a remark with a figure. */
const FACTS_OF_A_HEADING = 2;
const FEW_FACTS = 0.4;

/** Refusals of a cell that holds a grade all the same, or a part of one. */
const GRADED: readonly GradeRefusal[] = [
  'another pay scale',
  'outside the ladder',
  'two grades',
  'no category',
  'no level',
];
const isGraded = remember((cell: Cell): boolean => {
  const text = typeof cell === 'string' ? plainText(cell) : cell;
  const reading = readGradeText(text);
  return (
    reading.ok ||
    GRADED.includes(reading.why) ||
    (typeof text === 'string' && CODED_GRADE.test(text))
  );
});
const hasGradeBeside = remember((title: string) => splitTitleWithGrade(title) !== null);

const LONGEST_NUMBER = 30;
/** `POS 1234`, `(new)` or `ABC-12/3`; a sentence or `Unit: 2710 Dakar` numbers nothing. */
const NUMBER = /^[^:]*\d[^:]*$/;
const MOST_WORDS_OF_A_NUMBER = 3;

/** @returns null where a list has neither numbers nor grades beside its titles. */
export function createRowEvidence({ columns }: TableShape): RowEvidence | null {
  const indexOf = (field: Field) => columns.find((column) => column.field === field)?.index;
  const [title, grade, number] = [indexOf('title'), indexOf('grade'), indexOf('position number')];
  if (title === undefined || (grade === undefined && number === undefined)) return null;
  const known = columns.flatMap(({ index, field }) => (field === null ? [] : [index]));

  const isNumbered = (cells: CellRow) => {
    const cell = number === undefined ? '' : (cells[number] ?? '');
    if (typeof cell !== 'string') return true;
    if (cell === '' || cell.length > LONGEST_NUMBER || !NUMBER.test(cell)) return false;
    return tidyText(cell).split(' ').length <= MOST_WORDS_OF_A_NUMBER;
  };
  const isMarked = gradeMarkFinder(columns);
  const hasGrade = (cells: CellRow) => {
    if (isMarked) return isMarked(cells);
    const cell = grade === undefined ? '' : (cells[grade] ?? '');
    return cell === '' ? hasGradeBeside(titleIn(cells[title] ?? '')) : isGraded(cell);
  };
  const isTitled = (cells: CellRow) => {
    const cell = cells[title] ?? '';
    return typeof cell === 'string' && !isBlank(cell);
  };
  const countFacts = (cells: CellRow) =>
    known.reduce((count, index) => count + (isBlank(cells[index] ?? '') ? 0 : 1), 0);

  return {
    isEvident: (cells) =>
      Number(isNumbered(cells)) + Number(hasGrade(cells)) + Number(isTitled(cells)) > 1,
    isUnlike: (cells, most = factsOfAHeading(known.length)) =>
      !isNumbered(cells) && !hasGrade(cells) && countFacts(cells) <= most,
    countFacts,
  };
}

export function watchEvidence(table: TableShape): EvidenceWatch {
  const evidence = createRowEvidence(table);
  let rows = 0;
  let like = 0;
  let evident = 0;
  let facts = 0;
  return {
    add(cells) {
      rows += 1;
      if (!evidence?.isUnlike(cells)) like += 1;
      if (!evidence?.isEvident(cells)) return;
      evident += 1;
      facts += evidence.countFacts(cells);
    },
    end() {
      if (evident < FEWEST_EVIDENT || evident < rows * HALF) return null;
      // Headings and remarks among the positions say nothing of what a position has.
      if (evident < like * NEARLY_ALL) return null;
      return { headingFacts: factsOfAHeading(facts / evident) };
    },
  };
}

/** @param facts how many a position has. */
const factsOfAHeading = (facts: number): number =>
  Math.max(FACTS_OF_A_HEADING, Math.floor(facts * FEW_FACTS));
