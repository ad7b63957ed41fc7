import { readToday } from '../../../domain/read-today';
import type { CandidateEducation } from '../../../domain/job-description';
import type { SettledEducation } from '../../../excel/eligibility/education-table';
import type { Locale } from '../../../wording/locale';
import type { Rows } from '../../../excel/eligibility/candidate-formulas';
import type { ActiveSource } from '../../../excel/source/find-source';
import type { Insertion } from '../../../excel/eligibility/insert-formulas';
import type { Answers } from '../../../excel/eligibility/read-answers';
import type { SourcePlace } from '../../../excel/request/source-place';
import type { CandidateSurvey } from '../../../excel/eligibility/survey-candidates';
import type { OpenWorkbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import type { CandidateColumn, CandidateFact } from '../../../staffing-export/candidate-columns';
import type { CellRow } from '../../../staffing-export/export-layout';
import { findHeader } from '../../../staffing-export/find-header';
import { listsPositions, recogniseCandidates } from '../../../staffing-export/recognise-candidates';
import { createStore, type Store } from '../../store';
import { columnFor, sourcesOf, type ChosenSource, type ChosenSources } from './candidate-choices';
import { onePerWorkbook } from '../../one-per-workbook';

/** How the last press of the button went. */
export type InsertView =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | Extract<Insertion, { kind: 'taken' | 'replaced' }>
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** What was done to a wording. */
export interface Settling {
  readonly wording: string;
  readonly spellings: readonly string[];
  /** Null where it was taken back. */
  readonly education: CandidateEducation | null;
  readonly before: CandidateEducation | null;
}

/** A list of candidates on the active sheet, and what is known about it so far. */
export interface OpenCandidates {
  readonly kind: 'candidates';
  readonly place: SourcePlace;
  /** Offset of the first row below the header. */
  readonly offset: number;
  readonly columns: readonly CandidateColumn[];
  /** Rows below the header, to show what a column holds. */
  readonly sample: readonly CellRow[];
  readonly choices: ChosenSources;
  /** How wordings of education are read in this workbook; null where nobody has settled any. */
  readonly settled: readonly SettledEducation[] | null;
  /** The last wording that was settled or taken back here. */
  readonly settling: Settling | null;
  /** Null until the rows are read. */
  readonly survey: CandidateSurvey | null;
  /** Null where no formulas of ours stand beside the candidates, or they are not read yet. */
  readonly answers: Answers | null;
  readonly insertion: InsertView;
}

export type CandidateView =
  | { readonly kind: 'looking' }
  | Exclude<ActiveSource, { kind: 'cells' }>
  | { readonly kind: 'no header'; readonly sheetName: string }
  /** Positions, and nothing that tells of candidates. */
  | { readonly kind: 'positions'; readonly place: SourcePlace }
  | OpenCandidates
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** The candidates on the active sheet, kept up to date. */
export interface CandidateStore extends Pick<Store<CandidateView>, 'get' | 'subscribe'> {
  /** Looks at the active sheet; at its cells too where they may have changed. */
  look(options: { readonly cellsChanged: boolean }): Promise<void>;
  choose(fact: CandidateFact, choice: ChosenSource): void;
  /**
   * Settles how a wording of education is read, or takes that back; and writes the formulas that stand
   * beside the candidates anew.
   */
  settle(settling: Settling, locale: Locale): Promise<void>;
  /** Takes positions for candidates all the same. */
  takeAsCandidates(place: SourcePlace): Promise<void>;
  /** @param at the first of the new columns, counted from A as 0; null for right of the data. */
  insert(at: number | null): Promise<void>;
}

const HEAD_ROWS = 200;
/** Longer lists are counted when they are opened, not again with each edit. */
const ROWS_COUNTED_AGAIN = 5_000;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 2_000;
const MOST_WAITS = 60;

/** One for each workbook: what the user chose outlives a look at another tab. */
export const candidateStoreOf = onePerWorkbook(createCandidateStore);

function createCandidateStore(workbook: OpenWorkbook): CandidateStore {
  const view = createStore<CandidateView>({ kind: 'looking' });
  /** By sheet and table. */
  const kept = new Map<string, ChosenSources>();
  /** By sheet and table. */
  const takenAsCandidates = new Set<string>();
  let lastLook = 0;
  let mustReadCells = true;
  let reading = new AbortController();

  const fail = (error: unknown, where: string) =>
    view.set({ kind: 'failed', error: toWorkbookError(error, where) });

  function update(changes: Partial<OpenCandidates>): void {
    const now = view.get();
    if (now.kind === 'candidates') view.set({ ...now, ...changes });
  }

  async function look({ cellsChanged }: { readonly cellsChanged: boolean }): Promise<void> {
    mustReadCells ||= cellsChanged;
    const thisLook = ++lastLook;
    const isOutdated = () => thisLook !== lastLook;
    try {
      const finding = await workbook.findCandidates();
      if (isOutdated()) return;
      const before = view.get();
      const isSame =
        finding.kind === 'cells' &&
        before.kind === 'candidates' &&
        JSON.stringify(before.place) === JSON.stringify(finding.place);
      if (isSame && !mustReadCells) return;
      const next = finding.kind === 'cells' ? await readCandidates(finding.place) : finding;
      if (isOutdated()) return;
      mustReadCells = false;
      reading.abort();
      if (next.kind !== 'candidates') return view.set(next);
      const isKnown = isSame && JSON.stringify(before.columns) === JSON.stringify(next.columns);
      const known = isKnown ? before : { survey: null, answers: null };
      const insertion = before.kind === 'candidates' ? stillValid(before, isSame) : NO_INSERTION;
      const settling = isSame ? before.settling : null;
      view.set({ ...next, survey: known.survey, answers: known.answers, insertion, settling });
      const mustCount = !known.survey || next.place.rowCount <= ROWS_COUNTED_AGAIN;
      void readRows(mustCount);
    } catch (error) {
      if (!isOutdated()) fail(error, '');
    }
  }

  async function readCandidates(place: SourcePlace): Promise<CandidateView> {
    const head = await workbook.readHead(place, HEAD_ROWS);
    const header = findHeader(head, place.left);
    if ('problem' in header) return { kind: 'no header', sheetName: place.sheetName };
    const offset = header.offset + header.rows;
    const sample = head.slice(offset);
    const isTaken = takenAsCandidates.has(keyOf(place));
    if (!isTaken && listsPositions(header.names, sample)) return { kind: 'positions', place };
    return {
      kind: 'candidates',
      place,
      offset,
      columns: recogniseCandidates(header.names, sample),
      sample,
      choices: kept.get(keyOf(place)) ?? {},
      settled: await workbook.readSettledEducation(),
      settling: null,
      survey: null,
      answers: null,
      insertion: NO_INSERTION,
    };
  }

  /**
   * Counts the candidates, then reads the answers as often as it takes Excel to have them all. Not
   * waited for: what is known so far can be worked with.
   */
  async function readRows(mustCount: boolean): Promise<void> {
    reading.abort();
    const { signal } = (reading = new AbortController());
    const open = view.get();
    if (open.kind !== 'candidates') return;
    try {
      let { survey } = open;
      if (mustCount || !survey) {
        survey = await workbook.surveyCandidates(listOf(open), signal);
        if (signal.aborted) return;
        update({ survey });
      }
      const column = answerColumn(open);
      if (column === null || survey.candidates === 0) return;
      const rows = rowsOf(open, survey);
      for (let waits = 0, ms = FIRST_WAIT_MS; waits < MOST_WAITS; waits++) {
        const answers = await workbook.readAnswers(open.place, column, rows);
        if (signal.aborted) return;
        update({ answers });
        if (answers.pending === 0) return;
        await delay(ms);
        ms = Math.min(LONGEST_WAIT_MS, ms * 1.5);
      }
    } catch (error) {
      if (!signal.aborted) fail(error, open.place.sheetName);
    }
  }

  function choose(fact: CandidateFact, choice: ChosenSource): void {
    const before = view.get();
    if (before.kind !== 'candidates') return;
    const choices = { ...before.choices, [fact]: choice };
    kept.set(keyOf(before.place), choices);
    view.set({ ...before, choices, insertion: NO_INSERTION });
    if (fact === 'grade' || fact === 'education') void readRows(true);
  }

  async function insert(at: number | null): Promise<void> {
    const open = view.get();
    if (open.kind !== 'candidates' || !open.survey || open.insertion.kind === 'working') return;
    const { place, columns, choices, survey } = open;
    update({ insertion: { kind: 'working' } });
    const insertion = await workbook
      .insertFormulas({
        place,
        rows: rowsOf(open, survey),
        names: columns.map(({ name }) => name),
        sources: sourcesOf(columns, choices, place.left, open.settled !== null),
        at,
      })
      .then(
        (done): InsertView => (done.kind === 'inserted' ? NO_INSERTION : done),
        (error: unknown): InsertView => ({
          kind: 'failed',
          error: toWorkbookError(error, place.sheetName),
        }),
      );
    await look({ cellsChanged: true });
    update({ insertion });
  }

  async function settle(settling: Settling, locale: Locale): Promise<void> {
    const { place } = view.get() as OpenCandidates;
    try {
      const { spellings, education } = settling;
      await workbook.settleEducation(spellings, education, readToday(), locale);
      update({ settled: await workbook.readSettledEducation(), settling });
      const now = view.get();
      if (now.kind !== 'candidates') return;
      await readRows(true);
      if (now.columns.some(({ answer }) => answer !== null)) await insert(null);
      update({ settling });
    } catch (error) {
      fail(error, place.sheetName);
    }
  }

  function takeAsCandidates(place: SourcePlace): Promise<void> {
    takenAsCandidates.add(keyOf(place));
    return look({ cellsChanged: true });
  }

  const { get, subscribe } = view;
  return { get, subscribe, look, choose, settle, takeAsCandidates, insert };
}

const NO_INSERTION: InsertView = { kind: 'none' };

/** What was said about one place says nothing about another. */
function stillValid({ insertion }: OpenCandidates, isSame: boolean): InsertView {
  return isSame || insertion.kind === 'working' ? insertion : NO_INSERTION;
}

const keyOf = ({ sheetId, tableName }: SourcePlace) => `${sheetId} ${tableName ?? ''}`;

function listOf({ place, offset, columns, choices, settled }: OpenCandidates) {
  const grade = columnFor('grade', columns, choices);
  const education = columnFor('education', columns, choices);
  return {
    place,
    offset,
    names: columns.map(({ name }) => name),
    settled: settled ?? [],
    readable: {
      ...(grade && { grade: grade.index }),
      ...(education && { education: education.index }),
    },
  };
}

function rowsOf({ place, offset }: OpenCandidates, { lastOffset }: CandidateSurvey): Rows {
  return { first: place.top + offset, last: place.top + lastOffset };
}

/** The sheet's number of the column JD Eligible; of several, the last inserted. */
function answerColumn({ place, columns }: OpenCandidates): number | null {
  const ours = columns.filter(({ answer }) => answer === 'JD Eligible').at(-1);
  return ours ? place.left + ours.index : null;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
