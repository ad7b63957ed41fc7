import { englishBeforeAgreement } from './before-agreement';
import { englishEligibility } from './eligibility/en';
import type { Numbers, Phrases } from './phrases';
import { sayOffice, sayOffices } from './say-office';

export function englishPhrases(numbers: Numbers): Phrases {
  const { number, date } = numbers;
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
      'not a serving official': 'Other contract',
      benchmark: 'Benchmark',
      'not covered': 'Not covered',
      'fact missing': 'Fact missing',
      'fact unread': 'Fact unread',
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
    ...englishEligibility(numbers),
    fact: {
      grade: 'grade',
      'duty station': 'duty station',
      'organizational unit': 'organizational unit',
      funding: 'funding',
      contract: 'contract type',
      'contract on the cut-off date': 'contract on the cut-off date',
      vacancy: 'vacancy status',
      'allocated grade': 'allocated grade',
      'personal grade': 'personal grade',
      education: 'education',
      'diploma or not': 'whether HR takes the degree as a post-secondary diploma',
      'recognised or not': 'whether HR counts the degree',
      'compulsory or not': 'whether HR takes primary school as compulsory schooling',
      'advanced or not': 'whether HR takes the degree as an advanced one',
      'relevant years': 'relevant years',
      'professional years': 'professional years',
      family: 'job family',
      date: 'date of assignment',
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
      'some in the field': 'that some of the years are in the field',
      'in a range of support functions': 'that the years cover a range of support functions',
      'some in finance': 'that some of the years are in finance',
      'communication plans and products':
        'experience in communication plans and multimedia products',
      'user support and web technologies': 'experience in user support and web technologies',
      'large portfolio': 'whether the office’s portfolio of development cooperation is large',
      'the majority in the field': 'that most of the years are in the field',
      'some at senior level of support': 'senior-level support among the years',
      'a safe driving record': 'safe driving record',
      'driving for an international organization':
        'driving for a diplomatic mission or an international organization',
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
      from: 'from',
      to: 'to',
      salaryStep: 'salaryStep',
    },
    step: {
      clarification: 'clarification',
      answer: 'answer',
      'adapted description': 'adapted description',
      'end of the agreement': 'end of the agreement',
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
      'other funding taken as covered': ({ agreement }) =>
        `not on the regular budget, and taken as covered by ${agreement}`,
      'General Service at headquarters taken as covered': () =>
        'General Service position at headquarters, taken as covered with the families of 2019',
      'P1 taken as outside': () => 'P1 is taken to be outside both agreements',
      'director or above': ({ grade }) => `${grade} is outside both agreements`,
      'National Officer at headquarters': () =>
        'a National Officer at headquarters is outside both agreements',
      'fact of the position unknown': () => 'which agreement applies cannot be said',
    },
    gradeOutcome: {
      'allocated above existing': ({ existing, allocated, current }) =>
        current === existing
          ? `allocated ${allocated} is above existing ${existing}: ${allocated} is awarded`
          : `allocated ${allocated} is above existing ${existing} and above the personal grade ${current}: ${allocated} is awarded in its place`,
      'allocated above existing, equal to the personal grade': ({ existing, allocated }) =>
        `allocated ${allocated} is above existing ${existing}: ${allocated}, a personal grade so far, is awarded and becomes the job’s grade`,
      'allocated above existing, personal grade higher': ({ existing, allocated, current }) =>
        `allocated ${allocated} is above existing ${existing}, but the incumbent already holds the higher ${current} as a personal grade and keeps it`,
      'allocated above existing, personal grade given up': ({ existing, allocated, current }) =>
        `allocated ${allocated} is above existing ${existing}: ${allocated} is awarded, and the higher personal grade ${current} ends`,
      'allocated below existing': ({ existing, allocated, current }) =>
        `allocated ${allocated} is below existing ${existing}: the incumbent keeps ${current} as a personal grade`,
      'allocated equals existing': ({ existing, current }) =>
        current === existing
          ? `allocated grade equals existing ${existing}: nothing changes`
          : `allocated grade equals existing ${existing}: nothing changes, and the incumbent keeps the personal grade ${current}`,
      'grades of two categories': ({ existing, allocated }) =>
        `${existing} and ${allocated} belong to two categories, which do not compare: this takes a reclassification under Circular 6/639`,
      'personal grade of another category': ({ allocated, personal }) =>
        `allocated ${allocated} is above the existing grade, but cannot be compared with personal grade ${personal} of another category: HR decides`,
      'no description at allocated grade': ({ family, grade }) =>
        family
          ? `${grade} was allocated, a grade at which ${family} has no description: HR decides`
          : `${grade} was allocated, a grade at which no description exists: HR decides`,
      'no rule outside 2019': ({ grade }) =>
        `no rule on awarding or retaining grades exists for ${grade}: Article 6 of 2019 covers G and NO positions, and 2023 has no such article`,
      'grade not given': () => 'no outcome without both grades',
    },
    serving: {
      'contract of a serving official': () => 'serving official',
      'other contract': () =>
        'the contract is neither fixed-term nor without limit of time, so the incumbent is none of the officials to whom a description is assigned',
      'contract unknown': () => 'whether the incumbent is a serving official cannot be said',
      'contract does not include the cut-off date': ({ on }) =>
        `the contract in the export does not include ${date(on)}; whether an earlier or later one did cannot be said`,
      'vacant position reached': () => 'vacant: the outcome is the one that the job would have',
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
        `${family} is of another category than the position: HR decides`,
      'date of effect not entered': ({ family }) =>
        `${family} has no date of effect here, and is taken not to be in effect without one`,
      'qualifications of the incumbent not known': () =>
        'whether the incumbent meets what the description asks for cannot be said',
      'description is for other offices': () =>
        'the description is taken not to exist in this kind of office: HR decides',
      'no family found': () => 'no job family could be read from the title',
      'no grade allocated': ({ family, grade, nearest }) =>
        `${family} has no description at ${grade}, and nobody allocated another grade: HR decides` +
        (nearest ? ` (the family’s nearest grade is ${nearest})` : ''),
    },
    setting: {
      'stands where the description does': ({ office, ...setting }) =>
        `the description is for positions ${sayOffices(setting, 'en')}, and the unit is ${sayOffice(office, 'en')}`,
      'stands elsewhere': ({ office, ...setting }) =>
        `the unit is ${sayOffice(office, 'en')}, but the description is for positions ${sayOffices(setting, 'en')}`,
      'kind of office unknown': (setting) =>
        `the description is for positions ${sayOffices(setting, 'en')}; in which kind of office the position is, the export does not say`,
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
      'not a step': () => 'is no step from 1 to 15',
      'not a date': () => 'is not a date',
      'before the agreement': englishBeforeAgreement(date),
      'day or month first': () =>
        'may begin with the day or the month; write the year first, such as 2026-01-31',
    },
    toReview: (outcome) => `${outcome} (to review)`,
    matched: ({ target, words }) =>
      words.length > 0 ? `family read from ${words.map((word) => `“${word}”`).join(', ')}` : target,
    matchedWithoutFamily: ({ words }) =>
      `field of work read from ${words.length > 0 ? words.map((word) => `“${word}”`).join(', ') : 'the title'}`,
    covered: 'covered',
    decidedBy: ({ target, by, on, why }) =>
      `${target}, decided by ${by} on ${on}` + (why ? `: ${why}` : ''),
    notMatched: 'no job family could be read from the title',
    allocatedBy: {
      export: (grade) => `allocated grade ${grade} as written in the export`,
      'position grade': 'the family has a description at the position’s grade',
      scenario: (grade) => `${grade} allocated by the scenario`,
      'nearest grade': (grade) => `${grade}, the family’s nearest grade, taken as allocated`,
      reviewer: ({ grade, by, on, why }) =>
        `${grade} allocated by ${by} on ${on}` + (why ? `: ${why}` : ''),
    },
    factMissing: (fact) => `Missing: ${fact}`,
    factUnread: (fact, value) => `Not read: ${fact} “${value}”`,
    personalGrade: {
      stays: (grade) => `the personal grade, ${grade}, stays as it is`,
      'gives way': (grade) => `the personal grade so far, ${grade}, gives way to the grade awarded`,
      'plays no part': (grade) =>
        `the personal grade, ${grade}, plays no part in the assignment and stays as it is`,
      'nobody’s': (grade) =>
        `nobody holds the position, so the personal grade ${grade} in the export is nobody’s`,
      open: (grade) => `what becomes of the personal grade, ${grade}, depends on what is missing`,
    },
    cutOff: {
      held: (on) => `held a fixed-term contract or one without limit of time on ${on}`,
      'not dated': (on) =>
        `taken to have held the contract on ${on}: the export does not say from when to when it runs`,
    },
    notChecked: (items) => `Not checked: ${items.join(', ')}`,
    ourReadings: (codes) =>
      `${codes.length === 1 ? 'our reading' : 'our readings'} ${codes.join(', ')}`,
    readOtherwise: (codes) => `${codes.join(', ')} decided otherwise`,
    awardedFrom: (grade, date) => `${grade} from ${date}`,
    inputAt: (argument, value, problem) => `${argument}: “${value}” ${problem}.`,
    noDuties: (family, grade) =>
      `${family}, ${grade}: no duties here yet. Open the agreement in the JD pane, under Descriptions, then calculate again.`,
    shapesDiffer: (first, second) =>
      `The ranges do not fit together: ${first} and ${second}. Give ranges of one size, or single cells.`,
    unsureFamily: (candidates) => `Unsure: ${candidates.join(' or ')}. JD.MATCH shows the figures.`,
  };
}
