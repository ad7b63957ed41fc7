import fc from 'fast-check';
import { findSource } from '../../../src/excel/source/find-source';
import { openTable } from '../../../src/excel/source/open-table';
import { readBlocks, readHead } from '../../../src/excel/source/read-source';
import { surveySource } from '../../../src/excel/source/survey-source';
import type { RowGroup } from '../../../src/excel/request/row-runs';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { createPositionReader } from '../../../src/staffing-export/read-positions';
import { GENEVA } from '../../../src/staffing-export/value-words';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

/** A fact of a position: what its column is called, and what its cells may hold. */
const FACTS: readonly { readonly names: readonly string[]; readonly cell: fc.Arbitrary<Cell> }[] = [
  {
    names: ['Position number', 'N° de poste', 'N.º de puesto', 'Post ID'],
    cell: fc.integer({ min: 10_000, max: 99_999 }).map((number) => `P-${number}`),
  },
  {
    names: ['Title', 'Intitulé du poste', 'Denominación del cargo'],
    cell: fc.constantFrom<Cell>(
      ...['Driver', 'Senior Programme Assistant', 'Chauffeur', 'Secretaria', 'Note Taker'],
      ...['Total Rewards Officer', 'Finance', 'Page Designer', 'Programme Officer (NOA)', 'TITLE'],
    ),
  },
  {
    names: ['Grade', 'Grado', 'Classe'],
    cell: fc.constantFrom<Cell>('G2', 'NO-B', 'P-4', 'GS-9', 'NPSA-7', 'Gr 14-2', 5, '', 'tbd'),
  },
  {
    names: ['Incumbent', 'Titulaire', 'Titular'],
    cell: fc.constantFrom<Cell>('Ada Brandt', 'KAMAU, Peter', 'Vacant', '', '"', 12_345),
  },
  {
    names: ['Duty station', 'Lieu d’affectation', 'Lugar de destino'],
    cell: fc.constantFrom<Cell>('Lima', 'Geneva', 'Dakar', '', 'idem'),
  },
  {
    names: ['Unit', 'Unité', 'Unidad'],
    cell: fc.constantFrom<Cell>('Finance Unit', 'Registry', '', 'CO-Dhaka'),
  },
  { names: ['Funding', 'Financement', 'Fondos'], cell: fc.constantFrom<Cell>('RB', 'XBTC', '') },
  { names: ['Remarks', 'Xyzzy', ''], cell: fc.constantFrom<Cell>('', 'on leave', 46_082, true) },
];

/** What stands between the rows of lists: nothing, a total, a note, a section, figures, noise. */
const BETWEEN: fc.Arbitrary<Cell[]> = fc.oneof(
  fc.constantFrom<Cell[]>(
    ...[[], ['Total', '', 12], ['Sub-total: 4 posts'], ['* Regular budget only'], ['FINANCE UNIT']],
    ...[['', '', 33], ['Page 2 of 3'], ['Source:', 'IRIS'], ['Region', 'Posts'], ['Africa', 12]],
  ),
  fc.array(fc.oneof(fc.string({ maxLength: 9 }), fc.integer(), fc.boolean()), { maxLength: 6 }),
);

interface Line {
  readonly cells: Cell[];
  readonly isPosition: boolean;
}

const line = (isPosition: boolean) => (cells: Cell[]) => ({ cells, isPosition });

/** A list with a header, which may come again, and rows of positions with other lines between. */
const LIST: fc.Arbitrary<Line[]> = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 3 }),
    fc.nat({ max: 2 }),
    fc.array(fc.tuple(fc.nat({ max: 9 }), BETWEEN), { minLength: 1, maxLength: 9 }),
    fc.infiniteStream(fc.tuple(...FACTS.map(({ cell }) => cell))),
  )
  .map(([order, language, plan, facts]) => {
    const header = order.map((at) => FACTS[at]!.names[language] ?? '');
    const lines: Line[] = [line(false)(header)];
    for (const [what, between] of plan) {
      if (what === 0) lines.push(line(false)(header));
      else if (what < 4) lines.push(line(false)(between));
      else {
        const all = facts.next().value as Cell[];
        lines.push(line(true)(order.map((at) => all[at]!)));
      }
    }
    return lines;
  });

/** Merged cells hold their value in the first of them: the cells below are blank. */
const MERGED = fc.record({
  column: fc.nat({ max: 5 }),
  from: fc.nat({ max: 12 }),
  rows: fc.nat(4),
});

const SHEET = fc
  .record({
    titles: fc.array(BETWEEN, { maxLength: 3 }),
    lists: fc.array(LIST, { minLength: 1, maxLength: 3 }),
    gap: fc.nat({ max: 2 }),
    left: fc.nat({ max: 2 }),
    merged: fc.array(MERGED, { maxLength: 3 }),
  })
  .map(({ titles, lists, gap, left, merged }) => {
    const lines: Line[] = titles.map(line(false));
    for (const list of lists) {
      lines.push(...list, ...Array.from({ length: gap }, () => line(false)([])));
    }
    const shifted = lines.map(({ cells, isPosition }) => ({
      cells: [...Array.from({ length: left }, () => ''), ...cells],
      isPosition,
    }));
    for (const { column, from, rows } of merged) {
      for (const { cells } of shifted.slice(from + 1, from + 1 + rows)) {
        if (column < cells.length) cells[column] = '';
      }
    }
    return shifted;
  });

/** Has a number, a title and a grade of ours. */
const isWhole = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => /^P-\d{5}$/.test(String(cell))) &&
  cells.some((cell) => ['Driver', 'Chauffeur', 'Secretaria'].includes(String(cell))) &&
  cells.some((cell) => ['G2', 'NO-B', 'P-4'].includes(String(cell)));

const isIn = ({ runs }: RowGroup, row: number): boolean =>
  runs.some(([first, last]) => row >= first && row <= last);

/** Reads the active sheet as the pane does before a run and as the run does. */
async function read(workbook: TestWorkbook, rows: readonly Cell[][]) {
  const sheetId = workbook.addSheet('List', rows);
  workbook.book.select({ sheetId, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] });
  try {
    const finding = await findSource();
    if (finding.kind !== 'cells') return null;
    const opened = await openTable(finding.place, readHead);
    if (typeof opened === 'string') return null;
    const { place, tables } = opened;
    const survey = await surveySource(place, opened.layout);
    const layout = { ...opened.layout, ...survey.told };
    const readRow = createPositionReader(layout, {
      constants: {},
      assignments: {},
      headquarters: GENEVA,
    });
    const offset = layout.headerOffset + layout.headerRows;
    const readings = [];
    for await (const block of readBlocks(place, { offset })) {
      readings.push(
        ...block.rows.map((cells, index) => {
          const row = place.top + block.offset + index + 1;
          return { row, written: cells, ...readRow(cells, row) };
        }),
      );
    }
    return { survey, readings, tables, header: place.top + layout.headerOffset + 1 };
  } finally {
    workbook.book.deleteSheet(sheetId);
  }
}

describe('whatever a sheet holds', () => {
  const workbook = testWorkbook();
  afterAll(() => workbook.close());
  workbook.addSheet('Beside', []);

  test('each row below the header is a position or is said to be left out, and the survey says what the run does', async () => {
    await fc.assert(
      fc.asyncProperty(SHEET, async (lines) => {
        const result = await read(
          workbook,
          lines.map(({ cells }) => cells),
        );
        if (!result) return;
        const { survey, readings, tables, header } = result;
        const taken = readings.filter(({ position }) => position);
        expect(survey.positions).toBe(taken.length);
        // What stands above the header is of a table that the pane offers beside this one.
        lines.slice(0, header - 1).forEach(({ isPosition, cells }, index) => {
          const isOffered = tables.some(({ top }) => top <= index && top !== header - 1);
          if (isPosition && isWhole(cells)) expect(isOffered).toBe(true);
        });
        for (const { row, position, skipped } of readings) {
          expect(position === null).toBe(skipped !== null);
          const isSaid =
            skipped === 'blank' || skipped === 'header again' || isIn(survey.leftOut, row);
          expect(isSaid).toBe(skipped !== null);
        }
      }),
      { numRuns: 150 },
    );
  });

  // Found by chance: rows that could have been of one more holder, in a list that has none.
  test('rows that are unlike the others are so for the survey and the run', async () => {
    const header = ['Grade', 'Incumbent', 'Funding', 'Duty station', 'Title', 'Remarks'];
    const names = ['', ...header, 'Position number', 'Unit'];
    const result = await read(workbook, [
      ['', 531_326_477, 747_987_990],
      names,
      ['', 'Gr 14-2', 'KAMAU, Peter', '', 'Dakar', 'Note Taker', true, 'P-70313', 'Registry'],
      ['', 'GS-9', 12_345, 'XBTC', 'Geneva', 'Secretaria', true, 'P-19521', 'Finance Unit'],
      names,
      ['', 'Gr 14-2', 'KAMAU, Peter', 'RB', 'idem', 'Chauffeur', 'on leave', 'P-82315', 'CO-Dhaka'],
      ['', 'tbd', 'Ada Brandt', 'RB', 'Lima', 'Driver', 46_082, 'P-76094', 'Finance Unit'],
      names,
      ['', 'GS-9', 'Vacant', '', 'Dakar', 'Driver', true, 'P-31779', 'Registry'],
      ['', 'Funding', 'Duty station', 'Title', 'Incumbent'],
      ['', '!1_', '6Rb~Q', 'yRS', ''],
      ['', 'XBTC', 'Dakar', 'TITLE', ''],
      ['', 'XBTC', 'Geneva', 'Driver', ''],
    ]);
    const taken = result!.readings.filter(({ position }) => position);
    expect(result!.survey.positions).toBe(taken.length);
    expect(result!.survey).toMatchObject({ positions: 6, unlike: { count: 3 } });
  });

  test('no position with a number, a title and a grade of ours is taken for anything else', async () => {
    await fc.assert(
      fc.asyncProperty(SHEET, async (lines) => {
        const result = await read(
          workbook,
          lines.map(({ cells }) => cells),
        );
        if (!result) return;
        const lost = result.readings.filter(
          ({ written, skipped }) => isWhole(written) && skipped && skipped !== 'another table',
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
