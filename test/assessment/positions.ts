import type { AssessmentSettings } from '../../src/assessment/assessment';
import { parseIsoDate } from '../../src/domain/plain-date';
import type { Position } from '../../src/domain/position';
import type { Match, MatchTarget } from '../../src/matching/match';

export const ASSIGNED_ON = parseIsoDate('2026-12-01')!;
export const SETTINGS: AssessmentSettings = { assignedOn: ASSIGNED_ON, effectiveOn: {} };

/** All that 2019 asks: nothing about it is odd. */
export const ASSISTANT: Position = {
  row: 2,
  number: '40001',
  title: 'Programme Assistant',
  grade: 'G5',
  personalGrade: null,
  allocatedGrade: null,
  vacant: false,
  incumbentNamed: null,
  contract: 'fixed-term',
  funding: 'regular budget',
  station: 'field',
  formerFamily: null,
  assignedOn: null,
};

/** All that 2023 asks. */
export const PROFESSIONAL: Position = { ...ASSISTANT, title: 'Technical Officer', grade: 'P3' };

/** A matcher that answers this, whatever it is asked. */
export function matching(target: MatchTarget | null, rest: Partial<Match> = {}): () => Match {
  return () => ({
    target,
    tier: target && 'strong words',
    confidence: target ? 0.97 : 0,
    accepted: true,
    words: target ? ['Programme', 'Assistant'] : [],
    removed: [],
    doubts: [],
    alternatives: [],
    ...rest,
  });
}

export const TO_ASSISTANTS = matching('Programme Assistants');
export const TO_SPECIALISTS = matching('Technical Specialists');
