import type { Requirement } from '../agreements/educational-requirement';
import type { Numbers, Phrases } from './phrases';

export function englishPhrases({
  number,
  years,
  yearsHeld,
  yearsLacking,
  percent,
}: Numbers): Phrases {
  const education: Phrases['education'] = {
    none: 'no schooling completed',
    compulsory: 'compulsory schooling',
    secondary: 'secondary school',
    diploma: 'post-secondary diploma',
    'first-level degree': 'first-level degree',
    'advanced degree': 'advanced degree',
    'degree not listed': 'a degree from an unlisted institution',
  };
  const equivalency = ({ ownYears, equivalencyYears }: Requirement) =>
    equivalencyYears > 0
      ? ` (${number(ownYears)} + ${number(equivalencyYears)} in place of the degree)`
      : '';
  return {
    outcome: {
      'higher grade awarded': 'Higher grade awarded',
      'personal grade retained': 'Personal grade retained',
      'no change': 'No change',
      'assigned at position grade': 'Assigned at position grade',
      'reclassification procedure': 'Reclassification procedure',
      'HR decides': 'HR decides',
      'no description yet': 'No description yet',
      'no description fits': 'No description fits',
      vacant: 'Vacant',
      'not a serving official': 'Not a serving official',
      benchmark: 'Benchmark',
      'not covered': 'Not covered',
      'fact missing': 'Fact missing',
    },
    tier: {
      decided: 'decided',
      'former family': 'former family',
      'generic title': 'generic title',
      'known title': 'known title',
      'strong words': 'strong words',
      'weak words': 'weak words',
      'outside the families': 'outside the families',
    },
    agreement: {
      '2019': '2019',
      '2023': '2023',
      benchmark: 'benchmark',
      'not covered': 'not covered',
    },
    column: {
      agreement: 'Agreement',
      family: 'Job family',
      grade: 'Grade',
      genericTitle: 'Generic title',
      education: 'Minimum education',
      years: 'Minimum years',
      alsoAsked: 'Also asked',
      clause: 'Clause',
    },
    noDescriptionFits: 'No description fits',
    noneIntroducedYet: 'None introduced yet',
    education,
    fact: {
      grade: 'grade',
      'duty station': 'duty station',
      funding: 'funding',
      contract: 'contract type',
      'allocated grade': 'allocated grade',
      'personal grade': 'personal grade',
      education: 'education',
      'diploma or not': 'whether HR takes the degree as a post-secondary diploma',
      'relevant years': 'relevant years',
      'professional years': 'professional years',
      family: 'job family',
      date: 'date',
    },
    unchecked: {
      'secondary school completed': 'completion of secondary school',
      'with an ERP system': 'experience with an ERP system',
      'overseeing staff': 'experience of overseeing staff',
      'specific experience that the description names':
        'specific experience that the description names',
      'field of the degree': 'field of the degree',
      'institution of the degree': 'listing of the institution (WHED or UNESCO)',
      'relevance of the experience': 'relevance of the experience',
      'professional character of the experience': 'how many of the years are professional',
      'the majority in the field': 'that most of the years are in the field',
      'some at senior level of support': 'senior-level support among the years',
      'a safe driving record': 'safe driving record',
      'driving for an international organization': 'driving for an international organization',
      training: 'training in the field',
      'clean driving licence': 'clean driving licence',
      'international experience': 'experience at the international level',
      languages: 'languages',
      competencies: 'competencies',
    },
    accepted: {
      education: 'compulsory, secondary, diploma, degree, master, degree not listed',
      funding: 'RB, regular budget, XB, extra-budgetary',
      dutyStation: 'Geneva, headquarters, Lima, Dakar, …',
    },
    argument: {
      grade: 'grade',
      education: 'education',
      relevantYears: 'relevantYears',
      professionalYears: 'professionalYears',
      family: 'family',
      noticeYears: 'noticeYears',
      title: 'title',
      formerFamily: 'formerFamily',
      existing: 'existing',
      allocated: 'allocated',
      personal: 'personal',
      dutyStation: 'dutyStation',
      funding: 'funding',
      step: 'step',
      date: 'date',
    },
    step: {
      clarification: 'clarification',
      answer: 'answer',
      'adapted description': 'adapted description',
    },
    coverage: {
      'field position on the regular budget': ({ category }) =>
        category === 'NO'
          ? 'National Officer position in the field on the regular budget'
          : 'General Service position in the field on the regular budget',
      'Professional position on the regular budget': () =>
        'Professional position on the regular budget',
      'General Service at headquarters on the regular budget': () =>
        'General Service position at headquarters on the regular budget',
      'other funding makes it a benchmark': () =>
        'not on the regular budget: the descriptions of 2023 serve as a benchmark, nothing is assigned',
      'other funding in the field': () =>
        'field position not on the regular budget: mapped for comparison only',
      'director or above': ({ grade }) => `${grade} is outside both agreements`,
      'National Officer at headquarters': () =>
        'a National Officer at headquarters is outside both agreements',
      'fact of the position unknown': () => 'which agreement applies cannot be said',
    },
    gradeOutcome: {
      'allocated above existing': ({ existing, allocated, current }) =>
        current === existing
          ? `allocated ${allocated} is above existing ${existing}: ${allocated} is awarded`
          : `allocated ${allocated} is above existing ${existing} and above the grade held, ${current}: ${allocated} is awarded`,
      'allocated above existing, current grade already as high': ({
        existing,
        allocated,
        current,
      }) =>
        `allocated ${allocated} is above existing ${existing}, but the incumbent already holds ${current} and keeps it`,
      'allocated below existing': ({ existing, allocated, current }) =>
        `allocated ${allocated} is below existing ${existing}: the incumbent keeps ${current} as a personal grade`,
      'allocated equals existing': ({ existing, current }) =>
        current === existing
          ? `allocated grade equals existing ${existing}: nothing changes`
          : `allocated grade equals existing ${existing}: nothing changes, the incumbent keeps ${current}`,
      'grades of two categories': ({ existing, allocated }) =>
        `${existing} and ${allocated} belong to two categories, which do not compare: this takes a reclassification under Circular 6/639`,
      'personal grade of another category': ({ allocated, personal }) =>
        `allocated ${allocated} is above the existing grade, but cannot be compared with personal grade ${personal} of another category: HR decides`,
      'no rule outside 2019': ({ grade }) =>
        `no rule on awarding or retaining grades exists for ${grade}: Article 6 of 2019 covers G and NO positions, and 2023 has no such article`,
      'grade not given': () => 'no outcome without both grades',
    },
    serving: {
      'contract of a serving official': () => 'serving official',
      'other contract': () =>
        'the contract is neither fixed-term nor without limit of time: not a serving official',
      'contract unknown': () => 'whether the incumbent is a serving official cannot be said',
      'nobody in the position': ({ agreement }) =>
        agreement === '2019'
          ? 'vacant: no incumbent whose grade could change'
          : 'vacant: the manager adapts the description',
    },
    description: {
      'description at the position’s grade': ({ grade }) =>
        `the family’s description at the position’s grade, ${grade}, is assigned`,
      'family has none at the position’s grade': ({ family, grade }) =>
        `${family} has no description at ${grade}: HR decides`,
      'no description for General Service at headquarters yet': () =>
        'no description for General Service at headquarters has been introduced yet',
      'P1 has no description': () => 'P1 is covered and has no description yet',
      'family not in effect yet': () => 'the family’s descriptions are not in effect on that date',
      'position’s grade unknown': () => 'no description without the position’s grade',
      'no description fits': () => 'the title stands for work outside the job families',
      'family introduced later': () =>
        'no description for this field of work has been introduced yet',
      'date of assignment unknown': () => 'whether the family is in effect cannot be said',
      'family of another category': ({ family }) =>
        `${family} are of another category than the position: HR decides`,
      'no family found': () => 'no job family could be read from the title',
    },
    eligibility: {
      'required years': ({ requirement, grade, education: held }) =>
        requirement.equivalencyYears > 0
          ? `${grade} with ${education[held]} asks for ${years(requirement.years)}: ${number(requirement.ownYears)} of the description and ${number(requirement.equivalencyYears)} in place of the degree`
          : `${grade} with ${education[held]} asks for ${years(requirement.years)}`,
      'years suffice': ({ requirement, grade, education: held, years: had }) =>
        `Eligible for ${grade} with ${education[held]}: ${yearsHeld(had)} of ${number(requirement.years)} required` +
        equivalency(requirement),
      'years lacking': ({
        requirement,
        grade,
        education: held,
        years: had,
        shortfall,
        professionalShortfall,
        professionalYears,
      }) =>
        `Not eligible for ${grade} with ${education[held]}: ${yearsHeld(had)} of ${number(requirement.years)} required` +
        equivalency(requirement) +
        (professionalShortfall > 0
          ? `, of which ${number(professionalYears ?? 0)} of ${number(requirement.ownYears)} professional`
          : '') +
        `; ${yearsLacking(shortfall)} lacking`,
      'education lacking': ({ grade, education: held, needed }) =>
        `Not eligible for ${grade}: ${education[needed]} is required, ${education[held]} is given, and no number of years makes up for it`,
      'no description at grade': ({ grade }) => `neither agreement has a description at ${grade}`,
      'family has no description at grade': ({ family, grade }) =>
        `${family} has no description at ${grade}`,
      'families differ': ({ grade }) =>
        `the answer at ${grade} depends on the job family, which is not given`,
      'fact not given': () => 'no answer without it',
      'degree not listed': () =>
        'the degree’s institution is in neither register, so the degree does not count',
      'degree to be recognised': () =>
        'the agreement of 2023 names no register of institutions: HR decides whether the degree counts',
    },
    inputProblem: {
      'unknown word': ({ accepted }) => `is not known; accepted: ${accepted}`,
      'not a grade': ({ refusal }) =>
        ({
          blank: 'is blank',
          'no grade': 'is not a grade; expected one such as G5, NOA or P4',
          'no category': 'has no category; expected one such as G5, NOA or P4',
          'no level': 'has no level; expected one such as G5, NOA or P4',
          'outside the ladder': 'does not exist; G1 to G7, NOA to NOE, P1 to P5, D1 and D2 do',
          'another pay scale': 'belongs to another pay scale than G, NO, P and D',
          'two grades': 'names two grades; expected one',
        })[refusal],
      'not a number': () => 'is not a number of years',
      'negative years': () => 'is negative; expected years from 0',
      'too many years': ({ most }) => `is more than ${number(most)} years; expected a working life`,
      'not a date': () => 'is not a date',
      'day or month first': () =>
        'may begin with the day or the month; write the year first, such as 2026-01-31',
    },
    review: {
      'match not accepted': () => 'Job family to confirm',
      'allocated grade proposed': ({ grade }) => `Allocated grade ${grade} is a proposal`,
      'no description at allocated grade': ({ family, grade }) =>
        `${family} has no description at ${grade}`,
      'grade in title differs': ({ inTitle, grade }) =>
        `The title says ${inTitle}, the position ${grade}`,
      'allocated grade without description': ({ grade }) =>
        `Grade ${grade} was allocated, but no description fits`,
      'allocated grade plays no part': ({ grade }) =>
        `Allocated grade ${grade} plays no part: assignment is at the position’s grade`,
      'personal grade of another category': () => 'Personal grade is of another category',
      'personal grade below existing': () => 'Personal grade is below the existing grade',
      'grades of two categories': () => 'Grades of two categories',
      'HR decides': () => 'No description at the position’s grade: HR decides',
      'fact missing': () => 'Fact missing',
    },
    doubt: {
      'close runner-up': () => 'another family is as likely',
      'weak evidence': () => 'the words are weak evidence',
      'no evidence': () => 'nothing in the title speaks for a family',
      'level contradicts grade': ({ word, grade }) => `“${word}” does not go with ${grade}`,
      'grade in title differs': ({ inTitle, grade }) =>
        `the title says ${inTitle}, the position ${grade}`,
      'former family contradicts title': () => 'the former family and the title disagree',
    },
    toReview: (outcome) => `${outcome} (to review)`,
    matched: ({ target, words, tier, confidence }) =>
      words.length > 0
        ? `${target} by ${words.map((word) => `“${word}”`).join(', ')} (${tier}, ${percent(confidence)})`
        : `${target} (${tier}, ${percent(confidence)})`,
    notMatched: 'no job family could be read from the title',
    allocatedBy: {
      HR: 'allocated grade as written by HR',
      'position grade': 'the family has a description at the position’s grade',
      'nearest grade':
        'the family has no description at the position’s grade: the nearest is proposed',
    },
    factMissing: (fact) => `Missing: ${fact}`,
    notChecked: (items) => `Not checked: ${items.join(', ')}`,
    ourReadings: (codes) =>
      `${codes.length === 1 ? 'our reading' : 'our readings'} ${codes.join(', ')}`,
    awardedFrom: (grade, date) => `${grade} from ${date}`,
    inputAt: (argument, value, problem) => `${argument}: “${value}” ${problem}.`,
    noDuties: (family, grade) =>
      `${family}, ${grade}: no duties here yet. Open the agreement in the JD pane, under Descriptions, then calculate again.`,
    shapesDiffer: (first, second) =>
      `The ranges do not fit together: ${first} and ${second}. Give ranges of one size, or single cells.`,
    unsureFamily: (candidates) => `Unsure: ${candidates.join(' or ')}. JD.MATCH shows the figures.`,
  };
}
