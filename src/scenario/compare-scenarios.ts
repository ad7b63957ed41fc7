import { MAPPING_COLUMNS } from '../assessment/mapping-columns';
import { mappingCells } from '../assessment/mapping-row';
import { OUTCOMES, type Assessment, type Outcome } from '../assessment/assessment';
import type { Grounds } from '../domain/decision';
import type { Position } from '../domain/position';
import { remember } from '../domain/remember';
import { createAssessor, createMatchers, type Matchers } from '../review/assess-decided';
import { createDecisionBook, type DecisionBook } from '../review/decision-book';
import type { ReviewDecision } from '../review/review-decision';
import { wordingFor, type Wording } from '../wording/wording';
import { applyScenario, type ScenarioBase } from './apply-scenario';
import { placeKey, type PlacedPosition } from './placed-position';
import { canReach, type BaseAnswer } from './reach';
import type { Scenario } from './scenario';
import type {
  AnswerPair,
  ComparedAnswer,
  ComparedRow,
  MatrixCell,
  ScenarioAnswer,
} from './scenario-answer';
import { createTrace } from './trace';

export interface ComparisonSettings extends ScenarioBase {
  readonly decisions: readonly ReviewDecision[];
  /** The language that the result is written in. */
  readonly displayLanguage: string;
  readonly scenarios: readonly Scenario[];
  /** Whether positions that do not differ are told too. */
  readonly all: boolean;
  /** Assesses every position again, reached or not: slower, and the same answer. */
  readonly everything?: boolean;
}

/** A position of the result, with what is told of it. */
export interface PositionToCompare extends Pick<ComparedRow, 'row' | 'unit' | 'station' | 'step'> {
  readonly position: Position;
  /** As each scenario's cut-off date has it read; null where none has one. */
  readonly cutOffs: readonly Position[] | null;
}

export interface Comparison {
  /** @returns the outcome without any scenario. */
  add(compared: PositionToCompare): Outcome;
  /** Of each scenario, in their order. */
  finish(): ScenarioAnswer[];
}

/** More would fill the memory where no two positions are alike. */
const MOST_ANSWERS = 10_000;

/** What becomes of positions that are alike. */
interface Judged {
  readonly outcome: Outcome;
  readonly under: readonly JudgedUnder[];
}

interface JudgedUnder {
  readonly cell: OpenCell;
  readonly isReached: boolean;
  readonly differs: boolean;
  /** Null where the pair is not told. */
  readonly pair: number | null;
}

interface OpenCell extends Pick<MatrixCell, 'before' | 'after'> {
  count: number;
  differing: number;
  readonly rows: number[];
}

/**
 * Sets scenarios against the answers that the rules give to a result's positions. Each position is
 * assessed once without any, noting what its answer asked for, and once more under each scenario that
 * can reach it; positions that are alike share all of it, as in a mapping run.
 *
 * @param matchers a title is read once, whatever is supposed.
 */
export function compareScenarios(
  settings: ComparisonSettings,
  matchers: Matchers = createMatchers(),
): Comparison {
  const { decisions, scenarios } = settings;
  const book = createDecisionBook(decisions);
  const trace = createTrace();
  const tools: Tools = { settings, book, matchers };
  const base = createAssessor(
    settings.settings,
    book,
    settings.extension,
    trace.supposition,
    matchers,
  );
  const sides = scenarios.map((scenario) => createSide(scenario, tools));
  const placesOf = placesReader(scenarios);
  const keyOf = comparisonKey(decisions, scenarios);
  const known = new Map<string, Judged>();

  function judge(position: PlacedPosition, cutOffs: readonly Position[] | null): Judged {
    trace.take();
    const { assessment } = base.assess(position);
    const answer: BaseAnswer = { assessment, asked: trace.take() };
    return {
      outcome: assessment.outcome,
      under: sides.map((side, index) => side.judge(position, cutOffs?.[index] ?? null, answer)),
    };
  }

  function add(compared: PositionToCompare): Outcome {
    const { position, cutOffs } = compared;
    const places = placesOf(compared);
    const key = keyOf(position, places, cutOffs);
    let judged = known.get(key);
    if (!judged) {
      if (known.size >= MOST_ANSWERS) known.clear();
      known.set(key, (judged = judge({ ...position, places }, cutOffs)));
    }
    for (const [index, side] of sides.entries()) side.count(compared, judged.under[index]!);
    return judged.outcome;
  }

  return { add, finish: () => sides.map((side) => side.finish()) };
}

/** One scenario's share of a comparison. */
interface Side {
  judge(position: PlacedPosition, readAnew: Position | null, base: BaseAnswer): JudgedUnder;
  count(compared: PositionToCompare, judged: JudgedUnder): void;
  finish(): ScenarioAnswer;
}

/** What all assessors of a comparison share. */
interface Tools {
  readonly settings: ComparisonSettings;
  readonly book: DecisionBook;
  readonly matchers: Matchers;
}

function createSide(scenario: Scenario, tools: Tools): Side {
  const { settings } = tools;
  const { changes } = scenario;
  const wording = wordingFor(settings.displayLanguage);
  const whole = assessorUnder(scenario, tools);
  // Asked for only where several changes reach a position that differs.
  const without = remember((left: number) =>
    assessorUnder({ changes: changes.filter((_, index) => index !== left) }, tools),
  );
  const alone = remember((index: number) => assessorUnder({ changes: [changes[index]!] }, tools));
  const pairs: AnswerPair[] = [];
  const pairByText = new Map<string, number>();
  const cells = new Map<string, OpenCell>();
  const rows: ComparedRow[] = [];
  const total = { positions: 0, reached: 0, differing: 0 };

  function judge(
    position: PlacedPosition,
    readAnew: Position | null,
    base: BaseAnswer,
  ): JudgedUnder {
    const supposed: PlacedPosition = readAnew
      ? { ...position, ...factsOfCutOff(readAnew) }
      : position;
    const isLookedAtAnew = readAnew !== null && !isSameCutOff(position, supposed);
    const isReached = changes.some((change) =>
      canReach(change, position, base, settings, isLookedAtAnew),
    );
    const before = base.assessment;
    const again = isReached || settings.everything === true;
    const after = again ? whole(position, supposed) : before;
    const differs = again && !isSameAnswer(before, after);
    const cell = cellOf(before.outcome, after.outcome);
    if (!differs && !settings.all) return { cell, isReached, differs, pair: null };
    const made = differs ? madeBy(position, supposed, before, after) : [];
    return { cell, isReached, differs, pair: pairOf(before, after, made) };
  }

  /**
   * Those without which the answer would be another; where none is, those that suffice. One that
   * cannot reach the position by itself can matter after another has.
   */
  function madeBy(
    position: PlacedPosition,
    supposed: PlacedPosition,
    before: Assessment,
    after: Assessment,
  ): readonly number[] {
    const places = changes.map((_, index) => index);
    if (places.length < 2) return places;
    const needed = places.filter(
      (index) => !isSameAnswer(without(index)(position, supposed), after),
    );
    if (needed.length > 0) return needed;
    const enough = places.filter(
      (index) => !isSameAnswer(alone(index)(position, supposed), before),
    );
    return enough.length > 0 ? enough : places;
  }

  function cellOf(before: Outcome, after: Outcome): OpenCell {
    const key = `${before}|${after}`;
    const cell = cells.get(key) ?? { before, after, count: 0, differing: 0, rows: [] };
    cells.set(key, cell);
    return cell;
  }

  function pairOf(before: Assessment, after: Assessment, made: readonly number[]): number {
    const isSame = before === after || made.length === 0;
    const said = answerOf(before, wording);
    const pair: AnswerPair = {
      before: said,
      after: isSame ? said : answerOf(after, wording),
      ...(isSame ? { clauses: [], readings: [] } : groundsOf(after, scenario, made)),
      changes: made,
    };
    const text = JSON.stringify(pair);
    let place = pairByText.get(text);
    if (place === undefined) {
      place = pairs.push(pair) - 1;
      pairByText.set(text, place);
    }
    return place;
  }

  function count(compared: PositionToCompare, judged: JudgedUnder): void {
    const { cell, isReached, differs, pair } = judged;
    total.positions += 1;
    if (isReached) total.reached += 1;
    if (differs) total.differing += 1;
    cell.count += 1;
    if (differs) cell.differing += 1;
    cell.rows.push(compared.row);
    if (pair !== null) rows.push(rowOf(compared, pair));
  }

  return {
    judge,
    count,
    finish: () => ({
      ...total,
      matrix: [...cells.values()]
        .filter(({ rows: found }) => found.length > 0)
        .sort(byOutcomes)
        .map((cell) => ({ ...cell, rows: Int32Array.from(cell.rows) })),
      pairs,
      rows,
    }),
  };
}

type AssessUnder = (position: PlacedPosition, readAnew: PlacedPosition) => Assessment;

function assessorUnder(
  scenario: Pick<Scenario, 'changes'>,
  { settings, book, matchers }: Tools,
): AssessUnder {
  const applied = applyScenario(scenario, settings);
  const { assess } = createAssessor(
    applied.settings,
    book,
    applied.extension,
    applied.supposition,
    matchers,
  );
  return (position, readAnew) =>
    assess(applied.asSupposed(applied.cutOff ? readAnew : position)).assessment;
}

const NO_PLACES: readonly string[] = [];

/** Positions carry their places only where a scenario asks for them, so that fewer are different. */
function placesReader(scenarios: readonly Scenario[]) {
  const asksPlaces = scenarios.some(({ changes }) =>
    changes.some((change) => change.kind === 'grade allocated' && change.to.by === 'office'),
  );
  return ({ unit, station }: PositionToCompare): readonly string[] =>
    asksPlaces ? [placeKey(unit), placeKey(station)].filter(Boolean) : NO_PLACES;
}

/** As `answerKey`, with all that a scenario can depend on. */
function comparisonKey(decisions: readonly ReviewDecision[], scenarios: readonly Scenario[]) {
  const byNumber =
    decisions.some(({ positionNumber }) => positionNumber !== null) ||
    scenarios.some(({ changes }) =>
      changes.some((change) => change.kind === 'grade allocated' && change.to.by === 'positions'),
    );
  return (
    position: Position,
    places: readonly string[],
    cutOffs: readonly Position[] | null,
  ): string =>
    JSON.stringify({
      ...position,
      row: 0,
      number: byNumber ? position.number : null,
      places,
      cutOffs: cutOffs?.map(({ cutOff }) => cutOff ?? null),
    });
}

/** All that a reader with another cut-off date reads otherwise. */
function factsOfCutOff({ cutOff }: Position): Pick<Position, 'cutOff'> {
  return cutOff ? { cutOff } : {};
}

function isSameCutOff(one: Position, other: Position): boolean {
  return JSON.stringify(one.cutOff) === JSON.stringify(other.cutOff);
}

const FIGURES = [
  'outcome',
  'family',
  'incumbentGrade',
  'effectiveOn',
] as const satisfies readonly (keyof Assessment)[];

/** Whether two answers say the same of the job and the incumbent, whatever they rest on. */
function isSameAnswer(one: Assessment, other: Assessment): boolean {
  return (
    FIGURES.every((figure) => JSON.stringify(one[figure]) === JSON.stringify(other[figure])) &&
    one.description?.genericTitle === other.description?.genericTitle &&
    allocatedGrade(one) === allocatedGrade(other)
  );
}

/** As the column of the result has it. */
function allocatedGrade({ description, allocation }: Assessment) {
  return description && allocation ? allocation.grade : null;
}

const WHY = MAPPING_COLUMNS.indexOf('Why');

function answerOf(assessment: Assessment, wording: Wording): ComparedAnswer {
  const { outcome, family, description, incumbentGrade, effectiveOn } = assessment;
  return {
    outcome,
    family,
    genericTitle: description?.genericTitle ?? null,
    allocatedGrade: allocatedGrade(assessment),
    incumbentGrade,
    effectiveOn,
    why: String(mappingCells(assessment, wording)[WHY]),
  };
}

/** What the answer rests on, with the readings that made the difference. */
function groundsOf(
  { coverage, grounds, setting }: Assessment,
  { changes }: Scenario,
  made: readonly number[],
): Pick<AnswerPair, 'clauses' | 'readings'> {
  const resting: readonly (Grounds | null)[] = [coverage, grounds, setting];
  const decided = made.flatMap((index) => {
    const change = changes[index]!;
    return change.kind === 'reading' ? [change.reading] : [];
  });
  const cited = resting.flatMap((each) => each?.otherwise ?? []);
  return {
    clauses: (grounds ?? coverage).clauses,
    readings: [...new Set([...cited, ...decided])],
  };
}

function rowOf({ row, position, unit, station, step }: PositionToCompare, pair: number) {
  const { number, title, grade, personalGrade, vacant } = position;
  return { row, number, title, grade, personalGrade, vacant, unit, station, step, pair };
}

function byOutcomes(one: OpenCell, other: OpenCell): number {
  return (
    OUTCOMES.indexOf(one.before) - OUTCOMES.indexOf(other.before) ||
    OUTCOMES.indexOf(one.after) - OUTCOMES.indexOf(other.after)
  );
}
