import { foldCell, isBlank, tidyText } from './cell-text';
import { ROLE_STEMS, stemFinder } from './content-words';
import type { CellRow, TableShape } from './export-layout';

/** A line below a header that says in what a column is written, such as `days` or `dd.mm.yyyy`. */
const MEASURE =
  /^[([]?(?:%|days?|months?|years?|usd|chf|eur|jours?|mois|ans?|ann[ée]es?|d[ií]as|mes(?:es)?|a[ñn]os?|[dmyja]{1,4}(?:[/.-][dmyja]{1,4}){1,2})[)\]]?$/i;
const LONGEST_MEASURE = 14;
const LONGEST_ORDINAL = 5;
const IN_BRACKETS = /^[([].*[)\]]$/;
/** A position that is to go may be written in brackets from end to end. */
const isRole = stemFinder(ROLE_STEMS);
const isOfAPosition = (text: string): boolean =>
  /\d{3}/.test(text) || foldCell(text).split(' ').some(isRole);

/**
 * Makes what tells a row that is the header again, or goes on from it: the names once more, one of
 * the lines of a header of several, the columns counted through, or what they are measured in.
 */
export function createHeaderMatcher({
  columns,
  headerRows,
}: TableShape): (cells: CellRow) => boolean {
  const names = columns.map(({ name }) => name.toLowerCase());
  const isSaidBy = (name: string, text: string) =>
    name === text || (headerRows > 1 && ` ${name} `.includes(` ${text} `));

  return (cells) => {
    let filled = 0;
    let mayBe = { name: true, count: true, measure: true };
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index]!;
      if (cell === '' || isBlank(cell)) continue;
      filled += 1;
      const text = tidyText(cell).toLowerCase();
      mayBe = {
        name: mayBe.name && isSaidBy(names[index] ?? '', text),
        count: mayBe.count && isOrdinal(text, filled),
        measure: mayBe.measure && isMeasure(text),
      };
      if (!mayBe.name && !mayBe.count && !mayBe.measure) return false;
    }
    return mayBe.name || (mayBe.count && filled > 2) || mayBe.measure;
  };
}

const isMeasure = (text: string): boolean =>
  (IN_BRACKETS.test(text) && !isOfAPosition(text)) ||
  (text.length <= LONGEST_MEASURE && MEASURE.test(text));

/** `3`, `(3)`, `c` or `[c]` for the third. */
function isOrdinal(text: string, ordinal: number): boolean {
  if (text.length > LONGEST_ORDINAL) return false;
  const bare = text.replace(/^[([]|[)\].]+$/g, '');
  return bare === String(ordinal) || bare === String.fromCharCode(96 + ordinal);
}
