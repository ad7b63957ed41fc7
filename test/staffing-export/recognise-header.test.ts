import type { Field } from '../../src/staffing-export/export-layout';
import { recogniseHeader } from '../../src/staffing-export/recognise-header';

/** Ways of writing a column's name that no list of examples has to contain. */
const NAMES: readonly [Field, readonly string[]][] = [
  ['position number', ['Position Number', 'POSITION_NBR', 'Postnumber', 'Numéro de poste']],
  ['position number', ['Nº de plaza', 'Código de posición', 'Vacancy No', 'positionId', 'Req #']],
  ['title', ['Job Title', 'jobTitle', 'FUNCTIONAL_TITLE', 'Intitulé du poste', 'Cargo', 'Puesto']],
  ['title', ['Denominación del puesto', 'Position Name', 'Libellé emploi', 'Título de la vacante']],
  ['grade', ['Grade', 'Post level', 'GRADE_CODE', 'Niveau', 'Grado del puesto', 'Pay grade']],
  ['personal grade', ['Personal grade', 'Grade personnel', 'Grado personal', 'Incumbent grade']],
  ['allocated grade', ['Allocated grade', 'Grade proposé', 'Grado asignado', 'Classified level']],
  ['step', ['Step', 'Grade step', 'Échelon', 'Escalón', 'Salary step']],
  ['incumbent', ['Incumbent', 'Staff ID', 'EMPLID', 'Nom du titulaire', 'Apellidos y nombres']],
  [
    'contract',
    ['Contract type', 'Type of Appointment', 'Nature du contrat', 'Modalidad contractual'],
  ],
  ['funding', ['Funding source', 'Fund_Code', 'Ligne budgétaire', 'Fuente de financiamiento']],
  [
    'duty station',
    ['Duty Station', 'dutyStation', "Lieu d'affectation", 'Lugar de destino', 'City'],
  ],
  ['duty station', ['Pays et lieu daffectation', 'LOCATION_DESCR', 'Ubicación']],
  ['organizational unit', ['Org. Unit', 'DEPTID', 'Départment', 'Unidad orgánica', 'Dirección']],
  [
    'former job family',
    ['Job Family', "Famille d'emplois", 'Grupo ocupacional', 'Occupational group'],
  ],
  [
    'vacancy',
    ['Vacant?', 'Position status', 'FILLED/VACANT', 'Poste vacant', 'Estado de la plaza'],
  ],
  ['supervisor', ['Supervisor', 'REPORTS_TO', 'N+1', 'Supérieur hiérarchique', 'Jefe inmediato']],
  ['assignment number', ['Assignment Number', 'ASG_NO', 'Número de asignación']],
  ['date', ['Start date', 'EFFDT', "Date d'entrée en fonctions", 'Fecha de fin', 'Valid from']],
  ['assignment date', ['Effective date of new description', 'JD effective date']],
];

describe('recogniseHeader', () => {
  for (const [field, names] of NAMES) {
    test.each(names)(`%j is the ${field}`, (name) => {
      expect(recogniseHeader(name).field).toBe(field);
    });
  }

  test.each([
    ['Grade step', 'step'],
    ['Supervisor position number', 'supervisor'],
    ["Supervisor's title", 'supervisor'],
    ['Grade date', 'date'],
    ['Vacancy closing date', 'date'],
    ['Contract end date', 'date'],
    ['Position location', 'duty station'],
    ['Department name', 'organizational unit'],
    ['Project number', 'funding'],
    ['Job family title', 'former job family'],
    ['Occupied by', 'incumbent'],
    ['Position occupied', 'vacancy'],
    ['N° poste budgétaire', 'position number'],
    ["Service d'affectation", 'organizational unit'],
    ["Lieu d'affectation du service", 'duty station'],
    ['Résidence administrative', 'duty station'],
    ['Parent position', 'supervisor'],
    ['Entry grade', 'grade'],
    ['Payroll title', 'title'],
    ['New JD assigned on', 'assignment date'],
    ['Échelon hiérarchique', 'grade'],
    ['Nivel jerárquico', 'grade'],
    ['Cód. puesto individual', 'position number'],
    ['Hire date', 'date'],
    ['Estado de la plaza', 'vacancy'],
    ['Former job family', 'former job family'],
    ['Appt. ref.', 'assignment number'],
    ['Nombr. N.º', 'assignment number'],
    ['LIB_UO', 'organizational unit'],
    ['Rpts To', 'supervisor'],
    ['Position Number(s)', 'position number'],
    ['Job requisition title', 'title'],
    ['Supervisor position grade', 'supervisor'],
    ['Grade of official', 'personal grade'],
    ["Classe de l'intéressé(e)", 'personal grade'],
    ['Clase del interesado', 'personal grade'],
    ['GJD assgn.', 'assignment date'],
    ['Organisation hiérarchique', 'organizational unit'],
    ['Jefatura inmediata', 'supervisor'],
    ['Supervised by', 'supervisor'],
    ['Sup Name', 'supervisor'],
    ['Payroll Name', 'incumbent'],
    ['Approved posts 2024', 'number of posts'],
    ['Postes autorisés', 'number of posts'],
    ['Plazas aprob. 2024', 'number of posts'],
    ['Max Head', 'number of posts'],
    ['MAX_PERSONS', 'number of posts'],
    ['Fuente de fin.', 'funding'],
    ['Chapitre budg.', 'funding'],
    ['BO / CV', 'funding'],
    ['Nº expediente', 'incumbent'],
  ])('%j is not what its last word says, but %s', (name, field) => {
    expect(recogniseHeader(name).field).toBe(field);
  });

  test.each([
    ...['Nationality', 'Gender', 'Date of birth', 'Remarks', 'Education level', 'FTE', 'Idioma'],
    ...['Family', 'Familia', 'Cost Centre Name', 'Post adjustment', 'Country of residence'],
    ...['Salary', 'Years of service', 'Currency', '#', '', '   ', '???', 'xyzzy', '2024'],
    // Where an official was hired, comes from, goes on leave or was before.
    ...['Place of recruitment', 'Lieu de recrutement', 'Lugar de contratación', 'Hire location'],
    ...['Country of origin', "Lieu d'origine", 'Lugar de procedencia', 'Home leave destination'],
    ...['Lieu du congé dans les foyers', 'Previous organization', 'Ancien service'],
    // Of what is measured or paid, or of who supervises.
    ...['Unité monétaire', 'Unit of measure', 'Unidad de medida', 'Monetary unit'],
    ...['Vérifié par', 'Approved by', 'Aprobado por', 'Sit. fam.', 'Situation familiale'],
    ...['Responsable RRHH', 'Reemplaza a', 'Remplace'],
    ...['Boss’s grade', 'Grade du supérieur', 'Grado del jefe'],
    ...['Organisme employeur précédent', 'Unidad anterior', 'Annual leave balance'],
  ])('%j is no field of ours', (name) => {
    expect(recogniseHeader(name)).toEqual({ field: null, confidence: 0 });
  });

  test('case, accents and the way of joining words change nothing', () => {
    const spellings = [
      'Numéro de poste',
      'NUMERO DE POSTE',
      'numero_de_poste',
      'Numéro  de Poste ',
    ];
    const readings = spellings.map(recogniseHeader);
    expect(new Set(readings.map((reading) => JSON.stringify(reading))).size).toBe(1);
  });

  test('a word that it does not know makes it less sure', () => {
    const plain = recogniseHeader('Grade').confidence;
    expect(recogniseHeader('Grade blurb').confidence).toBeLessThan(plain);
  });
});
