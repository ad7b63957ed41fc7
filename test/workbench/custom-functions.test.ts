import {
  busy,
  CellError,
  CustomFunctions,
  type FunctionMetadata,
} from '../../src/workbench/custom-functions';
import type { CellPlace } from '../../src/workbench/cell-place';

const matrix = { dimensionality: 'matrix' } as const;
const eligible: FunctionMetadata = {
  id: 'ELIGIBLE',
  name: 'ELIGIBLE',
  parameters: [
    { name: 'grade', ...matrix },
    { name: 'years', ...matrix },
    { name: 'family', optional: true },
  ],
};

const cell = (row: number): CellPlace => ({ sheetId: 's', row, column: 0 });

function setUp() {
  const messages: unknown[][] = [];
  const recalculated: CellPlace[] = [];
  const functions = new CustomFunctions({
    push: (entries) => messages.push(entries.map((entry) => JSON.parse(entry[3]))),
    recalculate: (cells) => recalculated.push(...cells),
    addressOf: ({ row }) => `Sheet1!A${row + 1}`,
  });
  return { functions, messages, recalculated };
}

const sent = () => new Promise((resolve) => setTimeout(resolve, 5));

test('a call is busy, then has its result; the cells that wait are calculated again', async () => {
  const { functions, messages, recalculated } = setUp();
  functions.connect();
  expect(functions.call(eligible, ['NOA', 8], cell(0))).toBe(busy);
  expect(functions.call(eligible, ['NOB', 8], cell(1))).toBe(busy);
  expect(functions.call(eligible, ['NOA', 8], cell(2))).toBe(busy);
  await sent();
  // One message for all, equal calls once, an omitted argument as null, scalars as matrices.
  expect(messages).toEqual([
    [
      [1, 'ELIGIBLE', [[['NOA']], [[8]], null], '', 0, null],
      [2, 'ELIGIBLE', [[['NOB']], [[8]], null], '', 0, null],
    ],
  ]);
  const idle = functions.whenIdle();
  functions.setResults([
    [1, true, [[true]]],
    [2, false, null, 1],
  ]);
  await idle;
  expect(recalculated).toEqual([cell(0), cell(2), cell(1)]);
  expect(functions.call(eligible, ['NOA', 8], cell(0))).toEqual([[true]]);
  expect(functions.call(eligible, ['NOB', 8], cell(1))).toBe('#N/A');
});

test('errors and entities inside a result show as the cell would', () => {
  const { functions } = setUp();
  functions.call(eligible, [[['NOA'], ['NOB'], ['G5']], 1], cell(0));
  functions.setResults([
    [
      1,
      true,
      [
        [{ type: 'Error', basicType: 'Error', basicValue: '#N/A' }],
        [{ type: 'Entity', text: 'NOB card', basicType: 'Error', basicValue: '#VALUE!' }],
        [null],
      ],
    ],
  ]);
  expect(functions.call(eligible, [[['NOA'], ['NOB'], ['G5']], 1], cell(0))).toEqual([
    ['#N/A'],
    ['NOB card'],
    [0],
  ]);
});

test('an argument that is an error is the answer', () => {
  const { functions } = setUp();
  expect(functions.call(eligible, [[['NOA'], [new CellError('#REF!')]], 8], cell(0))).toBe('#REF!');
  expect(functions.pending).toBe(0);
});

test('calls wait for the add-in, and are asked again of a new one', async () => {
  const { functions, messages } = setUp();
  functions.call(eligible, ['NOA', 8], cell(0));
  await sent();
  expect(messages).toHaveLength(0);
  functions.connect();
  await sent();
  functions.disconnect();
  functions.connect();
  await sent();
  expect(messages).toHaveLength(2);
  expect(messages[1]).toEqual(messages[0]);
});
