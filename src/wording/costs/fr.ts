import type { CostWords } from './en';

export const frenchCosts: CostWords = {
  held: 'Occupé',
  vacant: 'Vacant',
  guide: [
    'Ce tableau reçoit vos propres chiffres ; rien n’est fourni d’avance et rien n’est deviné.',
    'Lieu d’affectation : comme l’export l’écrit, ou * pour tous les lieux. Le coût propre à un lieu passe avant *.',
    'Échelon : laissez vide pour un coût valable à tous les échelons.',
    'Coût annuel : un nombre, dans la monnaie de la ligne. Les monnaies ne sont jamais converties.',
    'À partir du : le premier jour où le coût vaut ; une ligne plus récente du même genre prend la relève à sa date.',
    'Par exemple : G5, Lima, sans échelon, le montant d’une année, USD, 1er janvier 2026.',
  ],
  without: {
    grade: 'Le grade n’est pas connu',
    date: (grade) => `On ne sait pas à partir de quand ${grade} est payé`,
    award: (grade) => `${grade} est détenu sans être accordé, aucune règle ne dit depuis quand`,
    entry: (grade, station, day) =>
      `Pas de coût pour ${grade}${station === '' ? '' : ` à ${station}`} au ${day}`,
    entryAtStep: (grade, step, station, day) =>
      `Pas de coût pour ${grade}, échelon ${step}${station === '' ? '' : ` à ${station}`}, au ${day}`,
  },
  table: {
    empty: 'Le tableau des coûts n’a encore aucune ligne',
    noHeader: (columns) => `Il manque au tableau des coûts les colonnes ${columns}`,
    cell: ({ row, column, value, expected }) =>
      `Ligne ${row}, ${column} : ${value === '' ? 'vide' : `« ${value} »`} ; il faut ${expected}`,
    more: (count) => `(et ${count} de plus)`,
    expected: {
      grade: 'un seul grade, tel que G5',
      'station or *': 'un lieu d’affectation ou *',
      'step or nothing': 'un échelon de 1 à 15, ou rien',
      amount: 'un nombre qui n’est pas inférieur à 0',
      'currency code': 'un code de trois lettres, tel que USD',
      date: 'une date',
      'unambiguous date': 'une date qui commence par l’année, ou dont le mois est écrit en lettres',
      'no second row of the same':
        'qu’aucune autre ligne n’ait le même grade, lieu, échelon et jour',
    },
  },
  endsBefore: 'Le dernier jour précède le premier.',
  severalCurrencies: (currencies) =>
    `Les coûts de la période sont en ${currencies}, qui ne s’additionnent jamais : demandez chaque partie à part.`,
  totals: {
    title: (scenario) => `Ce que cela coûte : ${scenario}`,
    explain: (lines) =>
      `Chaque chiffre est une formule sur le tableau ${lines} : filtrez-le pour voir les lignes qui le composent.`,
    period: (from, to) => `Du ${from} au ${to}, ces deux jours compris.`,
    days: 'Le coût d’un jour est le coût annuel divisé par 365, ou par 366 les années bissextiles. Chaque ligne compte une fois, quel que soit le nombre de postes qu’elle représente.',
    leftOut: (positions) =>
      `Postes dont le coût reste le même avant et après, non listés : ${positions}.`,
    glance: 'En bref',
    currency: 'Monnaie',
    heldBefore: 'Occupés : avant',
    heldAfter: 'Occupés : après',
    heldDifference: 'Occupés : écart',
    vacantBefore: 'Vacants : avant',
    vacantAfter: 'Vacants : après',
    vacantDifference: 'Vacants : écart',
    noCurrency: '(aucun poste n’a de coût)',
    byMonth: (currency) => `Par mois, ${currency}`,
    byFamily: (currency) => `Par famille d’emplois, ${currency}`,
    byOffice: (currency) => `Par bureau, ${currency}`,
    byOutcome: (currency) => `Par résultat, ${currency}`,
    month: 'Mois',
    family: 'Famille d’emplois',
    noFamily: '(sans famille d’emplois)',
    office: 'Bureau',
    noOffice: '(sans bureau)',
    otherOffices: 'Autres bureaux',
    outcome: 'Résultat',
    before: 'Avant',
    after: 'Après',
    difference: 'Écart',
    total: 'Total',
    lacking: 'Sans coût, dans aucun total',
    lack: 'Ce qui manque',
    positions: 'Postes',
    noneLacking: 'Chaque poste a un coût.',
  },
};
