import { READINGS, type ReadingId } from '../domain/citation';

/** What a reading decided otherwise changes: the outcome of a position, of a candidate, a date due. */
export type Reaches = 'positions' | 'candidates' | 'deadlines';

/**
 * Which of our readings can be decided otherwise so that an answer changes, and what changes then.
 * The others say why they cannot: what the alternative would need is no fact that an answer is given
 * on, or it is a date or a grade that the user enters anyway.
 */
export const ALTERNATIVES = {
  '2019 cut-off date': { none: 'another date is entered as such' },
  '2019 existing grade is the job’s': 'positions',
  '2019 current grade': 'positions',
  '2019 personal grade below existing': 'positions',
  '2019 award below personal grade': 'positions',
  '2019 across categories': 'positions',
  '2019 nearest grade is a hint': 'positions',
  '2019 vacant position': 'positions',
  '2019 other funding': 'positions',
  '2019 assignment date': { none: 'another date is entered as such' },
  '2019 receipt date': 'deadlines',
  '2019 reassigned description': 'deadlines',
  '2019 eight families': { none: 'every description stands under one of the fourteen' },
  '2019 finance and administrative officers': 'positions',
  '2019 secondary school': 'candidates',
  '2019 unfinished degree': 'candidates',
  '2019 degree not listed': 'candidates',
  '2019 diploma': { none: 'length, level and register of a diploma are not asked for' },
  '2019 candidates and officials': { none: 'whether an official asks is not known' },
  '2019 relevant years include professional ones': 'candidates',
  '2019 professional years not stated': 'candidates',
  '2019 description before table': { none: 'the figures agree everywhere' },
  '2019 part-years': 'candidates',
  '2019 grade without family': { none: 'it is about a fact that is missing, not about the text' },
  '2023 effective date': { none: 'the date is entered, whatever it is taken from' },
  '2023 paragraph numbers': { none: 'no answer depends on which paragraphs are meant' },
  '2023 effective date not entered': 'positions',
  '2023 degree not listed': 'candidates',
  '2023 or equivalent': { none: 'no text says how many years would stand in' },
  '2023 qualifications not tested': 'positions',
  '2023 no description at grade': { none: 'no clause names the grade or the description instead' },
  '2023 no rule on grades': { none: 'no clause says what an award would rest on' },
  '2023 P1': 'positions',
  'vacancy not stated': 'positions',
  'notice below description': 'candidates',
  'months are calendar months': 'deadlines',
  '2023 vacant position': 'deadlines',
  '2023 sent back': 'deadlines',
  '2023 disagreement': { none: 'who decides changes no date and no grade' },
  '2019 late question': 'deadlines',
  'later annex': { none: 'another date of effect is entered as such' },
  '2019 degree in another field': { none: 'the field of a degree is not asked for' },
  '2019 primary schooling': 'candidates',
  '2023 long first degree': 'candidates',
  '2019 allocated grade without description': 'positions',
  '2019 offices named': 'positions',
  '2019 large portfolio': { none: 'no export says how large a portfolio is' },
  'other contract': 'positions',
  'junior professional officers': 'positions',
  'officials on loan': 'positions',
  'mixed funding': 'positions',
  'review panel': { none: 'the Panel has no period that could stop another' },
} as const satisfies Readonly<Record<ReadingId, Reaches | { readonly none: string }>>;

type Alternatives = typeof ALTERNATIVES;

/** A reading that can be decided otherwise. */
export type OpenReading = {
  [Reading in ReadingId]: Alternatives[Reading] extends Reaches ? Reading : never;
}[ReadingId];

export function isOpenReading(reading: ReadingId): reading is OpenReading {
  return typeof ALTERNATIVES[reading] === 'string';
}

/** In the order of their numbers. */
export const OPEN_READINGS: readonly OpenReading[] = READINGS.filter(isOpenReading);
