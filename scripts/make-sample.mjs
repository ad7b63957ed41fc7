// Makes the sample export: assets/sample-staffing-export.xlsx and .csv. The same bytes each time.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { samplePositions, SAMPLE_COLUMNS } from './sample-positions.mjs';

const SHEET = 'Staffing';
const TITLE_LINE = 'Staffing export – regular budget and projects – as of 31 December 2025';
const HEADER_ROW = 3;
const FIXED_TIME = new Date(Date.UTC(2026, 0, 5, 12));
const asset = (name) => fileURLToPath(new URL(`../assets/${name}`, import.meta.url));

const rows = samplePositions();
writeFileSync(asset('sample-staffing-export.xlsx'), await makeWorkbook(rows));
writeFileSync(asset('sample-staffing-export.csv'), makeCsv(rows));

async function makeWorkbook(positions) {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'JD for Excel';
  workbook.created = workbook.modified = FIXED_TIME;
  const sheet = workbook.addWorksheet(SHEET, { views: [{ state: 'frozen', ySplit: HEADER_ROW }] });
  sheet.addRow([TITLE_LINE]).font = { bold: true, size: 14 };
  sheet.addRow([]);
  const header = sheet.addRow(SAMPLE_COLUMNS.map(({ name }) => name));
  header.font = { bold: true };
  header.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2E8F0' } };
  SAMPLE_COLUMNS.forEach(({ width, isDate }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (isDate) column.numFmt = 'dd.mm.yyyy';
  });
  for (const position of positions) sheet.addRow(position.map((cell) => cell ?? null));
  return withoutClock(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** The archive keeps the time of each entry: without this the sample would differ at each run. */
function withoutClock(zipped) {
  const entries = Object.entries(unzipSync(zipped)).sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const options = { mtime: FIXED_TIME, level: 9 };
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, options]])));
}

function makeCsv(positions) {
  const written = positions.map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''))),
  );
  const lines = [[TITLE_LINE], [], SAMPLE_COLUMNS.map(({ name }) => name), ...written];
  // Excel takes a CSV for UTF-8 only when it begins with the byte order mark.
  return `\uFEFF${Papa.unparse(lines)}\r\n`;
}
