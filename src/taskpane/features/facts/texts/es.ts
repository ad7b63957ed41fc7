import type { Numbers } from '../../../../wording/phrases';
import type { FactsTexts } from './en';

export function spanishFacts({ number }: Numbers): FactsTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  return {
    title: 'Antes de vincular',
    explain:
      'La lista no dice lo que sigue. Responda lo que sepa, una sola vez; donde elija «Más tarde», el resultado dice qué falta.',
    laterForAll: 'Dejar todo para más tarde',
    settled: (count) =>
      some(
        count,
        'dato resuelto o dejado para más tarde',
        'datos resueltos o dejados para más tarde',
      ),
    choose: 'Elegir…',
    later: 'Más tarde',
    byUnit: 'Varía según la unidad',
    hangs: (count, isLeast) =>
      `${some(count, 'puesto depende', 'puestos dependen')} de ello${isLeast ? ', como mínimo' : ''}.`,
    hasNoColumn: 'Ninguna columna lo dice.',
    rows: (count) => some(count, 'fila', 'filas'),
    meaningOf: {
      funding: (value) => `¿Qué financiación es «${value}»?`,
      contract: (value) => `¿Qué contrato es «${value}»?`,
      'duty station': (value) => `¿Dónde está «${value}»?`,
      vacancy: (value) => `Vacante u ocupado: ¿qué dice «${value}»?`,
    },
    inUnit: (fact, unit) => `${fact}: ${unit}`,
    more: (count) => `Mostrar ${number(count)} más`,
    column: {
      funding: 'Financiación',
      contract: 'Tipo de contrato',
      'duty station': 'Lugar de destino',
      vacancy: 'Vacante u ocupado',
    },
    allPositions: {
      funding: 'Financiación de todos los puestos',
      contract: 'Contrato de todos los titulares',
      'duty station': 'Lugar de destino de todos los puestos',
    },
    funding: { 'regular budget': 'Presupuesto ordinario', other: 'Otra financiación' },
    contract: {
      'fixed-term': 'De duración determinada',
      'without limit of time': 'Sin límite de tiempo',
      other: 'Otro contrato',
    },
    'duty station': { headquarters: 'Sede', field: 'Fuera de la sede' },
    vacancy: { vacant: 'Vacante', filled: 'Ocupado' },
    date: {
      label: 'Fecha de asignación',
      hint: 'Un grado superior surte efecto ese día. Déjela vacía para más tarde: la fecha de efecto queda entonces vacía.',
    },
  };
}
