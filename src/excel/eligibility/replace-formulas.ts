import { answerHeaderOf, type AnswerHeader } from '../../staffing-export/candidate-columns';
import type { Cell } from '../../staffing-export/export-layout';
import { allOrNothing } from '../request/all-or-nothing';
import { bytesPerRow, rowsPerBlock } from '../request/block-size';
import { addressOf } from '../request/cell-address';
import { inExcel, type InExcel } from '../request/in-excel';
import { inBlocks } from '../request/row-blocks';
import type { SourcePlace } from '../request/source-place';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { readFormulas } from '../source/read-formulas';
import { ANSWER_FUNCTIONS, rowFormula, spillingFormula, type Rows } from './candidate-formulas';
import type { InsertRequest } from './insert-request';

/** A column of ours that stands beside the candidates, with nothing in it but our formulas. */
interface StandingColumn {
  readonly header: AnswerHeader;
  /** Counted from A as 0. */
  readonly left: number;
  /** From the first candidate on; one where it spills. */
  readonly formulas: readonly Cell[];
  readonly spills: boolean;
}

/**
 * Writes the formulas anew in the columns of ours that stand there, so that no second press adds
 * them twice.
 *
 * @returns where, or null where none stand there; what somebody typed among them makes them theirs.
 */
export async function replaceFormulas(request: InsertRequest): Promise<string | null> {
  const { place, rows, sources } = request;
  const standing = await findStanding(request);
  if (standing === null) return null;
  const address = addressOf({
    top: rows.first - 1,
    bottom: rows.last,
    left: Math.min(...standing.map(({ left }) => left)),
    right: Math.max(...standing.map(({ left }) => left)),
  });
  await allOrNothing({
    where: `${place.sheetName}!${address}`,
    write: async (begin) => {
      begin();
      for (const { header, left, formulas, spills } of standing) {
        const anew = spills
          ? [spillingFormula(header, sources, rows)]
          : formulas.map((_, row) => rowFormula(header, sources, rows.first + row));
        await writeColumn(place, rows, left, anew, inExcel);
      }
    },
    takeBack: async (excel) => {
      for (const { left, formulas } of standing) {
        await writeColumn(place, rows, left, formulas, excel);
      }
    },
  });
  return address;
}

async function findStanding({ place, names, rows }: InsertRequest) {
  // Of several, the last inserted: its answers are the ones that are counted.
  const indexes = new Map<AnswerHeader, number>();
  names.forEach((name, index) => {
    const header = answerHeaderOf(name);
    if (header) indexes.set(header, index);
  });
  if (indexes.size === 0) return null;
  const standing: StandingColumn[] = [];
  for (const [header, index] of indexes) {
    const column = await readStanding(place, rows, header, place.left + index);
    if (column === null) return null;
    standing.push(column);
  }
  return standing;
}

async function readStanding(
  place: SourcePlace,
  rows: Rows,
  header: AnswerHeader,
  left: number,
): Promise<StandingColumn | null> {
  // A table's column has all its rows, blank ones too.
  const end = place.tableName === null ? rows.last + 1 : place.top + place.rowCount;
  const cells = { ...place, top: rows.first, left, rowCount: end - rows.first, columnCount: 1 };
  const formulas: Cell[] = [];
  for await (const block of readFormulas(cells))
    formulas.push(...block.rows.map(([cell]) => cell!));
  const isOurs = (cell: Cell | undefined) => OURS[header].test(String(cell ?? ''));
  const [first, ...others] = formulas;
  if (!isOurs(first)) return null;
  const isOneARow = place.tableName !== null || (others.length > 0 && isOurs(others[0]));
  // Below a formula that spills stands what it says, or what somebody typed into its way.
  if (!isOneARow) return { header, left, formulas: [first!], spills: true };
  const isWhole = others.every((cell) => cell === '' || isOurs(cell));
  return isWhole ? { header, left, formulas, spills: false } : null;
}

/** With the name that Excel gives a function of an add-in which is not loaded. */
const OURS = Object.fromEntries(
  Object.entries(ANSWER_FUNCTIONS).map(([header, name]) => {
    const [namespace, own] = name.split('.');
    return [header, new RegExp(`^=(?:_xldudf_)?${namespace}[._]${own}\\(`, 'i')];
  }),
) as Record<AnswerHeader, RegExp>;

function writeColumn(
  { sheetId, tableName }: SourcePlace,
  { first }: Rows,
  left: number,
  formulas: readonly Cell[],
  excel: InExcel,
): Promise<void> {
  const most = rowsPerBlock(bytesPerRow([formulas.slice(0, 1)]));
  return inBlocks(formulas.length, most, (from, end) =>
    excel(async (context) => {
      const filters = tableName === null ? [] : [loadFilter(context, tableName)];
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(sheetId);
      queueUnfiltered(filters, () => {
        sheet.getRangeByIndexes(first + from, left, end - from, 1).formulas = formulas
          .slice(from, end)
          .map((formula) => [formula]);
      });
      await context.sync();
    }),
  );
}
