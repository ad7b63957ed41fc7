import type { PlainDate } from '../../domain/plain-date';
import type { Wording } from '../../wording/wording';
import type { DocumentDraft } from '../letters/letter-fields';
import { nameFile } from '../name-files';

/** What a decision note says; sentences and outcomes in the language of the note. */
export interface NoteFacts {
  readonly scenario: string;
  readonly on: PlainDate;
  /** Such as `12 of 300 positions have another answer.` */
  readonly headline: string;
  /** Each change of the scenario as a sentence. */
  readonly assumptions: readonly string[];
  readonly moves: readonly {
    readonly before: string;
    readonly after: string;
    readonly positions: number;
  }[];
  /** Why the figures may not be those of today; '' where they are. */
  readonly stale: string;
  /** Null where no costs are known. */
  readonly costs: NoteCosts | null;
  /** The positions one by one; null where they are not wanted. */
  readonly concerned: {
    readonly title: string;
    readonly rows: readonly {
      readonly number: string;
      readonly title: string;
      readonly before: string;
      readonly after: string;
    }[];
  } | null;
}

export interface NoteCosts {
  /** The period and how it is counted, as a sentence. */
  readonly period: string;
  readonly sums: readonly {
    /** Which positions, such as those that somebody holds. */
    readonly posts: string;
    readonly currency: string;
    readonly before: number;
    readonly after: number;
  }[];
  /** What is missing, a sentence each. */
  readonly lacking: readonly string[];
}

/** A page for whoever decides: what is assumed, what it changes, and what it costs. */
export function draftNote(facts: NoteFacts, wording: Wording): DocumentDraft {
  const { scenario, on, headline, assumptions, moves, stale, costs, concerned } = facts;
  const money = (amount: number) => wording.number(Math.round(amount));
  return {
    fileName: nameFile(scenario, null),
    values: {
      scenario,
      note_date: wording.date(on),
      headline,
      stale,
      assumptions: assumptions.map((text) => ({ text })),
      moves: moves.map(({ positions, ...move }) => ({
        ...move,
        positions: wording.number(positions),
      })),
      period: costs?.period ?? '',
      costs: (costs?.sums ?? []).map(({ posts, currency, before, after }) => ({
        posts,
        currency,
        before: money(before),
        after: money(after),
        difference: money(after - before),
      })),
      lacking: (costs?.lacking ?? []).map((text) => ({ text })),
      concerned_title: concerned?.title ?? '',
      concerned: (concerned?.rows ?? []).map(({ number, title, ...rest }) => ({
        position_number: number,
        position_title: title,
        ...rest,
      })),
    },
  };
}
