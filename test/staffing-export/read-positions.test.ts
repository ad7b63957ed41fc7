import fc from 'fast-check';
import { surveyValues, type ValueAssignments } from '../../src/staffing-export/assign-values';
import type { Cell, CellRow, ExportLayout, Field } from '../../src/staffing-export/export-layout';
import {
  createPositionReader,
  type ReadingSettings,
} from '../../src/staffing-export/read-positions';
import { GENEVA } from '../../src/staffing-export/value-words';

const SETTINGS: ReadingSettings = { constants: {}, assignments: {}, headquarters: GENEVA };

const FIELDS: readonly Field[] = [
  'position number',
  'title',
  'grade',
  'personal grade',
  'allocated grade',
  'incumbent',
  'contract',
  'funding',
  'duty station',
  'former job family',
  'assignment date',
];

const layoutOf = (fields: readonly Field[]): ExportLayout => ({
  headerOffset: 0,
  headerRows: 1,
  columns: fields.map((field, index) => ({ index, name: `The ${field}`, field, confidence: 1 })),
});

/** Reads one row given by field; cells not given are blank. */
function readRow(
  cells: Partial<Record<Field, Cell>>,
  settings: Partial<ReadingSettings> = {},
  fields: readonly Field[] = FIELDS,
) {
  const read = createPositionReader(layoutOf(fields), { ...SETTINGS, ...settings });
  return read(
    fields.map((field) => cells[field] ?? ''),
    7,
  );
}

const GOOD: Partial<Record<Field, Cell>> = {
  'position number': 10_020,
  title: ' Finance\u00a0 Assistant ',
  grade: 'GS-5/VII',
  'personal grade': 'G-6',
  'allocated grade': '-',
  incumbent: 'E-10423',
  contract: 'Plazo fijo',
  funding: 'RB',
  'duty station': 'Lima',
  'former job family': 'Finance Assistants',
  'assignment date': '01.03.2026',
};

describe('createPositionReader', () => {
  test('reads every field of a row', () => {
    expect(readRow(GOOD)).toEqual({
      position: {
        row: 7,
        number: '10020',
        title: 'Finance Assistant',
        grade: 'G5',
        personalGrade: 'G6',
        allocatedGrade: null,
        vacant: false,
        incumbentNamed: true,
        contract: 'fixed-term',
        funding: 'regular budget',
        station: 'field',
        formerFamily: 'Finance Assistants',
        assignedOn: { year: 2026, month: 3, day: 1 },
      },
      skipped: null,
      problems: [],
      cells: FIELDS.map((field) => GOOD[field] ?? ''),
      isCompleted: false,
      isHolder: false,
      posts: 1,
    });
  });

  test.each([
    ['CO-Lima', 'Lima', 'country office'],
    ['Finance Unit', 'Lima', undefined],
    ['', 'DWT/CO-Lima', 'decent work team'],
    ['Finance Unit', 'Lima (Regional Office)', 'regional office'],
    ['RO-Latin America', 'Lima', 'regional office'],
    // The two name different kinds.
    ['CO-Lima', 'Lima (Regional Office)', undefined],
    ['#REF!', 'n/a', undefined],
  ] as const)('unit %p at %p is of a kind: %p', (unit, station, office) => {
    const fields: Field[] = [...FIELDS, 'organizational unit'];
    const cells = { ...GOOD, 'organizational unit': unit, 'duty station': station };
    expect(readRow(cells, {}, fields).position!.office).toBe(office);
  });

  test.each([
    ['title', '', 'title missing', 'a title'],
    ['title', 'n/a', 'title missing', 'a title'],
    ['title', '#REF!', 'title missing', 'a title'],
    ['title', '#¡DIV/0!', 'title missing', 'a title'],
    ['funding', '#N/A', 'unknown funding', 'a source of funds'],
    ['grade', '', 'grade missing', 'a grade'],
    ['grade', 'Grade 5', 'not a grade', 'a grade'],
    ['grade', 5, 'not a grade', 'a grade'],
    ['grade', 'SC-5', 'another pay scale', 'a grade'],
    ['grade', 'G5/G6', 'two grades', 'a grade'],
    ['personal grade', 'yes', 'not a grade', 'a grade'],
    // A question mark says neither something nor nothing: a personal grade may be held.
    ['personal grade', '?', 'not a grade', 'a grade'],
    ['personal grade', '(??)', 'not a grade', 'a grade'],
    ['allocated grade', '?', 'not a grade', 'a grade'],
    ['grade', '?', 'not a grade', 'a grade'],
    ['title', '??', 'title missing', 'a title'],
    ['funding', '¿?', 'unknown funding', 'a source of funds'],
    ['contract', '?', 'unknown contract', 'a kind of contract'],
    ['duty station', '？', 'unknown station', 'a duty station'],
    ['allocated grade', 'G9', 'not a grade', 'a grade'],
    ['funding', 'RBTC', 'unknown funding', 'a source of funds'],
    ['contract', 'Permanent', 'unknown contract', 'a kind of contract'],
    ['duty station', 'TBD', 'unknown station', 'a duty station'],
    ['assignment date', 'soon', 'not a date', 'a date'],
    ['assignment date', '03/04/2026', 'day or month first', 'a date'],
  ] as const)('%s %p: %s, and the rest of the row is read', (field, value, kind, expected) => {
    const { position, problems } = readRow({ ...GOOD, [field]: value });
    expect(problems).toEqual([
      {
        row: 7,
        column: `The ${field}`,
        columnIndex: FIELDS.indexOf(field),
        field,
        value,
        kind,
        expected,
      },
    ]);
    expect(position).toMatchObject({ number: '10020', formerFamily: 'Finance Assistants' });
  });

  test.each([
    ['grade', 'soon', null],
    ['grade', 'JPO', 'junior professional officers'],
    ['personal grade', 'soon', null],
    ['allocated grade', 'G5/G6', null],
    ['assignment date', 'soon', null],
    ['vacancy', 'Frozen', null],
    ['contract', 'Permanent', null],
    ['contract', 'JPO', 'junior professional officers'],
    ['contract', 'On loan', 'officials on loan'],
    ['funding', 'GPF-22', null],
    ['funding', 'RB/XB', 'mixed funding'],
    ['funding', 'JPO', 'junior professional officers'],
    ['duty station', 'TBD', null],
  ] as const)('a %s of %p is not taken for a blank one', (field, value, question) => {
    const fields = [...FIELDS, 'vacancy'] as const;
    expect(readRow({ ...GOOD, [field]: value }, {}, fields).position?.unread).toEqual({
      [field]: { value, question },
    });
    expect(readRow({ ...GOOD, [field]: 'n/a' }, {}, fields).position?.unread).toBeUndefined();
  });

  test('an unread value is cut where it is long', () => {
    const { position } = readRow({ ...GOOD, contract: 'x'.repeat(500) });
    expect(position?.unread?.contract?.value).toBe(`${'x'.repeat(80)}…`);
  });

  test.each(['No', 'Ninguno', 'Sans objet', '0', 'idem', '-'])(
    'a personal grade of %p is none, and no problem',
    (written) => {
      const { position, problems } = readRow({ ...GOOD, 'personal grade': written });
      expect([position?.personalGrade, position?.unread, problems]).toEqual([null, undefined, []]);
    },
  );

  test('the same bad value is reported for each row that holds it', () => {
    const read = createPositionReader(layoutOf(['title', 'grade']), SETTINGS);
    expect(read(['Driver', 'SC-5'], 2).problems[0]).toMatchObject({ row: 2 });
    expect(read(['Driver', 'SC-5'], 3).problems[0]).toMatchObject({ row: 3 });
  });

  test.each([
    ['blank', ['', ' ', '', '']],
    ['blank', []],
    ['total', ['Total', '', 48, '']],
    ['total', ['', 'Grand total', '1 204', 12]],
    ['total', ['Sous-total G', '', '', 3]],
    ['total', ['Total general', '', '', '']],
    ['header again', ['The position number', 'the title', 'THE GRADE', '']],
  ] as const)('a row is skipped as %s: %p', (skipped, cells) => {
    const fields: Field[] = ['position number', 'title', 'grade', 'funding'];
    const read = createPositionReader(layoutOf(fields), SETTINGS);
    expect(read(cells, 9)).toMatchObject({ position: null, skipped, problems: [], posts: 0 });
  });

  test.each([
    [['', 'Total Rewards Officer', 'NOA', 'RB']],
    [['', 'Total Quality Specialist in the field office', '', '']],
    [['P-1', '', '', '']],
    [['', '', 'G5', '']],
  ])('a row is kept: %p', (cells) => {
    const fields: Field[] = ['position number', 'title', 'grade', 'funding'];
    expect(createPositionReader(layoutOf(fields), SETTINGS)(cells, 9).position).not.toBeNull();
  });

  describe('vacancy', () => {
    const vacancy = (cells: Partial<Record<Field, Cell>>, ...fields: Field[]) =>
      readRow({ title: 'Driver', ...cells }, {}, ['title', ...fields]);

    test.each([
      ['', true],
      ['VACANT', true],
      ['Vacante', true],
      ['VAC-2024-17', true],
      ['E-1', false],
      ['Vacquier, A. 17', false],
    ])('an incumbent %p', (incumbent, vacant) => {
      expect(vacancy({ incumbent }, 'incumbent').position?.vacant).toBe(vacant);
    });

    test('a vacancy column speaks before the incumbent', () => {
      const row = vacancy({ vacancy: 'Vacant', incumbent: 'E-1' }, 'vacancy', 'incumbent');
      expect(row.position?.vacant).toBe(true);
    });

    test('days vacant, and a date since when', () => {
      expect(vacancy({ vacancy: 12 }, 'vacancy').position?.vacant).toBe(true);
      expect(vacancy({ vacancy: 0 }, 'vacancy').position?.vacant).toBe(false);
      expect(vacancy({ vacancy: '01.02.2024' }, 'vacancy').position?.vacant).toBe(true);
    });

    test('a word that says neither is a problem', () => {
      const { position, problems } = vacancy({ vacancy: 'Frozen' }, 'vacancy');
      expect(position?.vacant).toBeNull();
      expect(problems).toMatchObject([{ kind: 'unknown vacancy', value: 'Frozen' }]);
    });

    test.each(['#N/A', '?', '(??)'])('%p for an incumbent tells nothing', (incumbent) => {
      const { position, problems } = vacancy({ incumbent }, 'incumbent');
      expect(position?.vacant).toBeNull();
      expect(problems).toMatchObject([{ kind: 'unknown vacancy', value: incumbent }]);
    });

    test.each<[Cell, Cell, boolean | null]>([
      [1, 1, true],
      [0, 1, false],
      ['1', '1', true],
      [3, 3, true],
      [0, 3, false],
      [1, 3, null],
      ['Vacant', 3, true],
      [1, '', true],
    ])('a figure of %p beside %p posts reads as %p', (figure, posts, vacant) => {
      const cells = { vacancy: figure, 'number of posts': posts };
      const row = vacancy(cells, 'vacancy', 'number of posts');
      expect(row.position?.vacant).toBe(vacant);
      expect(row.problems.filter(({ kind }) => kind === 'unknown vacancy')).toEqual([]);
    });

    test.each<[string, Cell, boolean]>([
      ['Filled (0/1)', 1, false],
      ['Filled (0/1)', 0, true],
      ['Pourvu', '1', false],
      ['Ocupado', 0, true],
      ['Vacant (0/1)', 1, true],
    ])('a figure in %p: %p is vacant %p', (name, cell, vacant) => {
      const layout = layoutOf(['title', 'vacancy']);
      const columns = layout.columns.map((column) =>
        column.field === 'vacancy' ? { ...column, name } : column,
      );
      const read = createPositionReader({ ...layout, columns }, SETTINGS);
      expect(read(['Driver', cell], 7).position?.vacant).toBe(vacant);
    });

    test('no column tells', () => expect(vacancy({}).position?.vacant).toBeNull());
  });

  describe('what the user settles', () => {
    const constants = {
      funding: 'other',
      contract: 'fixed-term',
      station: 'headquarters',
    } as const;

    test('constants stand for missing columns alone', () => {
      const without = readRow({ title: 'Driver' }, { constants }, ['title']);
      expect(without.position).toMatchObject(constants);
      const blank = readRow({ title: 'Driver' }, { constants }, ['title', 'funding']);
      expect(blank.position).toMatchObject({ ...constants, funding: null });
    });

    test.each([
      ['Afrique', 'regular budget'],
      ['AFRIQUE ', 'regular budget'],
      ['Asie', 'other'],
      ['constructor', 'other'],
      ['', 'other'],
    ])('a fact stated by unit wins over the one for all positions: %p', (unit, funding) => {
      const byUnit: ValueAssignments = { funding: { afrique: 'regular budget' } };
      const { position } = readRow(
        { title: 'Driver', 'organizational unit': unit },
        { constants, byUnit },
        ['title', 'organizational unit'],
      );
      expect(position).toMatchObject({ ...constants, funding });
    });

    test('assignments win over readings, whatever the case and accents', () => {
      const assignments: ValueAssignments = {
        funding: { rbtc: 'regular budget', rb: 'other' },
        contract: { permanent: 'without limit of time' },
        'duty station': { turin: 'headquarters' },
      };
      const { position, problems } = readRow(
        { ...GOOD, funding: 'RBTC', contract: 'PERMANENT', 'duty station': 'Turín' },
        { assignments },
      );
      expect(position).toMatchObject({
        funding: 'regular budget',
        contract: 'without limit of time',
        station: 'headquarters',
      });
      expect(problems).toEqual([]);
      expect(readRow(GOOD, { assignments }).position?.funding).toBe('other');
    });

    test('a value named like a property of objects is a value', () => {
      const { position } = readRow(
        { ...GOOD, funding: 'constructor' },
        { assignments: { funding: {} } },
      );
      expect(position?.funding).toBeNull();
    });

    test('the order of slashed dates', () => {
      const { position } = readRow(
        { ...GOOD, 'assignment date': '03/04/2026' },
        { dateOrder: 'month first' },
      );
      expect(position?.assignedOn).toEqual({ year: 2026, month: 3, day: 4 });
    });
  });

  test('no row throws, and no row with content is lost', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom('G5', 'RB', '-'));
    const read = createPositionReader(layoutOf(FIELDS), SETTINGS);
    fc.assert(
      fc.property(fc.array(cell, { maxLength: FIELDS.length + 2 }), (cells) => {
        const { position, skipped, problems } = read(cells, 5);
        expect(position === null).toBe(skipped !== null);
        for (const { value, columnIndex } of problems) expect(value).toBe(cells[columnIndex] ?? '');
      }),
    );
  });
});

describe('surveyValues', () => {
  const columns = layoutOf(['title', 'funding', 'duty station']).columns;

  test('counts each distinct value once, the most frequent first', () => {
    const rows: CellRow[] = [
      ['a', 'RB', 'Lima'],
      ['b', 'rb ', 'Geneva'],
      ['c', 'RBTC', 'Lima'],
      ['d', 'GPF-22', ''],
      ['e', '-', 'Lima'],
    ];
    expect(surveyValues(rows, columns)).toEqual({
      funding: [
        { value: 'RB', key: 'rb', count: 2, reading: 'regular budget', separateQuestion: false },
        { value: 'GPF-22', key: 'gpf 22', count: 1, reading: null, separateQuestion: false },
        { value: 'RBTC', key: 'rbtc', count: 1, reading: null, separateQuestion: true },
      ],
      contract: [],
      'duty station': [
        { value: 'Lima', key: 'lima', count: 3, reading: 'field', separateQuestion: false },
        {
          value: 'Geneva',
          key: 'geneva',
          count: 1,
          reading: 'headquarters',
          separateQuestion: false,
        },
      ],
      vacancy: [],
    });
  });

  test('every filled cell is counted', () => {
    const value = fc.constantFrom('RB', 'XB', 'rb', 'X1', 'x-1', '');
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const survey = surveyValues(
          values.map((text) => ['t', text, '']),
          columns,
        );
        const counted = survey.funding.reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(values.filter((text) => text !== '').length);
      }),
    );
  });
});
