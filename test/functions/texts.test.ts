import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as jd from '../../src/functions/functions';
import { installExcelGlobals } from './excel-globals';

const source = join(__dirname, '../../src/functions');
const read = (name: string) =>
  JSON.parse(readFileSync(join(source, 'texts', `${name}.json`), 'utf8'));
const examples: Record<string, { formula: string; args: unknown[] }> = read('examples');

interface Metadata {
  functions: { id: string; description: string; parameters: { name: string }[] }[];
}

async function metadata(): Promise<Metadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(
    [join(source, 'functions.ts')],
    true,
  );
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson);
}

const IDS =
  'ELIGIBLE WHY SHORTFALL YEARS GRADE MATCH FAMILY OUTCOME INCUMBENT AGREEMENT DUE CATALOGUE DESCRIPTION DUTIES';

it('offers the fourteen functions', async () => {
  expect((await metadata()).functions.map(({ id }) => id).join(' ')).toBe(IDS);
});

it.each(['fr', 'es'])('has every text in %s, and none left in English', async (language) => {
  const english = await metadata();
  const texts = read(language);
  const ids = english.functions.map(({ id }) => id).sort();
  for (const part of ['descriptions', 'arguments', 'results']) {
    expect(Object.keys(texts[part]).sort()).toEqual(ids);
  }
  const names = new Set(english.functions.flatMap((entry) => entry.parameters.map((p) => p.name)));
  expect(Object.keys(texts.parameters).sort()).toEqual([...names].sort());
  for (const { id, description, parameters } of english.functions) {
    expect(Object.keys(texts.arguments[id])).toEqual(parameters.map(({ name }) => name));
    expect(texts.descriptions[id]).not.toBe(description.split('\n')[0]);
    // Excel cuts longer texts.
    for (const text of [texts.descriptions[id], ...Object.values<string>(texts.arguments[id])]) {
      expect(text.length).toBeLessThanOrEqual(128);
    }
  }
  const en = read('en');
  expect(Object.keys(texts.page)).toEqual(Object.keys(en.page));
  for (const id of ids) expect(texts.results[id]).not.toBe(en.results[id]);
});

// JD.DUTIES answers from an opened agreement: see duties.test.ts.
const ANSWERING = IDS.split(' ').filter((id) => id !== 'DUTIES');

it.each(ANSWERING)('%s has an example that gives an answer', async (id) => {
  installExcelGlobals();
  const { formula, args } = examples[id]!;
  expect(formula.startsWith(`=JD.${id}(`)).toBe(true);
  const functions = jd as unknown as Record<
    string,
    (...args: unknown[][][]) => unknown[][] | Promise<unknown[][]>
  >;
  const answer = await functions[id.toLowerCase()]!(...args.map((value) => [[value]]));
  expect(JSON.stringify(answer)).not.toMatch(/#N\/A|#VALUE!/);
  expect(answer[0]![0]).not.toBe('');
});
