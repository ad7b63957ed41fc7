/** The clauses of the two agreements by their own numbers. `2019 Art. 6` is how a user reads one. */
export const CLAUSES_2019 = [
  '2019 Preamble',
  '2019 Art. 1',
  '2019 Art. 2',
  '2019 Art. 3',
  '2019 Art. 4',
  '2019 Art. 5',
  '2019 Art. 6',
  '2019 Art. 7',
  '2019 fn. 1',
  '2019 fn. 2',
  '2019 fn. 3',
  '2019 App. 1 ¶1',
  '2019 App. 1 ¶2',
  '2019 App. 2 ¶1',
  '2019 App. 2 ¶2',
  '2019 App. 2 ¶3',
  '2019 App. 2 ¶4',
  '2019 App. 2 ¶5',
  '2019 App. 3',
] as const;

export const CLAUSES_2023 = [
  '2023 Preamble',
  '2023 Art. 1',
  '2023 Art. 2',
  '2023 Art. 3',
  '2023 Art. 4',
  '2023 Art. 5',
  '2023 Art. 6',
  '2023 App. A ¶1',
  '2023 App. A ¶2',
  '2023 App. A ¶3',
  '2023 App. A ¶4',
  '2023 App. A ¶5',
  '2023 App. A ¶6',
  '2023 App. A ¶7',
  '2023 App. A ¶8',
  '2023 App. A ¶9',
  '2023 App. A ¶10',
  '2023 App. A ¶11',
  '2023 App. A ¶12',
  '2023 App. A ¶13',
  '2023 App. A ¶14',
  '2023 App. A ¶15',
  '2023 Annex 1',
  '2023 Annex 2',
] as const;

export type AgreementName = '2019' | '2023';
export type KnownClause = (typeof CLAUSES_2019)[number] | (typeof CLAUSES_2023)[number];
/** An annex that neither text has yet (2023 Art. 3 announces more). */
export type LaterAnnex = `2019 App. ${number}` | `2019 Annex ${number}` | `2023 Annex ${number}`;
export type Clause = KnownClause | LaterAnnex;

/** Points that the texts leave open. Each has its entry in an agreement's `interpretations.ts`. */
export const READINGS = [
  '2019 cut-off date',
  '2019 existing grade is the job’s',
  '2019 current grade',
  '2019 personal grade below existing',
  '2019 award above current grade only',
  '2019 across categories',
  '2019 nearest grade is a proposal',
  '2019 vacant position',
  '2019 other funding',
  '2019 assignment date',
  '2019 receipt date',
  '2019 reassigned description',
  '2019 eight families',
  '2019 finance and administrative officers',
  '2019 secondary school',
  '2019 unfinished degree',
  '2019 degree not listed',
  '2019 diploma',
  '2019 candidates and officials',
  '2019 relevant years include professional ones',
  '2019 professional years not stated',
  '2019 description before table',
  '2019 part-years',
  '2019 grade without family',
  '2023 effective date',
  '2023 paragraph numbers',
  '2023 effective date not entered',
  '2023 degree not listed',
  '2023 or equivalent',
  '2023 qualifications not tested',
  '2023 no description at grade',
  '2023 no rule on grades',
  '2023 P1',
  'vacancy not stated',
  'notice below description',
  'months are calendar months',
  '2023 vacant position',
  '2023 sent back',
  '2023 disagreement',
  '2019 late question',
  'later annex',
] as const;
export type ReadingId = (typeof READINGS)[number];

/** How answers name a reading, such as `R7`; the help pages list them by these. */
export function readingCode(id: ReadingId): string {
  return `R${READINGS.indexOf(id) + 1}`;
}
