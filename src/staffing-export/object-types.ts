import { parseGrade } from '../domain/parse-grade';
import { foldCell, isBlank, plainText } from './cell-text';
import type { Cell, CellRow, ObjectNaming } from './export-layout';

/** What a row of a structure is about, in lists that have units, positions and persons below one another. */
export type ObjectType = 'position' | 'person' | 'unit or other';

/** As lists spell them out; folded. */
const WORDS: Readonly<Record<ObjectType, readonly string[]>> = {
  position: listOf('position, post, poste, posicion, puesto, plaza'),
  person: listOf(
    'person, employee, holder, incumbent, staff member, staff, personne, employe, titulaire, agent, ' +
      'persona, empleado, titular, ocupante',
  ),
  'unit or other': listOf(
    'org unit, organizational unit, organisational unit, organization unit, unit, org, job, ' +
      'cost center, cost centre, department, unite, unite org, emploi, unite organisationnelle, ' +
      'centre de couts, unidad, unidad org, unidad organizativa, unidad organizacional, funcion, ' +
      'centro de costos, centro de coste',
  ),
};
/** SAP's letters, where `S` is a position, and others', where `P` is one. */
const LETTERS: readonly Readonly<Record<ObjectType, readonly string[]>>[] = [
  { position: ['s'], person: ['p', 'us'], 'unit or other': ['o', 'c', 'k', 'a'] },
  { position: ['p'], person: ['e', 'i', 'h', 't'], 'unit or other': ['u', 'o', 'd'] },
];
const SETS = [WORDS, ...LETTERS].map(
  (set) =>
    new Map(
      (Object.entries(set) as [ObjectType, readonly string[]][]).flatMap(([type, words]) =>
        words.map((word) => [word, type] as const),
      ),
    ),
);

/** Null for what names no type of object in this way. */
export const readObjectType = (cell: Cell, naming: ObjectNaming): ObjectType | null =>
  typeof cell === 'string' ? (SETS[naming]?.get(foldCell(cell)) ?? null) : null;

/** A column that says what each row is about. */
export interface ObjectColumn {
  readonly index: number;
  readonly naming: ObjectNaming;
}

const NEARLY_ALL = 0.95;
const MOSTLY = 0.6;
const FEWEST_POSITIONS = 2;

/**
 * The column that says what each row is about. Its values alone do not show it, for `P` and `S` may stand for
 * anything: the rows of positions, and no others, have to have a grade somewhere.
 *
 * @returns null where a list has positions alone, or no such column.
 */
export function findObjectTypes(rows: readonly CellRow[], width: number): ObjectColumn | null {
  for (let index = 0; index < width; index += 1) {
    const cells = rows.map((row) => row[index] ?? '');
    // The first cell leaves nearly every column out.
    const first = cells.find((cell) => !isBlank(cell)) ?? '';
    if (!SETS.some((_, naming) => readObjectType(first, naming) !== null)) continue;
    const filled = cells.filter((cell) => !isBlank(cell)).length;
    if (filled === 0 || filled < rows.length * MOSTLY) continue;
    for (let naming = 0; naming < SETS.length; naming += 1) {
      const types = cells.map((cell) => readObjectType(cell, naming));
      const named = types.filter((type) => type !== null).length;
      const positions = types.filter((type) => type === 'position').length;
      const isOfTypes = named >= filled * NEARLY_ALL && positions < named;
      if (!isOfTypes || positions < FEWEST_POSITIONS) continue;
      if (hasGradesOfPositions(rows, types, width)) return { index, naming };
    }
  }
  return null;
}

function hasGradesOfPositions(
  rows: readonly CellRow[],
  types: readonly (ObjectType | null)[],
  width: number,
): boolean {
  const positions = types.filter((type) => type === 'position').length;
  for (let index = 0; index < width; index += 1) {
    let [graded, others] = [0, 0];
    rows.forEach((row, at) => {
      const cell = row[index] ?? '';
      if (types[at] === null || typeof cell !== 'string' || !parseGrade(plainText(cell)).ok) return;
      if (types[at] === 'position') graded += 1;
      else others += 1;
    });
    if (others === 0 && graded >= FEWEST_POSITIONS && graded >= positions * MOSTLY) return true;
  }
  return false;
}

function listOf(phrases: string): readonly string[] {
  return phrases.split(', ');
}
