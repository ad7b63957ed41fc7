import type { Assessment } from '../../assessment/assessment';
import type { Grade } from '../../domain/grade';
import type { Position } from '../../domain/position';
import { readToday } from '../../domain/read-today';
import { createAssessor } from '../../review/assess-decided';
import { caseKey } from '../../review/case-key';
import { createDecisionBook } from '../../review/decision-book';
import { exceptionKey, type ReviewDecision } from '../../review/review-decision';
import { tidyText } from '../../staffing-export/cell-text';
import type { CellRow, Field } from '../../staffing-export/export-layout';
import { createPositionReader } from '../../staffing-export/read-positions';
import { inExcel } from '../request/in-excel';
import type { Shown } from '../request/select-areas';
import type { Place } from '../request/source-place';
import { openResult } from '../catalogue/open-result';
import { resultError } from '../result/result-rows';
import { selectBodyRows } from '../result/select-body-rows';
import { findSelected } from './find-selected';
import type { Selection } from './selection';
import { listPositions, type ListedPosition, type PositionList } from './list-positions';

/** Everything that is known of one position, and what follows from it. */
export interface PositionStory {
  /** Of the result's body, from 0. */
  readonly row: number;
  readonly position: Position;
  readonly incumbent: string;
  readonly unit: string;
  readonly station: string;
  /** What a decision about its title is kept under (`caseKey`); null where the title plays no part. */
  readonly caseKey: string | null;
  /** See `DecidedAssessment`. */
  readonly movedTo: Grade | null;
  readonly assessment: Assessment;
  readonly decision: ReviewDecision | null;
  /** All that reviewers wrote about its title or its number. */
  readonly lines: readonly ReviewDecision[];
  /** The cell Verified. */
  readonly verified: string;
  /** Columns of the export by what they hold. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
}

/** The positions of the result, one by one. Of the moment at which it was opened. */
export interface Positions {
  search(text: string): Promise<readonly ListedPosition[]>;
  /**
   * The position that the selected row is about, on whatever sheet; null where it is about none.
   *
   * @param selection as an event told it; null where Excel has to be asked.
   */
  selected(selection: Selection | null): Promise<PositionStory | null>;
  /**
   * What is known of the selected row without asking Excel, once the list has been read ahead; null
   * where it has not, and on other sheets.
   */
  glance(selection: Selection): ListedPosition | null;
  story(row: number): Promise<PositionStory | null>;
  select(row: number): Promise<Shown>;
}

const MOST_FOUND = 20;

/** Longer results are listed when somebody searches them, not before. */
const ROWS_LISTED_AHEAD = 5_000;

/** @throws {WorkbookError} `result vanished` where there is no result. */
export async function openPositions(displayLanguage: string): Promise<Positions> {
  const { place, settings, families, decisions } = await openResult(
    displayLanguage,
    async () => {},
  );
  const { layout, reading, assessment } = settings;
  const book = createDecisionBook(decisions);
  const assessor = createAssessor(assessment, book, { families, today: readToday() });
  const readPosition = createPositionReader(layout, reading);
  const columns = Object.fromEntries(
    layout.columns.flatMap(({ field, name }) => (field ? [[field, name]] : [])),
  ) as PositionStory['columns'];
  let list: Promise<PositionList> | null = null;
  let known: PositionList | null = null;
  const listed = () =>
    (list ??= listPositions(place, layout).then((found) => {
      known = found;
      return found;
    }));
  /** Behind the first story, so that it holds up none. */
  function listAhead(): void {
    if (list !== null || place.body.rowCount > ROWS_LISTED_AHEAD) return;
    // What cannot be listed now is asked for again with the search, which says why it cannot.
    listed().catch(() => (list = null));
  }
  const headings = {
    number: ['Position number', columns['position number'] ?? ''].filter(Boolean),
    title: ['Title', columns.title ?? ''].filter(Boolean),
    grade: ['Grade', columns.grade ?? ''].filter(Boolean),
  };

  function tell(cells: CellRow, row: number): PositionStory | null {
    const { position } = readPosition(cells, row);
    if (!position) return null;
    const { assessment: assessed, query, movedTo, decision } = assessor.assess(position);
    const key = query && caseKey(query);
    const textOf = (field: Field) => {
      const index = layout.columns.find((column) => column.field === field)?.index;
      return index === undefined ? '' : tidyText(cells[index] ?? '');
    };
    const own =
      key && position.number !== null ? book.linesAt(exceptionKey(key, position.number)) : [];
    return {
      row,
      position,
      incumbent: textOf('incumbent'),
      unit: textOf('organizational unit'),
      station: textOf('duty station'),
      caseKey: key,
      movedTo,
      assessment: assessed,
      decision,
      lines: [...own, ...(key ? book.linesAt(key) : [])],
      verified: String(cells[place.answers.Verified] ?? ''),
      columns,
    };
  }

  async function story(row: number): Promise<PositionStory | null> {
    const { body } = place;
    try {
      const cells = await inExcel(async (context) => {
        const range = context.workbook.worksheets
          .getItem(body.sheetId)
          .getRangeByIndexes(body.top + row, body.left, 1, body.columnCount);
        range.load('values');
        await context.sync();
        return range.values[0] as CellRow;
      });
      return tell(cells, row);
    } catch (error) {
      throw resultError(error);
    }
  }

  return {
    search: async (text) => (await listed()).search(text, MOST_FOUND),
    selected: async (selection) => {
      const row = selection && rowIn(place.body, selection);
      if (row !== null) {
        const told = await story(row);
        listAhead();
        return told;
      }
      const found = await findSelected(place.body, headings);
      if (!found) return null;
      if (found.at === 'result') return story(found.row);
      const { byNumber, byTitle } = await listed();
      const hit = byNumber(found.number) ?? byTitle(found.title, found.grade);
      return hit ? story(hit.row) : null;
    },
    glance: (selection) => {
      const row = rowIn(place.body, selection);
      return row === null ? null : (known?.at(row) ?? null);
    },
    story,
    select: (row) => selectBodyRows(place, [row], 0),
  };
}

/** The row of a place that a selection begins in, from 0; null where it is not known to be one. */
function rowIn({ sheetId, top, rowCount }: Place, selection: Selection): number | null {
  const [first] = /\d+/.exec(selection.address) ?? [];
  if (selection.sheetId !== sheetId || first === undefined) return null;
  const row = Number(first) - 1 - top;
  return row >= 0 && row < rowCount ? row : null;
}
