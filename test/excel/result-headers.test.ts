import { MAPPING_COLUMNS } from '../../src/assessment/mapping-row';
import { resultHeaders } from '../../src/excel/result-headers';

const source = (...names: string[]) => resultHeaders(names).slice(0, names.length);

it('puts our columns behind the source’s', () => {
  expect(resultHeaders(['Title'])).toEqual(['Title', ...MAPPING_COLUMNS]);
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
