import { watchGradeScale } from '../../src/staffing-export/grade-scale';
import type { Cell } from '../../src/staffing-export/export-layout';

const columns = [{ index: 0, name: 'Grade', field: 'grade' as const, confidence: 1 }];

function scalesOf(grades: readonly Cell[]) {
  const watch = watchGradeScale({ columns });
  grades.forEach((grade) => watch.add([grade]));
  return watch.end();
}

test.each<[string, readonly Cell[], readonly string[], number]>([
  ['ours', ['G5', 'GS-6', 'NOA', 'P4', 'D1'], [], 5],
  [
    'a government schedule that begins like ours',
    ['GS-5', 'GS-7', 'GS-9', 'GS-12', 'GS-14'],
    ['G'],
    0,
  ],
  ['national officers beside it', ['GS-5', 'GS-11', 'NOA', 'NOB'], ['G'], 2],
  ['bands from A on', ['A1', 'B3', 'C2', 'D1', 'D2'], ['D'], 0],
  [
    'agreements of persons beside ours',
    ['G5', 'NPSA-7', 'SB-4', 'L-3', 'P4', 'S-2', 'ICS-9'],
    [],
    2,
  ],
  ['two grades in a cell are no level of another scale', ['G5', 'G4/5', 'G5/G6', 'G6'], [], 2],
  ['one slip in a long list', [...Array<string>(80).fill('GS-5'), 'GS-9'], [], 80],
])('%s', (_, grades, notOurs, ours) => {
  const { example, ...scales } = scalesOf(grades);
  expect(scales).toEqual({ notOurs, graded: grades.length, ours });
  if (notOurs.length > 0) expect(grades).toContain(example);
  else expect(example).toBeNull();
});
