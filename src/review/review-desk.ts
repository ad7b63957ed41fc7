import type { CatalogueExtension } from '../agreements/catalogue';
import type { AssessmentSettings } from '../assessment/assess-position';
import { mappingCells, type MappingCell } from '../assessment/mapping-row';
import type { Position } from '../domain/position';
import type { CellRow, ExportLayout } from '../staffing-export/export-layout';
import { createPositionReader, type ReadingSettings } from '../staffing-export/read-positions';
import { wordingFor } from '../wording/wording';
import { createAssessor } from './assess-decided';
import { caseKey } from './case-key';
import { createDecisionBook, type DecisionChange } from './decision-book';
import { compareCost, type ReviewCase } from './review-case';
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
  /** Makes the lines of each key what the change says. */
  change(changes: readonly DecisionChange[]): Rewrite;
}

interface DeskRow extends CasePosition {
  readonly row: number;
}

interface DeskCase {
  readonly query: TitleQuery;
  readonly rows: DeskRow[];
}

export function createReviewDesk(settings: DeskSettings): ReviewDesk {
  const { layout, reading, assessment, displayLanguage, decisions, extension, changed } = settings;
  const readPosition = createPositionReader(layout, reading);
  const stationColumn = layout.columns.find(({ field }) => field === 'duty station')?.index;
  const book = createDecisionBook(decisions);
  const assessor = createAssessor(assessment, book, extension);
  const wording = wordingFor(displayLanguage);
  const cases = new Map<string, DeskCase>();
  const casesByException = new Map<string, string>();

  function addRow(cells: CellRow, row: number): void {
    const { position } = readPosition(cells, row);
    const query = position && assessor.assess(position).query;
    if (!query) return;
    const key = caseKey(query);
    let known = cases.get(key);
    if (!known) cases.set(key, (known = { query, rows: [] }));
    const station = stationColumn === undefined ? '' : String(cells[stationColumn] ?? '').trim();
    const isChanged = position.number !== null && changed?.has(positionKey(position.number));
    known.rows.push({ position, row, station, isChanged: isChanged ?? false });
    if (position.number !== null) casesByException.set(exceptionKey(key, position.number), key);
  }

  const summarise = (key: string, { query, rows }: DeskCase) =>
    summariseCase(key, query, rows, assessor, book);

  /** Cells depend on the decision that holds for the row, so these rows are all that may change. */
  function rowsUnder(changedKey: string): readonly DeskRow[] {
    const rule = cases.get(changedKey);
    if (rule) return rule.rows.filter(({ position }) => !hasException(changedKey, position));
    const key = casesByException.get(changedKey);
    if (key === undefined) return [];
    return cases.get(key)!.rows.filter(({ position }) => {
      return position.number !== null && exceptionKey(key, position.number) === changedKey;
    });
  }

  function hasException(key: string, { number }: Position): boolean {
    return number !== null && book.at(exceptionKey(key, number)) !== null;
  }

  return {
    add: (firstRow, rows) => rows.forEach((cells, index) => addRow(cells, firstRow + index)),
    cases: () => [...cases].map(([key, known]) => summarise(key, known)).sort(compareCost),
    look: (key) => {
      const rows = (cases.get(key)?.rows ?? []).filter(
        ({ position }) => !hasException(key, position),
      );
      const numbers = rows.flatMap(({ position }) => position.number ?? []);
      return { rows: rows.map(({ row }) => row), numbers: [...new Set(numbers)] };
    },
    change: (changes) => {
      const inverse = book.change(changes);
      const concerned = new Set<string>();
      const rewritten = new Map<
        number,
        { readonly title: string; readonly cells: MappingCell[] }
      >();
      for (const { key } of changes) {
        const caseOfKey = cases.has(key) ? key : casesByException.get(key);
        if (caseOfKey !== undefined) concerned.add(caseOfKey);
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
        cases: [...concerned].map((key) => summarise(key, cases.get(key)!)),
        inverse,
      };
    },
  };
}
