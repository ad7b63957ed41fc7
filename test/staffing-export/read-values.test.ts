import { vacancyCellReader } from '../../src/staffing-export/read-vacancy';
import {
  openQuestion,
  readContract,
  readFunding,
  readStation,
} from '../../src/staffing-export/read-values';
import {
  isWithoutIncumbent,
  readVacancy,
  vacancyColumnTells,
} from '../../src/staffing-export/read-vacancy';

describe('readFunding', () => {
  test.each([
    ...['RB', 'rb', 'Regular budget', 'Regular-budget', 'CORE', 'Budget ordinaire', 'RB 100%'],
    ...['Presupuesto ordinario', '01 – Regular Budget', 'BO', 'PO', 'PO-31', 'BO/2024'],
  ])('%j is the regular budget', (text) => expect(readFunding(text)).toBe('regular budget'));

  test.each([
    ...['XB', 'XBTC', 'TC', 'DC', 'PSI', 'Extra-budgetary', 'extrabudgétaire', 'Non-core'],
    ...['CT', 'HB-CT', 'extrapresup.', 'extrabudg.', 'Gastos de apoyo y CT', 'Support costs'],
    ...[
      'Non-regular budget',
      'Extrapresupuestario',
      'XB-502311',
      'Project',
      'Coopération technique',
    ],
  ])('%j is another source', (text) => expect(readFunding(text)).toBe('other'));

  test.each([
    ...['Regular budget: no', 'Regular budget - No', 'RB? N', 'RB (no)', 'Not RB'],
    ...[
      'Budget ordinaire : non',
      'Presupuesto ordinario: no',
      'RB No',
      'RB - non',
      'RB: N',
      'RB=0',
    ],
    ...[
      'Non RB',
      'non_RB',
      'No RB',
      'No (RB)',
      'RB [N]',
      'RB não',
      'RB nein',
      'RB: false',
      'hors BR',
    ],
    ...[
      'BR non',
      'Core no',
      'Ordinario no',
      'Budget ordinaire non',
      'Is RB: No',
      'Funded by RB: no',
    ],
    ...['not RB-funded', 'ne relève pas du budget ordinaire', 'ya no RB', 'RB funded: No'],
  ])('%j denies the regular budget', (text) => expect(readFunding(text)).toBe('other'));

  test.each(['XB: no', 'Extra-budgetary - no', 'Non-XB', 'not extra-budgetary', 'hors projet'])(
    '%j denies another source, and names none',
    (text) => expect(readFunding(text)).toBeNull(),
  );

  test.each([
    ...['RB?', 'RB ??', 'RB N', 'RB/N', 'N/RB', 'RB - N', 'RB 0', '0 RB', 'RB 0%', 'RB ☐', 'RB ✗'],
    ...[
      'RB: none',
      'RB nil',
      'RB n/a',
      'RB - N/A',
      'RB null',
      'aucun BR',
      'ningún presupuesto ordinario',
    ],
    ...['RB excluded', 'excl. RB', 'sauf BR', 'sans BR', 'sin presupuesto ordinario', 'without RB'],
    ...[
      'w/o RB',
      'ex-RB',
      'formerly RB',
      'ancien BR',
      'was RB',
      'no longer RB',
      'never RB',
      'jamais BR',
    ],
    ...[
      'RB tbc',
      'RB to be confirmed',
      'proposed RB',
      'RB (pending)',
      'possibly RB',
      'BR à confirmer',
    ],
    ...['not funded by RB', 'not under regular budget', 'non financé par le budget ordinaire'],
    ...['no financiado con presupuesto ordinario', 'pas sur BR', 'Not RB: no', 'RB, no incumbent'],
  ])('%j leaves open whether it is the regular budget', (text) => {
    expect(readFunding(text)).toBeNull();
    expect(openQuestion('funding', text)).toBeNull();
  });

  test.each(['RB: no / XB: yes', 'XB: yes, RB: no', 'RB yes; XB no', 'RB: Y XB: N', 'RB: N XB: Y'])(
    '%j is no mixture: one of the two is denied',
    (text) => {
      expect(readFunding(text)).toBeNull();
      expect(openQuestion('funding', text)).toBeNull();
    },
  );

  test.each([
    ['RB: yes', 'regular budget'],
    ['RB (Y)', 'regular budget'],
    ['RB: X', 'regular budget'],
    ['RB (confirmed)', 'regular budget'],
    ['RB no. 123', 'regular budget'],
    ['RB N° 4', 'regular budget'],
    ['Project no GLO/12/34', 'other'],
    ['Project no. TC/20/01', 'other'],
  ])('%j denies nothing', (text, source) => expect(readFunding(text)).toBe(source));

  test.each(['', '-', 'GPF-22', 'RB/XB', 'RB 50% XB 50%', '12', 'budget'])(
    '%j is not known',
    (text) => expect(readFunding(text)).toBeNull(),
  );

  test.each([
    ...['RBTC', 'RBSA', 'Regular budget technical cooperation', 'RBTC (regular budget)'],
    ...['RB/XB', 'RB 50% XB 50%', 'RB 60%', 'Mixed (RB and TC)', 'RB, partly', 'Cost sharing'],
    ...['RB/CT', 'BO/CT', 'CTBO'],
    ...['Mixte BO/XB', 'Budget ordinaire et extrabudgétaire', 'Mixto', 'Compartido RB'],
  ])('%j is a question of its own: paid by more than one', (text) => {
    expect(readFunding(text)).toBeNull();
    expect(openQuestion('funding', text)).toBe('mixed funding');
  });

  test.each(['JPO', 'JPO programme', 'Project JPO', 'Expert associé', 'Experta asociada'])(
    '%j is a question of its own: a junior professional',
    (text) => {
      expect(readFunding(text)).toBeNull();
      expect(openQuestion('funding', text)).toBe('junior professional officers');
      expect(readContract(text)).toBeNull();
      expect(openQuestion('contract', text)).toBe('junior professional officers');
    },
  );

  test.each(['RB 100%', 'Hors budget ordinaire', 'Non-regular budget', 'GPF-22', 'Project'])(
    '%j is none',
    (text) => expect(openQuestion('funding', text)).toBeNull(),
  );
});

describe('readContract', () => {
  test.each([
    ...['Loan', 'On loan from UNDP', 'Fixed-term (secondment)', 'Seconded'],
    ...['Détachement', 'Mise à disposition', 'Prêt', 'En préstamo', 'Comisión de servicio'],
  ])('%j is a question of its own: somebody on loan', (text) => {
    expect(readContract(text)).toBeNull();
    expect(openQuestion('contract', text)).toBe('officials on loan');
  });

  test.each([
    'FT',
    'Fixed-term',
    'FTA',
    'CDD',
    'Durée déterminée',
    'Plazo fijo',
    'Fixed Term Staff',
  ])('%j is fixed-term', (text) => expect(readContract(text)).toBe('fixed-term'));
  test.each([
    ...['WLT', 'Without limit of time', 'Sans limite de temps', 'Sin límite de tiempo', 'SLD'],
    ...['sans limitation', 'sin límite', 'w/o limit of time'],
  ])('%j is without limit of time', (text) =>
    expect(readContract(text)).toBe('without limit of time'),
  );
  test.each([
    'ST',
    'Short-term',
    'TA',
    'Temporary',
    'Consultant',
    'SC',
    'Corto plazo',
    'Stagiaire',
  ])('%j is another contract', (text) => expect(readContract(text)).toBe('other'));
  test.each([
    ...[
      'Fixed-term: no',
      'FT? N',
      'WLT : non',
      'Short-term: no',
      'not short-term',
      'FT No',
      'FT N',
    ],
    ...['Fixed-term - N', 'FT: 0', 'CDD non', 'not on a fixed-term', 'sans CDD', 'Short-term no'],
    ...[
      'formerly FT',
      'ex-FT',
      'FT expired',
      'FT?',
      'FT (tbc)',
      'plazo fijo vencido',
      'proposed WLT',
    ],
  ])('%j says what it is not, or not any more, or not for sure', (text) =>
    expect(readContract(text)).toBeNull(),
  );
  test.each([
    ['FT until 31.12.2026', 'fixed-term'],
    ['CDD jusqu’au 31.12.2026', 'fixed-term'],
    ['Fixed-term no. 2', 'fixed-term'],
    ['Sans limite de temps', 'without limit of time'],
    ['Sin límite de tiempo: sí', 'without limit of time'],
  ])('%j says what it is, with more beside', (text, contract) =>
    expect(readContract(text)).toBe(contract),
  );
  test.each(['', 'Permanent', 'Continuing', 'CDI', 'Fixed-term / short-term', 'Z3'])(
    '%j is not known',
    (text) => expect(readContract(text)).toBeNull(),
  );
});

describe('readStation', () => {
  test.each([
    ...['Geneva', 'GENÈVE', 'Ginebra', 'Genf', 'GVA', 'Geneva, Switzerland', 'HQ', 'Headquarters'],
    ...['Siège', 'Sede', 'HQ Geneva', 'CH-GVA', 'ILO HQ', 'Genebra', 'Ginevra', 'Женева'],
    ...['Palais des Nations', 'Palais des Nations, Genève', 'Palais des Nations, 1211 Geneva 10'],
    ...['4, route des Morillons', 'Geneva - HRD', 'Geneva-HRD', 'Genève-Suisse', 'Geneva (HQ)'],
  ])('%j is headquarters', (text) => expect(readStation(text)).toBe('headquarters'));

  test.each(['Dakar', 'New Delhi', 'Outside HQ', 'Hors siège', 'Santiago de Chile', 'Genoa'])(
    '%j is the field',
    (text) => expect(readStation(text)).toBe('field'),
  );

  test.each([
    ...['', '  ', '-', 'N/A', 'TBD', 'Switzerland', '1023', 'Home based', 'Regional HQ'],
    ...['Sede regional Lima', 'Siège régional', 'HQ regional office'],
    ...['Genève-Bamako', 'Bamako-Genève', 'Geneva–Dakar', 'Geneva, Lima', 'Ginebra Lima'],
    ...['Geneva/Lima', 'Geneva → New Delhi', 'Geneva - Dakar', 'Palais des Nations/Bamako'],
  ])('%j is not known', (text) => expect(readStation(text)).toBeNull());

  test.each([
    ...[
      'Headquarters: no',
      'HQ? N',
      'Geneva - no',
      'Siège : non',
      'Sede (no)',
      'HQ No',
      'Siège non',
    ],
    ...['HQ: 0', 'Sede no', 'Non-HQ'],
  ])('%j denies headquarters', (text) => expect(readStation(text)).toBe('field'));
  test.each(['Field: no', 'Field no', 'not field', 'Terrain : non'])('%j names no place', (text) =>
    expect(readStation(text)).toBeNull(),
  );
  // N may be the north wing.
  test('a letter behind a dash denies nothing', () => {
    expect(readStation('Geneva - N')).toBe('headquarters');
  });

  test('the seat is a setting', () => {
    expect(readStation('Turin', ['Turin', 'Torino'])).toBe('headquarters');
    expect(readStation('Geneva', ['Turin', 'Torino'])).toBe('field');
  });
});

describe('vacancy', () => {
  test.each([
    ['Vacant', true],
    ['VACANTE', true],
    ['Vacant since 2024', true],
    ['Filled', false],
    ['Not vacant', false],
    ['Occupé', false],
    [true, true],
    ['yes', true],
    ['no', false],
    ['?', null],
    ['Frozen', null],
    ['Vacant: no', false],
    ['Vacant? N', false],
    ['Vacant no', false],
    ['Filled no', true],
    ['Vacante: no', false],
    ['Filled: no', true],
    ['Occupé : non', true],
    ['Frozen: no', null],
    ['1 filled, 1 vacant', null],
    ['2 vacant / 1 occupied', null],
    ['1 pourvu et 1 vacant', null],
    ['1 cubierto, 1 vacante', null],
    ['2 vacantes, 3 ocupados', null],
  ])('%p reads as %p', (cell, vacant) => expect(readVacancy(cell)).toBe(vacant));

  test('yes means what the column asks', () => {
    expect(vacancyColumnTells('Encumbered (Y/N)')).toBe('filled');
    expect(vacancyColumnTells('Vacant?')).toBe('vacant');
    expect(vacancyColumnTells('FILLED/VACANT')).toBe('vacant');
    expect(readVacancy('Y', 'filled')).toBe(false);
    expect(readVacancy('N', 'filled')).toBe(true);
  });

  test.each([
    ...[
      '',
      ' ',
      '-',
      'VACANT',
      'vacante',
      'Poste vacant',
      0,
      'VAC-2024-17',
      'Vacant since 01.03.2024',
    ],
    ...['Under recruitment', 'To be filled (TBF)', 'Frozen', 'Advertised (JO 2024/17)', 'néant'],
    ...['en cours de recrutement', 'poste gelé', 'plaza congelada', 'por contratar', 'Abolished'],
    ...['To be recruited', 'Being filled', 'Post currently being recruited', 'To be advertised'],
    ...['Position to be filled by June', 'Recruitment in progress', 'Recruitment', 'Frozen post'],
    ...['Poste à pourvoir', 'À recruter', 'Recrutement en cours', 'Plaza por cubrir'],
    ...['En proceso de selección', 'Concurso', 'Concurso en curso', 'Convocatoria abierta'],
    ...['Plaza a concurso', 'Concurso 2024/17', 'Abolished as of 01.01.2025', 'Vacant, not filled'],
  ])('%p is nobody', (cell) => expect(isWithoutIncumbent(cell)).toBe(true));
  test.each([
    ...['E-10423', 'SI', 'Y', 'X', 10423, 'S. Vacanti', 'M. Vacher Jean', 'Vacquier, A. 17'],
    ...[
      'Gelé, Jean',
      'Personne, Marie',
      'Frozenbrook, Ann',
      'Concursi, L.',
      'P. Person (retiring 31.12.2024)',
      'Concepción Por',
    ],
    ...[
      'Filled',
      'Position filled',
      'Currently filled',
      'Filled by Maria Lopez',
      'Filled 01.03.2024',
    ],
    ...['Recruited', 'Recruited 2021', 'Recruitment completed - J. Doe', 'Recruitment completed'],
    ...['Recrutement local – Awa Ba', 'Recrutement terminé : A. Diallo', 'Pourvu par A. Diallo'],
    ...[
      'Contratación local: Juan Pérez',
      'Concurso ganado: Ana',
      'Por concurso: Ana Ruiz',
      'Concurso Ana',
    ],
    ...['Proceso de selección concluido: Luis Gil', 'Convocatoria 2021: Luis Gil'],
    ...['Not vacant', 'No longer vacant', 'No vacante', 'Vacancy filled by Ana Ruiz'],
    ...['Advertised; filled by Ana Ruiz', 'Frozen - Ana Ruiz', 'Poste gelé : Awa Ba'],
  ])('%p is somebody', (cell) => expect(isWithoutIncumbent(cell)).toBe(false));
});

describe('a vacancy in figures', () => {
  it.each([
    ['Occupied', -1, false],
    ['Occupied', '-1', false],
    ['Occupied', 0, true],
    ['Vacant', -1, true],
    ['Vacant', '0', false],
    ['Days vacant', 12, true],
    ['Days vacant', -2, null],
    ['Filled', '-3', null],
  ] as const)('%s %p', (name, cell, vacant) => {
    expect(vacancyCellReader(name)(cell)).toBe(vacant);
  });
});
