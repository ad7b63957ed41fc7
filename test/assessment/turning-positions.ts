import { ALTERNATIVES, type OpenReading } from '../../src/agreements/alternatives';
import type { AssessmentSettings } from '../../src/assessment/assessment';
import type { ReadingId } from '../../src/domain/citation';
import { parseIsoDate } from '../../src/domain/plain-date';
import type { Position } from '../../src/domain/position';
import { ASSISTANT, PROFESSIONAL, SETTINGS } from './positions';

/** A reading of which the outcome of a position can turn. */
export type PositionReading = {
  [Reading in OpenReading]: (typeof ALTERNATIVES)[Reading] extends 'positions' ? Reading : never;
}[OpenReading];

export interface TurningPosition {
  readonly position: Position;
  readonly settings: AssessmentSettings;
}

const DATED: AssessmentSettings = {
  ...SETTINGS,
  effectiveOn: { 'Technical Specialists': parseIsoDate('2026-01-01')! },
};

const turning = (
  change: Partial<Position>,
  of: Position = ASSISTANT,
  settings = DATED,
): TurningPosition => ({ position: { ...of, ...change }, settings });

const unread = (cell: 'contract' | 'funding', question: ReadingId): Partial<Position> => ({
  [cell]: null,
  unread: { [cell]: { value: 'as written', question } },
});

const OFFICER: Position = { ...ASSISTANT, title: 'Administrative Officer', grade: 'NOB' };

/** For each of these readings a position whose outcome turns on it. */
export const TURNING: Readonly<Record<PositionReading, TurningPosition>> = {
  '2019 existing grade is the job’s': turning({ personalGrade: 'G6', allocatedGrade: 'G6' }),
  '2019 current grade': turning({ grade: 'G6', personalGrade: 'G7', allocatedGrade: 'G5' }),
  '2019 personal grade below existing': turning({ grade: 'G6', personalGrade: 'G5' }),
  '2019 award below personal grade': turning({ personalGrade: 'G7', allocatedGrade: 'G6' }),
  '2019 across categories': turning({ grade: 'G7', allocatedGrade: 'NOA' }),
  '2019 nearest grade is a hint': turning({ grade: 'G4' }),
  '2019 vacant position': turning({ vacant: true, allocatedGrade: 'G6' }),
  '2019 other funding': turning({ funding: 'other' }),
  '2019 finance and administrative officers': turning({
    ...OFFICER,
    grade: 'NOA',
    formerFamily: 'Finance and Administrative Officers',
  }),
  '2023 effective date not entered': turning({}, PROFESSIONAL, SETTINGS),
  '2023 qualifications not tested': turning({}, PROFESSIONAL),
  '2023 P1': turning({ grade: 'P1' }, PROFESSIONAL),
  'vacancy not stated': turning({ vacant: null }),
  '2019 allocated grade without description': turning({ grade: 'G5', allocatedGrade: 'G4' }),
  '2019 offices named': turning({ ...OFFICER, office: 'regional office' }),
  'other contract': turning({ contract: 'other' }),
  'junior professional officers': turning(
    unread('contract', 'junior professional officers'),
    PROFESSIONAL,
  ),
  'officials on loan': turning(unread('contract', 'officials on loan')),
  'mixed funding': turning(unread('funding', 'mixed funding')),
};

/** The positions of other readings that each of these decides on, each for a reason in the texts. */
export const ALSO_TURNED: Readonly<Partial<Record<PositionReading, readonly PositionReading[]>>> = {
  // Whose grade is compared decides whether another one is above or below it.
  '2019 existing grade is the job’s': [
    '2019 award below personal grade',
    '2019 personal grade below existing',
  ],
  // A family that is taken to be in effect assigns, and what is assigned can be tested.
  '2023 qualifications not tested': ['2023 effective date not entered'],
};
