import { parseGrade } from '../domain/parse-grade';
import { foldCell, isBlank, tidyText } from './cell-text';
import { ROLE_STEMS, stemFinder } from './content-words';
import type { Cell, CellRow, Field } from './export-layout';
import { filledCells } from './label-row';
import { readGradeMark } from './crossed-columns';
import { recogniseHeader } from './recognise-header';
import { splitTitleWithGrade } from './title-with-grade';

/** What a sheet may be that looks like a list of positions at first and is none. */
export type NoList =
  /** A position in each column, the names of the facts in the first one. */
  | 'transposed'
  /** How many posts there are of each grade. */
  | 'counts'
  /** Codes and what they mean. */
  | 'code list'
  /** What a workbook is about, and what its sheets hold. */
  | 'cover'
  /** People who apply for something. */
  | 'candidates'
  /** People and where they can be reached. */
  | 'directory'
  /** What people were paid, several lines for each. */
  | 'payments';

const CORE: readonly Field[] = ['title', 'grade', 'position number'];
const FEWEST_NAMES = 3;
const FEWEST_GRADES = 3;
const MOST_COLUMNS_OF_CODES = 3;
const NAME_OF_CODES =
  /^(?:code|codes|abbreviations?|acronyms?|acronymes?|sigles?|siglas?|symbols?|symboles?|cle|clave|key|codigos?)(?: |$)/;
const NAME_OF_MEANINGS =
  /(?:^| )(?:meanings?|descriptions?|definitions?|labels?|libelles?|signification|significado|descripcion|definicion|denominacion|designation|intitule|titulo|title|text|name|nom|nombre)(?: |$)/;
const LONGEST_CODE = 8;
const LINES_OF_A_PIVOT = 2;
const MOSTLY = 0.8;
/** As Excel and LibreOffice call the first column of a pivot table, folded. */
const ROWS_OF_A_PIVOT =
  /^(?:row labels|etiquettes de lignes|etiquetas de fila|zeilenbeschriftungen|data pilot|tabla dinamica)$/;

const isRole = stemFinder(ROLE_STEMS);
const namesRole = (cell: Cell): boolean => foldCell(cell).split(' ').some(isRole);
const isGrade = (cell: Cell): boolean => typeof cell === 'string' && parseGrade(cell).ok;

/** @param rows the sheet's first rows; null where they may be a list of positions. */
export function findNoList(rows: readonly CellRow[]): NoList | null {
  if (isTransposed(rows)) return 'transposed';
  const filled = rows.filter((row) => filledCells(row).length > 0);
  if (isCover(filled) || isProse(filled)) return 'cover';
  const header = filled.findIndex((row) => filledCells(row).length > 1);
  if (header < 0) return null;
  const labels = filled[header]!;
  const below = filled.slice(header + 1);
  // A pivot table has what it counts in a line above the names of its columns.
  const isCount = filled
    .slice(header, header + LINES_OF_A_PIVOT)
    .some(
      (row, line) =>
        isPivot(row) || isCountByGrade(row, below.slice(line), filled[header + line - 1]),
    );
  if (isCount) return 'counts';
  if (isContents(labels)) return 'cover';
  if (isCodeList(labels, below) || isTableOfJobs(labels)) return 'code list';
  return ofPeople(labels, below);
}

const NAME_OF_SHEETS =
  /^(?:(?:work)?sheets?|tabs?|onglets?|feuilles?|feuillets?|hojas?|pestanas?)(?: (?:name|no|number|nom|nombre))?$/;
const NAME_OF_PARTS =
  /^(?:fields?|columns?|champs?|colonnes?|campos?|columnas?|parameters?|prompts?|parametres?|parametros?|criteri(?:a|on)|criteres?|criterios?)(?: (?:names?|noms?|nombres?))?$/;
const NAME_OF_VALUES = /^(?:values?|valeurs?|valor(?:es)?|contents?|contenus?|contenidos?)$/;
const WIDEST_COVER = 3;
const LONGEST_COVER = 60;

/** The contents of a workbook: its sheets, and what is on each. */
function isContents(labels: CellRow): boolean {
  const [first, ...others] = filledCells(labels);
  const namesFacts = others.filter((label) =>
    CORE.includes(recogniseHeader(tidyText(label)).field!),
  );
  const isOfParts =
    NAME_OF_PARTS.test(foldCell(first!)) &&
    others.length === 1 &&
    [NAME_OF_MEANINGS, NAME_OF_VALUES].some((pattern) => pattern.test(foldCell(others[0]!)));
  if (isOfParts) return true;
  return (
    NAME_OF_SHEETS.test(foldCell(first!)) && others.length < WIDEST_COVER && namesFacts.length === 0
  );
}

/** `Reference date: 31 October 2026`, or a label and its value beside it. */
const isLabelled = (row: CellRow): boolean => {
  const [first = '', ...others] = filledCells(row);
  const text = tidyText(first);
  return /^\p{L}[^:]{1,30}: ?\S/u.test(text) || (text.endsWith(':') && others.length <= 1);
};

/** Lines of text and labels with their values, among them no grade and nobody's work. */
function isCover(filled: readonly CellRow[]): boolean {
  const cells = filled.map((row) => filledCells(row));
  return (
    filled.length <= LONGEST_COVER &&
    cells.every((row) => row.length <= WIDEST_COVER) &&
    cells.filter(isLabelled).length > 1 &&
    cells.some((row) => row.length > 1) &&
    cells.every(
      (row) =>
        !row.some(namesGrade) &&
        new Set(row.map((cell) => recogniseHeader(tidyText(cell)).field).filter(Boolean)).size < 2,
    ) &&
    cells.filter((row) => row.some(namesRole)).length * 2 < cells.length
  );
}

const FEWEST_WORDS_OF_A_SENTENCE = 4;

/** Sentences below one another, where a list of one column would have its name and titles below. */
function isProse(filled: readonly CellRow[]): boolean {
  const lines = filled.map((row) => filledCells(row));
  if (lines.length > LONGEST_COVER || lines.some((row) => row.length !== 1)) return false;
  const texts = lines.flat();
  const isSentence = (cell: Cell) =>
    tidyText(cell).split(' ').length >= FEWEST_WORDS_OF_A_SENTENCE || isLabelled([cell]);
  return (
    texts.length > 0 &&
    recogniseHeader(tidyText(texts[0]!)).field === null &&
    !texts.some(namesGrade) &&
    texts.filter(isSentence).length * 2 > texts.length &&
    texts.filter(namesRole).length * 2 < texts.length
  );
}

/** Names of columns, folded, that only a list of people has. */
const OF_CANDIDATES =
  /^(?:candidates?|applicants?|candidate?s?|postulante?s?|candidat[oa]s?|aspirantes?)(?: (?:names?|nos?|id|number|noms?|nombres?))?$/;
const OF_A_SELECTION =
  /(?:^| )(?:short ?list(?:ed)?|long ?list(?:ed)?|score|interview|nationality|degree|experience|exp|liste restreinte|entretien|nationalite|diplome|puntaje|entrevista|nacionalidad|titulo academico|experiencia)(?: |$)/;
const WAYS_TO_REACH: readonly RegExp[] = [
  /^(?:telephone|phone|tel|telefono|extension|ext|interno|anexo|poste telephonique)(?: |$)/,
  /^(?:mobile|cell|cellular|portable|movil|celular)(?: |$)/,
  /^(?:e ?mail|email|mail|courriel|correo|adresse electronique)(?: |$)/,
  /^(?:room|office no|bureau no|salle|sala|oficina no|fax)(?: |$)/,
];
const OF_PAYMENTS =
  /^(?:wage types?|pay(?:roll)? (?:elements?|codes?|items?)|rubriques? de paie|elements? de paie|conceptos? de (?:pago|nomina))(?: |$)/;
const OF_ANY_POSITION: readonly (Field | null)[] = ['position number', 'duty station', 'funding'];

/** With one of these a list of people is one of their positions, however they are reached. */
const OF_NO_DIRECTORY: readonly (Field | null)[] = [
  'position number',
  'grade',
  'funding',
  'contract',
  'vacancy',
];
const namesGrade = (cell: Cell): boolean =>
  typeof cell === 'string' && (isGrade(cell) || splitTitleWithGrade(cell) !== null);

/** A list of people, by columns that a list of positions does not have and the lack of its own. */
function ofPeople(labels: CellRow, below: readonly CellRow[]): NoList | null {
  const names = filledCells(labels).map(foldCell);
  const fields = new Set(
    filledCells(labels).map((label) => recogniseHeader(tidyText(label)).field),
  );
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(OF_PAYMENTS) && !fields.has('title')) return 'payments';
  const isOfPositions = OF_ANY_POSITION.filter((field) => fields.has(field)).length > 1;
  if (isFilledByCandidates(labels, below) && has(OF_A_SELECTION) && !isOfPositions) {
    return 'candidates';
  }
  const isReached = WAYS_TO_REACH.filter(has).length > 1;
  const tellsOfPositions =
    OF_NO_DIRECTORY.some((field) => fields.has(field)) || below.some((row) => row.some(namesGrade));
  return isReached && !tellsOfPositions ? 'directory' : null;
}

/** A list of candidates has one in each row; beside positions a column of that name is mostly blank. */
function isFilledByCandidates(labels: CellRow, below: readonly CellRow[]): boolean {
  const at = labels.findIndex((label) => OF_CANDIDATES.test(foldCell(label)));
  if (at < 0 || below.length === 0) return false;
  return below.filter((row) => !isBlank(row[at] ?? '')).length > below.length * MOSTLY;
}

/** Jobs with the grades between which each may stand: no position has two such limits. */
function isTableOfJobs(labels: CellRow): boolean {
  const names = labels.map((label) => foldCell(label));
  const limits = (pattern: RegExp) =>
    names.some((name) => pattern.test(name) && recogniseHeader(name).field === 'grade');
  return (
    limits(/(?:^| )min/) &&
    limits(/(?:^| )max/) &&
    !labels.some((label) => OF_A_HOLDER.has(recogniseHeader(tidyText(label)).field))
  );
}

const OF_A_HOLDER: ReadonlySet<Field | null> = new Set<Field | null>([
  'incumbent',
  'duty station',
  'vacancy',
  'contract',
]);

const OF_A_POSITION: ReadonlySet<Field | null> = new Set([...OF_A_HOLDER, 'grade' as const]);

const isPivot = ([first = '']: CellRow): boolean => ROWS_OF_A_PIVOT.test(foldCell(first));

/** Names of fields one below the other, and beside them what they name, in row after row. */
function isTransposed(rows: readonly CellRow[]): boolean {
  const named = rows.flatMap((row) => {
    const [name, ...values] = filledCells(row);
    const { field } = recogniseHeader(tidyText(name ?? ''));
    return field !== null && typeof name === 'string' && values.length > 1
      ? [{ field, values }]
      : [];
  });
  const fields = new Set(named.map(({ field }) => field));
  if (fields.size < FEWEST_NAMES || CORE.filter((field) => fields.has(field)).length < 2) {
    return false;
  }
  const valuesOf = (field: Field) => named.find((row) => row.field === field)?.values ?? [];
  const areMostly = (values: readonly Cell[], test: (cell: Cell) => boolean) =>
    values.length > 1 && values.filter(test).length > values.length / 2;
  return areMostly(valuesOf('grade'), isGrade) || areMostly(valuesOf('title'), namesRole);
}

/** Grades as the names of columns over figures; or grades one below the other, figures beside. */
function isCountByGrade(labels: CellRow, below: readonly CellRow[], above: CellRow = []): boolean {
  const gradesAcross = labels.flatMap((cell, index) => (isGrade(cell) ? [index] : []));
  if (gradesAcross.length >= FEWEST_GRADES) {
    const figures = below.flatMap((row) => gradesAcross.map((index) => row[index] ?? ''));
    return mostlyFigures(figures) && !arePostsByGrade(labels, above, below, gradesAcross);
  }
  const gradeAt = labels.findIndex((cell) => recogniseHeader(tidyText(cell)).field === 'grade');
  const isNamed = labels.some((cell) => CORE_BUT_GRADE.has(recogniseHeader(tidyText(cell)).field));
  if (gradeAt < 0 || isNamed) return false;
  const graded = below.filter((row) => isGrade(row[gradeAt] ?? ''));
  const others = graded.flatMap((row) => row.filter((_, index) => index !== gradeAt));
  const isEachOnce = new Set(graded.map((row) => row[gradeAt])).size === graded.length;
  return graded.length >= FEWEST_GRADES && isEachOnce && mostlyFigures(others);
}

/**
 * Titles or numbers of positions, and in nearly each row one figure, below its grade. Without numbers the
 * figures are ones; more of them would count those who have a title.
 */
function arePostsByGrade(
  labels: CellRow,
  above: CellRow,
  below: readonly CellRow[],
  gradesAcross: readonly number[],
): boolean {
  const fields = [...above, ...labels].map((cell) => recogniseHeader(tidyText(cell)).field);
  if (!fields.includes('title')) return false;
  const marks = below
    .map((row) => gradesAcross.flatMap((index) => readGradeMark(row[index] ?? '') || []))
    .filter(({ length }) => length > 0);
  const single = marks.filter(({ length }) => length === 1);
  const ones = single.filter(([mark]) => mark === 1);
  const isNumbered = fields.includes('position number');
  return (
    single.length >= marks.length * MOSTLY && (isNumbered || ones.length >= single.length * MOSTLY)
  );
}

const CORE_BUT_GRADE: ReadonlySet<Field | null> = new Set<Field | null>([
  'title',
  'position number',
  'incumbent',
]);

function mostlyFigures(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const isFigure = (cell: Cell) => typeof cell === 'number' || /^[\d\s.,%-]+$/.test(String(cell));
  return filled.length > 0 && filled.every(isFigure);
}

function isCodeList(labels: CellRow, below: readonly CellRow[]): boolean {
  const [code, meaning] = filledCells(labels);
  const width = Math.max(...[labels, ...below].map((row) => filledCells(row).length));
  if (width > MOST_COLUMNS_OF_CODES || meaning === undefined) return false;
  if (labels.some((label) => OF_A_POSITION.has(recogniseHeader(tidyText(label)).field)))
    return false;
  const codes = below.map((row) => tidyText(filledCells(row)[0] ?? ''));
  return (
    NAME_OF_CODES.test(foldCell(code!)) &&
    NAME_OF_MEANINGS.test(foldCell(meaning)) &&
    codes.every((text) => text.length <= LONGEST_CODE) &&
    new Set(codes).size === codes.length
  );
}
