import { readHolder } from '../../src/staffing-export/read-holder';
import { VACANT_PHRASES } from '../../src/staffing-export/vacancy-words';

describe('readHolder', () => {
  test.each([
    ...['Diallo, Awa', 'DIALLO Awa', 'Mme Claire Atangana', 'M. Paul Essomba', 'Ndlovu,Sibongile'],
    ...['maria del carmen ruiz', 'O’Neill, S.', 'Óscar Rojas (8822)', 'ALPHA, C. (MR)', 'Staff 12'],
    ...['N. Alpha (on leave until 12/2024)', 'P. Person (retiring 31.12.2024)', 'Ruiz (50 %)'],
    ...['Doe until 31/12', 'Filled by Ana Ruiz', 'Position filled', 'E-10423', 10423, 'Frost, Ana'],
  ])('%p holds the position', (cell) => expect(readHolder(cell)).toBe('somebody'));

  test.each([
    ...['', '-', 'Vacant', '*** VACANT ***', 'Vacant (Doe retired)', 'VACANT since 1 May', 'vago'],
    ...['Poste à pourvoir', 'Under recruitment', '(en blanco)', '(vide)', '00000000', 0],
  ])('%p: nobody does', (cell) => expect(readHolder(cell)).toBe('nobody'));

  test.each([
    ...['OIC: Ana Ruiz', 'Ruiz, Ana (OIC)', 'A.i. Ruiz', 'Ruiz, Ana, a.i.', 'Acting: Ana Ruiz'],
    ...['Intérim assuré par M. Ba', 'Encargada: Ana Ruiz', 'Ruiz (interina)', 'par intérim'],
    ...['Selected: L. Gil', 'Candidate selected', 'Sélectionnée', 'Seleccionado: L. Gil'],
    ...['Vice Doe', 'ex Doe', 'Doe (retired)', 'Doe, John (left 3/2025)', 'Doe retraité'],
    ...['(vacant) Doe, John', 'Doe, John (vacant from 1 June)', 'Temp. vacant'],
    ...['To be abolished', 'À supprimer', 'Propuesta de supresión', 'en attente', 'pendiente'],
    ...['ocupado temporalmente por Ana Ruiz', 'occupé provisoirement par M. Ba'],
    ...['TBD', '?', 'Consultant', 'Temporary: A. Ruiz', 'nouveau poste', 'on hold'],
  ])('%p leaves it open', (cell) => expect(readHolder(cell)).toBe('unclear'));
});

test('what the closer look takes for nobody, or for unclear, no quick look takes for a name', () => {
  const capitalised = (text: string) =>
    text.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  const phrases = [...VACANT_PHRASES, 'under recruitment', 'to be abolished', 'sin titular'];
  for (const phrase of [...phrases, 'acting doe', 'vice doe', 'in selection', 'no incumbent']) {
    expect(readHolder(capitalised(phrase))).not.toBe('somebody');
  }
});
