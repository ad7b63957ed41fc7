import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAUSE_COVERAGE } from '../../src/agreements/clause-coverage';
import { INTERPRETATIONS } from '../../src/agreements/interpretations';
import { CLAUSES_2019, CLAUSES_2023, READINGS, type KnownClause } from '../../src/domain/citation';

const CLAUSES: readonly KnownClause[] = [...CLAUSES_2019, ...CLAUSES_2023];
const ROOT = join(__dirname, '../../src');

/** Every quoted text in the source that looks like a clause of one of the agreements. */
function citationsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(ROOT, folder, name), 'utf8');
      return [...text.matchAll(/'(20(?:19|23) (?:Art\.|App\.|Annex|fn\.|Preamble)[^']*)'/g)].map(
        (match) => match[1]!,
      );
    });
}

it('lists every clause with what the code makes of it', () => {
  const lines = CLAUSES.map((clause) => {
    const entry = CLAUSE_COVERAGE[clause];
    return `${clause}: ${entry.status}: ${'where' in entry ? entry.where : entry.why}`;
  });
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(Object.keys(CLAUSE_COVERAGE).sort()).toEqual([...CLAUSES].sort());
});

it('cites no clause that the list lacks', () => {
  const cited = new Set(['agreements', 'assessment', 'functions', 'taskpane'].flatMap(citationsIn));
  expect(cited.size).toBeGreaterThan(20);
  expect([...cited].filter((clause) => !CLAUSES.includes(clause as KnownClause))).toEqual([]);
});

it('cites every clause that it calls coded', () => {
  const cited = new Set(
    readdirSync(join(ROOT, 'agreements'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/clause-coverage|interpretations/.test(name))
      .flatMap((name) => [
        ...readFileSync(join(ROOT, 'agreements', name), 'utf8').matchAll(/'(20[^']+)'/g),
      ])
      .map((match) => match[1]),
  );
  const coded = CLAUSES.filter((clause) => CLAUSE_COVERAGE[clause].status === 'coded');
  expect(coded.filter((clause) => !cited.has(clause))).toEqual([]);
});

describe('interpretations', () => {
  it.each(READINGS)('%s', (id) => {
    const { question, reading, why, clauses } = INTERPRETATIONS[id];
    for (const text of [question, reading, why]) expect(text.length).toBeGreaterThan(20);
    expect(clauses.length).toBeGreaterThan(0);
  });
});

it('are listed for users as they stand', () => {
  const page = readFileSync(join(__dirname, '../../docs/READINGS.md'), 'utf8');
  READINGS.forEach((id, index) => {
    const { question, reading, why } = INTERPRETATIONS[id];
    for (const text of [`## R${index + 1}: ${id}`, question, reading, why]) {
      expect(page).toContain(text);
    }
  });
});
