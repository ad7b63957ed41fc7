import { readFileSync } from 'node:fs';
import type { FunctionsMetadata } from '../../scripts/functions-metadata.mjs';
import { CellError } from '../../src/workbench/custom-functions';
import { builtMetadata } from './built-metadata';
import { installExcelGlobals } from './excel-globals';
import { callThroughHost } from './through-host';

const examples = JSON.parse(readFileSync('src/functions/texts/examples.json', 'utf8')) as Record<
  string,
  { readonly args: readonly unknown[] }
>;

let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = await builtMetadata();
});
beforeEach(() => installExcelGlobals());

/** Answer the whole at once, and read one cell of each argument. */
const OF_ONE_CELL = ['CATALOGUE', 'DUTIES'];

/** An argument that is one table for every cell, such as the costs. */
const isWhole = (argument: unknown): boolean => Array.isArray(argument);

const PARAMETERS: Readonly<Record<string, number>> = {
  ELIGIBLE: 6,
  WHY: 6,
  SHORTFALL: 6,
  YEARS: 3,
  GRADE: 1,
  MATCH: 3,
  FAMILY: 3,
  OUTCOME: 3,
  INCUMBENT: 3,
  AGREEMENT: 3,
  DUE: 2,
  COST: 6,
  CATALOGUE: 2,
  DESCRIPTION: 2,
  DUTIES: 2,
};

it('knows the parameters of every function', () => {
  expect(
    Object.fromEntries(metadata.functions.map(({ id, parameters }) => [id, parameters.length])),
  ).toEqual(PARAMETERS);
});

const cases = Object.entries(PARAMETERS)
  .filter(([id]) => !OF_ONE_CELL.includes(id))
  .flatMap(([id, count]) => Array.from({ length: count }, (_, index) => [id, index] as const))
  .filter(([id, index]) => !isWhole(examples[id]!.args[index]));

// custom-functions-json: of a parameter that is no `any`, one error in the range fails the call.
it.each(cases)('JD.%s keeps an error in argument %i to its own cell', async (id, spoiled) => {
  const { args } = examples[id]!;
  const given = Array.from({ length: PARAMETERS[id]! }, (_, index) => args[index] ?? '');
  const columns = given.map((value, index) =>
    isWhole(value)
      ? value
      : [[value], [index === spoiled ? new CellError('#N/A') : value], [value]],
  );
  const answers = (await callThroughHost(metadata, id, columns)) as unknown[][];
  const alone = (await callThroughHost(
    metadata,
    id,
    given.map((value) => (isWhole(value) ? value : [[value]])),
  )) as unknown[][];
  expect(answers.map(([first]) => first)).toEqual([alone[0]![0], '#N/A', alone[0]![0]]);
  expect(String(alone[0]![0])).not.toMatch(/^#/);
});

it('JD.COST answers an error in the table of costs with that error', async () => {
  const { args } = examples['COST']!;
  const table = [['G5', '*', '', new CellError('#N/A'), 'USD', 45658]];
  const given = args.map((value) => (isWhole(value) ? table : [[value]]));
  expect(await callThroughHost(metadata, 'COST', given)).toEqual([['#N/A']]);
});

it.each(OF_ONE_CELL)('JD.%s answers an error with that error', async (id) => {
  for (const code of ['#N/A', '#VALUE!']) {
    for (const args of [
      [new CellError(code), 'G3'],
      ['Drivers', new CellError(code)],
    ]) {
      expect(await callThroughHost(metadata, id, args)).toEqual([[code]]);
    }
  }
});

it.each(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!'])(
  '%s is an error, whatever it is',
  async (code) => {
    const answers = (await callThroughHost(metadata, 'GRADE', [
      [['GS-5'], [new CellError(code)], ['P.4']],
    ])) as unknown[][];
    expect([answers[0], answers[2]]).toEqual([['G5'], ['P4']]);
    expect(answers[1]![0]).toMatch(/^#/);
  },
);

it('offers the words of the enumerations where Excel completes them', () => {
  const grade = metadata.functions[0]!.parameters[0]!;
  expect([grade.type, grade.customEnumId]).toEqual(['any', 'Grades']);
});
