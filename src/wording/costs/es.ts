import type { CostWords } from './en';

export const spanishCosts: CostWords = {
  held: 'Ocupado',
  vacant: 'Vacante',
  guide: [
    'En esta tabla van sus propias cifras; nada viene incluido y nada se supone.',
    'Duty station: como lo escribe la exportación, o * para todos los lugares. El costo propio de un lugar va antes que *.',
    'Step: déjelo en blanco para un costo válido en todos los escalones.',
    'Cost a year: un número, en la moneda de la fila. Las monedas nunca se convierten.',
    'From: el primer día en que vale el costo; una fila posterior del mismo tipo lo sustituye desde su fecha.',
    'Por ejemplo: G5, Lima, sin escalón, el importe de un año, USD, 1 de enero de 2026.',
  ],
  without: {
    grade: 'No se conoce el grado',
    date: (grade) => `No se sabe desde cuándo se paga ${grade}`,
    entry: (grade, station, day) =>
      `No hay costo para ${grade}${station === '' ? '' : ` en ${station}`} al ${day}`,
    entryAtStep: (grade, step, station, day) =>
      `No hay costo para ${grade}, escalón ${step}${station === '' ? '' : ` en ${station}`}, al ${day}`,
  },
  totals: {
    title: (scenario) => `Lo que cuesta: ${scenario}`,
    explain: (lines) =>
      `Cada cifra es una fórmula sobre la tabla ${lines}: fíltrela allí para ver las filas que la componen.`,
    period: (from, to) => `Del ${from} al ${to}, ambos días incluidos.`,
    days: 'Un día cuesta el costo anual dividido entre 365, y entre 366 en año bisiesto.',
    leftOut: (positions) =>
      `Puestos que cuestan lo mismo antes y después, sin listar: ${positions}.`,
    glance: 'De un vistazo',
    currency: 'Moneda',
    heldBefore: 'Ocupados: antes',
    heldAfter: 'Ocupados: después',
    heldDifference: 'Ocupados: diferencia',
    vacantBefore: 'Vacantes: antes',
    vacantAfter: 'Vacantes: después',
    vacantDifference: 'Vacantes: diferencia',
    noCurrency: '(ningún puesto tiene costo)',
    byMonth: (currency) => `Por mes, ${currency}`,
    byFamily: (currency) => `Por familia de empleos, ${currency}`,
    byOffice: (currency) => `Por oficina, ${currency}`,
    byOutcome: (currency) => `Por resultado, ${currency}`,
    month: 'Mes',
    family: 'Familia de empleos',
    noFamily: '(sin familia de empleos)',
    office: 'Oficina',
    noOffice: '(sin oficina)',
    otherOffices: 'Otras oficinas',
    outcome: 'Resultado',
    before: 'Antes',
    after: 'Después',
    difference: 'Diferencia',
    total: 'Total',
    lacking: 'Sin costo, en ningún total',
    lack: 'Lo que falta',
    positions: 'Puestos',
    noneLacking: 'Todos los puestos tienen costo.',
  },
};
