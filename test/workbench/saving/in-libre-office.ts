import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convertInLibreOffice } from '../../documents/libre-office';

/** Opens workbooks as another program reads them, and gives each sheet as delimited text by its name. */
export function readXlsxInLibreOffice<Name extends string>(
  workbooks: Readonly<Record<Name, Uint8Array>>,
): Record<Name, Record<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jd-office-'));
  try {
    const names = Object.keys(workbooks) as Name[];
    const files = names.map((name) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, workbooks[name]);
      return file;
    });
    // Commas, quotation marks where needed, UTF-8, and a file for each sheet.
    convertInLibreOffice(
      files,
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    );
    const made = readdirSync(folder);
    const sheetsOf = (name: Name) =>
      made
        .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'))
        .map((file) => [
          file.slice(name.length + 1, -'.csv'.length),
          readFileSync(path.join(folder, file), 'utf8'),
        ]);
    return Object.fromEntries(
      names.map((name) => [name, Object.fromEntries(sheetsOf(name))]),
    ) as Record<Name, Record<string, string>>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
