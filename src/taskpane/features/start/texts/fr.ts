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
        'non couverts, de référence seulement, ou dont une donnée manque ou n’est pas lue',
      described: 'parmi les couverts, avec un grade alloué',
      undescribed: 'parmi les couverts, sans grade alloué',
      verified: 'vérifiés',
      unverified: 'pas encore vérifiés',
      inReview: 'postes à l’examen',
      inCases: (cases) => `dans ${number(cases)} cas à trancher`,
      forFacts: 'pour une donnée qui manque dans l’export ou qui s’y contredit',
    },
    stays: (verified) =>
      verified > 0
        ? `Les décisions sont conservées. Des postes vérifiés (${number(verified)}), ceux qui n’ont pas changé restent vérifiés.`
        : 'Les décisions déjà prises sont conservées.',
  };
}
