import { factsOf } from '../agreements/description-facts';
import { readingsOfSetting } from '../agreements/field-2019/organizational-setting';
import type {
  DescriptionFacts,
  ErpExperience,
  LanguageRequirement,
  OrganizationalSetting,
  Supervision,
} from '../domain/description-facts';
import type { Unchecked } from '../domain/decision';
import type { JobDescription } from '../domain/job-description';
import { descriptionWords } from './descriptions/words-for';
import { listOf } from './list-of';
import type { Locale } from './locale';
import { sayOffices } from './say-office';
import type { Wording } from './wording';

/** What a description says on one point. */
export interface FactLine {
  readonly label: string;
  readonly text: string;
}

/** Setting, languages, supervision, and what else is asked; without what the catalogue lacks. */
export function sayFacts(description: JobDescription, wording: Wording): FactLine[] {
  const words = descriptionWords(wording.locale);
  const facts = factsOf(description);
  const asked = sayAsked(description, wording);
  const lines: FactLine[] = facts
    ? [
        {
          label: words.label.setting,
          text: saySetting(facts.setting, wording.locale) + groundsOf(facts.setting, wording),
        },
        { label: words.label.languages, text: sayLanguages(facts.languages, wording) },
        { label: words.label.supervision, text: saySupervision(facts.supervision, wording) },
      ]
    : [];
  return asked ? [...lines, { label: wording.column.alsoAsked, text: asked }] : lines;
}

/**
 * What an answer on eligibility did not check, by the names that the descriptions give it.
 *
 * @param descriptions those that the answer rests on; where they differ on a point, it stays
 *   unnamed.
 */
export function sayUnchecked(
  items: readonly Unchecked[],
  descriptions: readonly JobDescription[],
  wording: Wording,
): string[] {
  const common = <Value>(of: (description: JobDescription) => Value): Value | null => {
    const [first, ...others] = descriptions.map(of);
    const same = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
    return same ? (first ?? null) : null;
  };
  return items.map((item) => {
    const plain = wording.unchecked[item];
    switch (item) {
      case 'training': {
        const subject = common(({ training }) => training);
        return subject ? sayTraining(subject, wording) : plain;
      }
      case 'languages': {
        const languages = common((description) => factsOf(description)?.languages);
        return languages ? `${plain} (${sayLanguages(languages, wording)})` : plain;
      }
      case 'with an ERP system': {
        const erp = common((description) => factsOf(description)?.erp);
        return erp ? sayErp(erp, wording.locale) : plain;
      }
      default:
        return plain;
    }
  });
}

function saySetting(setting: OrganizationalSetting | null, locale: Locale): string {
  const words = descriptionWords(locale);
  if (!setting) return words.ofPosition;
  const units = setting.units.map((unit) => words.workUnit[unit]);
  return [
    sayOffices(setting, locale),
    ...(setting.largePortfolio ? [words.withLargePortfolio] : []),
    ...(units.length > 0 ? [words.typicallyIn(listOf(units, 'disjunction', locale))] : []),
  ].join(', ');
}

/** Our readings where a description leaves offices out, or asks what has no figure. */
function groundsOf(setting: OrganizationalSetting | null, wording: Wording): string {
  const readings = setting ? readingsOfSetting(setting) : [];
  return wording.grounds({ clauses: [], readings });
}

function sayLanguages(
  languages: readonly LanguageRequirement[],
  { locale, semicolon }: Wording,
): string {
  const words = descriptionWords(locale);
  return languages
    .map(({ level, choice, asked }) => {
      const language = `${words.level[level]} ${words.choice[choice]}`;
      return asked === 'required' ? language : words.forSomePositions(language);
    })
    .join(semicolon);
}

function saySupervision({ received, given }: Supervision, { locale, semicolon }: Wording): string {
  const words = descriptionWords(locale);
  return [...(received ? [words.received[received]] : []), words.given[given]].join(semicolon);
}

function sayAsked(description: JobDescription, wording: Wording): string {
  const { training, drivingLicence, experienceConditions, internationalExperience } = description;
  const words = descriptionWords(wording.locale);
  const facts: DescriptionFacts | null = factsOf(description);
  return [
    ...(training ? [sayTraining(training, wording)] : []),
    ...(drivingLicence ? [wording.unchecked['clean driving licence']] : []),
    ...sayUnchecked(experienceConditions, [description], wording),
    ...(internationalExperience ? [wording.unchecked['international experience']] : []),
    ...(facts?.preferred ? [words.preferred[facts.preferred]] : []),
    ...(facts?.computerSkills ? [words.computers[facts.computerSkills]] : []),
  ].join(wording.semicolon);
}

function sayTraining(subject: NonNullable<JobDescription['training']>, wording: Wording): string {
  return subject === 'named in the annex'
    ? wording.unchecked.training
    : descriptionWords(wording.locale).training[subject];
}

function sayErp({ severalModules, modules }: ErpExperience, locale: Locale): string {
  const { erp, erpModules } = descriptionWords(locale);
  return erp(
    severalModules,
    listOf(
      modules.map((module) => erpModules[module]),
      'conjunction',
      locale,
    ),
  );
}
