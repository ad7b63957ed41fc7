import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findExports } from '../../src/excel/source/find-exports';
import { findSource } from '../../src/excel/source/find-source';
import { openTable, type NoTable } from '../../src/excel/source/open-table';
import { readBlocks, readHead } from '../../src/excel/source/read-source';
import { surveySource, type SourceSurvey } from '../../src/excel/source/survey-source';
import type { SourcePlace } from '../../src/excel/request/source-place';
import type { CellRow, ExportLayout } from '../../src/staffing-export/export-layout';
import type { DateOrder } from '../../src/staffing-export/read-date';
import {
  createPositionReader,
  type ReadingSettings,
  type RowReading,
} from '../../src/staffing-export/read-positions';
import { GENEVA } from '../../src/staffing-export/value-words';
import { parseArea } from '../../src/workbench/addresses';
import { fillBook } from '../../src/workbench/fill-book';
import { readFile } from '../../src/workbench/open-file';
import type { OfficeClient } from '../workbench/office-client';

/** What production makes of the sheet in front, before anybody answered a question. */
export interface ExportReading {
  readonly place: SourcePlace;
  readonly layout: ExportLayout;
  readonly survey: SourceSurvey;
  readonly settings: ReadingSettings;
  /** All rows below the header, by the sheet's row. */
  readonly rows: readonly (RowReading & { readonly row: number })[];
}

/** Opens an export in the workbook, as the workbench does when a user picks the file. */
export async function openExport(
  path: string,
  { book, context }: Pick<OfficeClient, 'book' | 'context'>,
  activeCell = 'A1',
): Promise<void> {
  const name = basename(path);
  fillBook(context, name, await readFile(new Uint8Array(readFileSync(path)), name));
  book.select({ sheetId: book.activeSheet().id, areas: [parseArea(activeCell)] });
}

/** Reads the active sheet through the code of production, from the range to the positions. */
export async function readExport(
  dateOrder: DateOrder | null = null,
): Promise<ExportReading | NoTable> {
  const finding = await findSource();
  if (finding.kind !== 'cells') throw new Error(`The active sheet is ${finding.kind}.`);
  return readPlace(finding.place, dateOrder);
}

/** The same for the sheet that the pane goes to at a press, where the active one has no list. */
export async function readLikeliest(): Promise<ExportReading | NoTable> {
  const reading = await readExport();
  if (typeof reading !== 'string') return reading;
  const [other] = await findExports();
  return other ? readPlace(other, null) : reading;
}

async function readPlace(
  found: SourcePlace,
  dateOrder: DateOrder | null,
): Promise<ExportReading | NoTable> {
  const opened = await openTable(found, readHead);
  if (typeof opened === 'string') return opened;
  const { place } = opened;
  const survey = await surveySource(place, opened.layout);
  const layout = { ...opened.layout, ...survey.told };
  const offset = layout.headerOffset + layout.headerRows;
  const settings = { constants: {}, assignments: {}, headquarters: GENEVA, dateOrder };
  const read = createPositionReader(layout, settings);
  const rows = (await rowsFrom(place, offset)).map((cells, index) => {
    const row = place.top + offset + index + 1;
    return { row, ...read(cells, row) };
  });
  return { place, layout, survey, settings, rows };
}

async function rowsFrom(place: SourcePlace, offset: number): Promise<CellRow[]> {
  const rows: CellRow[] = [];
  for await (const block of readBlocks(place, { offset })) rows.push(...block.rows);
  return rows;
}
