import { listedLines } from '../../../src/excel/costs/cost-line-cells';
import { layOutCosts } from '../../../src/excel/costs/lay-out-costs';
import { readCosts, readSelectedCosts, showCostCell } from '../../../src/excel/costs/read-costs';
import { writeCosts } from '../../../src/excel/costs/write-costs';
import { toSerial } from '../../../src/domain/plain-date';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { on } from '../../costs/any-costs';
import { testWorkbook, type TestWorkbook } from '../workbook-of';
import { someCosts } from './some-costs';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

function formulasOf(sheetName: string): Cell[][] {
  const sheet = workbook.book.sheet(sheetName);
  const area = { ...sheet.usedArea(false)!, top: 0, left: 0 };
  const values = sheet.values(area);
  return sheet
    .formulas(area)
    .map((row, top) => row.map((formula, left) => formula || values[top]![left]!));
}

describe('the lines', () => {
  it('have a row for each part of the period, and one for each position without a cost', async () => {
    expect(await writeCosts(someCosts())).toEqual({ charts: 'drawn' });
    const [header, ...rows] = workbook.values('JD Cost Lines');
    const cell = (row: Cell[], name: string) => row[header!.indexOf(name)];
    expect(rows.map((row) => [cell(row, 'Position number'), cell(row, 'From')])).toEqual([
      ['P-0', toSerial(on('2026-11-01'))],
      ['P-0', toSerial(on('2026-12-16'))],
      ['P-0', toSerial(on('2027-01-01'))],
      ['P-1', toSerial(on('2026-11-01'))],
      ['P-1', toSerial(on('2027-01-01'))],
      ['P-2', toSerial(on('2026-11-01'))],
      ['P-2', toSerial(on('2027-01-01'))],
      ['P-3', toSerial(on('2026-11-01'))],
    ]);
    const awarded = rows[1]!;
    expect(cell(awarded, 'Grade after')).toBe('G6');
    expect(cell(awarded, 'Cost before')).toBe(16 * 100);
    expect(cell(awarded, 'Difference')).toBe(16 * 100);
    expect(cell(rows[5]!, 'Held or vacant')).toBe('Vacant');
    const without = rows.at(-1)!;
    expect(cell(without, 'Without a cost')).toBe('No cost for P3 in Lima on 1 November 2026');
    expect(cell(without, 'Cost before')).toBe('');
    expect(cell(without, 'Job title')).toBe('=cmd|x');
  });

  it('are of positions that differ alone where all would be too many', () => {
    const { comparison } = someCosts();
    expect(listedLines(comparison, 100)).toMatchObject({ lines: { length: 7 }, leftOut: 0 });
    const few = listedLines(comparison, 2);
    expect([few.lines.map(({ position }) => position), few.leftOut]).toEqual([[0, 0, 0], 2]);
  });
});

describe('the totals', () => {
  it('are formulas over the lines, by currency', async () => {
    await writeCosts(someCosts());
    const cells = formulasOf('JD Cost Totals');
    const glance = cells.findIndex(([label]) => label === 'Currency');
    expect(cells.slice(glance + 1, glance + 3).map(([label]) => label)).toEqual(['USD', 'PEN']);
    expect(cells[glance + 1]![2]).toBe(
      '=SUMIFS(JD_CostLines[Cost after],JD_CostLines[Currency],"=USD",' +
        'JD_CostLines[Held or vacant],"=Held")',
    );
    const labels = cells.map(([label]) => label);
    for (const heading of ['By month, USD', 'By office, PEN', 'By outcome, USD']) {
      expect(labels).toContain(heading);
    }
    expect(labels).toContain('No cost for P3 in Lima on 1 November 2026');
    const figures = cells.flatMap((row) => row.slice(1)).filter((cell) => typeof cell === 'number');
    expect(figures).toEqual([]);
    expect(workbook.context.chartsShown()).toHaveLength(8);
  });

  it('lead each to its rows: what a formula asks for, asked of the lines by hand, adds up', async () => {
    const request = someCosts();
    await writeCosts(request);
    const [names, ...lines] = workbook.values('JD Cost Lines');
    const inLine = (line: Cell[], name: string) => line[names!.indexOf(name)]!;
    /** SUMIFS of exact texts, as an auditor does it with a filter and a pencil. */
    const byHand = (formula: string): number => {
      const [, summed] = /^=SUMIFS\(JD_CostLines\[([^\]]+)\]/.exec(formula)!;
      const asked = [...formula.matchAll(/JD_CostLines\[([^\]]+)\],"=?([^"]*)"/g)];
      expect(asked.length).toBeGreaterThan(1);
      return lines
        .filter((line) => asked.every(([, name, text]) => inLine(line, name!) === text))
        .reduce((sum, line) => sum + Number(inLine(line, summed!) || 0), 0);
    };
    const cells = formulasOf('JD Cost Totals');
    const columnOf = (title: string, column: number): number => {
      const top = cells.findIndex(([label]) => label === title) + 2;
      const end = cells.findIndex(([label], row) => row > top && label === 'Total');
      return cells.slice(top, end).reduce((sum, row) => sum + byHand(String(row[column])), 0);
    };
    const { held, vacant } = request.comparison;
    for (const currency of ['USD', 'PEN']) {
      const whole = [...held, ...vacant].filter((sum) => sum.currency === currency);
      const [before, after] = (['before', 'after'] as const).map((side) =>
        whole.reduce((sum, each) => sum + each[side], 0),
      );
      for (const by of ['By job family', 'By office', 'By outcome']) {
        expect(columnOf(`${by}, ${currency}`, 1)).toBeCloseTo(before!, 6);
        expect(columnOf(`${by}, ${currency}`, 2)).toBeCloseTo(after!, 6);
      }
    }
    const glance = cells.find(([label]) => label === 'USD')!;
    const usd = (sums: typeof held) => sums.find(({ currency }) => currency === 'USD')!;
    expect([1, 2, 4, 5].map((at) => byHand(String(glance[at])))).toEqual(
      [usd(held).before, usd(held).after, usd(vacant).before, usd(vacant).after].map((sum) =>
        expect.closeTo(sum, 6),
      ),
    );
  });

  it('take the place of the last ones, in another language too', async () => {
    await writeCosts(someCosts());
    await writeCosts(someCosts('fr-FR'));
    expect(workbook.sheetNames().filter((name) => name.startsWith('JD'))).toEqual([
      'JD Cost Lines',
      'JD Cost Totals',
    ]);
    expect(workbook.values('JD Cost Totals')[0]![0]).toBe('Ce que cela coûte\u202f: =July');
    expect(workbook.context.chartsShown()).toHaveLength(8);
  });

  it('leave a sheet of the user’s own alone', async () => {
    workbook.addSheet('JD Cost Lines', [['mine']]);
    await expect(writeCosts(someCosts())).rejects.toMatchObject({ problem: 'result name taken' });
    expect(workbook.values('JD Cost Lines')).toEqual([['mine']]);
    expect(workbook.sheetNames()).not.toContain('JD Cost Totals');
  });
});

describe('the table of costs', () => {
  const fill = (rows: Cell[][]) =>
    workbook.book
      .sheet('JD Costs')
      .write({ top: 1, left: 0, bottom: rows.length, right: rows[0]!.length - 1 }, rows);

  it('is laid out empty, with no figure in it', async () => {
    await layOutCosts('en-US');
    const [header, ...rows] = workbook.values('JD Costs');
    expect(header!.slice(0, 6)).toEqual([
      ...['Grade', 'Duty station', 'Step', 'Cost a year', 'Currency', 'From'],
    ]);
    expect(rows.every((row) => row.slice(0, 6).every((cell) => cell === ''))).toBe(true);
    expect((await readCosts())!.reading).toEqual({ ok: false, why: 'empty' });
  });

  it('is only shown where it is there', async () => {
    await layOutCosts('en-US');
    fill([['G5', '*', '', 36_500, 'USD', 46_023]]);
    workbook.addSheet('Other', [['x']]);
    await layOutCosts('fr-FR');
    expect(workbook.values('JD Costs')[1]!.slice(0, 2)).toEqual(['G5', '*']);
    expect((await readCosts())!.reading).toMatchObject({ ok: true });
    expect(workbook.book.activeSheet().name).toBe('JD Costs');
  });

  it('says where a cell is that it cannot read, and shows it', async () => {
    await layOutCosts('en-US');
    fill([['G5', '*', '', 36_500, 'USD', 'soon']]);
    const { place, reading } = (await readCosts())!;
    if (reading.ok || reading.why !== 'cells') throw new Error('was read');
    const [problem] = reading.problems;
    expect(problem).toMatchObject({ row: 1, column: 'From', value: 'soon', expected: 'date' });
    workbook.addSheet('Other', [['x']]);
    await showCostCell(place, problem!.row, problem!.columnIndex);
    expect(workbook.book.activeSheet().name).toBe('JD Costs');
  });

  it('may be any cells that are selected, or all of the sheet', async () => {
    expect(await readCosts()).toBeNull();
    workbook.addSheet('Mine', [
      ['Standard costs 2026'],
      ['Grade', 'Lieu', 'Devise', 'Coût', 'Dès le'],
      ['G5', 'Lima', 'USD', 1, '2026-01-01'],
    ]);
    expect((await readSelectedCosts())!.reading).toMatchObject({
      ok: true,
      table: { entries: [{ station: 'Lima', yearly: 1 }] },
    });
  });

  it('may be whole columns, of which what is used is read', async () => {
    workbook.addSheet('Mine', [
      ['Grade', 'Lieu', 'Devise', 'Coût', 'Dès le', 'mine'],
      ['G5', 'Lima', 'USD', 1, '2026-01-01', ''],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A:E').select();
      await context.sync();
    });
    expect(await readSelectedCosts()).toMatchObject({
      place: { rowCount: 2, columnCount: 5 },
      reading: { ok: true, table: { entries: [{ station: 'Lima', yearly: 1 }] } },
    });
  });

  it('never takes the name of a sheet of the user’s own', async () => {
    workbook.addSheet('JD Costs', [['mine']]);
    await expect(layOutCosts('en-US')).rejects.toMatchObject({ problem: 'result name taken' });
  });
});
