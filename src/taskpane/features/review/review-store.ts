import type { AddedFamily } from '../../../domain/job-description';
import type { Joinable, Review, UndoRecord } from '../../../excel/open-review';
import type { Shown } from '../../../excel/select-result-rows';
import type { Workbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/workbook-error';
import { ALL_DOUBTFUL, filterCases, type Facets } from '../../../review/case-facets';
import type { DecisionChange } from '../../../review/decision-book';
import type { LineProblem } from '../../../review/decision-lines';
import type { ReviewCase } from '../../../review/review-case';
import { decisionKey, type ReviewDecision } from '../../../review/review-decision';
import { createStore, type Store } from '../../store';
import { readToday } from '../../../excel/read-today';

/** What the reviewer answers about a case. */
export type Answer = Pick<ReviewDecision, 'target' | 'allocatedGrade' | 'positionNumber' | 'why'>;

/** What has just happened, to be said to whoever cannot see it. */
export type Happened =
  | {
      readonly kind: 'decided';
      readonly title: string;
      readonly answer: Answer;
      readonly positions: number;
    }
  | { readonly kind: 'confirmed'; readonly positions: number }
  | { readonly kind: 'joined'; readonly decisions: number; readonly contradictions: number }
  | { readonly kind: 'skipped' | 'undone'; readonly title: string }
  | { readonly kind: 'nothing proposed' | 'nothing to undo' | 'moved' };

export interface OpenQueue {
  readonly kind: 'open';
  /** In the order in which they were read: deciding moves nothing. */
  readonly cases: readonly ReviewCase[];
  readonly facets: Facets;
  readonly skipped: ReadonlySet<string>;
  /** Key of the case that is looked at; null where the queue is empty. */
  readonly current: string | null;
  readonly problems: readonly LineProblem[];
  readonly joinable: readonly Joinable[];
  /** Families of later annexes, whatever their date. */
  readonly families: readonly AddedFamily[];
  readonly undoable: number;
  readonly happened: Happened | null;
  readonly error: WorkbookError | null;
}

export type ReviewView =
  | { readonly kind: 'reading' }
  | OpenQueue
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** The queue of cases, and what the reviewer does with it. Decisions show at once. */
export interface ReviewStore extends Pick<Store<ReviewView>, 'get' | 'subscribe'> {
  readonly reviewer: Store<string | null>;
  /** Reads the result, unless it is open already. */
  open(displayLanguage: string): Promise<void>;
  /** The result is another one: the next `open` reads it. */
  forget(): void;
  sign(name: string): void;
  /** Before the queue is read, it says what will be shown. */
  narrow(facets: Partial<Facets>): void;
  goTo(key: string): void;
  step(by: 1 | -1): void;
  skip(): void;
  decide(reviewed: ReviewCase, answer: Answer): Promise<void>;
  /** Confirms what is proposed for several cases. */
  confirm(cases: readonly ReviewCase[], why: string): Promise<void>;
  /** Adds another reviewer's decisions to ours; where they contradict, both lines stand. */
  join(other: Joinable): Promise<void>;
  undo(): Promise<void>;
  say(happened: Happened): void;
  select(reviewed: ReviewCase, turn: number): Promise<Shown>;
  numbersOf(reviewed: ReviewCase): Promise<readonly string[]>;
}

interface Undoable {
  readonly record: UndoRecord;
  readonly title: string;
  readonly key: string;
}

const stores = new WeakMap<Workbook, ReviewStore>();

/** One for each workbook, so that the queue and what can be undone outlive a look at another tab. */
export function reviewStoreOf(workbook: Workbook): ReviewStore {
  let store = stores.get(workbook);
  if (!store) stores.set(workbook, (store = createReviewStore(workbook)));
  return store;
}

/** @param today as the reviewer's calendar has it */
export function createReviewStore(workbook: Workbook, today = readToday): ReviewStore {
  const view = createStore<ReviewView>({ kind: 'reading' });
  const reviewer = createStore<string | null>(null);
  const undoable: Undoable[] = [];
  let review: Review | null = null;
  let language = 'en-US';
  let opening: Promise<void> | null = null;
  let wanted: Partial<Facets> = {};
  let queue: Promise<unknown> = Promise.resolve();

  /** Excel does one thing after the other; the pane shows the result meanwhile. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  }

  function update(change: Partial<OpenQueue>): void {
    const now = view.get();
    if (now.kind !== 'open') return;
    view.set({ ...now, undoable: undoable.length, ...change });
  }

  function merge(cases: readonly ReviewCase[]): void {
    const now = view.get();
    if (now.kind !== 'open' || cases.length === 0) return;
    const byKey = new Map(cases.map((found) => [found.key, found]));
    update({ cases: now.cases.map((found) => byKey.get(found.key) ?? found) });
  }

  async function read(): Promise<void> {
    const before = view.get();
    review?.close();
    review = null;
    try {
      if (reviewer.get() === null) reviewer.set(await workbook.loadReviewer());
      review = await workbook.openReview(language);
      const { cases, problems, joinable, families } = review;
      const kept = before.kind === 'open' ? before : null;
      const facets = { ...(kept?.facets ?? ALL_DOUBTFUL), ...wanted };
      wanted = {};
      const skipped = kept?.skipped ?? new Set<string>();
      const isThere = cases.some(({ key }) => key === kept?.current);
      const current = isThere ? kept!.current : (listQueue(cases, facets, skipped)[0]?.key ?? null);
      const quiet = { undoable: undoable.length, happened: null, error: null };
      const found = { cases, problems, joinable, families };
      view.set({ kind: 'open', ...found, facets, skipped, current, ...quiet });
    } catch (error) {
      view.set({ kind: 'failed', error: toWorkbookError(error, '') });
    }
  }

  /** Reads the result again where it is no longer as it was read, and then does the work. */
  async function withFreshRows<T>(work: (review: Review) => Promise<T>): Promise<T> {
    try {
      return await work(review!);
    } catch (error) {
      if ((error as Error).name !== 'ResultMoved') throw error;
      await read();
      if (!review) throw error;
      return work(review);
    }
  }

  function write(changes: readonly DecisionChange[], title: string, key: string): Promise<void> {
    return inTurn(async () => {
      try {
        const { cases, undo } = await withFreshRows((open) => open.decide(changes));
        undoable.push({ record: undo, title, key });
        merge(cases);
        update({});
      } catch (error) {
        await read();
        const isMoved = (error as Error).name === 'ResultMoved';
        update(
          isMoved
            ? { happened: { kind: 'moved' } }
            : { error: toWorkbookError(error, ''), current: key },
        );
      }
    });
  }

  function moveOn(now: OpenQueue, from: string): string | null {
    const cases = listQueue(now.cases, now.facets, now.skipped);
    const at = cases.findIndex(({ key }) => key === from);
    return (cases[at + 1] ?? cases[at - 1])?.key ?? null;
  }

  function sign(answer: Answer, { title, grade, formerFamily }: ReviewCase): ReviewDecision {
    return { title, grade, formerFamily, ...answer, by: reviewer.get()!, on: today() };
  }

  const store: ReviewStore = {
    get: view.get,
    subscribe: view.subscribe,
    reviewer,
    open: (displayLanguage) => {
      language = displayLanguage;
      return (opening ??= inTurn(read));
    },
    forget: () => {
      opening = null;
      undoable.length = 0;
    },
    sign: (name) => {
      reviewer.set(name);
      // Who signs is known for this session, even where it cannot be kept.
      workbook.saveReviewer(name).catch(() => {});
    },
    narrow: (change) => {
      const now = view.get();
      if (now.kind !== 'open') {
        wanted = { ...wanted, ...change };
        return;
      }
      const facets = { ...now.facets, ...change };
      const current = listQueue(now.cases, facets, now.skipped)[0]?.key ?? null;
      update({ facets, current, happened: null });
    },
    goTo: (key) => update({ current: key, happened: null }),
    step: (by) => {
      const now = view.get();
      if (now.kind !== 'open') return;
      const cases = listQueue(now.cases, now.facets, now.skipped);
      const at = cases.findIndex(({ key }) => key === now.current);
      const next = cases[at + by];
      if (next) update({ current: next.key, happened: null });
    },
    skip: () => {
      const now = view.get();
      if (now.kind !== 'open' || now.current === null) return;
      const key = now.current;
      const { title } = now.cases.find((found) => found.key === key)!;
      const next = moveOn(now, key);
      const skipped = new Set([...now.skipped].filter((other) => other !== key)).add(key);
      update({ skipped, current: next ?? key, happened: { kind: 'skipped', title } });
    },
    decide: (reviewed, answer) => {
      const now = view.get();
      if (now.kind !== 'open') return Promise.resolve();
      const decision = sign(answer, reviewed);
      const { title, positions } = reviewed;
      const isRule = answer.positionNumber === null;
      const happened: Happened = {
        kind: 'decided',
        title,
        answer,
        positions: isRule ? positions : 1,
      };
      if (isRule) {
        const current = moveOn(now, reviewed.key);
        update({ current, happened, error: null });
        merge([{ ...reviewed, lines: [decision] }]);
      } else {
        update({ happened, error: null });
      }
      return write([{ key: decisionKey(decision), lines: [decision] }], title, reviewed.key);
    },
    confirm: (cases, why) => {
      const changes = cases.flatMap((found) => {
        if (!found.proposal) return [];
        const { target, allocatedGrade } = found.proposal;
        const decision = sign({ target, allocatedGrade, positionNumber: null, why }, found);
        return [{ key: decisionKey(decision), lines: [decision] }];
      });
      const positions = cases.reduce((sum, found) => sum + found.positions, 0);
      update({ happened: { kind: 'confirmed', positions }, error: null });
      merge(cases.map((found, at) => ({ ...found, lines: changes[at]!.lines })));
      return write(changes, cases[0]!.title, cases[0]!.key);
    },
    join: (other) => {
      const now = view.get();
      if (now.kind !== 'open') return Promise.resolve();
      const { sheetName, changes, contradictions } = other;
      const happened: Happened = { kind: 'joined', decisions: changes.length, contradictions };
      update({ happened, joinable: now.joinable.filter((found) => found !== other), error: null });
      return write(changes, sheetName, now.current ?? '');
    },
    undo: () =>
      inTurn(async () => {
        const last = undoable.pop();
        if (!last) return update({ happened: { kind: 'nothing to undo' } });
        const { record, title, key } = last;
        try {
          // Rows that moved are written from the decisions before, for theirs are elsewhere now.
          const cases = await review!.undo(record).catch(async (error: Error) => {
            if (error.name !== 'ResultMoved') throw error;
            await read();
            return (await review!.decide(record.changes)).cases;
          });
          merge(cases);
          update({ current: key, happened: { kind: 'undone', title }, error: null });
        } catch (error) {
          undoable.push(last);
          update({ error: toWorkbookError(error, '') });
        }
      }),
    say: (happened) => update({ happened }),
    select: (reviewed, turn) => inTurn(() => withFreshRows((open) => open.select(reviewed, turn))),
    numbersOf: (reviewed) => inTurn(async () => (await review!.look(reviewed.key)).numbers),
  };
  return store;
}

/** The cases that are shown, in the order in which they come up: the skipped ones last. */
export function listQueue(
  cases: readonly ReviewCase[],
  facets: Facets,
  skipped: ReadonlySet<string>,
): readonly ReviewCase[] {
  const shown = filterCases(cases, facets);
  if (skipped.size === 0) return shown;
  const byKey = new Map(shown.map((found) => [found.key, found]));
  const later = [...skipped].flatMap((key) => byKey.get(key) ?? []);
  return [...shown.filter(({ key }) => !skipped.has(key)), ...later];
}
