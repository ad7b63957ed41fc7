import type { Numbers } from '../phrases';
import { frenchBeforeAgreement } from '../before-agreement';
import { sayOffice, sayOffices } from '../say-office';
import type { ReviewPhrases } from './review-phrases';

export function frenchReview({ date }: Pick<Numbers, 'date'>): ReviewPhrases {
  const beforeAgreement = frenchBeforeAgreement(date);
  return {
    review: {
      'match not accepted': () => 'Famille d’emplois à confirmer',
      'no grade allocated': ({ family, grade, nearest }) =>
        `${family} n’a pas de description au grade ${grade} : les RH décident` +
        (nearest ? ` (grade le plus proche : ${nearest})` : ''),
      'no description at allocated grade': ({ family, grade }) =>
        `Grade alloué ${grade} : ${family} n’y a pas de description, les RH décident`,
      'grade in title differs': ({ inTitle, grade }) =>
        `L’intitulé dit ${inTitle}, le poste ${grade}`,
      'allocated grade without description': ({ grade }) =>
        `Le grade ${grade} a été alloué, mais aucune description ne convient`,
      'allocated grade plays no part': ({ grade }) =>
        `Le grade alloué ${grade} est sans effet : la description est attribuée au grade du poste`,
      'personal grade of another category': () => 'Grade personnel d’une autre catégorie',
      'personal grade below existing': () => 'Grade personnel inférieur au grade existant',
      'grades of two categories': () => 'Grades de deux catégories',
      'setting contradicted': ({ office, ...setting }) =>
        `L’unité est ${sayOffice(office, 'fr')}, la description vise des postes ${sayOffices(setting, 'fr')}`,
      'HR decides': () => 'Aucune description au grade du poste : les RH décident',
      'date before the agreement': ({ on, ...agreement }) =>
        `La date, le ${date(on)}, ${beforeAgreement(agreement)}`,
      'vacancy contradicted': () =>
        'L’état indique un poste vacant, mais un titulaire avec contrat est nommé',
      'fact unread': () => 'Non lu',
      'fact missing': () => 'Donnée manquante',
    },
    doubt: {
      'close runner-up': () => 'une autre famille est aussi probable',
      'weak evidence': () => 'les mots sont un indice faible',
      'no evidence': () => 'rien dans l’intitulé n’indique une famille',
      'level contradicts grade': ({ word, grade }) => `« ${word} » ne va pas avec ${grade}`,
      'grade in title differs': ({ inTitle, grade }) =>
        `l’intitulé dit ${inTitle}, le poste ${grade}`,
      'former family contradicts title': () => 'l’ancienne famille et l’intitulé se contredisent',
    },
  };
}
