import { parseGrade } from '../domain/parse-grade';
import { foldCell, isBlank, plainText } from './cell-text';
import type { Cell, CellRow } from './export-layout';

/** What a row of a structure is about, in lists that have units, positions and persons below one another. */
export type ObjectType = 'position' | 'person' | 'unit or other';

/** As SAP calls them by a letter, and as lists spell them out; folded. */
const TYPES: Readonly<Record<ObjectType, readonly string[]>> = {
  position: ['s', 'position', 'post', 'poste', 'posicion', 'puesto', 'plaza'],
  person: [
    ...['p', 'us', 'person', 'employee', 'holder', 'incumbent', 'staff member'],
    ...['personne', 'employe', 'titulaire', 'agent', 'persona', 'empleado', 'titular', 'ocupante'],
  ],
  'unit or other': [
    ...[
      'o',
      'c',
      'k',
      'a',
      'org unit',
      'organizational unit',
      'organisational unit',
      'unit',
      'org',
    ],
    ...['job', 'cost center', 'cost centre', 'department', 'unite', 'unite org', 'uo', 'emploi'],
    ...[
      'unite organisationnelle',
      'centre de couts',
      'unidad',
      'unidad org',
      'unidad organizativa',
    ],
    ...['unidad organizacional', 'funcion', 'centro de costos', 'centro de coste'],
  ],
};
const TYPE_OF = new Map(
  (Object.entries(TYPES) as [ObjectType, readonly string[]][]).flatMap(([type, words]) =>
    words.map((word) => [word, type] as const),
  ),
);

/** Null for what names no type of object. */
export const readObjectType = (cell: Cell): ObjectType | null =>
  typeof cell === 'string' ? (TYPE_OF.get(foldCell(cell)) ?? null) : null;

const NEARLY_ALL = 0.95;
const MOSTLY = 0.6;
const FEWEST_POSITIONS = 2;

/**
 * The column that says what each row is about. Its values alone do not show it, for `P` and `S` may stand for
 * anything: the rows of positions, and no others, have to have a grade somewhere.
 *
 * @returns null where a list has positions alone, or no such column.
 */
export function findObjectTypes(rows: readonly CellRow[], width: number): number | null {
  for (let index = 0; index < width; index += 1) {
    const types = rows.map((row) => readObjectType(row[index] ?? ''));
    const filled = rows.filter((row) => !isBlank(row[index] ?? '')).length;
    const named = types.filter((type) => type !== null).length;
    const positions = types.filter((type) => type === 'position').length;
    const isOfTypes = named >= filled * NEARLY_ALL && filled >= rows.length * MOSTLY;
    if (!isOfTypes || positions < FEWEST_POSITIONS || positions === named) continue;
    const at = (row: number) => types[row] ?? null;
    if (hasGradesOfPositions(rows, at, width)) return index;
  }
  return null;
}

function hasGradesOfPositions(
  rows: readonly CellRow[],
  typeAt: (row: number) => ObjectType | null,
  width: number,
): boolean {
  for (let index = 0; index < width; index += 1) {
    let [positions, graded, others] = [0, 0, 0];
    rows.forEach((row, at) => {
      const type = typeAt(at);
      const cell = row[index] ?? '';
      const isGrade = typeof cell === 'string' && parseGrade(plainText(cell)).ok;
      if (type === 'position') {
        positions += 1;
        if (isGrade) graded += 1;
      } else if (type !== null && isGrade) others += 1;
    });
    if (others === 0 && graded >= FEWEST_POSITIONS && graded >= positions * MOSTLY) return true;
  }
  return false;
}
