import type { Scenario } from '../../scenario/scenario';
import type { ScenarioAnswer } from '../../scenario/scenario-answer';
import type { ResultPlace } from '../result/find-result';

export interface ScenarioOptions {
  /** For a result that came here without its settings. */
  readonly displayLanguage: string;
  /** Whether positions that do not differ are told too, as a cost of all of them needs. */
  readonly all?: boolean;
  readonly onProgress?: (progress: ScenarioProgress) => void;
  readonly signal?: AbortSignal;
}

export interface ScenarioProgress {
  readonly done: number;
  readonly total: number;
}

export interface ScenarioRun {
  readonly scenarios: readonly Scenario[];
  /** Of each scenario, in their order. */
  readonly answers: readonly ScenarioAnswer[];
  /** Rows whose outcome is not what the rules say today, so that the result should be mapped again. */
  readonly stale: number;
  /** The language that the result is written in. */
  readonly displayLanguage: string;
  /** Where the result stood, and its titles in it. */
  readonly place: ResultPlace;
  readonly titleColumn: number;
  readonly seconds: number;
}

export interface SelectedPositions {
  readonly numbers: readonly string[];
  /** Selected positions that have no number, to which nothing can be allocated. */
  readonly withoutNumber: number;
}
