import { BUILT_IN } from '../../src/agreements/catalogue';
import type { Match } from '../../src/matching/match';
import type { ReviewCase, ReviewOption } from '../../src/review/review-case';
import { TO_ASSISTANTS } from '../assessment/positions';

export const MATCH: Match = TO_ASSISTANTS();

export const PROPOSAL: ReviewOption = {
  target: 'Programme Assistants',
  allocatedGrade: null,
  description: BUILT_IN.findDescription('Programme Assistants', 'G5'),
  confidence: MATCH.confidence,
  words: MATCH.words,
};

/** One proposed case of which nothing is doubtful; its key is its title unless it has its own. */
export function aCase(more: Partial<ReviewCase> = {}): ReviewCase {
  const title = more.title ?? 'Programme Assistant';
  return {
    key: title,
    title,
    grade: 'G5',
    formerFamily: null,
    positions: 1,
    exceptions: 0,
    assigned: 1,
    inReview: 0,
    changed: 0,
    match: MATCH,
    proposal: PROPOSAL,
    options: [],
    causes: [],
    outcomes: [{ outcome: 'no change', count: more.positions ?? 1 }],
    stations: [],
    units: [],
    movedTo: null,
    gradesByHr: [],
    changes: [],
    hasAllocatedGrade: true,
    addedFamilies: [],
    likeness: null,
    holder: null,
    lines: [],
    ...more,
  };
}
