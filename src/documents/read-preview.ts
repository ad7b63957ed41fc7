import { BODY, openPackage, readPart } from './template/open-package';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * What a document that we wrote says, line by line; the cells of a table's row in one line.
 *
 * @param colon what stands between those cells, as the document's language writes it.
 */
export async function readPreview(bytes: Uint8Array, colon: string): Promise<string[]> {
  const xml = readPart(await openPackage(bytes), BODY) ?? '';
  const body = new DOMParser()
    .parseFromString(xml, 'application/xml')
    .getElementsByTagNameNS(WORD, 'body')[0];
  return body ? linesIn(body, colon).filter((line) => line !== '') : [];
}

function linesIn(parent: Element, colon: string): string[] {
  return [...parent.children].flatMap((child) => {
    if (child.localName === 'p') return textIn(child);
    if (child.localName !== 'tr') return linesIn(child, colon);
    const cells = [...child.children].map((cell) => linesIn(cell, colon).join(' ').trim());
    return cells.filter((cell) => cell !== '').join(colon);
  });
}

function textIn(paragraph: Element): string {
  const pieces = [...paragraph.getElementsByTagNameNS(WORD, '*')].map((part) => {
    switch (part.localName) {
      case 't':
        return part.textContent ?? '';
      case 'br':
        return '\n';
      case 'tab':
        return '\t';
      default:
        return '';
    }
  });
  return pieces.join('').trim();
}
