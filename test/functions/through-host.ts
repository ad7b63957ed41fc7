import * as jd from '../../src/functions/functions';
import {
  CustomFunctions,
  type CellResult,
  type FunctionMetadata,
} from '../../src/workbench/custom-functions';
import type { FunctionsMetadata } from '../../scripts/functions-metadata.mjs';
import { CellError } from './excel-globals';

const functions = jd as unknown as Readonly<
  Record<string, (...args: unknown[]) => unknown[][] | Promise<unknown[][]>>
>;
const PLACE = { sheetId: 'sheet', row: 0, column: 0 };

/**
 * Calls a JD function as a cell of the workbench does: the host may refuse the arguments, and hands
 * them over in the form in which Office.js unpacks them.
 *
 * @returns what the cells show.
 */
export async function callThroughHost(
  metadata: FunctionsMetadata,
  id: string,
  args: readonly unknown[],
): Promise<CellResult> {
  const messages: string[] = [];
  const host = new CustomFunctions({
    push: (entries) => messages.push(...entries.map((entry) => entry[3])),
    recalculate: () => {},
    addressOf: () => 'Sheet1!A1',
  });
  host.heed(metadata);
  host.connect();
  const entry = metadata.functions.find((one) => one.id === id) as FunctionMetadata;
  const first = host.call(entry, args, PLACE);
  if (host.pending === 0) return first;
  await new Promise((resolve) => setTimeout(resolve, 1));
  const [invocation, , sent] = JSON.parse(messages[0]!) as [number, string, unknown[]];
  const answer = await functions[id.toLowerCase()]!(...sent.map(unpack));
  host.setResults([[invocation, true, overWire(answer)]]);
  return host.call(entry, args, PLACE);
}

/** As the client does for an invocation whose flags say that data types may be among the arguments. */
function unpack(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(unpack);
  return typeof argument === 'object' && argument !== null
    ? JSON.parse((argument as { value: string }).value)
    : argument;
}

/** The client's own errors write themselves as values of the type Error. */
const overWire = (answer: unknown[][]): unknown[][] =>
  answer.map((row) =>
    row.map((cell) =>
      cell instanceof CellError ? { type: 'Error', basicValue: cell.code } : cell,
    ),
  );
