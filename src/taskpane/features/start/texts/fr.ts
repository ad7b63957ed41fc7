import type { Numbers } from '../../../../wording/phrases';
import type { StartTexts } from './en';

export function frenchStart({ number }: Numbers): StartTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  return {
    title: 'Où en est le travail',
    from: (sheet, day) => `Rattaché à partir de ${sheet} le ${day}`,
    fromUnknown: 'Ce classeur contient un rattachement.',
    next: {
      decide: {
        does: 'Continuer l’examen',
        why: ({ needReview }, { cases }) =>
          cases === null
            ? some(needReview, 'poste à l’examen.', 'postes à l’examen.')
            : `${number(cases)} cas à trancher.`,
      },
      overdue: {
        does: 'Voir ce qui est en retard',
        why: (_, { overdue }) => some(overdue, 'étape en retard.', 'étapes en retard.'),
      },
      verify: {
        does: 'Vérifier les propositions',
        why: ({ unverified }) =>
          `Aucun cas n’est ouvert ; ${some(unverified, 'poste attend', 'postes attendent')} d’être vérifié${unverified < 2 ? '' : 's'}.`,
      },
      letters: {
        does: 'Rédiger les lettres',
        why: ({ verified }) => some(verified, 'poste vérifié.', 'postes vérifiés.'),
      },
      results: { does: 'Voir les résultats', why: () => 'Rien n’attend plus de décision.' },
    },
    figure: {
      positions: 'postes',
      covered: 'couverts par un accord',
      notCovered:
        'non couverts, de référence seulement, ou dont une donnée manque ou est illisible',
      described: 'des couverts, avec un grade alloué, à vérifier',
      verified: 'vérifiés',
      unverified: 'pas encore vérifiés',
      inReview: 'postes à l’examen',
      inReviewAs: (cases) => `postes à l’examen ; ${number(cases)} cas à trancher`,
    },
    stays: (verified) =>
      verified > 0
        ? `Les décisions restent, et parmi ${some(verified, 'poste vérifié', 'postes vérifiés')}, ceux qui n’ont pas changé le restent.`
        : 'Les décisions déjà prises restent.',
  };
}
