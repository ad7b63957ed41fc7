import {
  EXCLUSIONS,
  findAddressees2019,
  findAddressees2023,
  type Exclusion,
} from '../../../src/documents/letters/addressees';
import type { LetterRow } from '../../../src/documents/letters/letter-row';
import { FIELD_ROW, PROFESSIONAL_ROW } from './rows';

describe('who gets a letter of assignment', () => {
  it('is a serving official whose row is verified', () => {
    const { addressees, excluded } = findAddressees2019([FIELD_ROW]);
    expect(excluded).toEqual([]);
    expect(addressees).toMatchObject([
      {
        officialName: 'Amina Okoye',
        positionGrade: 'G5',
        description: { family: 'Finance Assistants', grade: 'G6' },
        outcome: { value: { effect: 'higher grade awarded' }, clauses: ['2019 Art. 6'] },
      },
    ]);
  });

  it.each<[Exclusion, Partial<LetterRow>]>([
    ['other agreement', PROFESSIONAL_ROW],
    ['not covered', { agreement: 'not covered' }],
    ['benchmark', { agreement: 'benchmark' }],
    ['vacant', { vacant: true, incumbentNamed: false, outcome: 'vacant' }],
    // The sheet says an outcome, the export says that nobody holds the position.
    ['vacant', { vacant: true, incumbentNamed: false }],
    // The export says vacant, and names somebody with a contract.
    ['in review', { vacant: true }],
    ['not a serving official', { contract: 'other' }],
    ['fact missing', { contract: null }],
    ['fact missing', { agreement: null }],
    ['fact missing', { outcome: 'fact missing' }],
    ['fact missing', { positionGrade: null }],
    ['fact unread', { outcome: 'fact unread' }],
    ['fact unread', { outcome: 'fact unread', agreement: null }],
    ['fact unread', { outcome: 'fact unread', contract: null }],
    ['no description fits', { outcome: 'no description fits' }],
    ['no description yet', { outcome: 'no description yet' }],
    ['no description', { family: null }],
    ['no description', { allocatedGrade: 'G3' }],
    ['reclassification procedure', { outcome: 'reclassification procedure' }],
    ['HR decides', { outcome: 'HR decides' }],
    ['in review', { isInReview: true }],
    ['in review', { isInReview: true, isVerified: false }],
    ['not verified', { isVerified: false }],
    ['grade allocated by nobody', { allocation: null }],
    ['grade allocated by nobody', { allocation: { source: 'position grade', grade: 'G5' } }],
    ['grade allocated by nobody', { allocation: { source: 'export', grade: 'G7' } }],
    ['outcome contradicts grades', { outcome: null }],
    ['outcome contradicts grades', { outcome: 'no change' }],
    ['outcome contradicts grades', { incumbentGrade: 'G5' }],
    ['name missing', { officialName: null }],
    ['effective date missing', { effectiveOn: null }],
  ])('none: %s (%j)', (why, change) => {
    const rows = [FIELD_ROW, { ...FIELD_ROW, ...change, row: 7 }];
    const { addressees, excluded } = findAddressees2019(rows);
    expect(addressees.map(({ row }) => row.row)).toEqual([0]);
    expect(excluded).toEqual([{ why, rows: [7] }]);
  });

  it('counts every row once, reasons in their order', () => {
    const rows = [
      { ...FIELD_ROW, row: 0, isVerified: false },
      { ...FIELD_ROW, row: 1, vacant: true, incumbentNamed: false },
      { ...FIELD_ROW, row: 2 },
      { ...FIELD_ROW, row: 3, isVerified: false },
    ];
    const { excluded } = findAddressees2019(rows);
    expect(excluded).toEqual([
      { why: 'vacant', rows: [1] },
      { why: 'not verified', rows: [0, 3] },
    ]);
    expect(EXCLUSIONS.indexOf('vacant')).toBeLessThan(EXCLUSIONS.indexOf('not verified'));
  });
});

describe('whom a director’s list names', () => {
  it('goes by the position’s grade, whatever the personal one', () => {
    const { addressees } = findAddressees2023([PROFESSIONAL_ROW]);
    expect(addressees).toMatchObject([{ positionGrade: 'P4', description: { grade: 'P4' } }]);
  });

  it.each<[Exclusion, Partial<LetterRow>]>([
    ['other agreement', FIELD_ROW],
    ['benchmark', { agreement: 'benchmark', outcome: 'benchmark' }],
    ['vacant', { vacant: true, incumbentNamed: false, outcome: 'vacant' }],
    ['not verified', { isVerified: false }],
    ['unit missing', { unit: null }],
    ['outcome contradicts grades', { allocatedGrade: 'P5' }],
    ['outcome contradicts grades', { family: 'Finance Assistants', allocatedGrade: 'G6' }],
  ])('none: %s (%j)', (why, change) => {
    const { excluded } = findAddressees2023([{ ...PROFESSIONAL_ROW, ...change }]);
    expect(excluded).toEqual([{ why, rows: [0] }]);
  });
});
