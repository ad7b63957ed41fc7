import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateExports, type ExpectedExport } from '../../scripts/evaluate/evaluate-exports';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, lines: readonly string[], right: Partial<ExpectedExport>): void {
  writeFileSync(join(folder, `${name}.csv`), lines.join('\n'));
  const expected = { about: name, isList: true, positions: [], ...right };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(expected));
}

const HEADER = 'Post number,Title,Grade,Duty station,Funding,Contract,Incumbent';
const OFFICER = {
  row: 2,
  title: 'Finance Officer',
  grade: 'P4',
  vacant: false,
  funding: 'regular budget',
  station: 'headquarters',
  contract: 'fixed-term',
  number: '4001',
} as const;
const DRIVER = {
  row: 3,
  title: 'Driver',
  grade: 'G2',
  vacant: true,
  funding: 'regular budget',
  station: 'field',
  contract: null,
  number: '4002',
} as const;

test('an export that comes out as it is is right, and so is a sheet that is no list', async () => {
  const lines = [
    HEADER,
    '4001,Finance Officer,P4,Geneva,RB,FT,"Roe, Ann"',
    '4002,Driver,G2,Lima,RB,,Vacant',
    'Total,2,,,,,',
  ];
  write('a-list', lines, { positions: [OFFICER, DRIVER], leftOut: [4] });
  write('no-list', ['Candidate,Nationality,Written test', 'Roe,FRA,61', 'Poe,ITA,50'], {
    isList: false,
  });
  expect(await evaluateExports(folder)).toEqual({
    files: 2,
    right: 2,
    lost: 0,
    wrong: 0,
    missed: 0,
    asked: 0,
    byFile: { 'a-list.csv': [], 'no-list.csv': [] },
  });
});

test('what is wrong, missed, asked for, too many or lost is told apart', async () => {
  const lines = [
    'Post number,Title,Grade,Duty station,Contract,Incumbent',
    '4001,Finance Officer,P4,Geneva,Special,"Roe, Ann"',
    '4002,Driver,G2,,,Vacant',
    '4003,Cook,G3,Lima,FT,"Poe, Eve"',
  ];
  write('a-list', lines, {
    positions: [
      { ...OFFICER, grade: 'P5' },
      DRIVER,
      { ...DRIVER, row: 9, title: 'Guard', number: '4009' },
    ],
  });
  expect(await evaluateExports(folder)).toEqual({
    files: 1,
    right: 0,
    lost: 1,
    wrong: 1,
    missed: 1,
    // The funding of both, which has no column, and a contract that nobody knows.
    asked: 3,
    byFile: {
      'a-list.csv': [
        { row: 2, fact: 'grade', expected: 'P5', found: 'P4' },
        { row: 3, fact: 'station', expected: 'field', found: null },
        { row: 9, fact: 'position', expected: 'Guard', found: null },
        { row: 4, fact: 'position', expected: null, found: 'Cook' },
      ],
    },
  });
});

test('what may be asked for may be missing, and may not be another value', async () => {
  const lines = [
    HEADER,
    '4001,Finance Officer,P4,,RB,FT,"Roe, Ann"',
    '4002,Driver,G2,Lima,RB,,Vacant',
  ];
  const positions = [OFFICER, { ...DRIVER, number: null }];
  write('a-list', lines, { positions, mayAsk: { 2: ['station'], 3: ['number'] } });
  write('b-list', lines, {
    positions: [OFFICER, { ...DRIVER, vacant: false }],
    mayAsk: { 2: ['station'], 3: ['vacant'] },
  });
  expect((await evaluateExports(folder)).byFile).toEqual({
    'a-list.csv': [],
    'b-list.csv': [{ row: 3, fact: 'vacant', expected: false, found: true }],
  });
});
