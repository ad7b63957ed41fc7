import type { FactCell, UnreadCell } from '../domain/position';
import { tidyText } from './cell-text';
import type { Field } from './export-layout';
import { openQuestion } from './read-values';
import type { RowProblem, RowProblemKind } from './row-problem';

const LONGEST_VALUE = 80;

/** What the cell was to say; null where nothing stands there, or nothing that a rule asks for. */
const CELL_OF_PROBLEM: Readonly<Record<RowProblemKind, FactCell | 'a grade' | null>> = {
  'title missing': null,
  'grade missing': null,
  'not a grade': 'a grade',
  'another pay scale': 'a grade',
  'two grades': 'a grade',
  'unknown funding': 'funding',
  'unknown contract': 'contract',
  'unknown station': 'duty station',
  'unknown vacancy': 'vacancy',
  'not a date': 'assignment date',
  'day or month first': 'assignment date',
  'not a number of posts': null,
};

/** The cells of a row that hold something unread; undefined where there is none. */
export function unreadCells(
  problems: readonly RowProblem[],
): Partial<Record<FactCell, UnreadCell>> | undefined {
  const unread: Partial<Record<FactCell, UnreadCell>> = {};
  for (const { kind, field, value } of problems) {
    const known = CELL_OF_PROBLEM[kind];
    if (!known) continue;
    const cell = known === 'a grade' ? gradeCell(field) : known;
    const text = tidyText(value);
    unread[cell] = {
      value: text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text,
      question:
        cell === 'funding' || cell === 'contract' || cell === 'grade'
          ? openQuestion(cell, value)
          : null,
    };
  }
  return Object.keys(unread).length > 0 ? unread : undefined;
}

/** The position's grade may stand in two columns, or beside its title. */
function gradeCell(field: Field): FactCell {
  return field === 'personal grade' || field === 'allocated grade' ? field : 'grade';
}
