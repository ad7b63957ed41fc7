import type { Allocation } from '../agreements/field-2019/allocation';
import type { Decision } from '../domain/decision';
import { toSerial } from '../domain/plain-date';
import type { CutOff } from '../domain/position';
import { reviewPhrasesOf } from '../wording/review/review-wording';
import { say, type Wording } from '../wording/wording';
import type { Assessment, ReviewCause } from './assessment';
import { MAPPING_COLUMNS, type MappingColumn } from './mapping-columns';
import { unreadFact } from './assessed-facts';
import { isWithoutFamily, type Match } from '../matching/match';

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
  const cells: Readonly<Record<MappingColumn, MappingCell>> = {
    Outcome: wording.outcome[assessment.outcome],
    'Job family': match?.target ? wording.target(match.target) : '',
    'Generic title': description?.genericTitle ?? '',
    // A grade at which there is no description allocates nothing; Review names it.
    'Allocated grade': description && allocation ? allocation.grade : '',
    'Incumbent grade': incumbentGrade ?? '',
    'Effective date': effectiveOn ? toSerial(effectiveOn) : '',
    Review: reviewCell(assessment.review, wording),
    Why: whyCell(assessment, wording),
    Verified: verified,
    Match: match?.tier ? wording.tier[match.tier] : '',
    Confidence: match?.target ? match.confidence : '',
    Agreement: agreementCell(assessment, wording),
  };
  return MAPPING_COLUMNS.map((name) => cells[name]);
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
  return review.map((cause) => sayReview(cause, wording)).join(wording.semicolon);
}

/** One cause of review in words. */
export function sayReview(cause: ReviewCause, wording: Wording): string {
  const { review, doubt: doubtful } = reviewPhrasesOf(wording);
  if (cause.kind === 'fact missing') return wording.factMissing(wording.fact[cause.fact]);
  if (cause.kind === 'fact unread') {
    return wording.factUnread(wording.fact[cause.fact], cause.value);
  }
  if (cause.kind === 'match not accepted') {
    const doubts = cause.doubts.map((doubt) => {
      const sentence = doubtful[doubt.kind] as (fact: typeof doubt) => string;
      return sentence(doubt);
    });
    return [review[cause.kind](cause), ...doubts.slice(0, 1)].join(wording.colon);
  }
  const sentence = review[cause.kind] as (fact: typeof cause) => string;
  return sentence(cause);
}

/** As many words of a title as a cell has room for: the deciding ones come first. */
const WORDS_NAMED = 2;

/**
 * The answer in sentences, each with the clause it rests on: first what was decided and why, last
 * what holds for most rows alike. What another column of the row says is not said again: how surely
 * the title was matched, which agreement governs, that the position keeps its grade.
 */
function whyCell(assessment: Assessment, wording: Wording): string {
  const { coverage, match, allocation, grounds, cutOff, effectiveOn, incumbentGrade } = assessment;
  const scope =
    sayUnknown(coverage, assessment, wording) +
    say(wording.coverage, coverage.reason) +
    wording.grounds(coverage);
  const sentences: string[] = [];
  if (grounds) {
    sentences.push(
      sayUnknown(grounds, assessment, wording) +
        say(wording.settled, grounds.reason) +
        wording.grounds(grounds),
    );
  } else {
    // Then the scope is what decided.
    sentences.push(scope);
  }
  if (effectiveOn && incumbentGrade) {
    sentences.push(wording.awardedFrom(incumbentGrade, wording.date(effectiveOn)));
  }
  if (cutOff) sentences.push(sayCutOff(cutOff, wording));
  if (match && (match.target || !grounds)) sentences.push(sayMatch(match, assessment, wording));
  if (
    allocation &&
    allocation.source !== 'position grade' &&
    coverage.status === 'decided' &&
    coverage.value === '2019'
  ) {
    sentences.push(sayAllocation(allocation, wording));
  }
  sentences.push(...saySetting(assessment, wording), ...sayRest(assessment, wording));
  if (grounds) sentences.push(sayScope(coverage, scope, wording));
  return sentences.map(asSentence).join(' ');
}

/** A position that is covered says by which clause; one that is not says why. */
function sayScope(
  coverage: Assessment['coverage'],
  whole: string,
  { covered, grounds }: Wording,
): string {
  const isCovered = coverage.status === 'decided' && coverage.value !== 'benchmark';
  return isCovered ? covered + grounds(coverage) : whole;
}

function sayMatch(match: Match, assessment: Assessment, wording: Wording): string {
  const { decision, allocation } = assessment;
  if (!match.target) return wording.notMatched;
  const target = wording.target(match.target);
  const grounds = groundsOfFamily(assessment, wording);
  if (decision) {
    // The reason for a grade is said with the grade.
    const why = allocation?.source === 'reviewer' ? '' : decision.why;
    return (
      wording.decidedBy({ target, by: decision.by, on: wording.date(decision.on), why }) + grounds
    );
  }
  const fact = {
    target,
    words: match.words.slice(0, WORDS_NAMED),
  };
  return isWithoutFamily(match.target)
    ? wording.matchedWithoutFamily(fact)
    : wording.matched(fact) + grounds;
}

/** Which fact is missing, or stands in its cell unread, before what cannot be said without it. */
function sayUnknown(
  decision: Decision<unknown, unknown>,
  { unread }: Assessment,
  wording: Wording,
): string {
  if (decision.status !== 'fact missing') return '';
  const cell = unreadFact(decision.fact, unread);
  const name = wording.fact[decision.fact];
  return `${cell ? wording.factUnread(name, cell.value) : wording.factMissing(name)}${wording.semicolon}`;
}

/** What becomes of a personal grade, and which other cells were not read. */
function sayRest({ personalGrade, review, coverage, grounds }: Assessment, wording: Wording) {
  const said = [coverage, grounds].flatMap((decision) =>
    decision?.status === 'fact missing' ? [decision.fact] : [],
  );
  const unread = review.flatMap((cause) =>
    cause.kind === 'fact unread' && !said.includes(cause.fact) ? [sayReview(cause, wording)] : [],
  );
  const isSaid = !personalGrade || personalGrade.fate === 'said by the outcome';
  return [
    ...(isSaid ? [] : [wording.personalGrade[personalGrade.fate](personalGrade.grade)]),
    ...unread,
  ];
}

function sayAllocation(allocation: Allocation, { allocatedBy, date }: Wording): string {
  switch (allocation.source) {
    case 'export':
      return allocatedBy.export(allocation.grade);
    case 'position grade':
      return allocatedBy['position grade'];
    case 'scenario':
    case 'nearest grade':
      return allocatedBy[allocation.source](allocation.grade);
    case 'reviewer':
      return allocatedBy.reviewer({ ...allocation, on: date(allocation.on) });
  }
}

/** Whether the contract was held on the cut-off date; where the export does not date it, by our reading. */
function sayCutOff({ on, held }: CutOff, wording: Wording): string {
  const said = held ? wording.cutOff.held : wording.cutOff['not dated'];
  const readings = held ? [] : (['2019 cut-off date'] as const);
  return said(wording.date(on)) + wording.grounds({ clauses: ['2019 Art. 1'], readings });
}

/** Nothing of a setting that is met and holds no more to check. */
function saySetting({ setting }: Assessment, wording: Wording): string[] {
  if (!setting) return [];
  const { because, largePortfolio } = setting.reason;
  const asksMore = largePortfolio && because !== 'stands elsewhere';
  return [
    ...(because === 'stands where the description does' && !asksMore
      ? []
      : [say(wording.setting, setting.reason) + wording.grounds(setting)]),
    ...(asksMore ? [wording.notChecked([wording.unchecked['large portfolio']])] : []),
  ];
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
