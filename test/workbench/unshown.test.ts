import { findUnshown } from '../../src/workbench/find-unshown';
import { readUnshown } from '../../src/workbench/open-file';
import { sayLost, sayUnshown } from '../../src/workbench/say-unshown';
import { makePackage } from './package/make-package';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

const drawingWith = (...types: string[]) =>
  `<Relationships xmlns="${RELATIONSHIPS}">${types
    .map(
      (type, at) => `<Relationship Id="r${at}" Type="${OFFICE}/${type}" Target="../x/${at}.xml"/>`,
    )
    .join('')}</Relationships>`;

const FULL = makePackage({
  sheets: [
    {
      name: 'Posts',
      xml: `<sheetData>${ROW}</sheetData><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
      links: {
        rId1: ['drawing', '../drawings/drawing1.xml'],
        rId2: ['comments', '../comments1.xml'],
      },
    },
    {
      name: 'Summary',
      xml: `<sheetData>${ROW}</sheetData>`,
      links: {
        rId1: ['drawing', '../drawings/drawing2.xml'],
        rId2: ['pivotTable', '../pivotTables/pivotTable1.xml'],
      },
    },
    { name: 'Chart', xml: '', isChart: true },
  ],
  afterSheets:
    '<definedNames><definedName name="Grades">Posts!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Posts!$A$1</definedName></definedNames>',
  links: {
    rIdMacros: ['vbaProject', 'vbaProject.bin'],
    rIdLink: ['externalLink', 'externalLinks/externalLink1.xml'],
  },
  parts: {
    'xl/drawings/_rels/drawing1.xml.rels': drawingWith('image'),
    'xl/drawings/_rels/drawing2.xml.rels': drawingWith('chart', 'image'),
  },
});

const EXPECTED = [
  { kind: 'charts', sheets: ['Summary'] },
  { kind: 'pictures', sheets: ['Posts', 'Summary'] },
  { kind: 'pivot tables', sheets: ['Summary'] },
  { kind: 'comments', sheets: ['Posts'] },
  { kind: 'validations', sheets: ['Posts'] },
  { kind: 'chart sheets', sheets: ['Chart'] },
  { kind: 'macros', sheets: [] },
  { kind: 'names', sheets: [] },
  { kind: 'links', sheets: [] },
];

test('what is not shown is found, by its sheets', () => {
  expect(findUnshown(FULL, 'full.xlsm')).toEqual(EXPECTED);
});

test('a workbook of cells holds nothing else, and names that Excel gives are none', () => {
  const plain = makePackage({
    sheets: [{ xml: `<sheetData>${ROW}</sheetData>` }],
    afterSheets:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Sheet1!$A$1</definedName></definedNames>',
  });
  expect(readUnshown(plain, 'plain.xlsx')).toEqual([]);
});

test('of other formats nothing is known, and nothing is thrown', () => {
  expect(readUnshown(new TextEncoder().encode('Title,Grade'), 'a.csv')).toEqual([]);
  expect(readUnshown(FULL.slice(0, 200), 'cut.xlsx')).toEqual([]);
});

test('it is said by name and sheet, in three languages', () => {
  const unshown = findUnshown(FULL, 'full.xlsm');
  expect(sayUnshown(unshown.slice(0, 2), 'en-US')).toBe(
    'This file also holds charts (Summary) and pictures (Posts, Summary). Not all of that is seen at work here, but it stays in the file when you save.',
  );
  expect(sayUnshown(unshown.slice(6, 7), 'fr-FR')).toContain('contient aussi des macros.');
  expect(sayUnshown(unshown.slice(6, 9), 'es-ES')).toContain(
    'macros, nombres definidos y vínculos a otros libros',
  );
});

test('what is not kept is said as such', () => {
  const unshown = findUnshown(FULL, 'full.xlsm');
  expect(sayLost(unshown.slice(0, 1), 'en-US')).toContain('will not have them');
  const signed = [{ kind: 'signatures', sheets: [] }] as const;
  expect(sayUnshown(signed, 'en-US')).toBe(
    'It is signed: a file that you save with changes will not have the signature, so keep the original.',
  );
});
