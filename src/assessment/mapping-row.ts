import { toSerial } from '../domain/plain-date';
import { say, type Wording } from '../wording/wording';
import type { Assessment, ReviewCause } from './assess-position';

/** The columns that the result adds behind the source's own. The names are the same everywhere. */
export const MAPPING_COLUMNS = [
  'Agreement',
  'Job family',
  'Generic title',
  'Allocated grade',
  'Outcome',
  'Incumbent grade',
  'Effective date',
  'Match',
  'Confidence',
  'Review',
  'Verified',
  'Why',
] as const;
export type MappingColumn = (typeof MAPPING_COLUMNS)[number];

/** A cell's text or number; a blank is the empty string. */
export type MappingCell = string | number;

/**
 * The twelve cells of an assessed position, in the order of `MAPPING_COLUMNS`.
 *
 * Effective date is Excel's serial; Confidence runs from 0 to 1; Verified stays blank until a
 * person confirms the row.
 *
 * @param verified who confirmed it, and when.
 */
export function mappingCells(
  assessment: Assessment,
  wording: Wording,
  verified = '',
): MappingCell[] {
  const { match, description, allocation, incumbentGrade, effectiveOn } = assessment;
  return [
    agreementCell(assessment, wording),
    match?.target ? wording.target(match.target) : '',
    description?.genericTitle ?? '',
    allocation?.grade ?? '',
    wording.outcome[assessment.outcome],
    incumbentGrade ?? '',
    effectiveOn ? toSerial(effectiveOn) : '',
    match?.tier ? wording.tier[match.tier] : '',
    match?.target ? match.confidence : '',
    reviewCell(assessment.review, wording),
    verified,
    whyCell(assessment, wording),
  ];
}

function agreementCell({ coverage }: Assessment, { agreement }: Wording): string {
  switch (coverage.status) {
    case 'decided':
      return agreement[coverage.value];
    case 'not covered':
      return agreement['not covered'];
    case 'fact missing':
      return '';
  }
}

function reviewCell(review: readonly ReviewCause[], wording: Wording): string {
  return review.map((cause) => sayReview(cause, wording)).join('; ');
}

/** One cause of review in words. */
export function sayReview(cause: ReviewCause, wording: Wording): string {
  if (cause.kind === 'fact missing') return wording.factMissing(wording.fact[cause.fact]);
  if (cause.kind === 'match not accepted') {
    const doubts = cause.doubts.map((doubt) => {
      const sentence = wording.doubt[doubt.kind] as (fact: typeof doubt) => string;
      return sentence(doubt);
    });
    return [wording.review[cause.kind](cause), ...doubts.slice(0, 1)].join(wording.colon);
  }
  const sentence = wording.review[cause.kind] as (fact: typeof cause) => string;
  return sentence(cause);
}

/** The whole answer in sentences, each with the clause it rests on. */
function whyCell(assessment: Assessment, wording: Wording): string {
  const { coverage, match, allocation, grounds, effectiveOn, incumbentGrade } = assessment;
  const sentences = [
    (coverage.status === 'fact missing'
      ? `${wording.factMissing(wording.fact[coverage.fact])}, ${say(wording.coverage, coverage.reason)}`
      : say(wording.coverage, coverage.reason)) + wording.grounds(coverage),
  ];
  if (match) {
    sentences.push(
      match.target
        ? wording.matched({
            target: wording.target(match.target),
            words: match.words,
            tier: match.tier ? wording.tier[match.tier] : '',
            confidence: match.confidence,
          }) + groundsOfFamily(assessment, wording)
        : wording.notMatched,
    );
  }
  if (allocation && coverage.status === 'decided' && coverage.value === '2019') {
    sentences.push(wording.allocatedBy[allocation.source]);
  }
  if (grounds) {
    const sentence = say(wording.settled, grounds.reason);
    sentences.push(
      (grounds.status === 'fact missing'
        ? `${wording.factMissing(wording.fact[grounds.fact])}, ${sentence}`
        : sentence) + wording.grounds(grounds),
    );
  }
  if (effectiveOn && incumbentGrade) {
    sentences.push(wording.awardedFrom(incumbentGrade, wording.date(effectiveOn)));
  }
  return sentences.map(asSentence).join(' ');
}

/** The clause that has the family; for a former family also the footnote that moves it. */
function groundsOfFamily({ family, familyClauses, match }: Assessment, wording: Wording): string {
  if (!family) return '';
  const byFormerFamily = match?.tier === 'former family';
  const clauses = familyClauses.filter((clause) => byFormerFamily || !clause.includes('fn.'));
  const isMoved = byFormerFamily && family === 'Administration and Operations Officers';
  return wording.grounds({
    clauses,
    readings: isMoved ? ['2019 finance and administrative officers'] : [],
  });
}

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
