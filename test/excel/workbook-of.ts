import type { Cell } from '../../src/staffing-export/export-layout';
import { officeClient, type OfficeClient } from '../workbench/office-client';

export interface TestWorkbook extends OfficeClient {
  /** All values of a sheet from A1 to its last filled cell. */
  values(sheetName: string): Cell[][];
  sheetNames(): string[];
  /** Adds a sheet with these cells, texts as texts, and makes it the active one. */
  addSheet(name: string, rows: readonly (readonly Cell[])[]): string;
}

/** A workbook in memory behind the stock Office.js client, which is made global. */
export function testWorkbook(options: Parameters<typeof officeClient>[0] = {}): TestWorkbook {
  const office = officeClient(options);
  office.install();
  const { book } = office;
  return {
    ...office,
    values: (name) => {
      const used = book.sheet(name).usedArea(true);
      return used ? book.sheet(name).values({ ...used, top: 0, left: 0 }) : [];
    },
    sheetNames: () => book.sheets().map(({ name }) => name),
    addSheet: (name, rows) => {
      const sheet = book.addSheet(name);
      const right = Math.max(0, ...rows.map((row) => row.length - 1));
      if (rows.length > 0) {
        const full = rows.map((row) => Array.from({ length: right + 1 }, (_, c) => row[c] ?? ''));
        sheet.write({ top: 0, left: 0, bottom: rows.length - 1, right }, full);
      }
      book.activate(sheet.id);
      return sheet.id;
    },
  };
}
