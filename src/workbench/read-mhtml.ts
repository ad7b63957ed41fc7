import { checkMarkup } from './check-markup';
import { readOtherFormats } from './read-other-formats';
import { FileError, type SheetContents } from './workbook-file';

/** Whether a text is a web page with all its parts in one file, as SAP writes it for Excel. */
export const isMhtml = (text: string): boolean => /^\s*MIME-Version:/i.test(text);

/**
 * Reads the tables of the pages in such a file.
 *
 * @throws {FileError} where no page has one
 */
export async function readMhtml(text: string, name: string): Promise<SheetContents[]> {
  const [, boundary] = /boundary="?([^"\r\n;]+)"?/i.exec(text) ?? [];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`);
  const pages = parts.map(decodePage).filter((page) => /<table\b/i.test(page));
  if (pages.length === 0) throw new FileError({ kind: 'web page', name });
  for (const page of pages) checkMarkup(page, name);
  const sheets = (await Promise.all(pages.map((page) => readOtherFormats(page, name)))).flat();
  if (sheets.length === 1) return sheets;
  return sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` }));
}

/** The page that a part is; '' where it is none. */
function decodePage(part: string): string {
  const end = /\r?\n\r?\n/.exec(part.trimStart());
  if (!end) return '';
  const head = part.trimStart().slice(0, end.index);
  const body = part.trimStart().slice(end.index + end[0].length);
  if (!/^Content-Type:\s*text\/html/im.test(head)) return '';
  const [, coding = ''] = /^Content-Transfer-Encoding:\s*(\S+)/im.exec(head) ?? [];
  const [, charset = 'utf-8'] =
    /charset="?([\w-]+)/i.exec(head) ?? /charset=(?:3D)?["']?([\w-]+)/i.exec(body) ?? [];
  if (/base64/i.test(coding)) return decode(fromBase64(body), charset);
  return /quoted-printable/i.test(coding) ? decode(fromQuotedPrintable(body), charset) : body;
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

function fromQuotedPrintable(text: string): Uint8Array {
  const plain = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
