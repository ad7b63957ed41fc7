import { spawnSync } from 'node:child_process';
import { findExcel } from '../scripts/excel-check/find-excel.mjs';
import { testWhere } from './test-where';

it.each<[string, Record<string, string>, string, string | null]>([
  [
    'win32',
    { ProgramFiles: 'C:\\Program Files' },
    'C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
    'C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE',
  ],
  [
    'win32',
    { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft Office\\Office16\\EXCEL.EXE',
    'C:\\Program Files (x86)\\Microsoft Office\\Office16\\EXCEL.EXE',
  ],
  ['darwin', {}, '/Applications/Microsoft Excel.app', '/Applications/Microsoft Excel.app'],
  ['darwin', {}, '/Applications/Numbers.app', null],
  ['linux', {}, '/Applications/Microsoft Excel.app', null],
])('on %s with %j and %s, Excel is %s', (platform, env, installed, expected) => {
  expect(findExcel({ platform, env, exists: (file) => file === installed })).toBe(expected);
});

const itWithoutExcel = testWhere(findExcel() === null, 'There is an Excel on this machine.');

itWithoutExcel('says in a sentence that there is no Excel, and ends well', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/test-excel.mjs'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([
    0,
    'There is no Excel on this machine, so nothing was checked in it.\n',
  ]);
});
