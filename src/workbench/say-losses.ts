import type { Loss, LossKind } from './find-losses';
import type { Language } from './settings';

interface LossWords {
  readonly kinds: Readonly<Record<LossKind, string>>;
  /** Between the last two of a list. */
  readonly and: string;
  readonly say: (what: string) => string;
}

const WORDS: Readonly<Record<Language, LossWords>> = {
  'en-US': {
    kinds: {
      charts: 'charts',
      pictures: 'pictures',
      'pivot tables': 'pivot tables',
      comments: 'comments',
      validations: 'data validation',
      controls: 'controls',
      'chart sheets': 'chart sheets',
      macros: 'macros',
      names: 'defined names',
      links: 'links to other workbooks',
    },
    and: 'and',
    say: (what) =>
      `This file holds ${what}. They are not shown here, and a file that you save here will not have them: keep the original.`,
  },
  'fr-FR': {
    kinds: {
      charts: 'des graphiques',
      pictures: 'des images',
      'pivot tables': 'des tableaux croisés dynamiques',
      comments: 'des commentaires',
      validations: 'des règles de validation des données',
      controls: 'des contrôles',
      'chart sheets': 'des feuilles de graphique',
      macros: 'des macros',
      names: 'des noms définis',
      links: 'des liens vers d’autres classeurs',
    },
    and: 'et',
    say: (what) =>
      `Ce fichier contient ${what}. Rien de cela n’est affiché ici, ni ne figurera dans un fichier enregistré ici : conservez l’original.`,
  },
  'es-ES': {
    kinds: {
      charts: 'gráficos',
      pictures: 'imágenes',
      'pivot tables': 'tablas dinámicas',
      comments: 'comentarios',
      validations: 'reglas de validación de datos',
      controls: 'controles',
      'chart sheets': 'hojas de gráfico',
      macros: 'macros',
      names: 'nombres definidos',
      links: 'vínculos a otros libros',
    },
    and: 'y',
    say: (what) =>
      `Este archivo contiene ${what}. Nada de eso se muestra aquí ni estará en un archivo guardado aquí: conserve el original.`,
  },
};

/** Says what a workbook would lose if it were saved here, by name and sheet. */
export function sayLosses(losses: readonly Loss[], language: Language): string {
  const { kinds, and, say } = WORDS[language];
  const parts = losses.map(({ kind, sheets }) =>
    sheets.length === 0 ? kinds[kind] : `${kinds[kind]} (${sheets.join(', ')})`,
  );
  const last = parts.pop() ?? '';
  return say(parts.length === 0 ? last : `${parts.join(', ')} ${and} ${last}`);
}
