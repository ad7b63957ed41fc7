import { ALTERNATIVES, isOpenReading, type OpenReading } from '../../src/agreements/alternatives';
import { assuming, OUR_READINGS, type Assumptions } from '../../src/agreements/assumptions';
import { assessEligibility, type EligibilityFacts } from '../../src/agreements/eligibility';
import {
  obligationsUnder2019,
  type ClarificationHistory,
} from '../../src/agreements/field-2019/clarification';
import {
  obligationsUnder2023,
  type AdaptationHistory,
} from '../../src/agreements/professional-2023/adaptation';
import { assessPosition } from '../../src/assessment/assess-position';
import type { AssessmentSettings } from '../../src/assessment/assessment';
import { mappingCells } from '../../src/assessment/mapping-row';
import { READINGS, readingCode, type ReadingId } from '../../src/domain/citation';
import type { Grounds } from '../../src/domain/decision';
import { isoDate, parseIsoDate } from '../../src/domain/plain-date';
import type { Position } from '../../src/domain/position';
import { matchTitle } from '../../src/matching/match-position';
import { LOCALES } from '../../src/wording/locale';
import { wordingFor } from '../../src/wording/wording';
import { ASSISTANT, PROFESSIONAL, SETTINGS } from './positions';

const day = (iso: string) => parseIsoDate(iso)!;

/** What an answer comes to, and everything that it rests on. */
interface Answer {
  readonly says: unknown;
  readonly rests: readonly (Grounds | null)[];
}
type Ask = (assumptions: Assumptions) => Answer;

const DATED: AssessmentSettings = {
  ...SETTINGS,
  effectiveOn: { 'Technical Specialists': day('2026-01-01') },
};

const position =
  (change: Partial<Position>, of = ASSISTANT, settings = DATED): Ask =>
  (assumptions) => {
    const { outcome, family, incumbentGrade, effectiveOn, allocation, coverage, grounds } =
      assessPosition(
        { ...of, ...change },
        settings,
        (query) => matchTitle(query),
        undefined,
        null,
        { assumptions, allocatedGrade: null },
      );
    return {
      says: [outcome, family, incumbentGrade, effectiveOn, allocation?.grade ?? null],
      rests: [coverage, grounds],
    };
  };

const NOTHING_KNOWN: EligibilityFacts = {
  grade: 'NOA',
  education: 'secondary',
  family: 'Finance Officers',
  noticeYears: null,
  relevantYears: null,
  professionalYears: null,
};

const candidate =
  (facts: Partial<EligibilityFacts>): Ask =>
  (assumptions) => {
    const decision = assessEligibility({ ...NOTHING_KNOWN, ...facts }, undefined, assumptions);
    const { status } = decision;
    return {
      says:
        decision.status === 'decided'
          ? [status, decision.value.eligible, decision.value.shortfall]
          : [status, decision.status === 'fact missing' ? decision.fact : null],
      rests: [decision],
    };
  };

const NO_ANSWERS = {
  familyAnswer: null,
  gradeAnswer: null,
  familyAnswerAgain: null,
  gradeAnswerAgain: null,
} as const;

const owed2019 =
  (dates: Readonly<Record<string, string>>, rest: Partial<ClarificationHistory> = {}): Ask =>
  (assumptions) => {
    const on = Object.fromEntries(Object.entries(dates).map(([name, iso]) => [name, day(iso)]));
    const history: ClarificationHistory = { ...NO_ANSWERS, ...rest, dates: on };
    const decision = obligationsUnder2019(history, day('2026-06-15'), assumptions);
    if (decision.status !== 'decided') throw new Error(decision.reason.because);
    return {
      says: decision.value.map(({ duty, due }) => [duty, due && isoDate(due)]),
      rests: [decision, ...decision.value],
    };
  };

const owed2023 =
  (dates: Readonly<Record<string, string>>, rest: Partial<AdaptationHistory> = {}): Ask =>
  (assumptions) => {
    const on = Object.fromEntries(Object.entries(dates).map(([name, iso]) => [name, day(iso)]));
    const history: AdaptationHistory = {
      vacant: false,
      newDuty: null,
      officialInCopy: true,
      ...rest,
      dates: on,
    };
    const decision = obligationsUnder2023(history, day('2026-06-15'), assumptions);
    if (decision.status !== 'decided') throw new Error(decision.reason.because);
    return {
      says: decision.value.map(({ duty, due }) => [duty, due && isoDate(due)]),
      rests: [decision, ...decision.value],
    };
  };

const unread = (cell: 'contract' | 'funding', question: ReadingId): Partial<Position> => ({
  [cell]: null,
  unread: { [cell]: { value: 'as written', question } },
});

const OFFICER: Position = { ...ASSISTANT, title: 'Administrative Officer', grade: 'NOB' };

/** For each reading one question whose answer turns on it. */
const CASES: Readonly<Record<OpenReading, Ask>> = {
  '2019 existing grade is the job’s': position({ personalGrade: 'G6', allocatedGrade: 'G6' }),
  '2019 current grade': position({ grade: 'G6', personalGrade: 'G7', allocatedGrade: 'G5' }),
  '2019 personal grade below existing': position({ grade: 'G6', personalGrade: 'G5' }),
  '2019 award below personal grade': position({ personalGrade: 'G7', allocatedGrade: 'G6' }),
  '2019 across categories': position({ grade: 'G7', allocatedGrade: 'NOA' }),
  '2019 nearest grade is a hint': position({ grade: 'G4' }),
  '2019 vacant position': position({ vacant: true, allocatedGrade: 'G6' }),
  '2019 other funding': position({ funding: 'other' }),
  '2019 receipt date': owed2019({ sent: '2026-05-01', received: '2026-05-20' }),
  '2019 reassigned description': owed2019(
    {
      sent: '2026-03-01',
      received: '2026-03-02',
      'family asked': '2026-03-10',
      'family answered': '2026-04-10',
      'other description received': '2026-05-10',
    },
    { familyAnswer: 'another description of the same grade' },
  ),
  '2019 finance and administrative officers': position({
    ...OFFICER,
    grade: 'NOA',
    formerFamily: 'Finance and Administrative Officers',
  }),
  '2019 secondary school': candidate({ education: 'compulsory', relevantYears: 12 }),
  '2019 unfinished degree': candidate({ education: 'unfinished degree', relevantYears: 6 }),
  '2019 degree not listed': candidate({ education: 'degree not listed', relevantYears: 2 }),
  '2019 relevant years include professional ones': candidate({
    relevantYears: 6,
    professionalYears: 3,
  }),
  '2019 professional years not stated': candidate({ relevantYears: 12 }),
  '2019 part-years': candidate({
    education: 'first-level degree',
    relevantYears: 1.6,
    professionalYears: 1.6,
  }),
  '2023 effective date not entered': position({}, PROFESSIONAL, SETTINGS),
  '2023 degree not listed': candidate({
    grade: 'P2',
    family: 'Technical Specialists',
    education: 'degree not listed',
    relevantYears: 12,
  }),
  '2023 qualifications not tested': position({}, PROFESSIONAL),
  '2023 P1': position({ grade: 'P1' }, PROFESSIONAL),
  'vacancy not stated': position({ vacant: null }),
  'notice below description': candidate({
    education: 'first-level degree',
    grade: 'NOB',
    family: 'Programme Officers',
    relevantYears: 2,
    professionalYears: 2,
    noticeYears: 2,
  }),
  'months are calendar months': owed2019({ sent: '2026-05-01', received: '2026-05-01' }),
  '2023 vacant position': owed2023({ effective: '2026-05-01' }, { vacant: true }),
  '2023 sent back': owed2023({
    effective: '2026-04-01',
    returned: '2026-05-01',
    'sent back': '2026-05-10',
  }),
  '2019 late question': owed2019({
    sent: '2026-01-01',
    received: '2026-01-02',
    'grade asked': '2026-05-01',
  }),
  '2019 primary schooling': candidate({
    grade: 'G2',
    family: 'Messengers',
    education: 'primary',
    relevantYears: 9,
  }),
  '2023 long first degree': candidate({
    grade: 'P4',
    family: 'Technical Specialists',
    education: 'long degree',
    relevantYears: 20,
  }),
  '2019 allocated grade without description': position({ grade: 'G5', allocatedGrade: 'G4' }),
  '2019 offices named': position({ ...OFFICER, office: 'regional office' }),
  'other contract': position({ contract: 'other' }),
  'junior professional officers': position(
    unread('contract', 'junior professional officers'),
    PROFESSIONAL,
  ),
  'officials on loan': position(unread('contract', 'officials on loan')),
  'mixed funding': position(unread('funding', 'mixed funding')),
};

const OPEN = READINGS.filter(isOpenReading);

/**
 * The questions besides its own that a reading decides, each for a reason that stands in the texts:
 * a figure of one reading is what the other compares.
 */
const ALSO: Partial<Readonly<Record<OpenReading, readonly OpenReading[]>>> = {
  // Whose grade is compared decides whether another one is above or below it.
  '2019 existing grade is the job’s': [
    '2019 award below personal grade',
    '2019 personal grade below existing',
  ],
  // A family that is taken to be in effect assigns, and what is assigned can be tested.
  '2023 qualifications not tested': ['2023 effective date not entered'],
  // Each of these starts or ends a period in months.
  'months are calendar months': ['2019 receipt date', '2019 reassigned description'],
};

const sayOf = (ask: Ask, ...otherwise: readonly OpenReading[]) => ask(assuming(otherwise)).says;

it('says of every reading whether it has an alternative, and why not', () => {
  expect(Object.keys(ALTERNATIVES).sort()).toEqual([...READINGS].sort());
  expect(OPEN.sort()).toEqual(Object.keys(CASES).sort());
  for (const reading of READINGS) {
    if (isOpenReading(reading)) continue;
    const { none } = ALTERNATIVES[reading] as { readonly none: string };
    expect(none.length).toBeGreaterThan(20);
  }
});

describe.each(OPEN)('%s decided otherwise', (reading) => {
  it('changes its outcome, and cites the reading as decided otherwise', () => {
    const ask = CASES[reading];
    const { says, rests } = ask(assuming([reading]));
    expect(says).not.toEqual(sayOf(ask));
    const otherwise = rests.flatMap((grounds) => grounds?.otherwise ?? []);
    expect(new Set(otherwise)).toEqual(new Set([reading]));
    // As we read it, nothing is marked.
    expect(ask(OUR_READINGS).rests.flatMap((grounds) => grounds?.otherwise ?? [])).toEqual([]);
  });

  it('changes nothing else', () => {
    const changed = OPEN.filter((other) => {
      const ask = CASES[other];
      return JSON.stringify(sayOf(ask, reading)) !== JSON.stringify(sayOf(ask));
    });
    expect(changed.sort()).toEqual([reading, ...(ALSO[reading] ?? [])].sort());
  });
});

it.each(LOCALES)('says in %s that a reading is decided otherwise', (locale) => {
  const wording = wordingFor(locale);
  const says = (...otherwise: readonly OpenReading[]) =>
    mappingCells(
      assessPosition(
        { ...ASSISTANT, personalGrade: 'G7', allocatedGrade: 'G6' },
        SETTINGS,
        (query) => matchTitle(query),
        undefined,
        null,
        { assumptions: assuming(otherwise), allocatedGrade: null },
      ),
      wording,
    ).join(' ');
  const said = wording.readOtherwise([readingCode('2019 award below personal grade')]);
  expect(says('2019 award below personal grade')).toContain(said);
  expect(says()).not.toContain(said);
});
