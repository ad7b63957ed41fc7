import type { CatalogueExtension } from '../agreements/catalogue';
import type { AssessmentSettings } from '../assessment/assessment';
import { mappingCells, type MappingCell } from '../assessment/mapping-row';
import type { Grade } from '../domain/grade';
import type { Position } from '../domain/position';
import { tidyText } from '../staffing-export/cell-text';
import type { CellRow, ExportLayout, Field } from '../staffing-export/export-layout';
import { createPositionReader, type ReadingSettings } from '../staffing-export/read-positions';
import { wordingFor } from '../wording/wording';
import { createAssessor, isUnderRule } from './assess-decided';
import { caseKey, caseOf } from './case-key';
import { createDecisionBook, type DecisionChange } from './decision-book';
import { countChanges, gradeChangesOf, type GradeChangeCount } from './grade-change';
import { UNSIGNED } from './list-options';
import { handingKey } from './hand-over';
import { inOrderOfCost, type ReviewCase } from './review-case';
import { exceptionKey, type ReviewDecision } from './review-decision';
import { positionKey } from './result-row';
import { sayVerified } from './say-verified';
import { summariseCase, type CasePosition } from './summarise-case';
import type { TitleQuery } from '../matching/match';

/** What the rows were mapped with; plain data, for it travels to the worker. */
export interface DeskSettings {
  readonly layout: ExportLayout;
  readonly reading: ReadingSettings;
  readonly assessment: AssessmentSettings;
  /** The language that the result is written in. */
  readonly displayLanguage: string;
  readonly decisions: readonly ReviewDecision[];
  /** Families of later annexes. */
  readonly extension?: CatalogueExtension;
  /** Positions that are new or changed since the last result; see `positionKey`. */
  readonly changed?: ReadonlySet<string>;
  /** Whom cases were handed to; see `holdersOf`. */
  readonly holders?: ReadonlyMap<string, string>;
}

/** Where the positions of a case stand. */
export interface CasePlaces {
  /** Rows of the result's body, from 0, from the top. */
  readonly rows: readonly number[];
  /** Position numbers, where the export gives them. */
  readonly numbers: readonly string[];
}

/** What a change of decisions does to the result. */
export interface Rewrite {
  readonly rows: readonly number[];
  /** The titles that have to stand in these rows, or they are no longer the same rows. */
  readonly titles: readonly string[];
  /** The twelve new cells of each row. */
  readonly cells: readonly MappingCell[][];
  /** The cases concerned, as they are now. */
  readonly cases: readonly ReviewCase[];
  /** The change that takes this one back. */
  readonly inverse: readonly DecisionChange[];
}

/** Holds the positions of a result and the decisions on them. */
export interface ReviewDesk {
  /** @param firstRow the first row's place in the result's body, from 0. */
  add(firstRow: number, rows: readonly CellRow[]): void;
  /** All cases, in order of what a wrong answer costs. */
  cases(): ReviewCase[];
  look(key: string): CasePlaces;
  /**
   * What an answer would do to grades, were it decided.
   *
   * @param positionNumber of the only position that it is for; null for all of the case.
   */
  weigh(key: string, answer: WeighedAnswer, positionNumber: string | null): GradeChangeCount[];
  /**
   * Notes whom cases are with; null for nobody.
   *
   * @returns the cases concerned, as they are now.
   */
  hand(keys: readonly string[], to: string | null): ReviewCase[];
  /** Makes the lines of each key what the change says. */
  change(changes: readonly DecisionChange[]): Rewrite;
}

/** As much of a decision as what it does to a grade depends on. */
export type WeighedAnswer = Pick<ReviewDecision, 'target' | 'allocatedGrade'>;

interface DeskRow extends CasePosition {
  readonly row: number;
}

interface DeskCase {
  readonly query: TitleQuery;
  /** See `DecidedAssessment`. */
  readonly movedTo: Grade | null;
  readonly rows: DeskRow[];
}

export function createReviewDesk(settings: DeskSettings): ReviewDesk {
  const { layout, reading, assessment, displayLanguage, decisions, extension, changed } = settings;
  const readPosition = createPositionReader(layout, reading);
  const textIn = (wanted: Field) => {
    const index = layout.columns.find(({ field }) => field === wanted)?.index;
    return (cells: CellRow) => (index === undefined ? '' : tidyText(cells[index] ?? ''));
  };
  const stationIn = textIn('duty station');
  const unitIn = textIn('organizational unit');
  const incumbentIn = textIn('incumbent');
  const book = createDecisionBook(decisions);
  const holders = new Map(settings.holders);
  const assessor = createAssessor(assessment, book, extension);
  const wording = wordingFor(displayLanguage);
  const cases = new Map<string, DeskCase>();
  /** Keys of the cases that a rule is for, and of the one that an exception is from. */
  const casesByRule = new Map<string, readonly string[]>();
  const casesByException = new Map<string, string>();

  function addRow(cells: CellRow, row: number): void {
    const { position } = readPosition(cells, row);
    if (!position) return;
    const { query, movedTo } = assessor.assess(position);
    if (!query) return;
    const rule = caseKey(query);
    const key = caseOf(rule, movedTo);
    let known = cases.get(key);
    if (!known) {
      cases.set(key, (known = { query, movedTo, rows: [] }));
      casesByRule.set(rule, [...(casesByRule.get(rule) ?? []), key]);
    }
    const { number } = position;
    const isChanged = number !== null && changed?.has(positionKey(number));
    known.rows.push({
      position,
      row,
      station: stationIn(cells),
      unit: unitIn(cells),
      who: incumbentIn(cells) || (number ?? ''),
      isChanged: isChanged || false,
    });
    if (number !== null) casesByException.set(exceptionKey(rule, number), key);
  }

  const summarise = (key: string) => {
    const { query, movedTo, rows } = cases.get(key)!;
    const holder = holders.get(handingKey(query)) ?? null;
    return summariseCase({ key, query, movedTo, positions: rows, holder }, assessor, book);
  };

  /** Cells depend on the decision that holds for the row, so these rows are all that may change. */
  function rowsUnder(changedKey: string): readonly DeskRow[] {
    const ruled = casesByRule.get(changedKey);
    if (ruled) {
      return ruled.flatMap((key) => {
        const { movedTo } = cases.get(key)!;
        return rowsOfCase(key).filter(({ position }) => isUnderRule(movedTo, position));
      });
    }
    const key = casesByException.get(changedKey);
    return key === undefined ? [] : rowsNumbered(key, changedKey);
  }

  /** Those without an exception of their own. */
  function rowsOfCase(key: string): readonly DeskRow[] {
    const { query, rows } = cases.get(key)!;
    const rule = caseKey(query);
    return rows.filter(({ position }) => !hasException(rule, position));
  }

  function rowsNumbered(key: string, exception: string): readonly DeskRow[] {
    const { query, rows } = cases.get(key)!;
    const rule = caseKey(query);
    return rows.filter(
      ({ position: { number } }) => number !== null && exceptionKey(rule, number) === exception,
    );
  }

  function hasException(rule: string, { number }: Position): boolean {
    return number !== null && book.at(exceptionKey(rule, number)) !== null;
  }

  function weigh(
    key: string,
    answer: WeighedAnswer,
    positionNumber: string | null,
  ): GradeChangeCount[] {
    const known = cases.get(key);
    if (!known) return [];
    const rows =
      positionNumber === null
        ? rowsOfCase(key)
        : rowsNumbered(key, exceptionKey(caseKey(known.query), positionNumber));
    return countChanges(
      rows.flatMap(({ position, who }) => {
        const assessed = assessor.assessAs(position, { ...answer, ...UNSIGNED });
        return gradeChangesOf(position, assessed).map((change) => ({ change, who }));
      }),
    );
  }

  return {
    add: (firstRow, rows) => rows.forEach((cells, index) => addRow(cells, firstRow + index)),
    cases: () => inOrderOfCost([...cases.keys()].map(summarise)),
    weigh,
    look: (key) => {
      const rows = cases.has(key) ? rowsOfCase(key) : [];
      const numbers = rows.flatMap(({ position }) => position.number ?? []);
      return { rows: rows.map(({ row }) => row), numbers: [...new Set(numbers)] };
    },
    hand: (keys, to) => {
      const known = keys.filter((key) => cases.has(key));
      for (const key of known) {
        const handed = handingKey(cases.get(key)!.query);
        if (to === null) holders.delete(handed);
        else holders.set(handed, to);
      }
      return known.map(summarise);
    },
    change: (changes) => {
      const inverse = book.change(changes);
      const concerned = new Set<string>();
      const rewritten = new Map<
        number,
        { readonly title: string; readonly cells: MappingCell[] }
      >();
      for (const { key } of changes) {
        const ofException = casesByException.get(key);
        for (const found of casesByRule.get(key) ?? []) concerned.add(found);
        if (ofException !== undefined) concerned.add(ofException);
        for (const { position, row } of rowsUnder(key)) {
          const { assessment: answer, decision } = assessor.assess(position);
          const cells = mappingCells(answer, wording, sayVerified(decision, wording));
          rewritten.set(row, { title: position.title, cells });
        }
      }
      const rows = [...rewritten].sort(([left], [right]) => left - right);
      return {
        rows: rows.map(([row]) => row),
        titles: rows.map(([, { title }]) => title),
        cells: rows.map(([, { cells }]) => cells),
        cases: [...concerned].map(summarise),
        inverse,
      };
    },
  };
}
