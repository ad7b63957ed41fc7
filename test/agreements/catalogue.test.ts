import { BUILT_IN, CATALOGUE, FAMILIES } from '../../src/agreements/catalogue';
import { ALL_GRADES } from '../../src/domain/grade';
import type { JobDescription } from '../../src/domain/job-description';

describe('job families, 2019 Art. 3 and 4', () => {
  it.each([
    ['Communication and Information Management Assistants', 'G5 G6 G7'],
    ['Communication and Information Management Officers', 'NOA NOB NOC'],
    ['Drivers', 'G2 G3'],
    ['Finance Assistants', 'G5 G6 G7'],
    ['Finance Officers', 'NOA'],
    ['General Administration and Office Support Assistants', 'G3 G4 G5 G6 G7'],
    ['Administration and Operations Officers', 'NOA NOB NOC'],
    ['Human Resources Assistants', 'G5 G6 G7'],
    ['Human Resources Officers', 'NOA NOB'],
    ['Information Technology Assistants', 'G5 G6 G7'],
    ['Information Technology Officers', 'NOA'],
    ['Messengers', 'G2'],
    ['Programme Assistants', 'G5 G6 G7'],
    ['Programme Officers', 'NOA NOB NOC'],
  ])('%s stand at %s', (name, grades) => {
    const family = FAMILIES.find((candidate) => candidate.name === name)!;
    expect(family.agreement).toBe('2019');
    expect(family.grades.join(' ')).toBe(grades);
    expect(family.clauses).toContain('2019 Art. 4');
  });

  it('are fourteen, and two more of 2023', () => {
    expect(FAMILIES.filter(({ agreement }) => agreement === '2019')).toHaveLength(14);
    expect(FAMILIES.filter(({ agreement }) => agreement === '2023')).toHaveLength(2);
  });

  it('take in the former families that the footnotes name', () => {
    const former = Object.fromEntries(
      FAMILIES.filter(({ formerFamilies }) => formerFamilies.length > 0).map((family) => [
        family.name,
        [family.formerFamilies.length, family.clauses.at(-1)],
      ]),
    );
    expect(former).toEqual({
      'Communication and Information Management Assistants': [2, '2019 fn. 2'],
      'Communication and Information Management Officers': [1, '2019 fn. 2'],
      'General Administration and Office Support Assistants': [4, '2019 fn. 3'],
      'Administration and Operations Officers': [1, '2019 fn. 3'],
    });
  });
});

describe('job families, 2023 Annexes', () => {
  it.each([
    ['Technical Specialists', '2023 Annex 1'],
    ['Evaluation Specialists', '2023 Annex 2'],
  ])('%s stand at P2 to P5', (name, annex) => {
    const family = FAMILIES.find((candidate) => candidate.name === name)!;
    expect(family.grades).toEqual(['P2', 'P3', 'P4', 'P5']);
    expect(family.clauses).toEqual([annex]);
  });
});

/** Family initials, grade, generic title, education, years, what is asked beyond. */
const DESCRIPTIONS = `
CIMA G5  | Communication and Information Management Assistant        | secondary | 5 | some
CIMA G6  | Senior Communication and Information Management Assistant | secondary | 6 | training majority
CIMA G7  | Senior Communication and Information Management Assistant | secondary | 7 | training majority
CIMO NOA | Communication and Information Management Officer          | first | 2 |
CIMO NOB | Senior Communication and Information Management Officer   | first | 3 | plans
CIMO NOC | Senior Communication and Information Management Officer   | first | 5 | plans staff
D    G2  | Driver                     | secondary | 2 | licence record
D    G3  | Senior Driver              | secondary | 3 | licence record abroad
FA   G5  | Finance Assistant          | secondary | 5 | some erp
FA   G6  | Senior Finance Assistant   | secondary | 6 | training majority erp
FA   G7  | Senior Finance Assistant   | secondary | 7 | training majority erp
FO   NOA | Finance Officer            | first | 2 |
GAOSA G3 | Office Support Assistant   | secondary | 3 |
GAOSA G4 | Office Support Assistant   | secondary | 4 |
GAOSA G5 | Operations Assistant / Assistant to Director | secondary | 5 | erp
GAOSA G6 | Senior Operations Assistant / Executive Assistant to Director | secondary | 6 | training senior erp
GAOSA G7 | Senior Operations Assistant | secondary | 7 | training senior erp
AOO  NOA | Operations Officer         | first | 2 |
AOO  NOB | Senior Operations Officer  | first | 3 | finance erp
AOO  NOC | Senior Operations Officer  | first | 5 | finance erp staff
HRA  G5  | Human Resources Assistant  | secondary | 5 | some erp
HRA  G6  | Senior Human Resources Assistant | secondary | 6 | training majority erp
HRA  G7  | Senior Human Resources Assistant | secondary | 7 | training majority erp
HRO  NOA | Human Resources Officer    | first | 2 |
HRO  NOB | Senior Human Resources Officer | first | 3 | erp
ITA  G5  | Information Technology Assistant | secondary | 5 | range
ITA  G6  | Senior Information Technology Assistant | secondary | 6 | training range
ITA  G7  | Senior Information Technology Assistant | secondary | 7 | training range
ITO  NOA | Information Technology Officer | first | 2 | web
M    G2  | Messenger                  | compulsory | 2 |
PA   G5  | Programme Assistant        | secondary | 5 | some erp
PA   G6  | Senior Programme Assistant | secondary | 6 | training majority erp
PA   G7  | Senior Programme Assistant | secondary | 7 | training majority erp
PO   NOA | Programme Officer          | first | 2 |
PO   NOB | Senior Programme Officer   | first | 3 | erp
PO   NOC | Senior Programme Officer   | first | 5 | erp
TS   P2  | Technical Officer          | first | 3 |
TS   P3  | Technical Officer          | advanced | 5 |
TS   P4  | Technical Specialist       | advanced | 7 | international
TS   P5  | Senior Technical Specialist | advanced | 10 | international
ES   P2  | Evaluation Officer         | first | 3 |
ES   P3  | Evaluation Officer         | advanced | 5 |
ES   P4  | Evaluation Specialist      | advanced | 7 | international
ES   P5  | Senior Evaluation Specialist | advanced | 10 | international
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replace(/\s+/g, ' ')));

describe('generic job descriptions, 2019 App. 3 and 2023 Annexes', () => {
  it('are 44', () => {
    expect(CATALOGUE).toHaveLength(44);
    expect(DESCRIPTIONS).toHaveLength(44);
  });

  it.each(DESCRIPTIONS)('%s: %s', (key, title, education, years, beyond) => {
    const description = CATALOGUE.find((candidate) => keyOf(candidate) === key)!;
    expect(description.genericTitle).toBe(title);
    expect(description.education.startsWith(education!)).toBe(true);
    expect(description.years).toBe(Number(years));
    expect(beyondOf(description)).toBe(beyond);
    expect(description.kindOfYears).toBe(
      description.grade.startsWith('NO') ? 'professional' : 'relevant',
    );
    expect(description.clauses).toEqual([
      key!.startsWith('TS')
        ? '2023 Annex 1'
        : key!.startsWith('ES')
          ? '2023 Annex 2'
          : '2019 App. 3',
    ]);
  });

  it('use eleven titles at two grades each, so that a title alone is no key', () => {
    const grades = new Map<string, number>();
    for (const { genericTitle } of CATALOGUE) {
      grades.set(genericTitle, (grades.get(genericTitle) ?? 0) + 1);
    }
    expect([...grades.values()].filter((count) => count === 2)).toHaveLength(11);
    expect(Math.max(...grades.values())).toBe(2);
  });

  it('are found by family and grade exactly where a family has the grade', () => {
    for (const { name, grades } of FAMILIES) {
      for (const grade of ALL_GRADES) {
        expect(BUILT_IN.findDescription(name, grade) !== null).toBe(grades.includes(grade));
      }
    }
    expect(BUILT_IN.descriptionsAt('P1')).toEqual([]);
  });
});

function keyOf({ family, grade }: JobDescription): string {
  return `${family.match(/[A-Z]/g)!.join('')} ${grade}`;
}

function beyondOf(description: JobDescription): string {
  const words: Record<string, string> = {
    'the majority in the field': 'majority',
    'some at senior level of support': 'senior',
    'with an ERP system': 'erp',
    'overseeing staff': 'staff',
    'some in the field': 'some',
    'in a range of support functions': 'range',
    'some in finance': 'finance',
    'communication plans and products': 'plans',
    'user support and web technologies': 'web',
    'a safe driving record': 'record',
    'driving for an international organization': 'abroad',
  };
  return [
    description.training && 'training',
    description.drivingLicence && 'licence',
    ...description.experienceConditions.map((condition) => words[condition]),
    description.internationalExperience && 'international',
  ]
    .filter(Boolean)
    .join(' ');
}
