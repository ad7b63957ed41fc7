import { assessPosition } from '../../src/assessment/assess-position';
import { MAPPING_COLUMNS } from '../../src/assessment/mapping-columns';
import { mappingCells } from '../../src/assessment/mapping-row';
import type { Position } from '../../src/domain/position';
import { matchTitle } from '../../src/matching/match-position';
import { wordingFor } from '../../src/wording/wording';

const settings = { assignedOn: { year: 2026, month: 12, day: 1 }, effectiveOn: {} };
const on = { year: 2019, month: 7, day: 25 };
const position: Position = {
  row: 2,
  number: '40001',
  title: 'Programme Assistant',
  grade: 'G5',
  personalGrade: null,
  allocatedGrade: 'G6',
  vacant: false,
  incumbentNamed: true,
  contract: 'fixed-term',
  funding: 'regular budget',
  station: 'field',
  formerFamily: null,
  assignedOn: null,
};

function row(given: Position, language = 'en') {
  const assessed = assessPosition(given, settings, matchTitle);
  const cells = mappingCells(assessed, wordingFor(language));
  const cell = (name: (typeof MAPPING_COLUMNS)[number]) => cells[MAPPING_COLUMNS.indexOf(name)];
  return { outcome: assessed.outcome, review: cell('Review'), why: String(cell('Why')) };
}

// 2019 Art. 1 leaves the date blank: R1 where none was entered, and where the contract has no dates.
describe('the cut-off date of 2019 Art. 1', () => {
  it('is taken for the day of the export where none was entered (R1)', () => {
    const { outcome, why } = row(position);
    expect(outcome).toBe('higher grade awarded');
    expect(why).toMatch(/R1[,)]/);
    expect(why).not.toContain('2019 Art. 1');
  });

  it('is met by a contract that includes it, and then no reading is needed', () => {
    const { outcome, why } = row({ ...position, cutOff: { on, held: true } });
    expect(outcome).toBe('higher grade awarded');
    expect(why).toContain(
      'Held a fixed-term contract or one without limit of time on 25 July 2019 (2019 Art. 1).',
    );
    expect(why).not.toMatch(/R1[,)]/);
  });

  it('is taken to be met where the export does not date the contract, and says so (R1)', () => {
    const { outcome, why } = row({ ...position, cutOff: { on, held: null } });
    expect(outcome).toBe('higher grade awarded');
    expect(why).toMatch(
      /Taken to have held the contract on 25 July 2019.*2019 Art\. 1; our reading R1/,
    );
  });

  it('asks where the contract does not include it: an earlier one may have', () => {
    const { outcome, review, why } = row({ ...position, cutOff: { on, held: false } });
    expect(outcome).toBe('fact missing');
    expect(review).toBe('Missing: contract on the cut-off date');
    expect(why).toMatch(/the contract in the export does not include 25 July 2019.*2019 Art\. 1/);
  });

  it.each([
    ['fr', /le contrat de l’export(?:ation)? ne couvre pas le 25 juillet 2019/],
    ['es', /el contrato de la exportación no comprende el 25 de julio de 2019/],
  ])('is said in %s', (language, said) => {
    expect(row({ ...position, cutOff: { on, held: false } }, language).why).toMatch(said);
  });

  it('is no matter of 2023, whose definition names no date', () => {
    const professional: Position = { ...position, title: 'Technical Officer', grade: 'P3' };
    const { outcome } = row({ ...professional, allocatedGrade: null, cutOff: { on, held: false } });
    expect(outcome).toBe('assigned at position grade');
  });

  it('is no matter of a vacant position', () => {
    const { outcome } = row({
      ...position,
      vacant: true,
      incumbentNamed: false,
      cutOff: { on, held: false },
    });
    expect(outcome).toBe('vacant');
  });
});
