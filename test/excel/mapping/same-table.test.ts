import { openReview } from '../../../src/excel/review/open-review';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { Formula } from '../../../src/workbench/stores/sheet-store';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const post = (number: number, title = 'Driver', grade = 'G2'): Cell[] => [
  `P-${number}`,
  title,
  grade,
  'Lusaka',
  'Regular budget',
  'Fixed-term',
];
const posts = (...numbers: number[]) => numbers.map((number) => post(number));

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const result = () => workbook.book.sheet('JD Mapping');
const table = () => result().tables()[0]!;
const header = () => workbook.values('JD Mapping')[0]!.map(String);
const column = (name: string): Cell[] =>
  workbook
    .values('JD Mapping')
    .slice(1)
    .map((row) => row[header().indexOf(name)]!);

async function map(rows: readonly (readonly Cell[])[], names: readonly string[] = HEADER) {
  const name = `Export ${workbook.sheetNames().length}`;
  workbook.addSheet(name, [names, ...rows]);
  return mapActiveSheet();
}

/** Writes into the body of a column of the result, from the top. */
function type(name: string, cells: readonly (Cell | Formula)[]): void {
  const at = header().indexOf(name);
  const area = { top: 1, left: at, bottom: cells.length, right: at };
  result().write(
    area,
    cells.map((cell) => [cell]),
  );
}

function addColumn(name: string): void {
  const { area } = table();
  const right = area.right + 1;
  result().write({ top: area.top, left: right, bottom: area.top, right }, [[name]]);
  result().putTable({ ...table(), area: { ...area, right } });
}

const OVER = {
  count: '=COUNTIF(JD_Mapping[Outcome],"No change")',
  named: '=JD_Mapping[Job family]',
};

/** What an analyst builds on a result. */
function buildOnResult(): void {
  const notes = workbook.book.addSheet('Mine');
  notes.write({ top: 0, left: 0, bottom: 0, right: 0 }, [[new Formula(OVER.count)]]);
  workbook.context.names.set('families', {
    name: 'families',
    formula: OVER.named,
    comment: '',
    visible: true,
  });
  const at = header().indexOf('Outcome');
  const letter = String.fromCharCode(65 + at);
  workbook.context.charts.push({
    id: 'mine',
    sheetId: notes.id,
    name: 'Mine',
    type: 'Pie',
    title: '',
    legend: null,
    source: `'JD Mapping'!${letter}1:${letter}${table().area.bottom + 1}`,
    series: [],
    position: '',
    top: 0,
    left: 0,
    width: 1,
    height: 1,
  });
}

/** What stands there of it. */
function built() {
  const at = header().indexOf('Outcome');
  const letter = String.fromCharCode(65 + at);
  return {
    id: table().id,
    formula: workbook.book.sheet('Mine').formulas({ top: 0, left: 0, bottom: 0, right: 0 })[0]![0],
    name: workbook.context.names.get('families')!.formula,
    chart: workbook.context.charts[0]!.source,
    wholeColumn: `'JD Mapping'!${letter}1:${letter}${table().area.bottom + 1}`,
  };
}

it.each([
  ['more', [1, 2, 3, 4, 5, 6]],
  ['fewer', [3]],
  ['as many', [4, 5, 6]],
])(
  'stays the same table over a run with %s rows, and what is built on it holds',
  async (_, next) => {
    await map(posts(1, 2, 3));
    buildOnResult();
    const { id } = table();
    await map(posts(...next));
    expect(column('Position number')).toEqual(next.map((number) => `P-${number}`));
    expect(result().usedArea(true)!.bottom).toBe(next.length);
    expect(built()).toEqual({
      id,
      formula: OVER.count,
      name: OVER.named,
      chart: built().wholeColumn,
      wholeColumn: built().wholeColumn,
    });
    expect(workbook.sheetNames().filter((name) => name.startsWith('JD Mapping'))).toHaveLength(1);
  },
);

it('says the same as a first run would', async () => {
  const rows = [post(1), post(2, 'Finance Assistant', 'G5'), post(3, '=cmd', 'G3')];
  await map(posts(7, 8));
  await map(rows);
  const refilled = workbook.values('JD Mapping');
  const rules = result().conditionalFormats().length;
  workbook.close();
  workbook = testWorkbook();
  await map(rows);
  expect(refilled).toEqual(workbook.values('JD Mapping'));
  expect(rules).toBe(result().conditionalFormats().length);
});

it('leaves columns where the user moved them, and adds new ones behind the last', async () => {
  await map(posts(1, 2));
  const names = header();
  const moved = [names.at(-1)!, ...names.slice(0, -1)];
  const rows = workbook.values('JD Mapping').slice(1);
  result().write({ ...table().area }, [
    moved,
    ...rows.map((row) => moved.map((name) => row[names.indexOf(name)]!)),
  ]);
  await map(
    posts(1, 2).map((row) => [...row, 'x']),
    [...HEADER, 'Remarks'],
  );
  expect(header()).toEqual([...moved, 'Remarks']);
  expect(column('Job title')).toEqual(['Driver', 'Driver']);
  expect(column('Remarks')).toEqual(['x', 'x']);
});

const AT_A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const formulaOfMine = () => workbook.book.sheet('Mine').formulas(AT_A1)[0]![0];
const writeMine = (formula: string) =>
  workbook.book.addSheet('Mine').write(AT_A1, [[new Formula(formula)]]);

it('follows a column that is called otherwise', async () => {
  await map(posts(1));
  writeMine('=JD_Mapping[Job title]');
  await map(posts(2), ['Position number', 'Position title', ...HEADER.slice(2)]);
  expect(header().slice(0, 3)).toEqual(['Position number', 'Position title', 'Grade']);
  expect(formulaOfMine()).toBe('=JD_Mapping[Position title]');
});

it('keeps a filter on a column that is called otherwise', async () => {
  await map([post(1), post(2, 'Finance Assistant', 'G5'), post(3)]);
  const criteria = { filterOn: 'Values', values: ['Driver'] };
  const at = header().indexOf('Job title');
  workbook.context.filters.set(table().id, new Map([[at, criteria]]));
  result().hideRows(2, 2, true);
  const names = ['Position number', 'Position title', ...HEADER.slice(2)];
  await map([post(4, 'Finance Assistant', 'G5'), post(5)], names);
  const now = header().indexOf('Position title');
  expect([...workbook.context.filters.get(table().id)!]).toEqual([[now, criteria]]);
  expect([1, 2].map((row) => result().isRowHidden(row))).toEqual([true, false]);
});

describe('over the table of an older month', () => {
  const FORMULA = '=COUNTIF(JD_Mapping[Remarks],"x")';
  const withRemarks = (...numbers: number[]) => posts(...numbers).map((row) => [...row, 'x']);
  const mapWithRemarks = (...numbers: number[]) =>
    map(withRemarks(...numbers), [...HEADER, 'Remarks']);
  const fills = (name: string) => {
    const at = header().indexOf(name);
    const rows = table().area.bottom;
    return Array.from({ length: rows }, (_, row) => result().format(row + 1, at).fill ?? null);
  };

  it('fills each column by its name, whatever the order of the new export', async () => {
    await map(posts(1, 2));
    const names = header();
    buildOnResult();
    const { id } = table();
    await map(
      posts(3, 4, 5).map((row) => [...row].reverse()),
      [...HEADER].reverse(),
    );
    expect(header()).toEqual(names);
    expect(column('Position number')).toEqual(['P-3', 'P-4', 'P-5']);
    expect(column('Job family')).toEqual(['Drivers', 'Drivers', 'Drivers']);
    expect(built()).toMatchObject({ id, formula: OVER.count, name: OVER.named });
  });

  it('keeps a column that the export no longer has, empty and marked, for what is built on it', async () => {
    await mapWithRemarks(1, 2);
    writeMine(FORMULA);
    const { emptied } = await map(posts(1, 2, 3));
    expect(emptied).toEqual(['Remarks']);
    expect(column('Remarks')).toEqual(['', '', '']);
    expect(formulaOfMine()).toBe(FORMULA);
    expect(new Set(fills('Remarks'))).toEqual(new Set(['#E7E6E6']));
    expect(new Set(fills('Job title'))).toEqual(new Set([null]));
  });

  it('keeps it so over further months, and fills it when the export has it again', async () => {
    await mapWithRemarks(1, 2);
    writeMine(FORMULA);
    await map(posts(1, 2));
    const { emptied } = await map(posts(1, 2, 3));
    expect(emptied).toEqual([]);
    expect(column('Remarks')).toEqual(['', '', '']);
    await mapWithRemarks(2, 3);
    expect(column('Remarks')).toEqual(['x', 'x']);
    expect(new Set(fills('Remarks'))).toEqual(new Set([null]));
    expect(formulaOfMine()).toBe(FORMULA);
  });

  it('brings columns that the user added to their rows, beside all this', async () => {
    await mapWithRemarks(1, 2);
    addColumn('Mine too');
    type('Mine too', ['one', 'two']);
    await map(
      posts(2, 3, 1).map((row) => [...row].reverse()),
      [...HEADER].reverse(),
    );
    expect(column('Mine too')).toEqual(['two', '', 'one']);
    expect(column('Remarks')).toEqual(['', '', '']);
    expect(header().at(-1)).toBe('Mine too');
  });
});

describe('columns of the user’s own', () => {
  it('go with their rows', async () => {
    await map(posts(1, 2, 3));
    addColumn('Mine');
    type('Mine', ['one', "=it's", 3]);
    await map(posts(3, 4, 1, 2));
    expect(header().at(-1)).toBe('Mine');
    expect(column('Mine')).toEqual([3, '', 'one', "=it's"]);
    const at = header().length - 1;
    const area = { top: 1, left: at, bottom: 4, right: at };
    expect(result().formulas(area).flat().join('')).toBe('');
  });

  it('keep a formula for each row, new ones too', async () => {
    await map(posts(1, 2));
    addColumn('Mine');
    const at = header().length - 1;
    type('Mine', [new Formula('=A2&"!"'), new Formula('=A3&"!"')]);
    await map(posts(5, 2, 1));
    expect(result().formulas({ top: 1, left: at, bottom: 3, right: at }).flat()).toEqual([
      '=A2&"!"',
      '=A3&"!"',
      '=A4&"!"',
    ]);
  });

  it('are told apart by the order of those that say the same', async () => {
    await map([...posts(1, 1), ...posts(2)]);
    addColumn('Mine');
    type('Mine', ['first', 'second', 'other']);
    await map([...posts(2), ...posts(1, 1)]);
    expect(column('Mine')).toEqual(['other', 'first', 'second']);
  });
});

it('makes room for what the user wrote below', async () => {
  await map(posts(1, 2));
  const below = { top: 5, left: 0, bottom: 5, right: 0 };
  result().write(below, [['my note']]);
  await map(posts(1, 2, 3, 4, 5, 6, 7));
  expect(column('Position number').slice(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `P-${n}`));
  expect(workbook.values('JD Mapping').map(([first]) => first)).toContain('my note');
});

it('keeps what the user had filtered', async () => {
  await map([post(1), post(2, 'Finance Assistant', 'G5'), post(3)]);
  const at = header().indexOf('Grade');
  workbook.context.filters.set(table().id, new Map([[at, { filterOn: 'Values', values: ['G5'] }]]));
  result().hideRows(1, 1, true);
  result().hideRows(3, 3, true);
  await map([post(4, 'Finance Assistant', 'G5'), post(5), post(6), post(7, 'Accountant', 'G5')]);
  expect(column('Position number')).toEqual(['P-4', 'P-5', 'P-6', 'P-7']);
  expect([1, 2, 3, 4].map((row) => result().isRowHidden(row))).toEqual([false, true, true, false]);
});

it('brings the user’s own column to its rows below a filter, and makes room for what stands below', async () => {
  await map([post(1), post(2, 'Finance Assistant', 'G5'), post(3)]);
  addColumn('Mine');
  type('Mine', ['one', 'two', 'three']);
  result().write({ top: 6, left: 0, bottom: 6, right: 0 }, [['my note']]);
  const at = header().indexOf('Grade');
  workbook.context.filters.set(table().id, new Map([[at, { filterOn: 'Values', values: ['G5'] }]]));
  result().hideRows(1, 1, true);
  result().hideRows(3, 3, true);
  const next = [3, 4, 5, 6, 7, 1].map((number) => post(number));
  await map([...next, post(2, 'Finance Assistant', 'G5')]);
  expect(column('Mine').slice(0, 7)).toEqual(['three', '', '', '', '', 'one', 'two']);
  expect(workbook.values('JD Mapping').map(([first]) => first)).toContain('my note');
  expect([1, 2, 3, 4, 5, 6, 7].map((row) => result().isRowHidden(row))).toEqual([
    ...Array.from({ length: 6 }, () => true),
    false,
  ]);
});

it('is reviewed as before after a run over it', async () => {
  await map([post(1), post(2, 'Widgets Assistant', 'G5')]);
  await map([post(2, 'Widgets Assistant', 'G5'), post(1)]);
  const review = await openReview('en-US');
  expect(review.cases.map(({ title }) => title)).toContain('Widgets Assistant');
});

test('a second run brings the result to the front as the first one does', async () => {
  await map(posts(1, 2));
  expect(workbook.book.activeSheet().name).toBe('JD Mapping');
  const seen: string[] = [];
  workbook.book.onEvent((event) => {
    if (event.kind === 'activated') seen.push(workbook.book.activeSheet().name);
  });
  await map(posts(2, 3));
  expect(workbook.sheetNames()).toContain('JD Changes');
  // Nothing else comes to the front on the way.
  expect(seen.at(-1)).toBe('JD Mapping');
  expect(workbook.book.activeSheet().name).toBe('JD Mapping');
});
