import { ResultMoved } from '../../../excel/result/result-moved';
import type { Joinable, Review } from '../../../excel/review/open-review';
import type { Shown } from '../../../excel/request/select-areas';
import type { OpenWorkbook } from '../../../excel/workbook';
import { toWorkbookError } from '../../../excel/request/workbook-error';
import { ALL_DOUBTFUL, filterCases, type Facets } from '../../../review/case-facets';
import { joinCounts, type GradeChangeCount } from '../../../review/grade-change';
import { isForBand } from '../../../review/proposal-band';
import type { ReviewCase } from '../../../review/review-case';
import type { WeighedAnswer } from '../../../review/review-desk';
import { decisionKey, lacksReason, type ReviewDecision } from '../../../review/review-decision';
import { foldText } from '../../../text/fold-text';
import { createStore, type Store } from '../../store';
import { DecisionWriter } from './decision-writer';
import {
  reviewViewOf,
  type Answer,
  type OpenQueue,
  type ReviewEvent,
  type ReviewView,
} from './review-view';
import { readToday } from '../../../domain/read-today';
import { onePerWorkbook } from '../../one-per-workbook';

/** The queue of cases, and what the reviewer does with it. Decisions show at once. */
export interface ReviewStore extends Pick<Store<ReviewView>, 'get' | 'subscribe'> {
  readonly reviewer: Store<string | null>;
  /** Reads the result, unless it is open already. */
  open(displayLanguage: string): Promise<void>;
  /** The result is another one: the next `open` reads it. */
  forget(): void;
  /**
   * Somebody else changed these sheets: Excel's Undo, the user by hand, a colleague. Reads anew what
   * concerns the review, and says so where it makes a difference.
   */
  notice(sheetIds: readonly string[]): Promise<void>;
  sign(name: string): void;
  /** Before the queue is read, it says what will be shown. */
  narrow(facets: Partial<Facets>): void;
  goTo(key: string): void;
  step(by: 1 | -1): void;
  skip(): void;
  /**
   * What an answer would do to grades, for all of the case or for one position.
   *
   * @param alike cases that are to be answered the same.
   */
  weigh(
    reviewed: ReviewCase,
    answer: WeighedAnswer,
    positionNumber: string | null,
    alike: readonly ReviewCase[],
  ): Promise<readonly GradeChangeCount[]>;
  /**
   * @param changes what it does to grades, as weighed before.
   * @param alike cases that are answered the same, in one act.
   */
  decide(
    reviewed: ReviewCase,
    answer: Answer,
    changes: readonly GradeChangeCount[],
    alike: readonly ReviewCase[],
  ): Promise<void>;
  /** Confirms what is proposed for several cases. */
  confirm(cases: readonly ReviewCase[], why: string): Promise<void>;
  /** Adds another reviewer's decisions to ours; where they contradict, both lines stand. */
  join(other: Joinable): Promise<void>;
  /**
   * @param to the colleague's name; null takes the cases back.
   * @returns whether Excel took it.
   */
  handOver(cases: readonly ReviewCase[], to: string | null): Promise<boolean>;
  /** Narrows as `narrow`, and leaves standing what was said. */
  show(facets: Partial<Facets>): void;
  /** Takes out what was decided of a case, which comes back as it was before. */
  takeBack(reviewed: ReviewCase): Promise<void>;
  undo(): Promise<void>;
  say(happened: ReviewEvent): void;
  fail(error: unknown): void;
  select(reviewed: ReviewCase, turn: number): Promise<Shown>;
  numbersOf(reviewed: ReviewCase): Promise<readonly string[]>;
}

/** A longer result is read when the queue is opened the next time, not with each edit. */
const MOST_READ_AT_ONCE = 20_000;

/** What the sheets say of the review; '' where it could not be read. */
const factsOf = (view: ReviewView): string =>
  view.kind === 'open' ? JSON.stringify([view.cases, view.problems, view.joinable]) : '';

/** One for each workbook, so that the queue and what can be undone outlive a look at another tab. */
export const reviewStoreOf = onePerWorkbook((workbook) => createReviewStore(workbook));

/** @param today as the reviewer's calendar has it */
function createReviewStore(workbook: OpenWorkbook, today = readToday): ReviewStore {
  const view = reviewViewOf(workbook);
  const reviewer = createStore<string | null>(null);
  let review: Review | null = null;
  let language = 'en-US';
  let opening: Promise<void> | null = null;
  let wanted: Partial<Facets> = {};
  let queue: Promise<unknown> = Promise.resolve();
  /** Whom cases were with before the last hand-over; null once something else was done. */
  let lastHandOver:
    readonly { readonly reviewed: ReviewCase; readonly to: string | null }[] | null = null;

  /** Excel does one thing after the other; the pane shows the result meanwhile. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  }

  function update(change: Partial<OpenQueue>): void {
    const now = view.get();
    if (now.kind !== 'open') return;
    const undoable = writer.undoable + Number(lastHandOver !== null);
    view.set({ ...now, undoable, ...change });
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
      const undoable = writer.undoable + Number(lastHandOver !== null);
      const quiet = { undoable, happened: null, error: null };
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
      if (!(error instanceof ResultMoved)) throw error;
      await read();
      if (!review) throw error;
      return work(review);
    }
  }

  const writer = new DecisionWriter({
    inTurn,
    withFreshRows,
    review: () => review,
    readAgain: read,
    show: merge,
    count: () => update({}),
    moved: () => update({ happened: { kind: 'moved' } }),
    failed: (error, key) => update({ error: toWorkbookError(error, ''), current: key }),
  });

  /** @param gone cases that are answered with it, and not to be come to next. */
  /** Writes at once and waits: what Excel refuses has not been handed over. */
  async function writeHandOver(
    handings: readonly { readonly reviewed: ReviewCase; readonly to: string | null }[],
  ): Promise<boolean> {
    const byHolder = new Map<string | null, ReviewCase[]>();
    for (const { reviewed, to } of handings) {
      byHolder.set(to, [...(byHolder.get(to) ?? []), reviewed]);
    }
    return inTurn(async () => {
      try {
        for (const [to, cases] of byHolder) merge(await review!.handOver(cases, to));
        return true;
      } catch (error) {
        update({ error: toWorkbookError(error, '') });
        return false;
      }
    });
  }

  function moveOn(now: OpenQueue, from: string, gone = new Set([from])): string | null {
    const cases = listQueue(now.cases, now.facets, now.skipped);
    const at = cases.findIndex(({ key }) => key === from);
    const isLeft = ({ key }: ReviewCase) => !gone.has(key);
    return (cases.slice(at + 1).find(isLeft) ?? cases.slice(0, at).findLast(isLeft))?.key ?? null;
  }

  function sign(answer: Answer, { title, grade, formerFamily }: ReviewCase): ReviewDecision {
    return { title, grade, formerFamily, ...answer, by: reviewer.get()!, on: today() };
  }

  /**
   * One line for the title; one for each position that HR moved to another category, for it is moved
   * by itself, and stored under the grade that it has.
   */
  async function linesFor(decision: ReviewDecision, { key, movedTo }: ReviewCase) {
    const { numbers } =
      movedTo && decision.positionNumber === null ? await review!.look(key) : { numbers: [] };
    const lines =
      numbers.length > 0
        ? numbers.map((positionNumber) => ({ ...decision, positionNumber }))
        : [decision];
    return lines.map((line) => ({ key: decisionKey(line), lines: [line] }));
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
      lastHandOver = null;
      writer.forget();
    },
    notice: async (sheetIds) => {
      // Where the decisions will stand is not known before the first.
      if (!review || opening === null) return;
      const { sheetIds: own, cases } = review;
      if (own.length > 1 && !sheetIds.some((id) => own.includes(id))) return;
      const positions = sumOf(cases);
      if (positions > MOST_READ_AT_ONCE) {
        opening = null;
        return;
      }
      await inTurn(async () => {
        const before = factsOf(view.get());
        await read();
        if (factsOf(view.get()) !== before) update({ happened: { kind: 'changed elsewhere' } });
      });
    },
    sign: (name) => {
      reviewer.set(name);
      // Who comes to decide what was handed to them sees that.
      const now = view.get();
      const held = now.kind === 'open' ? now.cases : [];
      const own = held.find(({ holder }) => holder && foldText(holder) === foldText(name));
      if (own) store.narrow({ holder: own.holder });
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
    show: (change) => {
      const { happened } = view.get() as Partial<OpenQueue>;
      store.narrow(change);
      update({ happened: happened ?? null });
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
    weigh: async (reviewed, answer, positionNumber, alike) => {
      const counts = [...(await review!.weigh(reviewed.key, answer, positionNumber))];
      for (const { key } of alike) counts.push(...(await review!.weigh(key, answer, null)));
      return joinCounts(counts);
    },
    decide: (reviewed, answer, changes, alike) => {
      const now = view.get();
      if (now.kind !== 'open') return Promise.resolve();
      const decision = sign(answer, reviewed);
      const isGrave = changes.length > 0 && answer.why.trim() === '';
      if (isGrave || lacksReason(decision)) return Promise.resolve();
      lastHandOver = null;
      const { key, title } = reviewed;
      const isRule = answer.positionNumber === null;
      const decided = isRule ? [reviewed, ...alike] : [reviewed];
      const signed = decided.map((found) => ({ found, decision: sign(answer, found) }));
      const happened: ReviewEvent = {
        kind: 'decided',
        title,
        answer,
        positions: isRule ? sumOf(decided) : 1,
        others: decided.length - 1,
        changes,
      };
      if (isRule) {
        const current = moveOn(now, key, new Set(decided.map((found) => found.key)));
        update({ current, happened, error: null });
        merge(signed.map((each) => ({ ...each.found, lines: [each.decision] })));
      } else {
        update({ happened, error: null });
      }
      const lines = async () => {
        const all = [];
        for (const each of signed) all.push(...(await linesFor(each.decision, each.found)));
        return all;
      };
      return writer.write({ changes: lines, title, key, before: decided });
    },
    confirm: (held, why) => {
      const cases = held.filter(isForBand);
      if (cases.length === 0) return Promise.resolve();
      const changes = cases.flatMap((found) => {
        if (!found.proposal) return [];
        const { target, allocatedGrade } = found.proposal;
        const decision = sign({ target, allocatedGrade, positionNumber: null, why }, found);
        return [{ key: decisionKey(decision), lines: [decision] }];
      });
      const positions = sumOf(cases);
      lastHandOver = null;
      update({ happened: { kind: 'confirmed', positions }, error: null });
      merge(cases.map((found, at) => ({ ...found, lines: changes[at]!.lines })));
      const { title, key } = cases[0]!;
      return writer.write({ changes: async () => changes, title, key, before: cases });
    },
    join: (other) => {
      const now = view.get();
      if (now.kind !== 'open') return Promise.resolve();
      const { sheetName, changes, contradictions } = other;
      lastHandOver = null;
      const happened: ReviewEvent = { kind: 'joined', decisions: changes.length, contradictions };
      update({ happened, joinable: now.joinable.filter((found) => found !== other), error: null });
      const key = now.current ?? '';
      return writer.write({ changes: async () => changes, title: sheetName, key, before: [] });
    },
    handOver: async (cases, to) => {
      if (cases.length === 0) return false;
      const before = cases.map((reviewed) => ({ reviewed, to: reviewed.holder }));
      update({ happened: null, error: null });
      if (!(await writeHandOver(cases.map((reviewed) => ({ reviewed, to }))))) return false;
      lastHandOver = before;
      const positions = sumOf(cases);
      update({ happened: { kind: 'handed over', cases: cases.length, positions, to } });
      return true;
    },
    undo: async () => {
      if (lastHandOver) {
        const handings = lastHandOver;
        lastHandOver = null;
        if (!(await writeHandOver(handings))) return;
        const cases = handings.map(({ reviewed }) => reviewed);
        const about = { cases: cases.length, positions: sumOf(cases) };
        const [first] = handings;
        update({ happened: { kind: 'handed over', ...about, to: first!.to } });
        return;
      }
      const undone = writer.undo();
      if (!undone) {
        update({ happened: { kind: 'nothing to undo' } });
        return;
      }
      const { title, key, before } = undone.last;
      merge(before);
      update({ current: key, happened: { kind: 'undone', title }, error: null });
      return undone.takeBack();
    },
    takeBack: (reviewed) => {
      const now = view.get();
      const [line] = reviewed.lines;
      if (now.kind !== 'open' || !line) return Promise.resolve();
      const { key, title } = reviewed;
      lastHandOver = null;
      update({ current: moveOn(now, key), happened: { kind: 'undone', title }, error: null });
      merge([{ ...reviewed, lines: [] }]);
      const changes = [{ key: decisionKey(line), lines: [] }];
      return writer.write({ changes: async () => changes, title, key, before: [reviewed] });
    },
    say: (happened) => update({ happened }),
    fail: (error) => update({ error: toWorkbookError(error, '') }),
    select: (reviewed, turn) => inTurn(() => withFreshRows((open) => open.select(reviewed, turn))),
    numbersOf: (reviewed) => inTurn(async () => (await review!.look(reviewed.key)).numbers),
  };
  return store;
}

const sumOf = (cases: readonly ReviewCase[]): number =>
  cases.reduce((sum, { positions }) => sum + positions, 0);

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
