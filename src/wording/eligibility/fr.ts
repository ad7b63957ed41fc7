import type { EducationQuestion, Requirement } from '../../agreements/educational-requirement';
import type { CandidateEducation } from '../../domain/job-description';
import type { EligibilityPhrases, Numbers } from '../phrases';

export function frenchEligibility({
  number,
  years,
  yearsHeld,
  yearsLacking,
  list,
}: Numbers): EligibilityPhrases {
  const held: Readonly<Record<CandidateEducation, string>> = {
    none: 'aucune scolarité achevée',
    primary: 'l’école primaire',
    compulsory: 'la scolarité obligatoire',
    secondary: 'des études secondaires',
    'unfinished degree': 'des études secondaires et des études universitaires inachevées',
    diploma: 'un diplôme postsecondaire',
    'degree not listed': 'un diplôme universitaire non répertorié',
    'first-level degree': 'un diplôme universitaire de premier niveau',
    'long degree': 'un diplôme de premier niveau long, tel qu’une maîtrise',
    'advanced degree': 'un diplôme universitaire supérieur',
  };
  const question: Readonly<Record<EducationQuestion, string>> = {
    'diploma or not':
      'l’établissement ne figure dans aucun des deux répertoires, si bien que le diplôme vaut tout au plus diplôme postsecondaire',
    'recognised or not':
      'l’accord de 2023 ne nomme aucun répertoire d’établissements, si bien qu’il reste à savoir si le diplôme compte',
    'compulsory or not':
      'l’école primaire peut être moins que la scolarité obligatoire là où elle a été suivie',
    'advanced or not':
      'un diplôme de premier niveau long, tel qu’une maîtrise, peut valoir ou non diplôme supérieur',
  };
  /** Whose years they are: the description's, the notice's, those in place of the degree. */
  const sources = ({ ownYears, descriptionYears, noticeYears, equivalencyYears }: Requirement) => {
    const ofNotice = noticeYears !== null && noticeYears === ownYears;
    const isMore = ofNotice && descriptionYears !== ownYears;
    const aside = isMore
      ? descriptionYears === null
        ? ''
        : `, et non les ${number(descriptionYears)} de la description`
      : noticeYears === null
        ? ''
        : ofNotice
          ? ', autant que l’avis de vacance'
          : `, l’avis de vacance n’en demandant que ${number(noticeYears)}`;
    const own = `${number(ownYears)} ${isMore ? 'de l’avis de vacance' : 'de la description'}${aside}`;
    // Nobody is to add up what is said aside.
    const plus = aside ? ', + ' : ' + ';
    return equivalencyYears > 0
      ? `${own}${plus}${number(equivalencyYears)} à la place du diplôme`
      : own;
  };
  const professional = (lacking: number, had: number | null, { ownYears }: Requirement) =>
    lacking > 0
      ? `, dont ${had ? number(had) : 'aucun'} à titre professionnel alors qu’il en faut ${number(ownYears)}`
      : '';
  /** `7,5 ans sur 8 requis`, but `22 ans alors qu’il en faut 8`. */
  const figures = (had: number, requirement: Requirement) =>
    had < requirement.years
      ? `${yearsHeld(had)} sur ${number(requirement.years)} requis`
      : `${yearsHeld(had)} alors qu’il en faut ${number(requirement.years)}`;
  const turningPoints = (atLeast: Requirement, atMost: Requirement | null) =>
    `les RH décident à partir de ${years(atLeast.years)} (${sources(atLeast)})` +
    (atMost
      ? `, et à partir de ${years(atMost.years)} (${sources(atMost)}) leur décision n’importe plus`
      : '');
  return {
    education: {
      none: 'aucune scolarité achevée',
      primary: 'école primaire',
      compulsory: 'scolarité obligatoire',
      secondary: 'études secondaires',
      'unfinished degree': 'études universitaires inachevées',
      diploma: 'diplôme postsecondaire',
      'degree not listed': 'diplôme universitaire non répertorié',
      'first-level degree': 'diplôme universitaire de premier niveau',
      'long degree': 'diplôme de premier niveau long (maîtrise et semblables)',
      'advanced degree': 'diplôme universitaire supérieur',
    },
    eligibility: {
      'required years': ({ requirement, grade, education }) =>
        `${grade} avec ${held[education]} demande ${years(requirement.years)} (${sources(requirement)})`,
      'years suffice': ({ requirement, grade, education, years: had }) =>
        `Admissible à ${grade} avec ${held[education]} : ${yearsHeld(had)} là où il en faut ${number(requirement.years)} (${sources(requirement)})`,
      'years lacking': ({
        requirement,
        grade,
        education,
        years: had,
        shortfall,
        professionalShortfall,
        professionalYears,
      }) =>
        `Non admissible à ${grade} avec ${held[education]} : ${figures(had, requirement)} (${sources(requirement)})` +
        professional(professionalShortfall, professionalYears, requirement) +
        ` ; il manque ${yearsLacking(shortfall)}`,
      'years lacking either way': ({
        grade,
        education,
        question: asked,
        atLeast,
        atMost,
        years: had,
        professionalYears,
        professionalShortfall,
        shortfall,
        shortfallAtMost,
      }) =>
        `Non admissible à ${grade} avec ${held[education]} : ${yearsHeld(had)}` +
        professional(professionalShortfall, professionalYears, atLeast) +
        ` ; ${question[asked]} ; ${turningPoints(atLeast, atMost)} ; ` +
        (shortfallAtMost === null
          ? `il manque ${yearsLacking(shortfall)} pour que les RH décident`
          : shortfallAtMost === shortfall
            ? `il manque ${yearsLacking(shortfall)} dans les deux cas`
            : `il manque ${yearsLacking(shortfall)} pour que les RH décident, ${yearsLacking(shortfallAtMost)} pour que cela n’importe plus`),
      'education lacking': ({ grade, education, needed }) =>
        `Non admissible à ${grade} : il faut ${held[needed]}, et avec ${held[education]} aucune durée d’expérience n’y supplée`,
      'every family refuses': ({ grade, education, years: had, families }) =>
        `Non admissible à ${grade} avec ${held[education]}${had === null ? '' : ` et ${yearsHeld(had)}`}, quelle que soit la famille : ` +
        list(
          families.map((refusal) =>
            refusal.because === 'education lacking'
              ? `${refusal.family} demande ${held[refusal.needed]}`
              : `${refusal.family} demande ${years(refusal.requirement.years)}`,
          ),
        ) +
        ' ; ce qui manque dépend de la famille',
      'education in question': ({ question: asked, atLeast, atMost }) =>
        `${question[asked]} ; ${turningPoints(atLeast, atMost)}`,
      'no description at grade': ({ grade }) =>
        `aucun des deux accords n’a de description au grade ${grade}`,
      'family has no description at grade': ({ family, grade }) =>
        `${family} n’a pas de description au grade ${grade}`,
      'families differ': ({ grade }) =>
        `la réponse au grade ${grade} dépend de la famille d’emplois, qui n’est pas indiquée`,
      'fact not given': () => 'pas de réponse sans cette donnée',
    },
    eligibilityLimit: {
      'positions outside headquarters': () =>
        'réponse valable hors siège ; pour les services généraux au siège, aucune description n’a encore été introduite',
      'families introduced so far': ({ grade, families }) =>
        `réponse valable pour les ${number(families.length)} familles qui ont à ce jour une description au grade ${grade}, ${list(families)}`,
      'whom equivalency serves': () =>
        'l’expérience qui tient lieu de diplôme est ouverte aux candidats à un poste vacant d’administrateur national et aux fonctionnaires qui demandent leur reclassement dans cette catégorie',
    },
  };
}
