import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import * as jd from '../../src/functions/functions';
import {
  filesFor,
  lackingTexts,
  localFormula,
  type FunctionsMetadata,
} from '../../scripts/functions-metadata.mjs';
import { installExcelGlobals } from './excel-globals';

const source = join(__dirname, '../../src/functions');
const read = (name: string) =>
  JSON.parse(readFileSync(join(source, 'texts', `${name}.json`), 'utf8'));
const examples: Record<string, { formula: string; args: unknown[] }> = read('examples');

async function metadata(): Promise<FunctionsMetadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(
    [join(source, 'functions.ts')],
    true,
  );
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson);
}

const IDS =
  'ELIGIBLE WHY SHORTFALL YEARS GRADE MATCH FAMILY OUTCOME INCUMBENT AGREEMENT DUE COST CATALOGUE DESCRIPTION DUTIES';

it('offers the fifteen functions', async () => {
  expect((await metadata()).functions.map(({ id }) => id).join(' ')).toBe(IDS);
});

it('names each text that a function lacks, and stops the build', async () => {
  const complete = await metadata();
  expect(lackingTexts(complete)).toEqual([]);
  const without = (name: string) => {
    const texts = read(name);
    if (name === 'examples') delete texts.DUE;
    if (name === 'en') delete texts.results.DUE;
    if (name === 'fr') delete texts.arguments.DUE;
    if (name === 'es') texts.arguments.DUE.step = '';
    return texts;
  };
  expect(lackingTexts(complete, without)).toEqual([
    'src/functions/texts/examples.json: DUE.formula',
    'src/functions/texts/en.json: results.DUE',
    'src/functions/texts/fr.json: arguments.DUE.step',
    'src/functions/texts/fr.json: arguments.DUE.date',
    'src/functions/texts/es.json: arguments.DUE.step',
  ]);
  const [first, ...rest] = complete.functions;
  const added = { ...complete, functions: [{ ...first!, id: 'NEW', name: 'NEW' }, ...rest] };
  const build = () => filesFor(added, { file: 'functions.json', url: 'https://localhost/' });
  expect(build).toThrow('src/functions/texts/fr.json: descriptions.NEW');
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
  const answer = await functions[id.toLowerCase()]!(
    ...args.map((value) => (Array.isArray(value) ? (value as unknown[][]) : [[value]])),
  );
  expect(JSON.stringify(answer)).not.toMatch(/#N\/A|#VALUE!/);
  expect(answer[0]![0]).not.toBe('');
});

describe('formulas to copy', () => {
  // Windows in France and in Spain separates arguments by semicolons, and refuses commas.
  it.each([
    ['en', '=JD.DUE("clarification",DATE(2026,12,31))'],
    ['fr', '=JD.DUE("clarification";DATE(2026;12;31))'],
    ['es', '=JD.DUE("clarification";FECHA(2026;12;31))'],
  ])('are written as in %s', (language, expected) => {
    expect(localFormula(examples.DUE!.formula, language)).toBe(expected);
  });

  it('keep the commas of their texts', () => {
    expect(localFormula('=JD.MATCH("Assistant, finance","G6")', 'fr')).toBe(
      '=JD.MATCH("Assistant, finance";"G6")',
    );
  });

  it.each(['fr', 'es'])('stand so on every help page in %s', async (language) => {
    const pages = filesFor(await metadata(), {
      file: 'functions.json',
      url: 'https://localhost:3000/',
    }).filter(([name]) => name.startsWith(`help/${language}/`) && !name.endsWith('index.html'));
    expect(pages).toHaveLength(IDS.split(' ').length);
    for (const [name, page] of pages) {
      for (const [, code] of page.matchAll(/<code>([^<]*)<\/code>/g)) {
        const outsideTexts = code!.replaceAll('&#34;', '"').replace(/"[^"]*"/g, '');
        expect([name, outsideTexts]).toEqual([name, expect.not.stringContaining(',')]);
      }
    }
  });
});
