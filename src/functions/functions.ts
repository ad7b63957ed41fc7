// The metadata plugin reads the parameters from the syntax alone: it knows `any[][]` for a range and
// resolves no alias.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { createMatcher } from '../matching/match-position';
import { wordingFor, type Wording } from '../wording/wording';
import { answerCatalogue, answerDescription } from './answer-catalogue';
import { answerEligible, answerShortfall, answerWhy, answerYears } from './answer-eligibility';
import {
  answerAgreement,
  answerDue,
  answerGrade,
  answerIncumbent,
  answerOutcome,
} from './answer-grade';
import { answerFamily, answerMatch, MATCH_COLUMNS } from './answer-match';
import { Failure, type CellAnswer } from './failure';
import { ArgumentReader, UnusableArgument } from './read-arguments';
import { spread, type Argument } from './spread';

const { match: matchTitle } = createMatcher();

type Answerer<Answer> = (
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
) => Answer;

/**
 * Whether education and experience meet the minimum of a grade.
 * 2019 App. 1 and App. 3, 2023 Annexes 1 and 2.
 *
 * @customfunction ELIGIBLE
 * @param {any[][]} grade Grade of the vacancy, such as NOA, G5 or P4
 * @param {any[][]} education compulsory, secondary, diploma, degree, master or degree not listed
 * @param {any[][]} relevantYears Years of relevant experience in all
 * @param {any[][]} [professionalYears] The professional ones among them
 * @param {any[][]} [family] Job family, needed only where the families at the grade differ
 * @param {any[][]} [noticeYears] Years that the vacancy notice asks for, if more
 * @returns {any[][]} TRUE or FALSE; #N/A with the missing fact
 */
export function eligible(
  grade: any[][],
  education: any[][],
  relevantYears: any[][],
  professionalYears?: any[][],
  family?: any[][],
  noticeYears?: any[][],
): any[][] {
  return answerCells(
    [grade, education, relevantYears, professionalYears, family, noticeYears],
    answerEligible,
  );
}

/**
 * The figures and the clause behind JD.ELIGIBLE in a sentence, and what was not checked.
 *
 * @customfunction WHY
 * @param {any[][]} grade Grade of the vacancy, such as NOA, G5 or P4
 * @param {any[][]} education compulsory, secondary, diploma, degree, master or degree not listed
 * @param {any[][]} relevantYears Years of relevant experience in all
 * @param {any[][]} [professionalYears] The professional ones among them
 * @param {any[][]} [family] Job family, needed only where the families at the grade differ
 * @param {any[][]} [noticeYears] Years that the vacancy notice asks for, if more
 * @returns {any[][]} The reason in one sentence
 */
export function why(
  grade: any[][],
  education: any[][],
  relevantYears: any[][],
  professionalYears?: any[][],
  family?: any[][],
  noticeYears?: any[][],
): any[][] {
  return answerCells(
    [grade, education, relevantYears, professionalYears, family, noticeYears],
    answerWhy,
  );
}

/**
 * Years still lacking for JD.ELIGIBLE; 0 exactly where it is TRUE.
 *
 * @customfunction SHORTFALL
 * @param {any[][]} grade Grade of the vacancy, such as NOA, G5 or P4
 * @param {any[][]} education compulsory, secondary, diploma, degree, master or degree not listed
 * @param {any[][]} relevantYears Years of relevant experience in all
 * @param {any[][]} [professionalYears] The professional ones among them
 * @param {any[][]} [family] Job family, needed only where the families at the grade differ
 * @param {any[][]} [noticeYears] Years that the vacancy notice asks for, if more
 * @returns {any[][]} Years; #N/A where no number of years would do
 */
export function shortfall(
  grade: any[][],
  education: any[][],
  relevantYears: any[][],
  professionalYears?: any[][],
  family?: any[][],
  noticeYears?: any[][],
): any[][] {
  return answerCells(
    [grade, education, relevantYears, professionalYears, family, noticeYears],
    answerShortfall,
  );
}

/**
 * Years that a grade asks for in all, given the education.
 *
 * @customfunction YEARS
 * @param {any[][]} grade Grade of the vacancy, such as NOA, G5 or P4
 * @param {any[][]} education compulsory, secondary, diploma, degree, master or degree not listed
 * @param {any[][]} [family] Job family, needed only where the families at the grade differ
 * @returns {any[][]} Years, those in place of a degree included
 */
export function years(grade: any[][], education: any[][], family?: any[][]): any[][] {
  return answerCells([grade, education, family], answerYears);
}

/**
 * The grade in standard form: "GS-5/VII" gives G5.
 *
 * @customfunction GRADE
 * @param {any[][]} text A grade as an HR system writes it
 * @returns {any[][]} The grade; #N/A for what is no grade
 */
export function grade(text: any[][]): any[][] {
  return answerCells([text], answerGrade);
}

/**
 * The generic job description that a title stands for.
 *
 * @customfunction MATCH
 * @param {any[][]} title Title of the position, as written
 * @param {any[][]} [grade] Grade of the position
 * @param {any[][]} [formerFamily] Job family before the agreement
 * @returns {any[][]} Five columns: family, grade, generic title, confidence, tier
 */
export function match(title: any[][], grade?: any[][], formerFamily?: any[][]): any[][] {
  return answerLines([title, grade, formerFamily], MATCH_COLUMNS, (reader, wording, cells) =>
    answerMatch(reader, wording, cells, matchTitle),
  );
}

/**
 * The job family that a title stands for.
 *
 * @customfunction FAMILY
 * @param {any[][]} title Title of the position, as written
 * @param {any[][]} [grade] Grade of the position
 * @param {any[][]} [formerFamily] Job family before the agreement
 * @returns {any[][]} The family; #N/A that names the candidates where the title leaves it open
 */
export function family(title: any[][], grade?: any[][], formerFamily?: any[][]): any[][] {
  return answerCells([title, grade, formerFamily], (reader, wording, cells) =>
    answerFamily(reader, wording, cells, matchTitle),
  );
}

/**
 * What the allocated grade does to the incumbent's grade, 2019 Art. 6.
 *
 * @customfunction OUTCOME
 * @param {any[][]} existing Existing grade of the job
 * @param {any[][]} allocated Grade allocated to the job
 * @param {any[][]} [personal] Personal grade of the incumbent, if any
 * @returns {any[][]} The outcome in words
 */
export function outcome(existing: any[][], allocated: any[][], personal?: any[][]): any[][] {
  return answerCells([existing, allocated, personal], answerOutcome);
}

/**
 * The incumbent's grade after the allocation, 2019 Art. 6.
 *
 * @customfunction INCUMBENT
 * @param {any[][]} existing Existing grade of the job
 * @param {any[][]} allocated Grade allocated to the job
 * @param {any[][]} [personal] Personal grade of the incumbent, if any
 * @returns {any[][]} The grade
 */
export function incumbent(existing: any[][], allocated: any[][], personal?: any[][]): any[][] {
  return answerCells([existing, allocated, personal], answerIncumbent);
}

/**
 * Which agreement governs a position, Art. 2 of both.
 *
 * @customfunction AGREEMENT
 * @param {any[][]} grade Grade of the position
 * @param {any[][]} dutyStation Duty station, such as Geneva or Lima
 * @param {any[][]} funding Source of funds, such as RB or XB
 * @returns {any[][]} 2019, 2023, benchmark or not covered; #N/A with the missing fact
 */
export function agreement(grade: any[][], dutyStation: any[][], funding: any[][]): any[][] {
  return answerCells([grade, dutyStation, funding], answerAgreement);
}

/**
 * The date by which a step is due, 2019 App. 2 and 2023 App. A.
 *
 * @customfunction DUE
 * @param {any[][]} step clarification, answer or adapted description
 * @param {any[][]} date Date of receipt, of the request, or of effect
 * @returns {any[][]} The last day of the period
 */
export function due(step: any[][], date: any[][]): any[][] {
  return answerCells([step, date], answerDue);
}

/**
 * The generic job descriptions as a table.
 *
 * @customfunction CATALOGUE
 * @param {any[][]} [family] Job family; all where omitted
 * @param {any[][]} [grade] Grade; all where omitted
 * @returns {any[][]} A header and a line for each description
 */
export function catalogue(family?: any[][], grade?: any[][]): any[][] {
  const { reader, wording } = inDisplayLanguage();
  const cells = [family, grade].map((argument) => argument?.[0]?.[0] || null);
  const lines = orFailure(
    () => answerCatalogue(reader, wording, cells),
    (failure) => [[failure]],
  );
  return lines.map((line) => line.map(toExcel));
}

/**
 * A generic job description as a card.
 *
 * @customfunction DESCRIPTION
 * @param {any[][]} family Job family
 * @param {any[][]} grade Grade
 * @returns {any[][]} The card, or its facts as text where Excel has no cards
 */
export function description(family: any[][], grade: any[][]): any[][] {
  const cards = Office.context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.4');
  return answerCells([family, grade], (reader, wording, cells) =>
    answerDescription(reader, wording, cells, cards ?? false),
  );
}

function inDisplayLanguage(): { reader: ArgumentReader; wording: Wording } {
  const wording = wordingFor(Office.context?.displayLanguage);
  return { reader: new ArgumentReader(wording), wording };
}

/** One cell for each position of the ranges. */
function answerCells(args: readonly Argument[], answer: Answerer<CellAnswer>): unknown[][] {
  const { reader, wording } = inDisplayLanguage();
  return spread<unknown>(args, {
    decide: (cells) =>
      toExcel(
        orFailure<CellAnswer>(
          () => answer(reader, wording, cells),
          (failure) => failure,
        ),
      ),
    blank: '',
    failed: toExcel,
    sayMisfit: wording.shapesDiffer,
  });
}

/** One line of several cells for each row of the ranges, which are a column wide. */
function answerLines(
  args: readonly Argument[],
  width: number,
  answer: Answerer<CellAnswer[]>,
): unknown[][] {
  const { reader, wording } = inDisplayLanguage();
  const line = (first: CellAnswer): unknown[] => [
    toExcel(first),
    ...new Array<unknown>(width - 1).fill(''),
  ];
  const columns = Math.max(...args.map((argument) => argument?.[0]?.length ?? 1));
  if (columns > 1) {
    const rows = args.find((argument) => argument?.[0]?.length === columns)!.length;
    const message = wording.shapesDiffer(`${rows} × ${columns}`, `${rows} × 1`);
    return [[toExcel(new Failure('invalid value', message))]];
  }
  const lines = spread<unknown[]>(args, {
    decide: (cells) =>
      orFailure<CellAnswer[]>(
        () => answer(reader, wording, cells),
        (failure) => [failure, ...new Array<CellAnswer>(width - 1).fill('')],
      ).map(toExcel),
    blank: line(''),
    failed: line,
    sayMisfit: wording.shapesDiffer,
  });
  return lines.map(([cells]) => cells!);
}

function orFailure<Answer>(decide: () => Answer, onFailure: (failure: Failure) => Answer): Answer {
  try {
    return decide();
  } catch (error) {
    if (error instanceof UnusableArgument) return onFailure(error.failure);
    throw error;
  }
}

function toExcel(answer: CellAnswer): unknown {
  if (!(answer instanceof Failure)) return answer;
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = answer.kind === 'not available' ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, answer.message);
}
