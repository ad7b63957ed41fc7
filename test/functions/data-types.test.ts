import { readFileSync } from 'node:fs';
import type { FunctionsMetadata } from '../../scripts/functions-metadata.mjs';
import * as jd from '../../src/functions/functions';
import type { DataType } from '../../src/workbench/data-types';
import { builtMetadata } from './built-metadata';
import { cell, CellError, column, installExcelGlobals } from './excel-globals';
import { callThroughHost } from './through-host';

let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = await builtMetadata();
});
beforeEach(() => installExcelGlobals());

/** As the declarations of Excel's API have them; entities have an error for those who know none. */
const number = (basicValue: number): DataType & object =>
  ({ type: 'FormattedNumber', basicType: 'Double', basicValue, numberFormat: '0' }) as DataType;
const text = (basicValue: string) =>
  ({ type: 'String', basicType: 'String', basicValue }) as DataType;
const entity = (shown: string, type = 'Entity') =>
  ({ type, basicType: 'Error', basicValue: '#VALUE!', text: shown, properties: {} }) as DataType;
const PICTURE = {
  type: 'WebImage',
  basicType: 'Error',
  basicValue: '#VALUE!',
  address: 'https://example.org/photo.png',
} as DataType;

it.each<[string, (DataType | unknown[][])[], unknown]>([
  ['ELIGIBLE', [text('NOA'), text('secondary'), number(8)], true],
  ['ELIGIBLE', [entity('NOA'), entity('secondary'), number(7)], false],
  ['SHORTFALL', [text('NOB'), text('secondary'), number(7)], 2],
  ['YEARS', [entity('NOC'), text('diploma')], 9],
  ['GRADE', [entity('GS-5/VII')], 'G5'],
  ['FAMILY', [text('Chauffeur'), text('G2')], 'Drivers'],
  ['OUTCOME', [text('G6'), text('G5')], 'Personal grade retained'],
  ['INCUMBENT', [text('G6'), text('G5'), text('G7')], 'G7'],
  ['AGREEMENT', [text('P4'), entity('Lima', 'LinkedEntity'), text('XB')], 'benchmark'],
  ['DUE', [text('clarification'), number(46387)], 46446],
  [
    'COST',
    [
      text('G5'),
      entity('Lima', 'LinkedEntity'),
      number(46023),
      number(46387),
      [[text('G5'), text('*'), '', number(36500), text('USD'), number(45658)]],
    ],
    36500,
  ],
  ['CATALOGUE', [entity('Drivers')], 'Agreement'],
  ['DESCRIPTION', [text('Drivers'), text('G3')], 'Senior Driver, G3'],
])('JD.%s reads cells with data types', async (id, args, expected) => {
  const answer = (await callThroughHost(
    metadata,
    id,
    args.map((value) => (Array.isArray(value) ? value : [[value]])),
  )) as unknown[][];
  expect(answer[0]![0]).toBe(expected);
});

const examples = JSON.parse(readFileSync('src/functions/texts/examples.json', 'utf8')) as Record<
  string,
  { readonly args: readonly unknown[] }
>;

/** A cell that shows the same, with a data type. */
const typed = (value: unknown): unknown => {
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' && value !== '' ? entity(value) : value;
};

// JD.DUTIES answers from the workbook: see duties.test.ts.
const PLACES = Object.entries(examples)
  .filter(([id]) => id !== 'DUTIES')
  .flatMap(([id, { args }]) => args.map((_, at) => [id, at] as const));

it.each(PLACES)('JD.%s answers alike for argument %i with a data type', async (id, at) => {
  const { args } = examples[id]!;
  const matrix = (value: unknown) => (Array.isArray(value) ? value : [[value]]) as unknown[][];
  const plain = args.map(matrix);
  const given = plain.map((rows, place) =>
    place === at ? rows.map((row) => row.map(typed)) : rows,
  );
  const answer = await callThroughHost(metadata, id, plain);
  expect(JSON.stringify(answer)).not.toMatch(/#[A-Z]/);
  expect(await callThroughHost(metadata, id, given)).toEqual(answer);
});

it('a picture is the error that formulas see, in its own cell', async () => {
  expect(await callThroughHost(metadata, 'GRADE', [[[text('P.4')], [PICTURE], ['G5']]])).toEqual([
    ['P4'],
    ['#VALUE!'],
    ['G5'],
  ]);
});

it('a blank with a data type is a blank', async () => {
  const blank = { type: 'Empty', basicType: 'Empty', basicValue: '' } as DataType;
  expect(await callThroughHost(metadata, 'GRADE', [[[blank], ['G5']]])).toEqual([[''], ['G5']]);
});

it('takes the deadline that another JD.DUE gave', async () => {
  const received = jd.due(cell('clarification'), cell('2026-01-15'));
  expect(jd.due(cell('answer'), received)).toEqual([
    [expect.objectContaining({ basicValue: 46188 })],
  ]);
});

const PLAIN: readonly [string, () => unknown][] = [
  ['ELIGIBLE', () => jd.eligible(cell('NOA'), cell('secondary'), cell(8))],
  ['WHY', () => jd.why(cell('NOA'), cell('secondary'), cell(8))],
  ['SHORTFALL', () => jd.shortfall(cell('NOA'), cell('secondary'), cell(8))],
  ['YEARS', () => jd.years(cell('NOA'), cell('secondary'))],
  ['GRADE', () => jd.grade(cell('GS-5'))],
  ['MATCH', () => jd.match(cell('Driver'), cell('G2'))],
  ['FAMILY', () => jd.family(cell('Driver'), cell('G2'))],
  ['OUTCOME', () => jd.outcome(cell('G6'), cell('G5'))],
  ['INCUMBENT', () => jd.incumbent(cell('G6'), cell('G5'))],
  ['AGREEMENT', () => jd.agreement(cell('P4'), cell('Lima'), cell('XB'))],
  ['DUE', () => jd.due(cell('answer'), cell('2026-12-31'))],
  ['CATALOGUE', () => jd.catalogue()],
  ['DESCRIPTION', () => jd.description(cell('Drivers'), cell('G3'))],
  [
    'COST',
    () =>
      jd.cost(cell('G5'), cell('Lima'), cell(46023), cell(46387), [
        ['G5', '*', '', 36500, 'USD', 45658],
      ]),
  ],
];

// Excel 2021, 2024 and LTSC lack CustomFunctionsRuntime 1.4, which shows such results.
describe('an Excel that shows no data types', () => {
  beforeEach(() => installExcelGlobals('en-US', false));

  it('gets deadlines as serial numbers', () => {
    expect(jd.due(column('clarification', 'party'), cell('2026-12-31'))).toEqual(
      column(46446, expect.any(CellError)),
    );
  });

  it('of every function', () => {
    // JD.DUTIES answers from the workbook, with numbers and texts.
    const known = [...PLAIN.map(([id]) => id), 'DUTIES'];
    expect(known.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it.each(PLAIN)('gets plain values from JD.%s', async (_id, call) => {
    const answers = (await call()) as unknown[][];
    const kinds = new Set(answers.flat().map((value) => typeof value));
    expect([...kinds].filter((kind) => kind === 'object')).toEqual([]);
  });
});
