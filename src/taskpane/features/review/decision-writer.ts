import { ResultMoved } from '../../../excel/result/result-moved';
import type { UndoRecord } from '../../../excel/review/decide-and-undo';
import type { Review } from '../../../excel/review/open-review';
import type { DecisionChange } from '../../../review/decision-book';
import type { ReviewCase } from '../../../review/review-case';

/** A decision that the pane shows already, whether Excel has it or not. */
export interface Decided extends Pick<ReviewCase, 'title' | 'key'> {
  /** What it writes, once it is its turn. */
  readonly changes: () => Promise<readonly DecisionChange[]>;
  /** The cases concerned, as they were. */
  readonly before: readonly ReviewCase[];
}

interface Kept extends Decided {
  /** What takes it back; null until it is written. */
  record: UndoRecord | null;
  isTakenBack: boolean;
}

/** The review that is written to, and the queue that shows what came of it. */
interface Desk {
  /** Does the work after all that was asked before. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Does the work on the rows as they are, read again where they have moved. */
  withFreshRows<T>(work: (review: Review) => Promise<T>): Promise<T>;
  /** The review as it was read last; null where it could not be. */
  review(): Review | null;
  readAgain(): Promise<void>;
  show(cases: readonly ReviewCase[]): void;
  /** The number of decisions that can be taken back is another one. */
  count(): void;
  /** The rows moved while they were written, and nothing was. */
  moved(): void;
  failed(error: unknown, key: string): void;
}

/**
 * Decisions on their way to Excel and back. What comes together is written together; what Excel
 * refuses comes back to be decided.
 */
export class DecisionWriter {
  readonly #desk: Desk;
  /** Decided, and not yet on the way to Excel: they go together. */
  readonly #waiting: Kept[] = [];
  readonly #undoable: Kept[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get undoable(): number {
    return this.#undoable.length;
  }

  /** Another result has other decisions: those of the last one can no longer be taken back. */
  forget(): void {
    this.#undoable.length = 0;
  }

  /** The pane goes on at once; Excel gets what has come together when it is free. */
  write(decided: Decided): Promise<void> {
    const kept: Kept = { ...decided, record: null, isTakenBack: false };
    this.#waiting.push(kept);
    this.#undoable.push(kept);
    this.#desk.count();
    return this.#desk.inTurn(() => this.#writeWaiting());
  }

  /**
   * Takes the last decision out, to be shown as it was before.
   *
   * @returns null where there is none; else its decision, and what resolves once Excel has heard.
   */
  undo(): { readonly last: Decided; readonly takeBack: () => Promise<void> } | null {
    const last = this.#undoable.pop();
    if (!last) return null;
    last.isTakenBack = true;
    const takeBack = async () => {
      const at = this.#waiting.indexOf(last);
      if (at < 0) return this.#desk.inTurn(() => this.#takeBack(last));
      // Excel never hears of it.
      this.#waiting.splice(at, 1);
    };
    return { last, takeBack };
  }

  async #writeWaiting(): Promise<void> {
    const batch = this.#waiting.splice(0);
    const [first] = batch;
    if (!first) return;
    try {
      const asked: (readonly DecisionChange[])[] = [];
      for (const { changes } of batch) asked.push(await changes());
      const results = await this.#desk.withFreshRows(async (open) =>
        asked.length === 1 ? [await open.decide(asked[0]!)] : open.decideAll(asked),
      );
      batch.forEach((decided, at) => {
        decided.record = results[at]!.undo;
        if (!decided.isTakenBack) this.#desk.show(results[at]!.cases);
      });
      this.#desk.count();
    } catch (error) {
      // None of them stands, so they come back to be decided.
      for (const decided of batch) this.#drop(decided);
      await this.#desk.readAgain();
      if (error instanceof ResultMoved) this.#desk.moved();
      else this.#desk.failed(error, first.key);
    }
  }

  #drop(decided: Kept): void {
    const at = this.#undoable.indexOf(decided);
    if (at >= 0) this.#undoable.splice(at, 1);
  }

  async #takeBack(decided: Kept): Promise<void> {
    const { record } = decided;
    // Its writing failed, so there is nothing to take back.
    if (!record) return;
    try {
      // Rows that moved are written from the decisions before, for theirs are elsewhere now.
      const cases = await this.#desk
        .review()!
        .undo(record)
        .catch(async (error: unknown) => {
          if (!(error instanceof ResultMoved)) throw error;
          await this.#desk.readAgain();
          return (await this.#desk.review()!.decide(record.changes)).cases;
        });
      this.#desk.show(cases);
      this.#desk.count();
    } catch (error) {
      decided.isTakenBack = false;
      this.#undoable.push(decided);
      await this.#desk.readAgain();
      this.#desk.failed(error, decided.key);
    }
  }
}
