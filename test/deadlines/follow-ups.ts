import type { FollowUpEvent, FollowUp } from '../../src/deadlines/follow-up';
import { parseIsoDate, type PlainDate } from '../../src/domain/plain-date';

export const day = (iso: string): PlainDate => parseIsoDate(iso)!;

export type Days = Partial<Record<FollowUpEvent, string>>;

function datesOf(days: Days): FollowUp['dates'] {
  return Object.fromEntries(Object.entries(days).map(([event, iso]) => [event, day(iso)]));
}

/** A follow-up with these dates. */
export function followUpWith(
  agreement: '2019' | '2023',
  days: Days,
  rest: Partial<FollowUp> = {},
): FollowUp {
  return {
    positionNumber: 'P-101',
    incumbent: 'A. Diallo',
    vacant: false,
    agreement,
    family: agreement === '2019' ? 'Finance Assistants' : 'Technical Specialists',
    genericTitle: agreement === '2019' ? 'Finance Assistant' : 'Technical Officer',
    grade: agreement === '2019' ? 'G5' : 'P3',
    dates: datesOf(days),
    notes: {},
    filed: new Set(),
    ...rest,
  };
}
