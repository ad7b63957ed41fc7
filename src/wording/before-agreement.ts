import type { BeforeAgreement } from '../agreements/general-provisions';
import { cite } from './cite';
import type { Numbers } from './phrases';

type SayBefore = (date: Numbers['date']) => (fact: BeforeAgreement) => string;

/** What is said of a day, after it is named. */
export const englishBeforeAgreement: SayBefore =
  (date) =>
  ({ signedOn, clause }) =>
    `lies before the agreement, which is in force from ${date(signedOn)} (${cite(clause, 'en')})`;

export const frenchBeforeAgreement: SayBefore =
  (date) =>
  ({ signedOn, clause }) =>
    `précède l’accord, en vigueur depuis le ${date(signedOn)} (${cite(clause, 'fr')})`;

export const spanishBeforeAgreement: SayBefore =
  (date) =>
  ({ signedOn, clause }) =>
    `es anterior al acuerdo, en vigor desde el ${date(signedOn)} (${cite(clause, 'es')})`;
