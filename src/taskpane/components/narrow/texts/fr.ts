import type { Numbers } from '../../../../wording/phrases';
import type { NarrowingTexts } from './en';

export function frenchNarrowing({ number }: Numbers): NarrowingTexts {
  return {
    title: 'Filtres',
    facet: {
      unit: 'Unité organisationnelle',
      station: 'Lieu d’affectation',
      family: 'Famille d’emplois',
      grade: 'Grade du poste',
    },
    all: 'Toutes les valeurs',
    withCount: (label, count) => `${label} (${number(count)})`,
    only: (count, all) => `${number(count)} sur ${number(all)} postes seulement :`,
    showAll: 'Retirer les filtres',
  };
}
