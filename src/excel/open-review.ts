import type { AddedFamily } from '../domain/job-description';
import { decisionKey } from '../review/review-decision';
import type { DecisionChange } from '../review/decision-book';
import type { LineProblem } from '../review/decision-lines';
import { joinChanges, type JoinChanges } from '../review/join-changes';
import type { ReviewCase } from '../review/review-case';
import type { CasePlaces } from '../review/review-desk';
import type { CellRow } from '../staffing-export/export-layout';
import { wordingFor } from '../wording/wording';
import { loadAddedFamilies } from './added-families';
import { readAnswersOf, ResultMoved, type AnswerRows } from './answer-rows';
import { findResult } from './find-result';
import { readHalfDecided } from './half-decided';
import { readChangedPositions } from './read-changes';
import { readBlocks } from './read-source';
import { readToday } from './read-today';
import { readDecisions, readOtherDecisions } from './read-decisions';
import { RESULT_TABLE } from './result-names';
import { resultError } from './result-rows';
import { settingsOf } from './result-settings';
import { selectCase } from './select-case';
import type { Shown } from './select-result-rows';
import { startDesk } from './start-desk';
import { settleOwed } from './take-back';
import { WorkbookError } from './workbook-error';
import { completeDecisions, writeDecisions } from './write-decisions';

/** What it takes to put everything back as it was before a decision. */
export interface UndoRecord {
  readonly changes: readonly DecisionChange[];
  readonly rows: readonly number[];
  readonly titles: readonly string[];
  readonly cells: readonly CellRow[];
}

export interface Decided {
  /** The cases concerned, as they are now. */
  readonly cases: readonly ReviewCase[];
  readonly positions: number;
  readonly undo: UndoRecord;
}

export interface Joinable extends JoinChanges {
  readonly sheetName: string;
}

/** The result under review. One call at a time. */
export interface Review {
  /** In order of what a wrong answer costs, as read. */
  readonly cases: readonly ReviewCase[];
  /** Families of later annexes, whatever their date. */
  readonly families: readonly AddedFamily[];
  /** Lines of the decisions table that cannot be used. */
  readonly problems: readonly LineProblem[];
  /** What tables of other reviewers in this workbook would add. */
  readonly joinable: readonly Joinable[];
  look(key: string): Promise<CasePlaces>;
  /** Selects the rows of a case; see `selectCase`. */
  select(reviewed: ReviewCase, turn: number): Promise<Shown>;
  /** Writes decisions: their rows at once, and their lines. */
  decide(changes: readonly DecisionChange[]): Promise<Decided>;
  /** Puts rows and lines back. */
  undo(record: UndoRecord): Promise<readonly ReviewCase[]>;
  close(): void;
}

/**
 * Reads the table *JD_Mapping* as it stands, with the decisions of *JD_Decisions*; memory of an
 * earlier run is not needed.
 *
 * @throws {WorkbookError} `result vanished` where there is no result.
 */
export async function openReview(displayLanguage: string): Promise<Review> {
  // What a failed decision left would be read as decided.
  await settleOwed();
  const place = await findResult();
  const settings = await settingsOf(place, displayLanguage);
  const families = await loadAddedFamilies();
  const { decisions, problems } = await readDecisions(families);
  const joinable = (await readOtherDecisions(families))
    .map(({ sheetName, decisions: theirs }) => ({ sheetName, ...joinChanges(decisions, theirs) }))
    .filter(({ changes }) => changes.length > 0);
  const wording = wordingFor(settings.displayLanguage);
  const { columns } = settings.layout;
  const titleColumn = columns.find(({ field }) => field === 'title')?.index;
  if (titleColumn === undefined) throw new WorkbookError('result vanished', RESULT_TABLE);

  // Without it a review goes on as it would have before.
  const changed = await readChangedPositions().catch(() => new Set<string>());
  const extension = { families, today: readToday() };
  const desk = await startDesk({ ...settings, decisions, extension, changed });
  // Our own columns hold long texts, and are not read.
  const width = Math.max(...columns.map(({ index }) => index)) + 1;
  for await (const { offset, rows } of readBlocks({ ...place.body, columnCount: width })) {
    await desk.add(offset, rows);
  }
  await completeHalf();

  function at({ rows, titles }: Pick<AnswerRows, 'rows' | 'titles'>): AnswerRows {
    return { place, titleColumn: titleColumn!, rows, titles };
  }

  /** An interrupted session's decisions: their lines stand, and not all of their rows show it. */
  async function completeHalf(): Promise<void> {
    const keys = await readHalfDecided();
    if (keys.length === 0) return;
    const changes = keys.map((key) => ({
      key,
      lines: decisions.filter((decision) => decisionKey(decision) === key),
    }));
    const rewrite = await desk.change(changes);
    await readAnswers(at(rewrite));
    await completeDecisions({ at: at(rewrite), cells: rewrite.cells, changes, families }, wording);
  }

  async function decide(changes: readonly DecisionChange[]): Promise<Decided> {
    await settleOwed();
    const rewrite = await desk.change(changes);
    const { rows, titles, cells, cases } = rewrite;
    try {
      const before = await readAnswers(at(rewrite));
      await writeDecisions({ at: at(rewrite), cells, changes, families }, before, wording);
      const undo = { changes: rewrite.inverse, rows, titles, cells: before };
      return { cases, positions: rows.length, undo };
    } catch (error) {
      await desk.change(rewrite.inverse);
      throw error;
    }
  }

  async function undo({ changes, rows, titles, cells }: UndoRecord) {
    await settleOwed();
    const before = await readAnswers(at({ rows, titles }));
    const { cases, inverse } = await desk.change(changes);
    try {
      await writeDecisions({ at: at({ rows, titles }), cells, changes, families }, before, wording);
      return cases;
    } catch (error) {
      await desk.change(inverse);
      throw error;
    }
  }

  return {
    cases: await desk.cases(),
    families,
    problems,
    joinable,
    look: desk.look,
    select: async (reviewed, turn) => {
      const { rows } = await desk.look(reviewed.key);
      return selectCase(place, titleColumn, { rows, title: reviewed.title }, turn);
    },
    decide,
    undo,
    close: desk.close,
  };
}

async function readAnswers(rows: AnswerRows): Promise<CellRow[]> {
  try {
    return await readAnswersOf(rows);
  } catch (error) {
    throw error instanceof ResultMoved ? error : resultError(error);
  }
}
