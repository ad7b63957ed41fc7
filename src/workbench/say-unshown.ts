import type { Unshown, UnshownKind } from './find-unshown';
import type { Language } from './settings';

interface Words {
  readonly kinds: Readonly<Record<UnshownKind, string>>;
  /** Between the last two of a list. */
  readonly and: string;
  /** What is not seen, and is in a saved file all the same. */
  readonly kept: (what: string) => string;
  readonly signed: string;
  readonly lost: (what: string) => string;
  readonly leftBehind: (sheet: string, what: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
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
      signatures: 'a digital signature',
    },
    and: 'and',
    kept: (what) =>
      `This file also holds ${what}. Not all of that is seen at work here, but it stays in the file when you save.`,
    signed:
      'It is signed: a file that you save with changes will not have the signature, so keep the original.',
    lost: (what) =>
      `The file also holds ${what}. They are not shown here, and a file that you save here will not have them: keep the original.`,
    leftBehind: (sheet, what) =>
      `Cells of ${sheet} have moved. In a file that you save, what was not seen here stays where it was, and may speak of other cells now: ${what}. Undo it, or keep the original.`,
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
      signatures: 'une signature numérique',
    },
    and: 'et',
    kept: (what) =>
      `Ce fichier contient aussi ${what}. Tout cela n’est pas visible ici, mais reste dans le fichier que vous enregistrez.`,
    signed:
      'Il est signé : un fichier que vous enregistrez avec des modifications n’aura plus la signature ; conservez donc l’original.',
    lost: (what) =>
      `Le fichier contient aussi ${what}. Rien de cela n’est affiché ici, ni ne figurera dans un fichier enregistré ici : conservez l’original.`,
    leftBehind: (sheet, what) =>
      `Des cellules de ${sheet} ont été déplacées. Dans un fichier que vous enregistrez, ce qui n’est pas visible ici reste à sa place et peut désormais porter sur d’autres cellules : ${what}. Annulez, ou conservez l’original.`,
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
      signatures: 'una firma digital',
    },
    and: 'y',
    kept: (what) =>
      `Este archivo contiene además ${what}. No todo ello se ve aquí, pero permanece en el archivo que guarde.`,
    signed:
      'Está firmado: un archivo que guarde con cambios no tendrá la firma; conserve el original.',
    lost: (what) =>
      `El archivo contiene además ${what}. Nada de eso se muestra aquí ni estará en un archivo guardado aquí: conserve el original.`,
    leftBehind: (sheet, what) =>
      `Se han movido celdas de ${sheet}. En un archivo que guarde, lo que no se ve aquí permanece en su lugar y puede referirse ahora a otras celdas: ${what}. Deshágalo o conserve el original.`,
  },
};

/** Says what a file holds that is not seen here, by name and sheet: what of it is kept, and what not. */
export function sayUnshown(unshown: readonly Unshown[], language: Language): string {
  const { kept, signed } = WORDS[language];
  const shown = unshown.filter(({ kind }) => kind !== 'signatures');
  const isSigned = shown.length < unshown.length;
  return [
    ...(shown.length > 0 ? [kept(listOf(shown, language))] : []),
    ...(isSigned ? [signed] : []),
  ].join(' ');
}

/** The same where a file is not carried on: its sheets were added to another, or it is not whole. */
export function sayLost(lost: readonly Unshown[], language: Language): string {
  return WORDS[language].lost(listOf(lost, language));
}

/** Says what of a sheet would stay where it was although its cells moved. */
export function sayLeftBehind(
  sheet: string,
  kinds: readonly UnshownKind[],
  language: Language,
): string {
  const what = listOf(
    kinds.map((kind) => ({ kind, sheets: [] })),
    language,
  );
  return WORDS[language].leftBehind(sheet, what);
}

function listOf(unshown: readonly Unshown[], language: Language): string {
  const { kinds, and } = WORDS[language];
  const parts = unshown.map(({ kind, sheets }) =>
    sheets.length === 0 ? kinds[kind] : `${kinds[kind]} (${sheets.join(', ')})`,
  );
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${and} ${last}`;
}
