import { MAPPING_COLUMNS } from '../../../src/assessment/mapping-columns';
import { resultColumns, sourceHeaders } from '../../../src/excel/result/result-headers';
import type { Field } from '../../../src/staffing-export/export-layout';

const source = (...names: string[]) => sourceHeaders(names);

it('puts our columns behind what tells a position to the eye, whatever its place in the source', () => {
  const columns: [name: string, field: Field | null][] = [
    ['Unit', 'organizational unit'],
    ['Lvl', 'grade'],
    ['Post', 'position number'],
    ['Note', null],
    ['Title', 'title'],
  ];
  const layout = {
    columns: columns.map(([name, field], index) => ({ index, name, field, confidence: 1 })),
  };
  expect(resultColumns(layout).map(({ name }) => name)).toEqual([
    'Post',
    'Title',
    'Lvl',
    ...MAPPING_COLUMNS,
    'Unit',
    'Note',
  ]);
});

it('leaves our names to us', () => {
  expect(source('Outcome', ' why ')).toEqual(['Outcome (source)', 'why (source)']);
});

it('makes names differ in more than case', () => {
  expect(source('Grade', 'GRADE', 'grade', 'Outcome', 'outcome')).toEqual([
    'Grade',
    'GRADE (2)',
    'grade (3)',
    'Outcome (source)',
    'outcome (source) (2)',
  ]);
});

it('names what has no name', () => {
  expect(source('', ' ')).toEqual(['Column 1', 'Column 2']);
});
