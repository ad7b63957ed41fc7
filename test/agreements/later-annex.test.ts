import { BUILT_IN, catalogueByDay, createCatalogue } from '../../src/agreements/catalogue';
import { assessEligibility, requiredYears } from '../../src/agreements/eligibility';
import { assignUnder2023 } from '../../src/agreements/professional-2023/assignment';
import { GUARDS, laterFamily, STATISTICIANS } from './later-families';

const day = (year: number, month = 1, dayOfMonth = 1) => ({ year, month, day: dayOfMonth });
const EXTENDED = createCatalogue([STATISTICIANS, GUARDS]);

describe('the catalogue by day', () => {
  it('is the built-in one where no annex adds to it', () => {
    expect(catalogueByDay([])(day(2030))).toBe(BUILT_IN);
  });

  it('has a family from its day on, and not before', () => {
    const on = catalogueByDay([STATISTICIANS]);
    expect(on(day(2026, 12, 31))).toBe(BUILT_IN);
    const first = on(day(2027));
    expect(first.families.map(({ name }) => name)).toEqual([
      ...BUILT_IN.families.map(({ name }) => name),
      'Statisticians',
    ]);
    expect(first.findDescription(STATISTICIANS.name, 'P3')?.genericTitle).toBe('Statistician');
    expect(first.findDescription(STATISTICIANS.name, 'P5')).toBeNull();
    expect(on(day(2040))).toBe(first);
  });

  it('lets a later annex take the place of an earlier one with the family', () => {
    const renewed = laterFamily('Statisticians', { P3: 'Data Officer' }, { from: day(2028) });
    const on = catalogueByDay([renewed, STATISTICIANS]);
    expect(on(day(2027, 6)).added).toEqual([STATISTICIANS]);
    expect(on(day(2028)).added).toEqual([renewed]);
    const whateverTheDate = createCatalogue([renewed, STATISTICIANS]);
    expect(whateverTheDate.added).toEqual([renewed]);
    expect(whateverTheDate.descriptions).toHaveLength(BUILT_IN.descriptions.length + 1);
  });
});

it('assigns a description of a later annex without asking for a date of effect again', () => {
  const facts = {
    family: STATISTICIANS.name,
    positionGrade: 'P3',
    effectiveOn: null,
    assignedOn: day(2027, 2),
  } as const;
  expect(assignUnder2023(facts, EXTENDED)).toMatchObject({
    status: 'decided',
    value: { genericTitle: 'Statistician', clauses: ['2023 Annex 7'] },
    readings: ['2023 qualifications not tested'],
  });
  expect(assignUnder2023({ ...facts, positionGrade: 'P5' }, EXTENDED)).toMatchObject({
    reason: { because: 'family has none at the position’s grade', family: 'Statisticians' },
  });
});

describe('eligibility', () => {
  const asked = {
    grade: 'G5',
    education: 'secondary',
    family: GUARDS.name,
    noticeYears: null,
  } as const;

  it('goes by the years of the family that is named', () => {
    expect(requiredYears(asked, EXTENDED)).toMatchObject({
      status: 'decided',
      value: { years: 4 },
      clauses: expect.arrayContaining(['2019 App. 4']),
      readings: ['later annex'],
    });
    const facts = { ...asked, relevantYears: 3, professionalYears: null };
    expect(assessEligibility(facts, EXTENDED)).toMatchObject({
      value: { eligible: false, shortfall: 1 },
    });
  });

  it('keeps the answers of one catalogue from those of another', () => {
    const anyFamily = { ...asked, family: null };
    const builtIn = requiredYears(anyFamily);
    const longer = laterFamily('Custodians', { G5: 'Custodian' });
    const years = longer.descriptions.map((description) => ({ ...description, years: 20 }));
    const extended = createCatalogue([{ ...longer, descriptions: years }]);
    expect(requiredYears(anyFamily, extended)).toMatchObject({
      status: 'fact missing',
      fact: 'family',
    });
    expect(requiredYears(anyFamily)).toEqual(builtIn);
  });
});
