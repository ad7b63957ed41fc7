// The metadata plugin reads the syntax alone: it knows `any[][]` for a range, resolves no alias, and
// reads double quotes only in enumerations. What answers at once or later says its type in its
// comment, where the plugin looks for one.
/* eslint-disable @typescript-eslint/no-explicit-any */
import { BUILT_IN, type Catalogue } from '../agreements/catalogue';
import type * as TodaysCatalogue from '../excel/catalogue/todays-catalogue';
import { wordingFor, type Wording } from '../wording/wording';
import { answerCatalogue, answerDescription } from './answer-catalogue';
import type * as Costs from './answer-cost';
import { answerEligible, answerShortfall, answerWhy, answerYears } from './answer-eligibility';
import {
  answerAgreement,
  answerDue,
  answerGrade,
  answerIncumbent,
  answerOutcome,
} from './answer-grade';
import { Failure, type CellAnswer } from './failure';
import { ArgumentReader, UnusableArgument } from './read-arguments';
import { cellOf, isErrorCell, spread, type Argument } from './spread';

/** The lexicons are several times the rest of the functions, so the first title loads them. */
const loadMatching = () => import('./answer-match');
const loadDuties = () => import('./answer-duties');
/** Who has no formula of it needs none of its sentences. */
let ofCosts: typeof Costs | null = null;
async function loadCosts(): Promise<typeof Costs> {
  ofCosts ??= await import('./answer-cost');
  return ofCosts;
}
/** Families of later annexes stand in the workbook, which takes a while to tell them. */
let ofWorkbook: typeof TodaysCatalogue | null = null;
async function loadCatalogue(): Promise<Catalogue> {
  ofWorkbook ??= await import('../excel/catalogue/todays-catalogue');
  return ofWorkbook.todaysCatalogue();
}

/** Answers at once where the catalogue is known: a promise shows #BUSY! in each cell meanwhile. */
function withCatalogue<Answer>(answer: (catalogue: Catalogue) => Answer): Answer | Promise<Answer> {
  const known = typeof Excel === 'undefined' ? BUILT_IN : ofWorkbook?.knownCatalogue();
  return known ? answer(known) : loadCatalogue().then(answer, () => answer(BUILT_IN));
}

const MATCH_COLUMNS = 5;

type Answerer<Answer> = (
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
) => Answer;

// prettier-ignore
/**
 * Grades at which a description exists.
 * @customenum {string}
 */
export enum Grades {
  /** General Service 2 */
  G2 = "G2",
  /** General Service 3 */
  G3 = "G3",
  /** General Service 4 */
  G4 = "G4",
  /** General Service 5 */
  G5 = "G5",
  /** General Service 6 */
  G6 = "G6",
  /** General Service 7 */
  G7 = "G7",
  /** National Officer A */
  NOA = "NOA",
  /** National Officer B */
  NOB = "NOB",
  /** National Officer C */
  NOC = "NOC",
  /** Professional 2 */
  P2 = "P2",
  /** Professional 3 */
  P3 = "P3",
  /** Professional 4 */
  P4 = "P4",
  /** Professional 5 */
  P5 = "P5",
}

// prettier-ignore
/**
 * What a candidate has.
 * @customenum {string}
 */
export enum EducationLevels {
  /** Compulsory schooling */
  compulsory = "compulsory",
  /** Completed secondary school */
  secondary = "secondary",
  /** Post-secondary diploma or certificate, one or several */
  diploma = "diploma",
  /** First-level university degree */
  degree = "degree",
  /** Advanced university degree */
  master = "master",
  /** Degree of an institution in neither register */
  unlisted = "degree not listed",
}

// prettier-ignore
/**
 * The job families of both agreements; those of later annexes are read too.
 * @customenum {string}
 */
export enum Families {
  /** 2019, G5 to G7 */
  communicationInformationManagementAssistants = "Communication and Information Management Assistants",
  /** 2019, NOA to NOC */
  communicationInformationManagementOfficers = "Communication and Information Management Officers",
  /** 2019, G2 and G3 */
  drivers = "Drivers",
  /** 2019, G5 to G7 */
  financeAssistants = "Finance Assistants",
  /** 2019, NOA */
  financeOfficers = "Finance Officers",
  /** 2019, G3 to G7 */
  generalAdministrationOfficeSupportAssistants = "General Administration and Office Support Assistants",
  /** 2019, NOA to NOC */
  administrationOperationsOfficers = "Administration and Operations Officers",
  /** 2019, G5 to G7 */
  humanResourcesAssistants = "Human Resources Assistants",
  /** 2019, NOA and NOB */
  humanResourcesOfficers = "Human Resources Officers",
  /** 2019, G5 to G7 */
  informationTechnologyAssistants = "Information Technology Assistants",
  /** 2019, NOA */
  informationTechnologyOfficers = "Information Technology Officers",
  /** 2019, G2 */
  messengers = "Messengers",
  /** 2019, G5 to G7 */
  programmeAssistants = "Programme Assistants",
  /** 2019, NOA to NOC */
  programmeOfficers = "Programme Officers",
  /** 2023, P2 to P5 */
  technicalSpecialists = "Technical Specialists",
  /** 2023, P2 to P5 */
  evaluationSpecialists = "Evaluation Specialists",
}

/**
 * Whether education and experience meet the minimum of a grade.
 * 2019 App. 1 and App. 3, 2023 Annexes 1 and 2.
 *
 * @customfunction ELIGIBLE
 * @param grade Grade of the vacancy, such as NOA, G5 or P4
 * @param education compulsory, secondary, diploma, degree, master or degree not listed
 * @param relevantYears Years of relevant experience in all
 * @param [professionalYears] The professional ones among them
 * @param [family] Job family, needed only where the families at the grade differ
 * @param [noticeYears] Years that the vacancy notice asks for, if more
 * @returns {any[][]} TRUE or FALSE; #N/A with the missing fact
 */
export function eligible(
  grade: Grades[][],
  education: EducationLevels[][],
  relevantYears: any[][],
  professionalYears?: any[][],
  family?: Families[][],
  noticeYears?: any[][],
) {
  return withCatalogue((known) =>
    answerCells(
      [grade, education, relevantYears, professionalYears, family, noticeYears],
      answerEligible,
      known,
    ),
  );
}

/**
 * The figures and the clause behind JD.ELIGIBLE in a sentence, and what was not checked.
 *
 * @customfunction WHY
 * @param grade Grade of the vacancy, such as NOA, G5 or P4
 * @param education compulsory, secondary, diploma, degree, master or degree not listed
 * @param relevantYears Years of relevant experience in all
 * @param [professionalYears] The professional ones among them
 * @param [family] Job family, needed only where the families at the grade differ
 * @param [noticeYears] Years that the vacancy notice asks for, if more
 * @returns {any[][]} The reason in one sentence
 */
export function why(
  grade: Grades[][],
  education: EducationLevels[][],
  relevantYears: any[][],
  professionalYears?: any[][],
  family?: Families[][],
  noticeYears?: any[][],
) {
  return withCatalogue((known) =>
    answerCells(
      [grade, education, relevantYears, professionalYears, family, noticeYears],
      answerWhy,
      known,
    ),
  );
}

/**
 * Years still lacking for JD.ELIGIBLE, whatever HR decides; 0 exactly where it is TRUE.
 *
 * @customfunction SHORTFALL
 * @param grade Grade of the vacancy, such as NOA, G5 or P4
 * @param education compulsory, secondary, diploma, degree, master or degree not listed
 * @param relevantYears Years of relevant experience in all
 * @param [professionalYears] The professional ones among them
 * @param [family] Job family, needed only where the families at the grade differ
 * @param [noticeYears] Years that the vacancy notice asks for, if more
 * @returns {any[][]} Years; #N/A where no number of years is certain to do
 */
export function shortfall(
  grade: Grades[][],
  education: EducationLevels[][],
  relevantYears: any[][],
  professionalYears?: any[][],
  family?: Families[][],
  noticeYears?: any[][],
) {
  return withCatalogue((known) =>
    answerCells(
      [grade, education, relevantYears, professionalYears, family, noticeYears],
      answerShortfall,
      known,
    ),
  );
}

/**
 * Years that a grade asks for in all, given the education.
 *
 * @customfunction YEARS
 * @param grade Grade of the vacancy, such as NOA, G5 or P4
 * @param education compulsory, secondary, diploma, degree, master or degree not listed
 * @param [family] Job family, needed only where the families at the grade differ
 * @returns {any[][]} Years, those in place of a degree included
 */
export function years(grade: Grades[][], education: EducationLevels[][], family?: Families[][]) {
  return withCatalogue((known) => answerCells([grade, education, family], answerYears, known));
}

/**
 * The grade in standard form: "GS-5/VII" gives G5.
 *
 * @customfunction GRADE
 * @param text A grade as an HR system writes it
 * @returns The grade; #N/A for what is no grade
 */
export function grade(text: any[][]): any[][] {
  return answerCells([text], answerGrade);
}

/**
 * The generic job description that a title stands for.
 *
 * @customfunction MATCH
 * @param title Title of the position, as written
 * @param [grade] Grade of the position
 * @param [formerFamily] Job family before the agreement
 * @returns Five columns: family, grade, generic title, confidence, tier
 */
export async function match(
  title: any[][],
  grade?: any[][],
  formerFamily?: any[][],
): Promise<any[][]> {
  const { answerMatch } = await loadMatching();
  return answerLines(
    [title, grade, formerFamily],
    MATCH_COLUMNS,
    answerMatch,
    await loadCatalogue(),
  );
}

/**
 * The job family that a title stands for.
 *
 * @customfunction FAMILY
 * @param title Title of the position, as written
 * @param [grade] Grade of the position
 * @param [formerFamily] Job family before the agreement
 * @returns The family; #N/A that names the candidates where the title leaves it open
 */
export async function family(
  title: any[][],
  grade?: any[][],
  formerFamily?: any[][],
): Promise<any[][]> {
  const { answerFamily } = await loadMatching();
  return answerCells([title, grade, formerFamily], answerFamily, await loadCatalogue());
}

/**
 * What the allocated grade does to the incumbent's grade, 2019 Art. 6.
 *
 * @customfunction OUTCOME
 * @param existing Existing grade of the job
 * @param allocated Grade allocated to the job
 * @param [personal] Personal grade of the incumbent, if any
 * @returns {any[][]} The outcome in words
 */
export function outcome(existing: any[][], allocated: any[][], personal?: any[][]) {
  return withCatalogue((known) =>
    answerCells([existing, allocated, personal], answerOutcome, known),
  );
}

/**
 * The incumbent's grade after the allocation, 2019 Art. 6.
 *
 * @customfunction INCUMBENT
 * @param existing Existing grade of the job
 * @param allocated Grade allocated to the job
 * @param [personal] Personal grade of the incumbent, if any
 * @returns {any[][]} The grade
 */
export function incumbent(existing: any[][], allocated: any[][], personal?: any[][]) {
  return withCatalogue((known) =>
    answerCells([existing, allocated, personal], answerIncumbent, known),
  );
}

/**
 * Which agreement governs a position, Art. 2 of both.
 *
 * @customfunction AGREEMENT
 * @param grade Grade of the position
 * @param dutyStation Duty station, such as Geneva or Lima
 * @param funding Source of funds, such as RB or XB
 * @returns 2019, 2023, benchmark or not covered; #N/A with the missing fact
 */
export function agreement(grade: any[][], dutyStation: any[][], funding: any[][]): any[][] {
  return answerCells([grade, dutyStation, funding], answerAgreement);
}

/**
 * The date by which a step is due, 2019 App. 2 and Art. 7, 2023 App. A and Art. 6.
 *
 * @customfunction DUE
 * @param step 2019: clarification or answer; 2023: adapted description; both: end of the agreement
 * @param date Date of receipt, of the request, of effect, or of the notice
 * @returns The last day of the period; a plain serial number where Excel shows no formatted results
 */
export function due(step: any[][], date: any[][]): any[][] {
  const formats = returnsDataTypes();
  return answerCells([step, date], (reader, wording, cells) =>
    answerDue(reader, wording, cells, formats),
  );
}

/**
 * What a grade costs at a duty station in a period, by your own table of costs.
 *
 * @customfunction COST
 * @param grade Grade, such as G5
 * @param dutyStation Duty station, written as in the table
 * @param from First day of the period
 * @param to Last day, which belongs to it
 * @param costs The table of costs: JD_Costs, or a range with its columns
 * @param [salaryStep] Step, where the table has steps
 * @returns {any[][]} The amount; #N/A with what the table lacks
 */
export function cost(
  grade: any[][],
  dutyStation: any[][],
  from: any[][],
  to: any[][],
  costs: any[][],
  salaryStep?: any[][],
) {
  const answer = (known: typeof Costs) => {
    const given = known.readCostsArgument(costs);
    return answerCells([grade, dutyStation, from, to, salaryStep], (reader, wording, cells) =>
      known.answerCost(reader, wording, cells, given),
    );
  };
  return ofCosts ? answer(ofCosts) : loadCosts().then(answer);
}

/**
 * The generic job descriptions as a table.
 *
 * @customfunction CATALOGUE
 * @param [family] Job family; all where omitted
 * @param [grade] Grade; all where omitted
 * @returns {any[][]} A header and a line for each description
 */
export function catalogue(family?: Families[][], grade?: Grades[][]) {
  const cells = [family, grade].map((argument) => cellOf(argument?.[0]?.[0]));
  const error = cells.find(isErrorCell);
  if (error !== undefined) return [[toExcel(Failure.carriedOver(error))]];
  return withCatalogue((known) => {
    const { reader, wording } = inDisplayLanguage(known);
    const lines = orFailure(
      () => answerCatalogue(reader, wording, cells),
      (failure) => [[failure]],
    );
    return lines.map((line) => line.map(toExcel));
  });
}

/**
 * A generic job description as a card.
 *
 * @customfunction DESCRIPTION
 * @param family Job family
 * @param grade Grade
 * @returns {any[][]} The card, or its facts as text where Excel has no cards
 */
export function description(family: Families[][], grade: Grades[][]) {
  const cards = returnsDataTypes();
  return withCatalogue((known) =>
    answerCells(
      [family, grade],
      (reader, wording, cells) => answerDescription(reader, wording, cells, cards),
      known,
    ),
  );
}

/**
 * The duties of a generic job description, from the agreement opened in the pane.
 *
 * @customfunction DUTIES
 * @param family Job family
 * @param grade Grade
 * @returns Number and text of each duty; #N/A where no agreement was opened
 */
export async function duties(family: Families[][], grade: Grades[][]): Promise<any[][]> {
  const { reader, wording } = inDisplayLanguage();
  const cells = [family, grade].map((argument) => cellOf(argument?.[0]?.[0]));
  const error = cells.find(isErrorCell);
  if (error !== undefined) return [[toExcel(Failure.carriedOver(error))]];
  const { answerDuties } = await loadDuties();
  const lines = await answerDuties(reader, wording, cells).catch((failed: unknown) => {
    if (failed instanceof UnusableArgument) return [[failed.failure]];
    throw failed;
  });
  return lines.map((line) => line.map(toExcel));
}

/**
 * Whether a result may be a formatted number or a card. Excel 2021, 2024 and LTSC have no such
 * results, and would show `#VALUE!` in their place.
 */
function returnsDataTypes(): boolean {
  return Office.context?.requirements?.isSetSupported('CustomFunctionsRuntime', '1.4') ?? false;
}

function inDisplayLanguage(families: Catalogue = BUILT_IN): {
  reader: ArgumentReader;
  wording: Wording;
} {
  const wording = wordingFor(Office.context?.displayLanguage);
  return { reader: new ArgumentReader(wording, families), wording };
}

/** One cell for each position of the ranges. */
function answerCells(
  args: readonly Argument[],
  answer: Answerer<CellAnswer>,
  families?: Catalogue,
): unknown[][] {
  const { reader, wording } = inDisplayLanguage(families);
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
  families?: Catalogue,
): unknown[][] {
  const { reader, wording } = inDisplayLanguage(families);
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
