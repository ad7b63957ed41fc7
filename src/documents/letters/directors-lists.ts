import { dueDate, PERIODS } from '../../agreements/periods';
import type { JobFamilyName } from '../../domain/job-description';
import type { PlainDate } from '../../domain/plain-date';
import type { Wording } from '../../wording/wording';
import { nameFile } from '../name-files';
import type { Addressee } from './addressees';
import type { DocumentDraft, LetterRun } from './letter-fields';
import { sayNamedClauses } from './named-clauses';
import { letterWordsFor } from './words/words-for';

/** When the broadcasts of the families take effect, as far as entered (2023 Art. 4). */
export type EffectiveDates = Partial<Readonly<Record<JobFamilyName, PlainDate>>>;

/**
 * A list for each organizational unit, in alphabetical order, its officials by name: 2023 App. A ¶2.
 * The grade is the position's, never a personal one.
 */
export function draftDirectorsLists(
  addressees: readonly Addressee[],
  run: LetterRun,
  effectiveOn: EffectiveDates,
  wording: Wording,
): DocumentDraft[] {
  const words = letterWordsFor(wording.locale);
  const collator = new Intl.Collator(wording.locale, { numeric: true });
  const byUnit = new Map<string, Addressee[]>();
  for (const addressee of addressees) {
    const unit = addressee.row.unit!;
    const officials = byUnit.get(unit);
    if (officials) officials.push(addressee);
    else byUnit.set(unit, [addressee]);
  }
  return [...byUnit]
    .sort(([left], [right]) => collator.compare(left, right))
    .map(([unit, officials]) => ({
      fileName: nameFile(unit, null),
      values: {
        letter_date: wording.date(run.letterDate),
        unit,
        adaptation: words.adaptation(PERIODS['adapted description'].months),
        articles: sayNamedClauses(['2023 Art. 5', '2023 App. A ¶2', '2023 App. A ¶9'], wording),
        hr_partner: run.hrPartner,
        signatory: run.signatory,
        officials: [...officials]
          .sort((left, right) => collator.compare(left.officialName, right.officialName))
          .map((official) => lineOf(official, effectiveOn, wording)),
      },
    }));
}

function lineOf(
  { row, officialName, positionGrade, description }: Addressee,
  effectiveOn: EffectiveDates,
  wording: Wording,
) {
  const effective = effectiveOn[description.family];
  return {
    official_name: officialName,
    position_number: row.positionNumber ?? '',
    position_title: row.title,
    position_grade: positionGrade,
    family: description.family,
    generic_title: description.genericTitle,
    duty_station: row.dutyStation ?? '',
    due_date: effective ? wording.date(dueDate('adapted description', effective)) : '',
  };
}
