import ExcelJS from 'exceljs';
import { columnsOf, HEADER, POSTS } from './posts.mjs';
import { SHEET_CASES } from './sheet-cases.mjs';

/** Exports as workbooks: what delimited text cannot hold. */
const WORKBOOKS = {
  'title-rows-above': (workbook) => {
    const sheet = workbook.addWorksheet('Staffing');
    sheet.addRow(['Staffing table by position, field offices and headquarters']);
    sheet.mergeCells('A1:H1');
    sheet.addRow(['As of', new Date(Date.UTC(2026, 2, 1))]);
    sheet.addRow(['Prepared by:', 'Human Resources', '', 'Status:', 'Draft']);
    sheet.addRow([]);
    sheet.addRows([HEADER, ...POSTS]);
  },

  'two-line-merged-header': (workbook) => {
    const sheet = workbook.addWorksheet('Posts');
    sheet.addRow(['Position', '', '', 'Incumbent', '', 'Funding', 'Duty station']);
    sheet.addRow(['Number', 'Title', 'Grade', 'Index No', 'Personal grade', '', '']);
    for (const area of ['A1:C1', 'D1:E1', 'F1:F2', 'G1:G2']) sheet.mergeCells(area);
    POSTS.forEach(([number, title, grade, incumbent, , funding, station], index) => {
      sheet.addRow([number, title, grade, incumbent, index === 0 ? 'G6' : '', funding, station]);
    });
  },

  'hidden-rows-and-filter': (workbook) => {
    const sheet = workbook.addWorksheet('Filtered');
    sheet.addRows([HEADER, ...POSTS]);
    sheet.autoFilter = 'A1:H7';
    for (const row of [3, 4, 6]) sheet.getRow(row).hidden = true;
    sheet.getColumn(5).hidden = true;
  },

  'several-tables': (workbook) => {
    const sheet = workbook.addWorksheet('Tables');
    sheet.getCell('A1').value = 'Positions, and how many of each grade';
    sheet.addTable({
      name: 'ByGrade',
      ref: 'A3',
      headerRow: true,
      columns: [{ name: 'Grade' }, { name: 'Posts' }],
      rows: [
        ['G2', 1],
        ['G5', 1],
      ],
    });
    sheet.addTable({
      name: 'Posts',
      ref: 'E5',
      headerRow: true,
      columns: HEADER.map((name) => ({ name })),
      rows: POSTS,
    });
  },

  'numbers-as-text-and-as-numbers': (workbook) => {
    const sheet = workbook.addWorksheet('Numbers');
    sheet.addRow(['Position number', 'Step', 'FTE', 'Title', 'Grade', 'Days vacant', 'Headcount']);
    sheet.addRow(['00012345', '07', '1.00', 'Finance Assistant', 'G5', '0', 1]);
    sheet.addRow([12346, 3, 0.5, 'Driver', 'G2', 45, 1]);
    sheet.addRow(['12347 ', ' 4', '50%', 'Messenger', 'G2', '12', 0]);
    sheet.addRow([12348.0, 2, 1, 'Secretary', 'G4', 0, 1]);
    sheet.addRow(['0', '', '', 'Clerk', 4, '', '']);
  },

  'errors-and-booleans': (workbook) => {
    const sheet = workbook.addWorksheet('Errors');
    sheet.addRow(['Position number', 'Title', 'Grade', 'Vacant?', 'Funding', 'Duty station']);
    sheet.addRow([{ error: '#N/A' }, 'Finance Assistant', 'G5', true, 'RB', 'Lima']);
    sheet.addRow(['P-2', { error: '#REF!' }, 'G2', false, { error: '#N/A' }, 'Dakar']);
    sheet.addRow(['P-3', 'Messenger', { error: '#VALUE!' }, 'Y', 'RB', { error: '#N/A' }]);
    sheet.addRow(['P-4', 'Secretary', true, 'N', 'RBSA', 'TBD']);
    sheet.addRow(['P-5', 'Clerk', 'G3', { error: '#NAME?' }, 'RB', 'Cairo']);
  },

  'dates-as-dates': (workbook) => {
    const sheet = workbook.addWorksheet('Dates');
    sheet.addRow(['Position number', 'Title', 'Grade', 'JD effective date', 'Contract end date']);
    const end = new Date(Date.UTC(4712, 11, 31));
    sheet.addRow(['P-1', 'Driver', 'G2', new Date(Date.UTC(2026, 2, 1)), end]);
    sheet.addRow(['P-2', 'Driver', 'G3', end, new Date(Date.UTC(2026, 11, 31))]);
    sheet.addRow(['P-3', 'Clerk', 'G3', '1 mars 2026', '31.12.4712']);
    sheet.addRow(['P-4', 'Clerk', 'G4', 46082, 'open']);
    for (const column of ['D', 'E']) sheet.getColumn(column).numFmt = 'dd/mm/yyyy';
  },

  'positions-on-the-second-sheet': (workbook) => {
    const cover = workbook.addWorksheet('Cover', { state: 'hidden' });
    cover.addRow(['Confidential']);
    const sheet = workbook.addWorksheet('Export');
    // Away from the corner, as exports of reports often stand.
    [HEADER, ...POSTS].forEach((row, down) => {
      row.forEach((value, across) => (sheet.getCell(4 + down, 3 + across).value = value));
    });
  },

  'rich-text-and-links': (workbook) => {
    const sheet = workbook.addWorksheet('Rich');
    sheet.addRow([
      'Position number',
      { richText: [{ text: 'Job ' }, { font: { bold: true }, text: 'title' }] },
      'Grade',
      'Station',
    ]);
    for (const [number, title, grade, station] of columnsOf([
      'Position number',
      'Position title',
      'Grade',
      'Duty station',
    ])) {
      sheet.addRow([
        { text: number, hyperlink: `https://example.org/${number}` },
        {
          richText: [{ text: title.slice(0, 4) }, { font: { italic: true }, text: title.slice(4) }],
        },
        grade,
        station,
      ]);
    }
  },
};

const sheets = () =>
  Object.entries(SHEET_CASES).map(([name, rows]) => [
    name,
    (workbook) => workbook.addWorksheet('Export').addRows(rows),
  ]);

export async function writeWorkbooks(fileOf) {
  for (const [name, build] of [...Object.entries(WORKBOOKS), ...sheets()]) {
    const workbook = new ExcelJS.Workbook();
    workbook.created = workbook.modified = new Date(Date.UTC(2026, 0, 1));
    build(workbook);
    await workbook.xlsx.writeFile(fileOf(name));
  }
}
