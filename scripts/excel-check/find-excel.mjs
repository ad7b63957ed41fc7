import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where Excel is installed, for each system that has one. */
const PLACES = {
  win32: ({ ProgramFiles, 'ProgramFiles(x86)': x86 }) =>
    [ProgramFiles, x86]
      .filter(Boolean)
      .flatMap((folder) =>
        ['root\\Office16', 'Office16'].map((office) =>
          path.win32.join(folder, 'Microsoft Office', office, 'EXCEL.EXE'),
        ),
      ),
  darwin: () => ['/Applications/Microsoft Excel.app'],
};

/**
 * @param {object} [machine] this one unless told
 * @returns {string | null} the program, or null where there is none
 */
export function findExcel({
  platform = process.platform,
  env = process.env,
  exists = existsSync,
} = {}) {
  return PLACES[platform]?.(env).find((file) => exists(file)) ?? null;
}
