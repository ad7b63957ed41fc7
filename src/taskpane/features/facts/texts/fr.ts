import type { Numbers } from '../../../../wording/phrases';
import type { FactsTexts } from './en';

export function frenchFacts({ number }: Numbers): FactsTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  return {
    title: 'Avant de rattacher',
    explain:
      'La liste ne dit pas ce qui suit. Répondez à ce que vous savez, une seule fois ; pour ce que vous remettez à plus tard, le résultat dit ce qui manque.',
    laterForAll: 'Tout remettre à plus tard',
    settled: (count) =>
      some(
        count,
        'donnée précisée ou remise à plus tard',
        'données précisées ou remises à plus tard',
      ),
    choose: 'Choisir…',
    later: 'Plus tard',
    byUnit: 'Cela varie selon l’unité',
    hangs: (count, isLeast) =>
      `${some(count, 'poste en dépend', 'postes en dépendent')}${isLeast ? ' au moins' : ''}.`,
    hasNoColumn: 'Aucune colonne ne le dit.',
    rows: (count) => some(count, 'ligne', 'lignes'),
    meaningOf: {
      funding: (value) => `Quel financement désigne « ${value} » ?`,
      contract: (value) => `Quel contrat désigne « ${value} » ?`,
      'duty station': (value) => `Où est « ${value} » ?`,
      vacancy: (value) => `Vacant ou occupé : que dit « ${value} » ?`,
    },
    inUnit: (fact, unit) => `${fact} : ${unit}`,
    more: (count) => `En afficher ${number(count)} de plus`,
    column: {
      funding: 'Financement',
      contract: 'Type de contrat',
      'duty station': 'Lieu d’affectation',
      vacancy: 'Vacant ou occupé',
    },
    allPositions: {
      funding: 'Financement de tous les postes',
      contract: 'Contrat de tous les titulaires',
      'duty station': 'Lieu d’affectation de tous les postes',
    },
    funding: { 'regular budget': 'Budget ordinaire', other: 'Autre financement' },
    contract: {
      'fixed-term': 'À durée déterminée',
      'without limit of time': 'Sans limitation de durée',
      other: 'Autre contrat',
    },
    'duty station': { headquarters: 'Siège', field: 'Hors siège' },
    vacancy: { vacant: 'Vacant', filled: 'Occupé' },
    date: {
      label: 'Date d’attribution',
      hint: 'Un grade supérieur prend effet ce jour-là. Laissez vide pour plus tard : la date d’effet reste alors vide.',
    },
  };
}
