/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { manifestFor } from '../../scripts/manifest-url.mjs';
import type { FunctionsFile } from '../../src/workbench/custom-functions';
import { loadFunctions } from '../../src/workbench/functions-file';
import { HAZARDS, type Hazards } from '../../src/workbench/hazards';

const HOUR_MS = 3_600_000;
const LISTS = ['functions.json', 'functions.fr-FR.json', 'functions.es-ES.json'];

/** A server with a list of functions for each language, and the browser that asks it. */
class Site {
  version = '0.2.0';
  /** The name of the one function of each list. */
  function = 'GRADE';
  readonly closed = new Set<string>();
  time = 0;
  isStoreRefused = false;
  readonly #kept = new Map<string, string>();

  async load(language: string, hazards: Partial<Hazards> = {}): Promise<string | null> {
    const file = await loadFunctions(
      language,
      { ...HAZARDS, ...hazards },
      {
        fetch: async (name) => this.#answer(name),
        storage: () => {
          if (this.isStoreRefused) throw new DOMException('Refused', 'SecurityError');
          return {
            getItem: (key) => this.#kept.get(key) ?? null,
            setItem: (key, value) => void this.#kept.set(key, value),
          };
        },
        now: () => this.time,
      },
    );
    return file && file.functions[0]!.description!;
  }

  #answer(name: string): Response {
    const url = 'https://addins.example.org/jd/';
    const manifest = manifestFor(readFileSync('manifest.xml', 'utf8'), {
      url,
      version: this.version,
    });
    const file: FunctionsFile = {
      functions: [
        { id: 'F', name: 'F', description: `${this.function} in ${name}`, parameters: [] },
      ],
    };
    const isThere = name === 'manifest.xml' || LISTS.includes(name);
    const allowed = this.closed.has(name) ? null : '*';
    return {
      ok: isThere,
      headers: { get: () => allowed },
      text: async () => manifest,
      json: async () => file,
    } as unknown as Response;
  }
}

it.each([
  ['en-US', 'functions.json'],
  ['fr-FR', 'functions.fr-FR.json'],
  ['fr-CA', 'functions.fr-FR.json'],
  ['es-MX', 'functions.es-ES.json'],
  ['de-DE', 'functions.json'],
])('someone who reads %s gets %s', async (language, name) => {
  expect(await new Site().load(language)).toBe(`GRADE in ${name}`);
});

it.each(LISTS)('there are no functions where the server keeps %s to itself', async (name) => {
  const site = new Site();
  site.closed.add(name);
  expect(await site.load('en-US')).toBeNull();
  expect(await site.load('en-US', { metadataNeedsCors: false })).toBe('GRADE in functions.json');
});

describe('a list that changes', () => {
  it.each<[string, (site: Site) => void, string, Partial<Hazards>]>([
    ['an hour later', () => {}, 'GRADE', {}],
    ['a day later', (site) => (site.time += 24 * HOUR_MS), 'GRADES', {}],
    ['under a new version', (site) => (site.version = '0.3.0'), 'GRADES', {}],
    ['without the hazard', () => {}, 'GRADES', { metadataIsKept: false }],
  ])('%s', async (_what, change, expected, hazards) => {
    const site = new Site();
    await site.load('en-US', hazards);
    site.function = 'GRADES';
    site.time += HOUR_MS;
    change(site);
    expect(await site.load('en-US', hazards)).toBe(`${expected} in functions.json`);
  });
});

it('reads the list each time in a browser that keeps nothing', async () => {
  const site = new Site();
  site.isStoreRefused = true;
  expect(await site.load('en-US')).toContain('GRADE');
  site.function = 'YEARS';
  expect(await site.load('en-US')).toContain('YEARS');
});
