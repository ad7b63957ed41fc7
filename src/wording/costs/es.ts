import type { CostWords } from './en';

export const spanishCosts: CostWords = {
  held: 'Ocupado',
  vacant: 'Vacante',
  guide: [
    'En esta tabla van sus propias cifras; nada viene incluido y nada se supone.',
    'Lugar de destino: como lo escribe la exportación, o * para todos los lugares. El costo propio de un lugar va antes que *.',
    'Escalón: déjelo en blanco para un costo válido en todos los escalones.',
    'Costo anual: un número, en la moneda de la fila. Las monedas nunca se convierten.',
    'Desde el: el primer día en que vale el costo; una fila posterior del mismo tipo lo sustituye desde su fecha.',
    'Por ejemplo: G5, Lima, sin escalón, el importe de un año, USD, 1 de enero de 2026.',
  ],
  without: {
    grade: 'No se conoce el grado',
    date: (grade) => `No se sabe desde cuándo se paga ${grade}`,
    award: (grade) => `${grade} se tiene sin concesión, así que ninguna regla dice desde cuándo`,
    entry: (grade, station, day) =>
      `No hay costo para ${grade}${station === '' ? '' : ` en ${station}`} al ${day}`,
    entryAtStep: (grade, step, station, day) =>
      `No hay costo para ${grade}, escalón ${step}${station === '' ? '' : ` en ${station}`}, al ${day}`,
  },
  table: {
    empty: 'La tabla de costos aún no tiene ninguna fila',
    noHeader: (columns) => `Faltan en la tabla de costos las columnas ${columns}`,
    cell: ({ row, column, value, expected }) =>
      `Fila ${row}, ${column}: ${value === '' ? 'en blanco' : `«${value}»`}; se espera ${expected}`,
    more: (count) => `(y ${count} más)`,
    expected: {
      grade: 'un solo grado, como G5',
      'station or *': 'un lugar de destino o *',
      'step or nothing': 'un escalón de 1 a 15, o nada',
      amount: 'un número, no inferior a 0',
      'currency code': 'un código de tres letras, como USD',
      date: 'una fecha',
      'unambiguous date': 'una fecha con el año primero, o con el mes en letras',
      'no second row of the same':
        'que no haya otra fila para el mismo grado, lugar, escalón y día',
    },
  },
  endsBefore: 'El último día es anterior al primero.',
  severalCurrencies: (currencies) =>
    `El período tiene costos en ${currencies}, que nunca se suman: pida cada parte por separado.`,
  totals: {
    title: (scenario) => `Lo que cuesta: ${scenario}`,
    explain: (lines) =>
      `Cada cifra es una fórmula sobre la tabla ${lines}: fíltrela allí para ver las filas que la componen.`,
    period: (from, to) => `Del ${from} al ${to}, ambos días incluidos.`,
    days: 'El costo de un día es el costo anual dividido entre 365, o entre 366 en año bisiesto. Cada fila cuenta una vez, represente los puestos que represente.',
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
