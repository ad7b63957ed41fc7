import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesFor } from '../scripts/functions-metadata.mjs';
import {
  hashOfFunctions,
  requireAllOf,
  requireOwnVersion,
} from '../scripts/released-functions.mjs';
import { builtMetadata } from './functions/built-metadata';

const folder = mkdtempSync(path.join(tmpdir(), 'jd-functions-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The metadata as a build for an address writes it. */
async function builtFor(url: string, name: string): Promise<string> {
  const into = path.join(folder, name);
  cpSync('LICENSE', path.join(into, 'LICENSE.txt'));
  for (const [file, content] of filesFor(await builtMetadata(), { file: 'functions.json', url })) {
    if (file.endsWith('.json')) writeFileSync(path.join(into, file), content);
  }
  return into;
}

it('has the same hash at every address, and another after any change', async () => {
  const here = await builtFor('https://localhost:3000/', 'here');
  const there = await builtFor('https://addins.example.org/jd/', 'there');
  const hash = await hashOfFunctions(here, 'https://localhost:3000/');
  expect(await hashOfFunctions(there, 'https://addins.example.org/jd/')).toBe(hash);
  for (const file of ['functions.json', 'functions.fr-FR.json']) {
    const before = readFileSync(path.join(here, file), 'utf8');
    writeFileSync(path.join(here, file), before.replace('"GRADE"', '"GRADES"'));
    expect(await hashOfFunctions(here, 'https://localhost:3000/')).not.toBe(hash);
    writeFileSync(path.join(here, file), before);
  }
});

it.each([
  ['0.2.0', 'a', '0.2.0', 'a', true],
  ['0.2.0', 'b', '0.2.0', 'a', false],
  ['0.3.0', 'b', '0.2.0', 'a', true],
])('%s with functions %s after %s with %s: %s', (version, functions, last, were, expected) => {
  const ask = () => requireOwnVersion({ version, functions }, { version: last, functions: were });
  if (expected) expect(ask).not.toThrow();
  else expect(ask).toThrow('raise "version" in package.json');
});

it.each<[string, Record<string, number>, boolean]>([
  ['the same', { GRADE: 1, MATCH: 3 }, true],
  ['one more', { GRADE: 1, MATCH: 3, NEW: 2 }, true],
  ['a new parameter', { GRADE: 1, MATCH: 4 }, true],
  ['a function less', { GRADE: 1 }, false],
  ['a parameter less', { GRADE: 1, MATCH: 2 }, false],
])('after JD.GRADE and JD.MATCH went out, %s: %j', (_what, built, expected) => {
  const ask = () => requireAllOf(built, { GRADE: 1, MATCH: 3 });
  if (expected) expect(ask).not.toThrow();
  else expect(ask).toThrow('JD.MATCH with all');
});
