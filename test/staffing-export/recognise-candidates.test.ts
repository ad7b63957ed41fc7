import { recogniseCandidates } from '../../src/staffing-export/recognise-candidates';
import type { CellRow } from '../../src/staffing-export/export-layout';

/** The facts and what a person checks, by the name of the column that holds them. */
function read(names: readonly string[], ...rows: CellRow[]): Record<string, string> {
  const columns = recogniseCandidates(names, rows);
  return Object.fromEntries(
    columns.flatMap(({ name, fact, personChecked, answer }) => {
      const meaning = fact ?? personChecked ?? answer;
      return meaning ? [[name, meaning]] : [];
    }),
  );
}

describe('by their headers', () => {
  it.each([
    ['Vacancy grade', 'grade'],
    ['Grade du poste', 'grade'],
    ['Grado de la vacante', 'grade'],
    ['Level', 'grade'],
    ['Education', 'education'],
    ['Highest degree', 'education'],
    ['Niveau d’études', 'education'],
    ['Formation', 'education'],
    ['Nivel de estudios', 'education'],
    ['Grado universitario', 'education'],
    ['Relevant years', 'relevant years'],
    ['Years of relevant professional experience', 'relevant years'],
    ['Années d’expérience pertinente', 'relevant years'],
    ['Años de experiencia pertinente', 'relevant years'],
    ['Professional years', 'professional years'],
    ['Expérience professionnelle (ans)', 'professional years'],
    ['Años profesionales', 'professional years'],
    ['Job family', 'family'],
    ['Famille d’emplois', 'family'],
    ['Familia de puestos', 'family'],
    ['Years required by the notice', 'notice years'],
    ['Années exigées par l’avis', 'notice years'],
    ['Años exigidos en la convocatoria', 'notice years'],
    ['Field of degree checked', 'field of the degree'],
    ['Domaine du diplôme', 'field of the degree'],
    ['Institution in WHED', 'institution of the degree'],
    ['Training', 'training'],
    ['Formation complémentaire', 'training'],
    ['Languages', 'languages'],
    ['Langues', 'languages'],
    ['Idiomas', 'languages'],
    ['Driving licence', 'clean driving licence'],
    ['Permis de conduire', 'clean driving licence'],
    ['Permiso de conducir', 'clean driving licence'],
  ])('%s: %s', (header, meaning) => {
    expect(read([header])).toEqual({ [header]: meaning });
  });

  it.each(['Name', 'Current grade', 'Family name', 'Year of birth', 'Years of service', 'Score'])(
    '%s: nothing',
    (header) => {
      expect(read([header])).toEqual({});
    },
  );
});

describe('by their content', () => {
  it('tells grades, education and families, never years', () => {
    const row: CellRow = ['NOA', 'secondary', 'Drivers', 8];
    expect(read(['A', 'B', 'C', 'D'], row, row)).toEqual({
      A: 'grade',
      B: 'education',
      C: 'family',
    });
  });

  it('takes marks and descriptions for no grade and no years', () => {
    const row: CellRow = [17, 'Worked in three ministries'];
    expect(read(['Grade', 'Experience'], row, row)).toEqual({});
  });

  it('leaves the grade that a candidate holds alone', () => {
    expect(read(['Current grade', 'Grade'], ['G5', 'NOA'])).toEqual({ Grade: 'grade' });
    expect(read(['Current grade'], ['G5'])).toEqual({});
  });

  it('keeps a column of education in words that it does not know', () => {
    expect(read(['Education'], ['Brevet'], ['DESS'])).toEqual({ Education: 'education' });
  });
});

it('gives each fact to the clearest column, and the professional years to the next', () => {
  const names = ['Years of relevant professional experience', 'Relevant years', 'Years'];
  expect(read(names, [3, 8, 9])).toEqual({
    'Years of relevant professional experience': 'professional years',
    'Relevant years': 'relevant years',
  });
});

it('knows its own columns again', () => {
  expect(read(['Grade', 'JD Eligible', 'JD Why (2)'], ['NOA', true, 'x'])).toEqual({
    Grade: 'grade',
    'JD Eligible': 'JD Eligible',
    'JD Why (2)': 'JD Why',
  });
});
