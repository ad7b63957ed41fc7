import type { AgreementName, KnownClause } from '../domain/citation';
import { compareDates, type PlainDate } from '../domain/plain-date';

/** What the closing article of an agreement settles: it binds the parties, and no single position. */
export interface GeneralProvisions {
  readonly clause: KnownClause;
  /** In force from the day on which both parties signed. */
  readonly signedOn: PlainDate;
  /** Of a structure, a system or a process that changes: the parties consult, then update the description. */
  readonly changeOfDescription: 'consultation of the parties';
  /** The agreement itself changes by a signed agreement of the parties alone. */
  readonly amendment: 'agreement in writing';
  /** Before notice in writing, which either party may give; see the step `end of the agreement`. */
  readonly consultationsBeforeNotice: number;
  /** Whom a difference on what the agreement means, or how it is applied, is brought to. */
  readonly differences: 'Review Panel';
}

const ALIKE = {
  changeOfDescription: 'consultation of the parties',
  amendment: 'agreement in writing',
  consultationsBeforeNotice: 1,
  differences: 'Review Panel',
} as const;

/** 2019 Art. 7, 2023 Art. 6. */
export const GENERAL_PROVISIONS: Readonly<Record<AgreementName, GeneralProvisions>> = {
  '2019': { ...ALIKE, clause: '2019 Art. 7', signedOn: { year: 2019, month: 7, day: 25 } },
  '2023': { ...ALIKE, clause: '2023 Art. 6', signedOn: { year: 2023, month: 5, day: 5 } },
};

/** Facts of a day on which nothing could happen under an agreement. */
export interface BeforeAgreement {
  readonly signedOn: PlainDate;
  readonly clause: KnownClause;
}

/**
 * Whether a day lies before an agreement was in force, so that no description was assigned, received
 * or adapted under it then (2019 Art. 7, 2023 Art. 6).
 *
 * @returns null from the day of signature on.
 */
export function beforeAgreement(agreement: AgreementName, day: PlainDate): BeforeAgreement | null {
  const { signedOn, clause } = GENERAL_PROVISIONS[agreement];
  return compareDates(day, signedOn) < 0 ? { signedOn, clause } : null;
}
