import type { Numbers } from '../../../../wording/phrases';
import type { NarrowingTexts } from './en';

export function spanishNarrowing({ number }: Numbers): NarrowingTexts {
  return {
    title: 'Filtros',
    facet: {
      unit: 'Unidad organizativa',
      station: 'Lugar de destino',
      family: 'Familia de empleos',
      grade: 'Grado del puesto',
    },
    all: 'Todos los valores',
    withCount: (label, count) => `${label} (${number(count)})`,
    only: (count, all) => `Solo ${number(count)} de ${number(all)} puestos:`,
    showAll: 'Quitar los filtros',
  };
}
