import type { CaseEvent, OfficialCase } from '../../src/cases/official-case';
import { parseIsoDate, type PlainDate } from '../../src/domain/plain-date';

export const day = (iso: string): PlainDate => parseIsoDate(iso)!;

export type Days = Partial<Record<CaseEvent, string>>;

export function datesOf(days: Days): OfficialCase['dates'] {
  return Object.fromEntries(Object.entries(days).map(([event, iso]) => [event, day(iso)]));
}

/** A case with these dates. */
export function caseWith(
  agreement: '2019' | '2023',
  days: Days,
  rest: Partial<OfficialCase> = {},
): OfficialCase {
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
