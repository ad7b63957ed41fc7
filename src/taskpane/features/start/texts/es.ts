import type { Numbers } from '../../../../wording/phrases';
import type { StartTexts } from './en';

export function spanishStart({ number }: Numbers): StartTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  return {
    title: 'Cómo va el trabajo',
    from: (sheet, day) => `Vinculado a partir de ${sheet} el ${day}`,
    fromUnknown: 'Este libro contiene una vinculación.',
    next: {
      decide: {
        does: 'Continuar la revisión',
        why: ({ needReview }, { cases }) =>
          cases === null
            ? some(needReview, 'puesto en revisión.', 'puestos en revisión.')
            : some(cases, 'caso por decidir.', 'casos por decidir.'),
      },
      overdue: {
        does: 'Ver lo que lleva retraso',
        why: (_, { overdue }) => some(overdue, 'paso con retraso.', 'pasos con retraso.'),
      },
      verify: {
        does: 'Verificar propuestas',
        why: ({ unverified }) =>
          `Ningún caso está abierto; ${some(unverified, 'puesto espera', 'puestos esperan')} verificación.`,
      },
      letters: {
        does: 'Redactar las cartas',
        why: ({ verified }) => some(verified, 'puesto verificado.', 'puestos verificados.'),
      },
      results: { does: 'Ver resultados', why: () => 'Nada espera ya una decisión.' },
    },
    figure: {
      positions: 'puestos',
      covered: 'cubiertos por un acuerdo',
      notCovered: 'no cubiertos, solo de referencia, o con un dato que falta o no se lee',
      described: 'de los cubiertos, con un grado atribuido',
      undescribed: 'de los cubiertos, sin grado atribuido',
      verified: 'verificados',
      unverified: 'aún sin verificar',
      inReview: 'puestos en revisión',
      inCases: (cases) => `en ${some(cases, 'caso', 'casos')} por decidir`,
      forFacts: 'por un dato que falta en la exportación o que se contradice en ella',
    },
    stays: (verified) =>
      verified > 0
        ? `Las decisiones se conservan. De los puestos verificados (${number(verified)}), los que no cambiaron siguen verificados.`
        : 'Las decisiones tomadas se conservan.',
  };
}
