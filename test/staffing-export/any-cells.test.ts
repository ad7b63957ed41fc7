import fc from 'fast-check';
import { recogniseColumns } from '../../src/staffing-export/columns';
import type { Cell, ExportLayout } from '../../src/staffing-export/export-layout';
import { findHeader } from '../../src/staffing-export/find-header';
import { createPositionReader } from '../../src/staffing-export/read-positions';
import { watchEvidence } from '../../src/staffing-export/row-evidence';
import { GENEVA } from '../../src/staffing-export/value-words';

const CELL: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<Cell>(
    ...['Position number', 'Job title', 'Grade', 'Incumbent', 'Vacant?', 'JD effective date'],
    ...['Fund', 'Contract type', 'Duty station', 'Former job family', 'Allocated grade'],
    ...['G5', 'NO-B', 'P4/10', 'G4/G5', 'SC-5', 'Driver', 'Finance Assistant', 'Lima', 'Geneva'],
    ...['RB', 'not RB', 'FT', 'Total', 'Subtotal', 'Vacant', '31.12.4712', '03/04/2026'],
    ...['OIC: A. Ruiz', 'Vice Doe', 'à supprimer', 'Doe, J. (vacant)', '(en blanco)', '00000000'],
    ...['1. CO-Lima', 'I. Bureau régional', 'Unidad: X | Total: 5', 'REMARK: see annex', 'A)'],
    ...['Sous-total Lima', 'Overall Result', '5 postes', 'G.V', 'P4²', 'G-5 (a)', 'Page 1/2'],
    ...['#N/A', '#REF!', '\u00a0', '-', 'n/a', '', '', '', '', 46_082, 5],
  ),
);
const SHEET = fc.array(fc.array(CELL, { maxLength: 9 }), { maxLength: 14 });

/** Reads a sheet as production does; the table begins at once where no header is found. */
function readSheet(rows: readonly Cell[][]) {
  const found = findHeader(rows);
  const header = 'problem' in found ? { offset: 0, rows: 0, names: ['A', 'B'] } : found;
  const below = rows.slice(header.offset + header.rows);
  const columns = recogniseColumns(header.names, below);
  const expectation = watchEvidence({ columns, headerRows: header.rows });
  for (const cells of below) expectation.add(cells);
  const expects = expectation.end();
  const layout: ExportLayout = {
    headerOffset: header.offset,
    headerRows: header.rows,
    columns,
    ...(expects && { expects }),
  };
  const read = createPositionReader(layout, {
    constants: {},
    assignments: {},
    headquarters: GENEVA,
  });
  return { layout, columns, below, readings: below.map((cells, index) => read(cells, index + 1)) };
}

describe('whatever the cells hold', () => {
  test('nothing throws, and each row is a position or is skipped for a reason', () => {
    fc.assert(
      fc.property(SHEET, (rows) => {
        const { below, readings } = readSheet(rows);
        const positions = readings.filter(({ position }) => position !== null).length;
        const skipped = readings.filter((reading) => reading.skipped !== null).length;
        expect(positions + skipped).toBe(below.length);
        readings.forEach(({ position, skipped: why }, index) => {
          expect(position === null).toBe(why !== null);
          if (why !== 'blank') return;
          // What counts as blank holds no letter but those of `n/a` and its like.
          const text = below[index]!.join(' ');
          expect(text).not.toMatch(/\d|[b-km-z]{5}/i);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('each problem points at the cell that it is about', () => {
    fc.assert(
      fc.property(SHEET, (rows) => {
        const { below, columns, readings } = readSheet(rows);
        for (const { row, column, columnIndex, value } of readings.flatMap((r) => r.problems)) {
          expect(below[row - 1]![columnIndex] ?? '').toBe(value);
          expect(columns[columnIndex]!.name).toBe(column);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a row reads alike wherever it stands', () => {
    fc.assert(
      fc.property(SHEET, (rows) => {
        const { below, readings, layout } = readSheet(rows);
        const settings = { constants: {}, assignments: {}, headquarters: GENEVA };
        const backwards = createPositionReader(layout, settings);
        for (let index = below.length - 1; index >= 0; index -= 1) {
          expect(backwards(below[index]!, index + 1)).toEqual(readings[index]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
