import type { KnownClause } from '../domain/citation';

/** What the code makes of a clause. */
export type ClauseStatus =
  /** `where`: the files that hold it, from `src` on; each of them names it. */
  | { readonly status: 'coded'; readonly where: readonly string[]; readonly what: string }
  | { readonly status: 'not coded'; readonly why: string }
  | { readonly status: 'no rule'; readonly why: string };

/** Every clause of both agreements: coded, not coded (why), or without a rule. */
export const CLAUSE_COVERAGE: Readonly<Record<KnownClause, ClauseStatus>> = {
  '2019 Preamble': coded(['agreements/covering-agreement.ts'], 'other funding in the field'),
  '2019 Art. 1': coded([
    'agreements/serving-official.ts',
    'domain/job-description.ts',
    'agreements/field-2019/equivalency.ts',
  ]),
  '2019 Art. 2': coded(['agreements/covering-agreement.ts']),
  '2019 Art. 3': coded(['agreements/field-2019/job-families.ts']),
  '2019 Art. 4': coded(['agreements/field-2019/job-families.ts']),
  '2019 Art. 5': coded(
    ['agreements/field-2019/organizational-setting.ts', 'agreement-text/check-catalogue.ts'],
    'setting, sections',
  ),
  '2019 Art. 6': coded([
    'agreements/field-2019/grade-outcome.ts',
    'agreements/field-2019/allocation.ts',
  ]),
  '2019 Art. 7': coded(
    ['agreements/general-provisions.ts', 'agreements/periods.ts', 'agreements/review-panel.ts'],
    'six months, Review Panel',
  ),
  '2019 fn. 1': coded(['agreements/covering-agreement.ts'], 'headquarters is Geneva'),
  '2019 fn. 2': coded(['agreements/field-2019/job-families.ts'], 'former families'),
  '2019 fn. 3': coded(['agreements/field-2019/job-families.ts'], 'former families'),
  '2019 App. 1 ¶1': coded(['agreements/educational-requirement.ts']),
  '2019 App. 1 ¶2': coded(['agreements/field-2019/equivalency.ts']),
  '2019 App. 2 ¶1': notCoded('The announcement to all officials is one act of the Office.'),
  '2019 App. 2 ¶2': coded(['agreements/field-2019/clarification.ts']),
  '2019 App. 2 ¶3': coded(['agreements/field-2019/clarification.ts']),
  '2019 App. 2 ¶4': coded(['agreements/field-2019/clarification.ts']),
  '2019 App. 2 ¶5': coded(['agreements/field-2019/clarification.ts']),
  '2019 App. 3': coded([
    'agreements/field-2019/job-families.ts',
    'agreements/field-2019/description-facts.ts',
  ]),
  '2023 Preamble': noRule('States purposes.'),
  '2023 Art. 1': coded(['agreements/serving-official.ts']),
  '2023 Art. 2': coded(['agreements/covering-agreement.ts']),
  '2023 Art. 3': coded(
    ['assessment/nothing-assigned.ts', 'agreements/eligibility.ts'],
    'families come one after the other',
  ),
  '2023 Art. 4': coded(['agreements/professional-2023/assignment.ts'], 'date of effect by family'),
  '2023 Art. 5': coded([
    'agreements/professional-2023/assignment.ts',
    'agreements/professional-2023/adaptation.ts',
  ]),
  '2023 Art. 6': coded(
    ['agreements/general-provisions.ts', 'agreements/periods.ts', 'agreements/review-panel.ts'],
    'six months, Review Panel',
  ),
  '2023 App. A ¶1': notCoded('The announcement to all staff is one act of the Office.'),
  '2023 App. A ¶2': coded(['agreements/professional-2023/assignment.ts']),
  '2023 App. A ¶3': noRule('Reading and cooperation are expected, without a date or a result.'),
  '2023 App. A ¶4': noRule(
    'Names the sections of a description; the agreement reader checks them.',
  ),
  '2023 App. A ¶5': coded(
    ['documents/adaptation/adaptation.ts', 'documents/adaptation/draft-description.ts'],
    'unit, supervisor, purpose, functional title',
  ),
  '2023 App. A ¶6': coded(
    ['documents/adaptation/adaptation.ts', 'agreements/professional-2023/adaptation.ts'],
    'choices and blanks, new duties',
  ),
  '2023 App. A ¶7': noRule('Templates are offered on the intranet.'),
  '2023 App. A ¶8': noRule('Manager and official discuss and adapt; the period stands in ¶9.'),
  '2023 App. A ¶9': coded(['agreements/professional-2023/adaptation.ts']),
  '2023 App. A ¶10': coded(['agreements/professional-2023/adaptation.ts']),
  '2023 App. A ¶11': coded(['agreements/professional-2023/adaptation.ts'], 'clarification'),
  '2023 App. A ¶12': coded(['agreements/professional-2023/adaptation.ts'], 'clarification'),
  '2023 App. A ¶13': coded(['agreements/professional-2023/adaptation.ts'], 'clarification'),
  '2023 App. A ¶14': coded(['agreements/professional-2023/personal-file.ts']),
  '2023 App. A ¶15': coded(['agreements/professional-2023/adaptation.ts']),
  '2023 Annex 1': coded([
    'agreements/professional-2023/job-families.ts',
    'agreements/professional-2023/description-facts.ts',
  ]),
  '2023 Annex 2': coded([
    'agreements/professional-2023/job-families.ts',
    'agreements/professional-2023/description-facts.ts',
  ]),
};

function coded(where: readonly string[], what = ''): ClauseStatus {
  return { status: 'coded', where, what };
}

function notCoded(why: string): ClauseStatus {
  return { status: 'not coded', why };
}

function noRule(why: string): ClauseStatus {
  return { status: 'no rule', why };
}
