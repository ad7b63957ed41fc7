import { readFileSync } from 'node:fs';
import type { FunctionsMetadata } from '../../scripts/functions-metadata.mjs';
import { builtMetadata } from './built-metadata';
import { installExcelGlobals } from './excel-globals';
import { callThroughHost } from './through-host';

// Excel may have the list of functions of yesterday, or of tomorrow's page with one that a server
// still hands out: the page answers by what it is given.

const examples = JSON.parse(readFileSync('src/functions/texts/examples.json', 'utf8')) as Record<
  string,
  { readonly args: readonly unknown[] }
>;
type Entry = FunctionsMetadata['functions'][number];

let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = await builtMetadata();
  installExcelGlobals();
});

const withParameters = (change: (parameters: Entry['parameters']) => Entry['parameters']) => ({
  ...metadata,
  functions: metadata.functions.map((entry) => ({
    ...entry,
    parameters: change(entry.parameters),
  })),
});

/** JD.DUTIES asks the workbook, which is not there. */
const withoutWorkbook = Object.entries(examples).filter(([id]) => id !== 'DUTIES');

describe.each(withoutWorkbook)('JD.%s', (id, { args }) => {
  const today = () => callThroughHost(metadata, id, args);

  it('answers by a list that has not its newest optional parameters yet', async () => {
    const old = withParameters((parameters) => parameters.slice(0, args.length));
    expect(await callThroughHost(old, id, args)).toEqual(await today());
  });

  it('answers by a list with a parameter that the page does not know', async () => {
    const other = {
      name: 'other',
      description: '',
      type: 'any',
      dimensionality: 'matrix',
    } as const;
    const old = withParameters((parameters) => [...parameters, other]);
    const omitted = metadata.functions
      .find((entry) => entry.id === id)!
      .parameters.slice(args.length)
      .map(() => null);
    const given = [...args, ...omitted, [['x']]];
    expect(await callThroughHost(old, id, given)).toEqual(await today());
  });

  it('answers by a list in which it took texts, and no errors', async () => {
    const texts = withParameters((parameters) =>
      parameters.map((parameter) => ({ ...parameter, type: 'string' as const })),
    );
    const old = { ...texts, allowErrorForDataTypeAny: false };
    expect(await callThroughHost(old, id, args)).toEqual(await today());
  });
});
