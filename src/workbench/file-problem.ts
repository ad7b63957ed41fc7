import type { Language } from './settings';

/** Why a file cannot be opened, with the figures that say so. */
interface ProblemFigures {
  readonly empty: object;
  readonly damaged: object;
  readonly password: object;
  readonly 'no workbook': object;
  readonly 'web page': object;
  readonly 'no worksheet': object;
  readonly 'no text': object;
  readonly 'no data': object;
  readonly 'too large': { readonly megabytes: number };
  readonly 'unpacks too large': { readonly megabytes: number };
  readonly 'packed too tightly': { readonly most: number };
  readonly 'too many parts': { readonly most: number };
  readonly 'too many cells': { readonly most: number };
  readonly 'too many rows': { readonly count: number; readonly most: number };
  readonly 'too many columns': { readonly count: number; readonly most: number };
  /** `cell` is an address such as B7. */
  readonly 'text too long': {
    readonly cell: string;
    readonly characters: number;
    readonly most: number;
  };
}

type ProblemKind = keyof ProblemFigures;
type FiguresOf<K extends ProblemKind> = { readonly name: string } & ProblemFigures[K];
export type FileProblem = { [K in ProblemKind]: { readonly kind: K } & FiguresOf<K> }[ProblemKind];
type FileSentences = { readonly [K in ProblemKind]: (problem: FiguresOf<K>) => string };

const english: FileSentences = {
  empty: ({ name }) => `“${name}” is empty.`,
  damaged: ({ name }) =>
    `“${name}” is damaged or is no Excel workbook. Open it in Excel and save it anew.`,
  password: ({ name }) => `“${name}” is protected by a password. Save it in Excel without one.`,
  'no workbook': ({ name }) =>
    `“${name}” is no workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) and no .csv file.`,
  'web page': ({ name }) =>
    `“${name}” is a web page or XML without a table. Open it in Excel and save it as .xlsx.`,
  'no worksheet': ({ name }) => `“${name}” has no worksheet.`,
  'no text': ({ name }) => `“${name}” is not a text file.`,
  'no data': ({ name }) => `“${name}” holds no data.`,
  'too large': ({ name, megabytes }) =>
    `“${name}” is larger than ${megabytes} MB, the most that is opened here. Save the sheet that you need as a file of its own.`,
  'unpacks too large': ({ name, megabytes }) =>
    `“${name}” would unpack to more than ${megabytes} MB, the most that is opened here. Save the sheet that you need as a file of its own.`,
  'packed too tightly': ({ name, most }) =>
    `“${name}” would unpack to more than ${most} times its size, as no ordinary workbook does, and is not opened.`,
  'too many parts': ({ name, most }) =>
    `“${name}” has more than ${number(most, 'en')} parts, as no ordinary workbook does, and is not opened.`,
  'too many cells': ({ name, most }) =>
    `“${name}” has more than ${number(most, 'en')} cells, the most that is opened here. Save the sheet that you need as a file of its own.`,
  'too many rows': ({ name, count, most }) =>
    `“${name}” has ${number(count, 'en')} rows; a sheet holds ${number(most, 'en')}. Split the file.`,
  'too many columns': ({ name, count, most }) =>
    `“${name}” has ${number(count, 'en')} columns; a sheet holds ${number(most, 'en')}. Leave some out.`,
  'text too long': ({ name, cell, characters, most }) =>
    `In “${name}”, ${cell} has ${number(characters, 'en')} characters; a cell holds ${number(most, 'en')}. Shorten the text.`,
};

const french: FileSentences = {
  empty: ({ name }) => `Le fichier « ${name} » est vide.`,
  damaged: ({ name }) =>
    `Le fichier « ${name} » est endommagé ou n’est pas un classeur Excel. Ouvrez-le dans Excel et enregistrez-le de nouveau.`,
  password: ({ name }) =>
    `Le fichier « ${name} » est protégé par un mot de passe. Enregistrez-le dans Excel sans mot de passe.`,
  'no workbook': ({ name }) =>
    `Le fichier « ${name} » n’est ni un classeur (.xlsx, .xlsm, .xlsb, .xls, .ods) ni un fichier .csv.`,
  'web page': ({ name }) =>
    `Le fichier « ${name} » est une page web ou du XML sans tableau. Ouvrez-le dans Excel et enregistrez-le au format .xlsx.`,
  'no worksheet': ({ name }) => `Le fichier « ${name} » ne contient aucune feuille de calcul.`,
  'no text': ({ name }) => `Le fichier « ${name} » n’est pas un fichier texte.`,
  'no data': ({ name }) => `Le fichier « ${name} » ne contient aucune donnée.`,
  'too large': ({ name, megabytes }) =>
    `Le fichier « ${name} » dépasse ${megabytes} Mo, la taille maximale acceptée ici. Enregistrez à part la feuille dont vous avez besoin.`,
  'unpacks too large': ({ name, megabytes }) =>
    `Le fichier « ${name} » occuperait plus de ${megabytes} Mo une fois décompressé, la taille maximale acceptée ici. Enregistrez à part la feuille dont vous avez besoin.`,
  'packed too tightly': ({ name, most }) =>
    `Le fichier « ${name} » occuperait plus de ${most} fois sa taille une fois décompressé ; aucun classeur ordinaire n’en arrive là, il n’est donc pas ouvert.`,
  'too many parts': ({ name, most }) =>
    `Le fichier « ${name} » compte plus de ${number(most, 'fr')} éléments ; aucun classeur ordinaire n’en arrive là, il n’est donc pas ouvert.`,
  'too many cells': ({ name, most }) =>
    `Le fichier « ${name} » compte plus de ${number(most, 'fr')} cellules, le maximum accepté ici. Enregistrez à part la feuille dont vous avez besoin.`,
  'too many rows': ({ name, count, most }) =>
    `Le fichier « ${name} » compte ${number(count, 'fr')} lignes ; une feuille en contient ${number(most, 'fr')}. Scindez le fichier.`,
  'too many columns': ({ name, count, most }) =>
    `Le fichier « ${name} » compte ${number(count, 'fr')} colonnes ; une feuille en contient ${number(most, 'fr')}. Supprimez-en.`,
  'text too long': ({ name, cell, characters, most }) =>
    `Dans le fichier « ${name} », ${cell} compte ${number(characters, 'fr')} caractères ; une cellule en contient ${number(most, 'fr')}. Raccourcissez le texte.`,
};

const spanish: FileSentences = {
  empty: ({ name }) => `El archivo «${name}» está vacío.`,
  damaged: ({ name }) =>
    `El archivo «${name}» está dañado o no es un libro de Excel. Ábralo en Excel y guárdelo de nuevo.`,
  password: ({ name }) =>
    `El archivo «${name}» está protegido con contraseña. Guárdelo en Excel sin ella.`,
  'no workbook': ({ name }) =>
    `El archivo «${name}» no es un libro (.xlsx, .xlsm, .xlsb, .xls, .ods) ni un archivo .csv.`,
  'web page': ({ name }) =>
    `El archivo «${name}» es una página web o XML sin ninguna tabla. Ábralo en Excel y guárdelo como .xlsx.`,
  'no worksheet': ({ name }) => `El archivo «${name}» no tiene ninguna hoja de cálculo.`,
  'no text': ({ name }) => `El archivo «${name}» no es un archivo de texto.`,
  'no data': ({ name }) => `El archivo «${name}» no contiene datos.`,
  'too large': ({ name, megabytes }) =>
    `El archivo «${name}» supera los ${megabytes} MB, el máximo que se abre aquí. Guarde aparte la hoja que necesita.`,
  'unpacks too large': ({ name, megabytes }) =>
    `El archivo «${name}» ocuparía más de ${megabytes} MB al descomprimirse, el máximo que se abre aquí. Guarde aparte la hoja que necesita.`,
  'packed too tightly': ({ name, most }) =>
    `El archivo «${name}» ocuparía más de ${most} veces su tamaño al descomprimirse, lo que no hace ningún libro corriente, y no se abre.`,
  'too many parts': ({ name, most }) =>
    `El archivo «${name}» tiene más de ${number(most, 'es')} partes, lo que no tiene ningún libro corriente, y no se abre.`,
  'too many cells': ({ name, most }) =>
    `El archivo «${name}» tiene más de ${number(most, 'es')} celdas, el máximo que se abre aquí. Guarde aparte la hoja que necesita.`,
  'too many rows': ({ name, count, most }) =>
    `El archivo «${name}» tiene ${number(count, 'es')} filas; una hoja admite ${number(most, 'es')}. Divida el archivo.`,
  'too many columns': ({ name, count, most }) =>
    `El archivo «${name}» tiene ${number(count, 'es')} columnas; una hoja admite ${number(most, 'es')}. Quite algunas.`,
  'text too long': ({ name, cell, characters, most }) =>
    `En el archivo «${name}», ${cell} tiene ${number(characters, 'es')} caracteres; una celda admite ${number(most, 'es')}. Acorte el texto.`,
};

const sentences: Readonly<Record<Language, FileSentences>> = {
  'en-US': english,
  'fr-FR': french,
  'es-ES': spanish,
};

const number = (value: number, locale: string): string => value.toLocaleString(locale);

/** What is wrong with a file and what to do, for its owner. */
export function sayFileProblem(problem: FileProblem, language: Language): string {
  const say = sentences[language][problem.kind] as (figures: FileProblem) => string;
  return say(problem);
}
