import { ReaderError } from './reader-error';
import { recognise } from './recognise';
import { cleanLine } from './clean-line';
import type { SourceLine, SourceText } from './source-text';

/** What mammoth gives of a Word document, as far as it is used here. */
interface DocxElement {
  readonly type: string;
  readonly children?: readonly DocxElement[];
  readonly value?: string;
  readonly breakType?: string;
  readonly verticalAlignment?: string;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string } | null;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly DocxElement[];
  readonly notes?: { resolve(reference: DocxElement): DocxElement };
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const PAGE_BREAK = '\f';

/**
 * Reads a Word document: paragraphs, the rows of tables, notes, and the numbers that Word itself
 * gives to the items of a list.
 *
 * @throws {ReaderError} for a document that is damaged.
 */
export async function readDocxFile(bytes: Uint8Array, fileName: string): Promise<SourceText> {
  const { default: mammoth } = await import('mammoth');
  let root: DocxElement | null = null;
  const options = {
    transformDocument: (document: DocxElement) => {
      root = document;
      return { ...document, children: [] };
    },
  };
  const contents = new Uint8Array(bytes);
  try {
    // Node takes the one, browsers the other.
    const input = { arrayBuffer: contents.buffer, buffer: contents };
    await mammoth.convertToHtml(input, options);
  } catch (cause) {
    throw new ReaderError('broken', fileName, { cause });
  }
  return root ? new DocxLines(root).read() : [];
}

class DocxLines {
  readonly #root: DocxElement;
  readonly #lines: SourceLine[] = [];
  /** The last number given, by list: mammoth has one object for each level of a list. */
  readonly #numbers = new Map<object, number>();
  #notes = 0;
  #afterBreak = false;

  constructor(root: DocxElement) {
    this.#root = root;
  }

  read(): SourceText {
    for (const child of this.#root.children ?? []) this.#addBlock(child);
    return this.#lines;
  }

  #addBlock(element: DocxElement): void {
    if (element.type === 'paragraph') this.#addParagraph(element);
    else if (element.type === 'table') this.#addTable(element);
    else for (const child of element.children ?? []) this.#addBlock(child);
  }

  #addParagraph(paragraph: DocxElement): void {
    const notes: DocxElement[] = [];
    const text = textOf(paragraph, notes);
    const { numbering } = paragraph;
    if (numbering && text.trim() !== '') this.#addLine(`${this.#marker(numbering)}${text}`);
    else {
      this.#addLine(text);
      this.#restartAfter(cleanLine(text));
    }
    this.#addNotes(notes);
  }

  /** The rows of a table that lays out text one cell a row are paragraphs. */
  #addTable(table: DocxElement): void {
    const notes: DocxElement[] = [];
    for (const row of table.children ?? []) {
      const cells = (row.children ?? []).map((cell) => cell.children ?? []);
      if (cells.length === 1) for (const child of cells[0]!) this.#addBlock(child);
      else {
        const texts = cells.map((cell) => cell.map((child) => textOf(child, notes)).join(' '));
        this.#addLine(texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\t'));
      }
    }
    this.#addNotes(notes);
  }

  #addNotes(references: readonly DocxElement[]): void {
    for (const reference of references) {
      const body = this.#root.notes?.resolve(reference)?.body ?? [];
      const text = body.map((child) => textOf(child, [])).join(' ');
      this.#notes += 1;
      const number = [...String(this.#notes)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
      this.#addLine(`${number} ${text.trim()}`);
    }
  }

  #addLine(text: string): void {
    for (const piece of text.split('\n')) {
      if (piece.includes(PAGE_BREAK)) this.#afterBreak = true;
      this.#lines.push({
        text: piece.replaceAll(PAGE_BREAK, ''),
        place: { line: this.#lines.length + 1, page: null },
        afterBreak: this.#afterBreak,
        mayGoOn: false,
      });
      this.#afterBreak = false;
    }
  }

  #marker(list: { readonly isOrdered: boolean }): string {
    if (!list.isOrdered) return '- ';
    const number = (this.#numbers.get(list) ?? 0) + 1;
    this.#numbers.set(list, number);
    return `${number}. `;
  }

  /**
   * Word counts on from list to list unless told otherwise, and mammoth does not say when it was
   * told. In the form of an agreement lists begin again below a heading, or below words that lead
   * up to one.
   */
  #restartAfter(text: string): void {
    const { is } = recognise(text);
    if (is === 'section' || is === 'clause' || is === 'field' || text.endsWith(':')) {
      this.#numbers.clear();
    }
  }
}

function textOf(element: DocxElement, notes: DocxElement[]): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return element.breakType === 'page' ? `\n${PAGE_BREAK}` : '\n';
  if (element.type === 'noteReference') {
    notes.push(element);
    return '';
  }
  const text = (element.children ?? []).map((child) => textOf(child, notes)).join('');
  return element.type === 'run' && element.verticalAlignment === 'superscript'
    ? text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)
    : text;
}
