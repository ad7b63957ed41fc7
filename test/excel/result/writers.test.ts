import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(process.cwd(), 'src', 'excel');
/** Values and formulas of more than looks, and rows of a table. */
const WRITES =
  /\.(?:values|formulas|formulasR1C1) = |\[property\] = |\brows\.add\(undefined|\btable\.rows\.add\(/;

/**
 * Files that write without looking for a filter, and why nothing of it can land on a hidden row. All
 * others go through `queueUnfiltered`.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'own-sheets/write-rows.ts': 'drafts and the sample, which have no table yet',
  'own-sheets/refill-table.ts': 'clears the filter itself and sets it again behind all steps',
  'request/column-runs.ts': 'drafts',
  'source/source-looks.ts': 'drafts',
  'result/carry-columns.ts': 'drafts',
  'result/decisions-table.ts': 'is called within `queueUnfiltered`',
  'own-sheets/queue-removal.ts': 'is called within `queueUnfiltered`',
  'own-sheets/head-columns.ts': 'names in a header, which no filter hides',
  'own-sheets/queue-new-table.ts': 'a sheet and a table that are new',
  'costs/lay-out-costs.ts': 'a sheet and a table that are new',
  'own-sheets/publish-plan.ts': 'drafts',
  'eligibility/insert-question.ts': 'one empty cell that is active, and so shown',
  'eligibility/mend-formulas.ts': 'writes cell by cell where anything on the sheet is filtered',
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  );

const writers = filesIn(ROOT)
  .filter((file) => !file.includes(`${path.sep}contract${path.sep}`))
  .map((file) => ({
    name: path.relative(ROOT, file).split(path.sep).join('/'),
    code: readFileSync(file, 'utf8'),
  }))
  .filter(({ code }) => WRITES.test(code));

it('no file writes into a table around the helper, but those that say why', () => {
  const around = writers.filter(({ code }) => !code.includes('queueUnfiltered('));
  const unknown = around.map(({ name }) => name).filter((name) => !Object.hasOwn(EXCEPTIONS, name));
  expect(unknown).toEqual([]);
  expect(writers.length).toBeGreaterThan(10);
});

it('names no exception that is none any more', () => {
  const names = new Set(writers.map(({ name }) => name));
  expect(Object.keys(EXCEPTIONS).filter((name) => !names.has(name))).toEqual([]);
});
