import {
  ALTERNATIVES,
  isOpenReading,
  OPEN_READINGS,
  type OpenReading,
} from '../../src/agreements/alternatives';
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
import { mappingCells } from '../../src/assessment/mapping-row';
import { READINGS, readingCode } from '../../src/domain/citation';
import type { Grounds } from '../../src/domain/decision';
import { isoDate, parseIsoDate } from '../../src/domain/plain-date';
import { matchTitle } from '../../src/matching/match-position';
import { LOCALES } from '../../src/wording/locale';
import { wordingFor } from '../../src/wording/wording';
import { ASSISTANT, SETTINGS } from './positions';
import {
  ALSO_TURNED,
  TURNING,
  type PositionReading,
  type TurningPosition,
} from './turning-positions';

const day = (iso: string) => parseIsoDate(iso)!;

/** What an answer comes to, and everything that it rests on. */
interface Answer {
  readonly says: unknown;
  readonly rests: readonly (Grounds | null)[];
}
type Ask = (assumptions: Assumptions) => Answer;

const askOf =
  ({ position, settings }: TurningPosition): Ask =>
  (assumptions) => {
    const { outcome, family, incumbentGrade, effectiveOn, allocation, coverage, grounds } =
      assessPosition(position, settings, (query) => matchTitle(query), undefined, null, {
        assumptions,
        allocatedGrade: null,
      });
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

/** For each reading one question whose answer turns on it. */
const CASES: Readonly<Record<OpenReading, Ask>> = {
  ...(Object.fromEntries(
    Object.entries(TURNING).map(([reading, turning]) => [reading, askOf(turning)]),
  ) as Record<PositionReading, Ask>),
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
  '2023 degree not listed': candidate({
    grade: 'P2',
    family: 'Technical Specialists',
    education: 'degree not listed',
    relevantYears: 12,
  }),
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
};

/**
 * The questions besides its own that a reading decides, each for a reason that stands in the texts:
 * a figure of one reading is what the other compares.
 */
const ALSO: Partial<Readonly<Record<OpenReading, readonly OpenReading[]>>> = {
  ...ALSO_TURNED,
  // Each of these starts or ends a period in months.
  'months are calendar months': ['2019 receipt date', '2019 reassigned description'],
};

const sayOf = (ask: Ask, ...otherwise: readonly OpenReading[]) => ask(assuming(otherwise)).says;

it('says of every reading whether it has an alternative, and why not', () => {
  expect(Object.keys(ALTERNATIVES).sort()).toEqual([...READINGS].sort());
  expect([...OPEN_READINGS].sort()).toEqual(Object.keys(CASES).sort());
  for (const reading of READINGS) {
    if (isOpenReading(reading)) continue;
    const { none } = ALTERNATIVES[reading] as { readonly none: string };
    expect(none.length).toBeGreaterThan(20);
  }
});

describe.each(OPEN_READINGS)('%s decided otherwise', (reading) => {
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
    const changed = OPEN_READINGS.filter((other) => {
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
