import type { KnownClause } from '../domain/citation';

/** What the code makes of a clause. */
export type ClauseStatus =
  | { readonly status: 'coded'; readonly where: string }
  | { readonly status: 'not coded'; readonly why: string }
  | { readonly status: 'no rule'; readonly why: string };

/** Every clause of both agreements: coded, not coded (why), or without a rule. */
export const CLAUSE_COVERAGE: Readonly<Record<KnownClause, ClauseStatus>> = {
  '2019 Preamble': coded('covering-agreement.ts: other funding in the field'),
  '2019 Art. 1': coded('serving-official.ts; catalogue; educational-requirement.ts'),
  '2019 Art. 2': coded('covering-agreement.ts'),
  '2019 Art. 3': coded('field-2019/job-families.ts'),
  '2019 Art. 4': coded('field-2019/job-families.ts'),
  '2019 Art. 5': coded('field-2019/organizational-setting.ts; the agreement reader: sections'),
  '2019 Art. 6': coded('field-2019/grade-outcome.ts'),
  '2019 Art. 7': coded('general-provisions.ts; periods.ts: six months; review-panel.ts'),
  '2019 fn. 1': coded('covering-agreement.ts: headquarters is Geneva'),
  '2019 fn. 2': coded('field-2019/job-families.ts: former families'),
  '2019 fn. 3': coded('field-2019/job-families.ts: former families'),
  '2019 App. 1 ¶1': coded('educational-requirement.ts'),
  '2019 App. 1 ¶2': coded('field-2019/equivalency.ts'),
  '2019 App. 2 ¶1': notCoded('The announcement to all officials is one act of the Office.'),
  '2019 App. 2 ¶2': coded('field-2019/clarification.ts'),
  '2019 App. 2 ¶3': coded('field-2019/clarification.ts'),
  '2019 App. 2 ¶4': coded('field-2019/clarification.ts'),
  '2019 App. 2 ¶5': coded('field-2019/clarification.ts'),
  '2019 App. 3': coded('field-2019/job-families.ts, description-facts.ts'),
  '2023 Preamble': noRule('States purposes.'),
  '2023 Art. 1': coded('serving-official.ts'),
  '2023 Art. 2': coded('covering-agreement.ts'),
  '2023 Art. 3': coded('assess-position.ts, eligibility.ts: families come one after the other'),
  '2023 Art. 4': coded('professional-2023/assignment.ts: date of effect by family'),
  '2023 Art. 5': coded('professional-2023/assignment.ts, adaptation.ts'),
  '2023 Art. 6': coded('general-provisions.ts; periods.ts: six months; review-panel.ts'),
  '2023 App. A ¶1': notCoded('The announcement to all staff is one act of the Office.'),
  '2023 App. A ¶2': coded('professional-2023/assignment.ts'),
  '2023 App. A ¶3': noRule('Reading and cooperation are expected, without a date or a result.'),
  '2023 App. A ¶4': noRule(
    'Names the sections of a description; the agreement reader checks them.',
  ),
  '2023 App. A ¶5': coded('documents/adaptation: unit, supervisor, purpose, functional title'),
  '2023 App. A ¶6': coded('documents/adaptation: choices and blanks; adaptation.ts: new duties'),
  '2023 App. A ¶7': noRule('Templates are offered on the intranet.'),
  '2023 App. A ¶8': noRule('Manager and official discuss and adapt; the period stands in ¶9.'),
  '2023 App. A ¶9': coded('professional-2023/adaptation.ts'),
  '2023 App. A ¶10': coded('professional-2023/adaptation.ts'),
  '2023 App. A ¶11': coded('professional-2023/adaptation.ts: clarification'),
  '2023 App. A ¶12': coded('professional-2023/adaptation.ts: clarification'),
  '2023 App. A ¶13': coded('professional-2023/adaptation.ts: clarification'),
  '2023 App. A ¶14': coded('professional-2023/personal-file.ts'),
  '2023 App. A ¶15': coded('professional-2023/adaptation.ts'),
  '2023 Annex 1': coded('professional-2023/job-families.ts, description-facts.ts'),
  '2023 Annex 2': coded('professional-2023/job-families.ts, description-facts.ts'),
};

function coded(where: string): ClauseStatus {
  return { status: 'coded', where };
}

function notCoded(why: string): ClauseStatus {
  return { status: 'not coded', why };
}

function noRule(why: string): ClauseStatus {
  return { status: 'no rule', why };
}
