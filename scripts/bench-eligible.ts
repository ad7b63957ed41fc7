import { launchBrowser } from './launch-browser.mjs';
import { eligible } from '../src/functions/functions';
import { serve } from './serve.mjs';

const ROWS = 100_000;
const ROUNDS = 41;
const GRADES = ['NOA', 'NOB', 'NOC', 'G5', 'G6', 'G7', 'P3', 'P4'];
const EDUCATION = ['secondary', 'diploma', 'degree', 'master'];

type Column = unknown[][];

interface Candidates {
  readonly grade: Column;
  readonly education: Column;
  readonly years: Column;
}

/**
 * `JD.ELIGIBLE` over 100,000 candidates in one call: against a loop that only reads its three
 * inputs, and, in the workbench, against the same logic as a nested IF of the spreadsheet's own.
 */
export async function benchEligible(): Promise<object> {
  const candidates = makeCandidates();
  return {
    rows: ROWS,
    againstBareLoop: await timeInNode(candidates),
    againstNestedIf: await timeInWorkbench(candidates),
  };
}

function makeCandidates(): Candidates {
  const column = (cellOf: (row: number) => unknown): Column =>
    // Cells arrive as text of their own, not as the constants of this file.
    JSON.parse(JSON.stringify(Array.from({ length: ROWS }, (_, row) => [cellOf(row)])));
  return {
    grade: column((row) => GRADES[(row * 7919) % GRADES.length]),
    education: column((row) => EDUCATION[((row >> 3) * 7919) % EDUCATION.length]),
    years: column((row) => ((row * 31) % 25) / 2),
  };
}

async function timeInNode({ grade, education, years }: Candidates): Promise<object> {
  Object.assign(globalThis, {
    Office: { context: { displayLanguage: 'en-US' } },
    CustomFunctions: { Error: class {}, ErrorCode: {} },
  });
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await time(() => readOnly(grade, education, years)));
    ours.push(await time(() => eligible(grade as never, education as never, years)));
  }
  const [eligibleMs, bareLoopMs] = [median(ours), median(bare)];
  return { eligibleMs, bareLoopMs, ratio: eligibleMs / bareLoopMs };
}

/** Reads the three inputs of each row and answers with a cell: no rule can cost less. */
function readOnly(grade: Column, education: Column, years: Column): Column {
  const answers: Column = new Array(grade.length);
  for (let row = 0; row < grade.length; row++) {
    answers[row] = [grade[row]![0] !== '' && education[row]![0] !== '' && years[row]![0] !== ''];
  }
  return answers;
}

function median(values: number[]): number {
  return values.sort((left, right) => left - right)[values.length >> 1]!;
}

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function timeInWorkbench({ grade, education, years }: Candidates): Promise<object> {
  const server = await serve({ port: 3500 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(server.url);
    await page.waitForFunction(() => 'workbench' in window);
    const lines = grade.map((cells, row) => [cells[0], education[row]![0], years[row]![0]].join());
    const file = ['grade,education,years', ...lines].join('\n');
    await page.evaluate(async (text) => {
      await window.workbench.ready;
      await window.workbench.open(new TextEncoder().encode(text), 'candidates.csv');
    }, file);
    const timeFormula = (address: string, formula: string) =>
      page.evaluate(
        async ([cell, text, range]) => {
          const [sheet] = await window.workbench.sheets();
          const start = performance.now();
          await window.workbench.setFormula(sheet!, cell!, text!);
          const values = await window.workbench.values(sheet!, range!);
          const eligibleRows = values.filter(([value]) => value === true).length;
          return { ms: performance.now() - start, eligibleRows };
        },
        [address, formula, `${address}:${address.replace(/\d+/, '')}${ROWS + 1}`],
      );
    const last = ROWS + 1;
    const ours = await timeFormula('E2', `=JD.ELIGIBLE(A2:A${last},B2:B${last},C2:C${last})`);
    const nested = await timeFormula('G2', nestedIf(last));
    return {
      eligibleMs: ours.ms,
      nestedIfMs: nested.ms,
      ratio: ours.ms / nested.ms,
      eligibleRows: ours.eligibleRows,
      nestedIfEligibleRows: nested.eligibleRows,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The rules for the grades and education of this benchmark, as an analyst would write them. */
function nestedIf(last: number): string {
  const [grade, education, years] = ['A', 'B', 'C'].map((name) => `${name}2:${name}${last}`);
  const own = `IF(${grade}="NOA",2,IF(${grade}="NOB",3,IF(${grade}="NOC",5,IF(${grade}="G5",5,IF(${grade}="G6",6,IF(${grade}="G7",7,IF(${grade}="P3",5,7)))))))`;
  const isNational = `LEFT(${grade},2)="NO"`;
  const inPlace = `IF(${isNational},IF(${education}="secondary",6,IF(${education}="diploma",4,0)),IF(LEFT(${grade},1)="P",IF(${education}="master",0,1000),0))`;
  return `=${years}>=${own}+${inPlace}`;
}
