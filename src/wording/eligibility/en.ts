import type { EducationQuestion, Requirement } from '../../agreements/educational-requirement';
import type { CandidateEducation } from '../../domain/job-description';
import type { EligibilityPhrases, Numbers } from '../phrases';

export function englishEligibility({
  number,
  years,
  yearsHeld,
  yearsLacking,
  list,
}: Numbers): EligibilityPhrases {
  const held: Readonly<Record<CandidateEducation, string>> = {
    none: 'no schooling completed',
    primary: 'primary school',
    compulsory: 'compulsory schooling',
    secondary: 'secondary school',
    'unfinished degree': 'secondary school and an unfinished degree',
    diploma: 'a post-secondary diploma',
    'degree not listed': 'a degree from an unlisted institution',
    'first-level degree': 'a first-level degree',
    'long degree': 'a long first degree, such as a maîtrise',
    'advanced degree': 'an advanced degree',
  };
  const question: Readonly<Record<EducationQuestion, string>> = {
    'diploma or not':
      'the degree’s institution is in neither register, so that it counts at most as a post-secondary diploma',
    'recognised or not':
      'the agreement of 2023 names no register of institutions, so that it is open whether the degree counts',
    'compulsory or not':
      'primary school may be less than compulsory schooling where it was attended',
    'advanced or not':
      'a long first degree, such as a maîtrise, may or may not stand as an advanced one',
  };
  /** Whose years they are: the description's, the notice's, those in place of the degree. */
  const sources = ({ ownYears, descriptionYears, noticeYears, equivalencyYears }: Requirement) => {
    const ofNotice = noticeYears !== null && noticeYears === ownYears;
    const isMore = ofNotice && descriptionYears !== ownYears;
    const aside = isMore
      ? descriptionYears === null
        ? ''
        : `, not the description’s ${number(descriptionYears)}`
      : noticeYears === null
        ? ''
        : ofNotice
          ? ' and of the vacancy notice alike'
          : `, more than the ${number(noticeYears)} of the vacancy notice`;
    const own = `${number(ownYears)} ${isMore ? 'of the vacancy notice' : 'of the description'}${aside}`;
    // Nobody is to add up what is said aside.
    const plus = aside ? ', + ' : ' + ';
    return equivalencyYears > 0
      ? `${own}${plus}${number(equivalencyYears)} in place of the degree`
      : own;
  };
  const professional = (lacking: number, had: number | null, { ownYears }: Requirement) =>
    lacking > 0
      ? `, ${had ? `only ${number(had)}` : 'none'} of them professional where ${number(ownYears)} are required`
      : '';
  /** `7.5 years of 8 required`, but `22 years where 8 are required`. */
  const figures = (had: number, requirement: Requirement) =>
    had < requirement.years
      ? `${yearsHeld(had)} of ${number(requirement.years)} required`
      : `${yearsHeld(had)} where ${number(requirement.years)} are required`;
  const turningPoints = (atLeast: Requirement, atMost: Requirement | null) =>
    `HR decides from ${years(atLeast.years)} on (${sources(atLeast)})` +
    (atMost
      ? `, and from ${years(atMost.years)} on (${sources(atMost)}) it no longer matters what HR decides`
      : '');
  return {
    education: {
      none: 'no schooling completed',
      primary: 'primary school',
      compulsory: 'compulsory schooling',
      secondary: 'secondary school',
      'unfinished degree': 'unfinished degree',
      diploma: 'post-secondary diploma',
      'degree not listed': 'degree from an unlisted institution',
      'first-level degree': 'first-level degree',
      'long degree': 'long first degree (maîtrise and the like)',
      'advanced degree': 'advanced degree',
    },
    eligibility: {
      'required years': ({ requirement, grade, education }) =>
        `${grade} with ${held[education]} asks for ${years(requirement.years)} (${sources(requirement)})`,
      'years suffice': ({ requirement, grade, education, years: had }) =>
        `Eligible for ${grade} with ${held[education]}: ${yearsHeld(had)} where ${number(requirement.years)} are required (${sources(requirement)})`,
      'years lacking': ({
        requirement,
        grade,
        education,
        years: had,
        shortfall,
        professionalShortfall,
        professionalYears,
      }) =>
        `Not eligible for ${grade} with ${held[education]}: ${figures(had, requirement)} (${sources(requirement)})` +
        professional(professionalShortfall, professionalYears, requirement) +
        `; ${yearsLacking(shortfall)} lacking`,
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
        `Not eligible for ${grade} with ${held[education]}: ${yearsHeld(had)}` +
        professional(professionalShortfall, professionalYears, atLeast) +
        `; ${question[asked]}; ${turningPoints(atLeast, atMost)}; ` +
        (shortfallAtMost === null
          ? `${yearsLacking(shortfall)} lacking for HR to decide`
          : shortfallAtMost === shortfall
            ? `${yearsLacking(shortfall)} lacking either way`
            : `${yearsLacking(shortfall)} lacking for HR to decide, ${yearsLacking(shortfallAtMost)} for it no longer to matter`),
      'education lacking': ({ grade, education, needed }) =>
        `Not eligible for ${grade}: ${held[needed]} is required, and with ${held[education]} no number of years makes up for it`,
      'every family refuses': ({ grade, education, years: had, families }) =>
        `Not eligible for ${grade} in any family with ${held[education]}${had === null ? '' : ` and ${yearsHeld(had)}`}: ` +
        list(
          families.map((refusal) =>
            refusal.because === 'education lacking'
              ? `${refusal.family} asks for ${held[refusal.needed]}`
              : `${refusal.family} asks for ${years(refusal.requirement.years)}`,
          ),
        ) +
        '; what is lacking depends on the family',
      'education in question': ({ question: asked, atLeast, atMost }) =>
        `${question[asked]}; ${turningPoints(atLeast, atMost)}`,
      'no description at grade': ({ grade }) => `neither agreement has a description at ${grade}`,
      'family has no description at grade': ({ family, grade }) =>
        `${family} has no description at ${grade}`,
      'families differ': ({ grade }) =>
        `the answer at ${grade} depends on the job family, which is not given`,
      'fact not given': () => 'no answer without it',
    },
    eligibilityLimit: {
      'positions outside headquarters': () =>
        'holds outside headquarters; no General Service description at headquarters has been introduced yet',
      'families introduced so far': ({ grade, families }) =>
        `holds for the ${number(families.length)} families that have a description at ${grade} so far, ${list(families)}`,
      'whom equivalency serves': () =>
        'experience in place of a degree is open to candidates for a National Officer vacancy and to officials who ask for reclassification into that category',
    },
  };
}
