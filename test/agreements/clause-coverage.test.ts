import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAUSE_COVERAGE } from '../../src/agreements/clause-coverage';
import { INTERPRETATIONS } from '../../src/agreements/interpretations';
import { readingsPage } from '../../scripts/list-readings';
import { CLAUSES_2019, CLAUSES_2023, READINGS, type KnownClause } from '../../src/domain/citation';

const CLAUSES: readonly KnownClause[] = [...CLAUSES_2019, ...CLAUSES_2023];
const ROOT = join(__dirname, '../../src');

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

function textsIn(folder: string, isWanted: (name: string) => boolean): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && isWanted(name))
    .map((name) => textOf(join(folder, name)));
}

/** Every quoted text in the source that looks like a clause of one of the agreements. */
function citationsIn(folder: string): string[] {
  return textsIn(folder, () => true).flatMap((text) =>
    [...text.matchAll(/'(20(?:19|23) (?:Art\.|App\.|Annex|fn\.|Preamble)[^']*)'/g)].map(
      (match) => match[1]!,
    ),
  );
}

it('lists every clause with what the code makes of it', () => {
  const lines = CLAUSES.map((clause) => {
    const entry = CLAUSE_COVERAGE[clause];
    const said =
      entry.status === 'coded' ? `${entry.where.join(', ')} ${entry.what}`.trim() : entry.why;
    return `${clause}: ${entry.status}: ${said}`;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(Object.keys(CLAUSE_COVERAGE).sort()).toEqual([...CLAUSES].sort());
});

it('names files that are there, and each of them names the clause', () => {
  const astray = CLAUSES.flatMap((clause) => {
    const entry = CLAUSE_COVERAGE[clause];
    if (entry.status !== 'coded') return [];
    const isNamed = new RegExp(`${clause.replaceAll('.', '\\.')}(?!\\d)`);
    return entry.where
      .filter((file) => !existsSync(join(ROOT, file)) || !isNamed.test(textOf(file)))
      .map((file) => `${clause}: ${file}`);
  });
  expect(astray).toEqual([]);
});

it('cites no clause that the list lacks', () => {
  const cited = new Set(['agreements', 'assessment', 'functions', 'taskpane'].flatMap(citationsIn));
  expect(cited.size).toBeGreaterThan(20);
  expect([...cited].filter((clause) => !CLAUSES.includes(clause as KnownClause))).toEqual([]);
});

it('names every clause that it calls coded where that is done: as grounds, or in a document', () => {
  const rules = textsIn('agreements', (name) => !/clause-coverage|interpretations/.test(name));
  const documents = textsIn('documents', () => true);
  const coded = CLAUSES.filter((clause) => CLAUSE_COVERAGE[clause].status === 'coded');
  const isNamed = (clause: KnownClause) =>
    rules.some((text) => text.includes(`'${clause}'`)) ||
    documents.some((text) => new RegExp(`${clause}\\b`).test(text));
  expect(coded.filter((clause) => !isNamed(clause))).toEqual([]);
});

describe('interpretations', () => {
  it.each(READINGS)('%s', (id) => {
    const { clauses } = INTERPRETATIONS[id];
    expect(clauses.length).toBeGreaterThan(0);
  });
});

it('are listed for users as they stand', () => {
  expect(readFileSync(join(__dirname, '../../docs/READINGS.md'), 'utf8')).toBe(readingsPage());
});
