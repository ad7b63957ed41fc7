import { remember } from '../domain/remember';
import { foldCell } from './cell-text';
import type { Cell, CellRow, ExportLayout, Field } from './export-layout';

/** What is said of a position that is not there yet, or will not be for long; folded. */
const NOT_THERE =
  /(?:^| )(?:abolish(?:ed|ment)?|abolition|proposed|to be (?:established|created|abolished)|new (?:post|position)|discontinued|suppression|supprim(?:e|ee|er)|a supprimer|propose|proposee|a creer|creation|nouveau poste|supresion|suprimid[oa]|suprimir|propuest[oa]|por crear|creacion|nuev[oa] (?:puesto|plaza|cargo))(?: |$)/;
const LONGEST_STATE = 60;
/** They speak of work and of places, and of what is proposed there. */
const OF_OTHER_MATTERS: readonly (Field | null)[] = [
  'organizational unit',
  'supervisor',
  'former job family',
  'duty station',
];
const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/u;

/**
 * Makes what finds a cell by which a position is proposed, abolished or about to be: the agreements know
 * positions that exist. Of a title counts what stands in brackets. Null where there is none.
 */
export function createExistenceFinder({
  columns,
}: Pick<ExportLayout, 'columns'>): (cells: CellRow) => string | null {
  const title = columns.find(({ field }) => field === 'title')?.index;
  const indices = columns.flatMap(({ index, field }) =>
    OF_OTHER_MATTERS.includes(field) ? [] : [index],
  );
  return (cells) => {
    for (const index of indices) {
      const cell = cells[index] ?? '';
      if (typeof cell !== 'string' || cell.length > LONGEST_STATE) continue;
      const said = index === title ? (IN_BRACKETS.exec(cell)?.[1] ?? '') : cell;
      if (said !== '' && saysSo(said)) return said;
    }
    return null;
  };
}

const saysSo = remember((said: Cell) => NOT_THERE.test(foldCell(said)));
