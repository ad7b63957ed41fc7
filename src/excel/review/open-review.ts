import type { AddedFamily } from '../../domain/job-description';
import { decisionKey } from '../../review/review-decision';
import type { DecisionChange } from '../../review/decision-book';
import type { LineProblem } from '../../review/decision-lines';
import { joinChanges, type JoinChanges } from '../../review/join-changes';
import type { ReviewCase } from '../../review/review-case';
import type { GradeChangeCount } from '../../review/grade-change';
import type { CasePlaces, WeighedAnswer } from '../../review/review-desk';
import type { CellRow } from '../../staffing-export/export-layout';
import { wordingFor } from '../../wording/wording';
import { readAnswersOf, type AnswerRows } from '../result/answer-rows';
import { ResultMoved } from '../result/result-moved';
import { openResultRows } from '../catalogue/open-result';
import { readHalfDecided } from '../result/half-decided';
import { readChangedPositions } from '../outcomes/read-changes';
import { readToday } from '../../domain/read-today';
import { findDecisionsSheet, parseOthers, readOtherTables } from '../result/read-decisions';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { resultError } from '../result/result-rows';
import { decisionsOn, type DecisionResult, type UndoRecord } from './decide-and-undo';
import { readHandedOver, writeHandings } from './hand-over-table';
import { selectCase } from './select-case';
import type { Shown } from '../request/select-areas';
import { startDesk } from '../../review/start-desk';
import { settleOwed } from '../request/take-back';
import { WorkbookError } from '../request/workbook-error';
import { completeDecisions } from '../result/write-decisions';

export interface Joinable extends JoinChanges {
  readonly sheetName: string;
  /** Lines that cannot be used. */
  readonly unusable: number;
}

/** The result under review. One call at a time. */
export interface Review {
  /** Of the sheets that it was read from: the result's, and that of the decisions where it is there. */
  readonly sheetIds: readonly string[];
  /** In order of what a wrong answer costs, as read. */
  readonly cases: readonly ReviewCase[];
  /** Families of later annexes, whatever their date. */
  readonly families: readonly AddedFamily[];
  /** Lines of the decisions table that cannot be used. */
  readonly problems: readonly LineProblem[];
  /** What tables of other reviewers in this workbook would add. */
  readonly joinable: readonly Joinable[];
  look(key: string): Promise<CasePlaces>;
  /** What an answer would do to grades; see `ReviewDesk`. */
  weigh(
    key: string,
    answer: WeighedAnswer,
    positionNumber: string | null,
  ): Promise<readonly GradeChangeCount[]>;
  /** Selects the rows of a case; see `selectCase`. */
  select(reviewed: ReviewCase, turn: number): Promise<Shown>;
  /** Writes a decision: its rows at once, and its lines. */
  decide(changes: readonly DecisionChange[]): Promise<DecisionResult>;
  /**
   * Writes in one go what came together of decisions. Each can be taken back by itself; where writing
   * fails, none stands.
   *
   * @returns one result for each, in their order.
   */
  decideAll(decisions: readonly (readonly DecisionChange[])[]): Promise<readonly DecisionResult[]>;
  /**
   * Writes whom cases are with, on the sheet *JD Handed Over*.
   *
   * @param to null takes them back.
   * @returns the cases as they are now.
   */
  handOver(cases: readonly ReviewCase[], to: string | null): Promise<readonly ReviewCase[]>;
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
  const opened = await openResultRows(displayLanguage, (excel) =>
    Promise.all([
      readOtherTables(excel),
      // Without it a review goes on as it would have before.
      readChangedPositions(excel).catch(() => new Set<string>()),
      readHalfDecided(excel),
      findDecisionsSheet(excel),
      readHandedOver(excel),
    ]),
  );
  const { place, settings, families, decisions, problems } = opened;
  const [others, changed, half, decisionsSheet, handed] = opened.beside;
  const joinable = parseOthers(others, families)
    .map(({ decisions: theirs, ...table }) => ({ ...table, ...joinChanges(decisions, theirs) }))
    .filter(({ changes, unusable }) => changes.length > 0 || unusable > 0);
  const wording = wordingFor(settings.displayLanguage);
  const titleColumn = settings.layout.columns.find(({ field }) => field === 'title')?.index;
  if (titleColumn === undefined) throw new WorkbookError('result vanished', RESULT_TABLE);

  const extension = { families, today: readToday() };
  const { holders } = handed;
  const desk = await startDesk({ ...settings, decisions, extension, changed, holders });
  for await (const { offset, rows } of opened.rows) await desk.add(offset, rows);
  await completeHalf();

  function at({ rows, titles }: Pick<AnswerRows, 'rows' | 'titles'>): AnswerRows {
    return { place, titleColumn: titleColumn!, rows, titles };
  }

  /** An interrupted session's decisions: their lines stand, and not all of their rows show it. */
  async function completeHalf(): Promise<void> {
    if (half.length === 0) return;
    const changes = half.map((key) => ({
      key,
      lines: decisions.filter((decision) => decisionKey(decision) === key),
    }));
    const rewrite = await desk.change(changes);
    await readAnswers(at(rewrite));
    await completeDecisions({ at: at(rewrite), cells: rewrite.cells, changes, families }, wording);
  }

  const beside = [decisionsSheet, handed.sheetId].filter((id) => id !== null);

  async function handOver(cases: readonly ReviewCase[], to: string | null) {
    const handings = cases.map((reviewed) => ({ reviewed, to }));
    await writeHandings(handings, readToday(), wording);
    return desk.hand(
      cases.map(({ key }) => key),
      to,
    );
  }

  const { decideAll, undo } = decisionsOn({ desk, families, wording, at });

  return {
    // Where the decisions will stand is not known before the first: then every sheet is looked at.
    sheetIds: [place.body.sheetId, ...(decisionsSheet === null ? [] : beside)],
    cases: await desk.cases(),
    families,
    problems,
    joinable,
    look: desk.look,
    weigh: desk.weigh,
    select: async (reviewed, turn) => {
      const { rows } = await desk.look(reviewed.key);
      return selectCase(place, titleColumn, { rows, title: reviewed.title }, turn);
    },
    decide: async (changes) => (await decideAll([changes]))[0]!,
    decideAll,
    handOver,
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
