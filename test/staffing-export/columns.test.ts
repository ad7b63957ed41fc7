import fc from 'fast-check';
import { recogniseColumns } from '../../src/staffing-export/columns';
import type { Cell, CellRow } from '../../src/staffing-export/export-layout';

const COLUMNS: Readonly<Record<string, readonly Cell[]>> = {
  grades: ['G5', 'P-4', 'NOA', 'GS-3/II', 'G.6'],
  steps: ['3', '7', '11', '2', '5'],
  titles: ['Driver', 'Programme Officer', 'Secrétaire', 'Oficial de finanzas', 'Finance Assistant'],
  stations: ['Geneva', 'Dakar', 'Lima', 'Bangkok', 'New Delhi'],
  funding: ['RB', 'XB', 'Regular budget', 'XBTC', 'RB'],
  contracts: ['FT', 'WLT', 'Fixed-term', 'Plazo fijo', 'ST'],
  vacancy: ['Vacant', 'Filled', 'Filled', 'Vacant', 'Filled'],
  codes: ['30012345', '30012346', '30012377', '30045111', '30099121'],
  yesNo: ['Yes', 'No', 'No', 'Yes', 'No'],
  nations: ['France', 'Kenya', 'Peru', 'India', 'Ghana'],
  families: ['Finance Assistants', 'NONE', 'AMBIGUOUS', 'Drivers', 'Programme Officers'],
  formerFamilies: ['Secretaries', 'Clerks', 'Secretaries', 'Administrative Assistants', 'Clerks'],
  units: ['Andean Team', 'Finance Unit', 'Registry Section', 'Finance Unit', 'Field Support'],
  addresses: ['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org', 'e@x.org'],
  salaries: [45_000, 51_200, 38_500, 47_100, 30_000],
};

function fieldsOf(...columns: readonly (readonly [name: string, content: string])[]) {
  const rows: CellRow[] = [0, 1, 2, 3, 4].map((row) =>
    columns.map(([, content]) => COLUMNS[content]?.[row] ?? ''),
  );
  const names = columns.map(([name]) => name);
  return recogniseColumns(names, rows).map(({ field }) => field);
}

describe('recogniseColumns', () => {
  test('content shows what a name hides', () => {
    expect(
      fieldsOf(
        ['Column A', 'titles'],
        ['XYZ', 'grades'],
        ['Where', 'stations'],
        ['Money', 'funding'],
        ['Paper', 'contracts'],
        ['Free', 'vacancy'],
      ),
    ).toEqual(['title', 'grade', 'duty station', 'funding', 'contract', 'vacancy']);
  });

  test('without content the names decide', () => {
    const readings = recogniseColumns(['Job title', 'Grade', 'Shoe size'], []);
    expect(readings.map(({ field }) => field)).toEqual(['title', 'grade', null]);
    expect(readings[2]).toEqual({ index: 2, name: 'Shoe size', field: null, confidence: 0 });
  });

  test('content decides between two meanings of a name', () => {
    expect(fieldsOf(['Position', 'titles'])).toEqual(['title']);
    expect(fieldsOf(['Position', 'codes'])).toEqual(['position number']);
  });

  test('content that cannot be the field takes it away', () => {
    expect(fieldsOf(['Level', 'stations'])).not.toEqual(['grade']);
    expect(fieldsOf(['Title', 'codes'])).not.toEqual(['title']);
  });

  test('a step is no grade, a supervisor’s number no position’s', () => {
    expect(fieldsOf(['Grade step', 'steps'], ['Supervisor position number', 'codes'])).toEqual([
      'step',
      'supervisor',
    ]);
  });

  test('what is none of ours stays unclaimed, whatever it holds', () => {
    expect(
      fieldsOf(
        ['Nationality', 'nations'],
        ['Annual salary', 'salaries'],
        ['Remote', 'yesNo'],
        ['Amount', 'salaries'],
      ),
    ).toEqual([null, null, null, null]);
  });

  test('a new grade is the grade where it stands alone, and the allocated one beside another', () => {
    expect(fieldsOf(['new_grade', 'grades'])).toEqual(['grade']);
    expect(fieldsOf(['New grade', 'grades'], ['Grade', 'grades'])).toEqual([
      'allocated grade',
      'grade',
    ]);
  });

  test('of two columns for one field the surer gets it, and the other none', () => {
    expect(fieldsOf(['Country', 'nations'], ['Duty station', 'stations'])).toEqual([
      null,
      'duty station',
    ]);
    expect(fieldsOf(['A', 'grades'], ['B', 'grades'])).toEqual(['grade', null]);
  });

  test('a name that may mean two things waits for its content', () => {
    expect(fieldsOf(['Family', 'families'])).toEqual([null]);
    expect(fieldsOf(['Family', 'formerFamilies'])).toEqual(['former job family']);
    expect(fieldsOf(['Cost Centre Name', 'units'])).toEqual([null]);
    expect(fieldsOf(['Cost Centre Name', 'funding'])).toEqual(['funding']);
    expect(fieldsOf(['Affectation / Service', 'units'])).toEqual(['organizational unit']);
    expect(fieldsOf(['Affectation / Service', 'stations'])).toEqual(['duty station']);
  });

  test('an address stands for the incumbent where nothing names one better', () => {
    expect(fieldsOf(['EMAIL', 'addresses'])).toEqual(['incumbent']);
    expect(fieldsOf(['EMAIL', 'addresses'], ['Occupied by', 'codes'])).toEqual([null, 'incumbent']);
  });

  test('several dates are dates', () => {
    const names = ['Start date', 'End date'];
    expect(recogniseColumns(names, []).map(({ field }) => field)).toEqual(['date', 'date']);
  });

  test('no field but the date is ever given twice, and confidence is honest about none', () => {
    const words = fc.constantFrom(
      ...['Grade', 'Title', 'Position', 'Number', 'Duty', 'Station', 'Date', 'New', 'Fund', 'Step'],
    );
    const name = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
    const cell = fc.constantFrom<Cell>(...Object.values(COLUMNS).flat(), '', true);
    const sheet = fc.record({
      names: fc.array(name, { minLength: 1, maxLength: 8 }),
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(sheet, ({ names, rows }) => {
        const readings = recogniseColumns(names, rows);
        const given = readings
          .map(({ field }) => field)
          .filter((field) => field && field !== 'date');
        expect(new Set(given).size).toBe(given.length);
        expect(readings.map(({ name: kept }) => kept)).toEqual(names);
        for (const { field, confidence } of readings) {
          expect(confidence).toBeLessThan(1);
          if (field === null) expect(confidence).toBe(0);
          else expect(confidence).toBeGreaterThanOrEqual(0.5);
        }
      }),
    );
  });
});
