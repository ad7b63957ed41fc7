import { CellBudget } from './package/cell-budget';
import type { PackageReader } from './package/package-reader';
import { numberOf, rawAttributeOf, XmlScanner, type XmlHandler } from './package/xml-scanner';
import { FileError } from './workbook-file';

/*
 * In these formats one element can stand for a million rows or for thousands of columns. The parser
 * makes them all before anybody can count them, so they are counted first.
 */

/** @throws {FileError} where an OpenDocument package stands for too many cells, or has a password */
export function checkOpenDocument(reader: PackageReader, name: string): void {
  if (reader.textIfThere('META-INF/manifest.xml').includes('encryption-data')) {
    throw new FileError({ kind: 'password', name });
  }
  reader.scan('content.xml', countOpenDocument(name));
}

/** The same for a text: XML of Excel 2003, an OpenDocument file in one piece, or a web page. */
export function checkMarkup(text: string, name: string): void {
  if (text.includes('opendocument')) {
    const scanner = new XmlScanner(countOpenDocument(name));
    scanner.write(text);
  } else if (text.includes('schemas-microsoft-com:office:spreadsheet')) {
    countExcel2003(text, new CellBudget(name));
  }
  countSpans(text, new CellBudget(name));
}

function countOpenDocument(name: string): XmlHandler {
  const budget = new CellBudget(name);
  let rows = 0;
  let repeats = 1;
  let filled = 0;
  let last = 0;
  return {
    open(element, attributes, isEmpty) {
      if (element === 'table') rows = 0;
      else if (element === 'table-row') {
        repeats = Math.max(1, numberOf(attributes, 'number-rows-repeated') ?? 1);
        filled = 0;
        last = 0;
        if (isEmpty) rows += repeats;
      } else if (element === 'table-cell' || element === 'covered-table-cell') {
        const columns = Math.max(1, numberOf(attributes, 'number-columns-repeated') ?? 1);
        const isFilled = !isEmpty || /(?:value-type|formula)=/.test(attributes);
        last += columns;
        if (!isFilled) return;
        filled += columns;
        budget.requireColumns(last);
        const across = numberOf(attributes, 'number-columns-spanned') ?? 1;
        budget.take(Math.max(0, across * (numberOf(attributes, 'number-rows-spanned') ?? 1) - 1));
      }
    },
    close(element) {
      if (element !== 'table-row') return;
      rows += repeats;
      if (filled === 0) return;
      budget.requireRows(rows);
      budget.take(filled * repeats);
    },
    text() {},
  };
}

const ELEMENT_2003 = /<(?:\w+:)?(Worksheet|Table|Row|Cell|Column)\b([^>]*)>/g;

function countExcel2003(text: string, budget: CellBudget): void {
  let row = 0;
  let column = 0;
  for (const [, element, attributes = ''] of text.matchAll(ELEMENT_2003)) {
    const index = numberOf(attributes, 'Index');
    const more = (name: string): number => Math.max(0, numberOf(attributes, name) ?? 0);
    if (element === 'Row') {
      row = (index ?? row + 1) + more('Span');
      column = 0;
      budget.requireRows(row);
    } else if (element === 'Cell') {
      column = index ?? column + 1;
      const [across, down] = [more('MergeAcross'), more('MergeDown')];
      budget.requireColumns(column + across);
      budget.requireRows(row + down);
      budget.take((across + 1) * (down + 1));
      column += across;
    } else if (element === 'Column') {
      column = (index ?? column + 1) + more('Span');
      budget.requireColumns(column);
    } else {
      row = 0;
      column = 0;
    }
  }
}

const SPANNED = /<t[dh]\b([^>]*\b(?:col|row)span\b[^>]*)>/gi;

function countSpans(text: string, budget: CellBudget): void {
  for (const [, attributes = ''] of text.matchAll(SPANNED)) {
    const span = (name: string): number => Math.max(1, parseInt(spanOf(attributes, name), 10) || 1);
    const [across, down] = [span('colspan'), span('rowspan')];
    budget.requireColumns(across);
    budget.requireRows(down);
    budget.take(across * down);
  }
}

/** Pages need no quotation marks, and mind no capitals. */
const spanOf = (attributes: string, name: string): string =>
  rawAttributeOf(attributes, name) ??
  new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ??
  '1';
