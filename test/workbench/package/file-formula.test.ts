import { fromFileFormula, toFileFormula } from '../../../src/workbench/package/file-formula';
import { moveFormula } from '../../../src/workbench/package/move-formula';

test.each([
  ['SUM(A1:B2)', '=SUM(A1:B2)'],
  ['=A1', '=A1'],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
  ['_xlfn._xlws.FILTER(A1:A9,B1:B9="_xlfn.x")', '=FILTER(A1:A9,B1:B9="_xlfn.x")'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
  ['_xldudf_JD_ELIGIBLE("NOA",A1,8)', '=JD.ELIGIBLE("NOA",A1,8)'],
  ['_xldudf_OTHER_ADD(1)', '=_xldudf_OTHER_ADD(1)'],
  ['IFERROR(__xludf.DUMMYFUNCTION("x"),1)', '=IFERROR(__xludf.DUMMYFUNCTION("x"),1)'],
])('a file’s %s is %s', (file, shown) => {
  expect(fromFileFormula(file)).toBe(shown);
});

test.each([
  ['=SUM(A1)', 'SUM(A1)'],
  ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
  [
    '=JD.WHY("NOA",A1,8)&"JD.WHY(x) XLOOKUP(1)"',
    '_xldudf_JD_WHY("NOA",A1,8)&"JD.WHY(x) XLOOKUP(1)"',
  ],
  ['=MYJD.WHY(1)', 'MYJD.WHY(1)'],
  ['=STDEV.S(A1:A3)', '_xlfn.STDEV.S(A1:A3)'],
])('%s is %s in a file', (shown, file) => {
  expect(toFileFormula(shown)).toBe(file);
  expect(fromFileFormula(file)).toBe(shown);
});

test.each([
  ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['SUM(A:B)+SUM(1:2)', 3, 2, 'SUM(C:D)+SUM(4:5)'],
  ['SUM($A:B)+SUM($1:2)', 3, 2, 'SUM($A:D)+SUM($1:5)'],
  ['\'A1 (B2)\'!A1&"A1"', 1, 1, '\'A1 (B2)\'!B2&"A1"'],
  ['Data!A1+Table1[[#This Row],[A1]]', 1, 0, 'Data!A2+Table1[[#This Row],[A1]]'],
  ['LOG10(A1)+ABC1D+Rate_A1+A1_B', 1, 0, 'LOG10(A2)+ABC1D+Rate_A1+A1_B'],
  ['XFE1+A1048577', 1, 1, 'XFE1+A1048577'],
  ['A1', -1, -1, 'XFD1048576'],
  ['[1]Sheet1!A1', 1, 0, '[1]Sheet1!A2'],
])('%s copied by %i rows and %i columns', (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});
