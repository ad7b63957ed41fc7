/** What a scanner tells of a document. Names come without their prefix. */
export interface XmlHandler {
  /**
   * @param attributes as written, for {@link attributeOf}
   * @param start where the tag begins, and `end` where it is over, counted from the document's start
   * @returns false to be told nothing of what the element contains, nor of its end
   */
  open(name: string, attributes: string, isEmpty: boolean, start: number, end: number): unknown;
  close(name: string, start: number, end: number): void;
  /** Text between tags, with its entities as written; a CDATA section comes without any. */
  text(text: string): void;
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const EQUALS = 61;
const SPACE = 32;

/** No tag and no text of a workbook is longer; searching a longer one for its end takes for ever. */
const LONGEST_TOKEN = 4 * 1024 * 1024;

/**
 * Reads XML piece by piece. It is for the parts of a workbook: whoever wrote them, it asks no more
 * than that tags be closed, and knows no entities but those that XML has, so none can grow.
 *
 * @throws where a tag or a text has no end
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  #rest = '';
  /** Of the document, before `#rest`. */
  #passed = 0;
  /** How deep inside of an element that nobody wants. */
  #skipped = 0;
  #isStart = true;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  write(piece: string): void {
    let text = this.#rest === '' ? piece : this.#rest + piece;
    if (this.#isStart && text !== '') {
      this.#isStart = false;
      if (text.charCodeAt(0) === 0xfeff) {
        text = text.slice(1);
        this.#passed += 1;
      }
    }
    const done = this.#scan(text);
    this.#passed += done;
    this.#rest = text.slice(done);
    if (this.#rest.length > LONGEST_TOKEN)
      throw new Error('A part has a tag or a text without end');
  }

  end(): void {
    if (this.#rest.includes('<')) throw new Error('A part ends inside of a tag');
    this.#rest = '';
  }

  /** @returns how much of the text is done with. */
  #scan(text: string): number {
    const handler = this.#handler;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start < 0) return at;
      const second = text.charCodeAt(start + 1);
      if (second === BANG || second === QUESTION) {
        const end = this.#passMarkup(text, start, at);
        if (end < 0) return at;
        at = end;
        continue;
      }
      const close = endOfTag(text, start + 1);
      if (close < 0) return at;
      if (start > at && this.#skipped === 0) handler.text(text.slice(at, start));
      at = close + 1;
      if (second === SLASH) {
        if (this.#skipped > 0) this.#skipped -= 1;
        else {
          handler.close(localName(text, start + 2, close), this.#passed + start, this.#passed + at);
        }
        continue;
      }
      const isEmpty = text.charCodeAt(close - 1) === SLASH;
      if (this.#skipped > 0) {
        if (!isEmpty) this.#skipped += 1;
        continue;
      }
      const end = isEmpty ? close - 1 : close;
      const nameEnd = endOfName(text, start + 1, end);
      const wanted = handler.open(
        localName(text, start + 1, nameEnd),
        nameEnd < end ? text.slice(nameEnd, end) : '',
        isEmpty,
        this.#passed + start,
        this.#passed + at,
      );
      if (wanted === false && !isEmpty) this.#skipped = 1;
    }
  }

  /** @returns where a comment, a CDATA section or a declaration is over; -1 where it goes on. */
  #passMarkup(text: string, start: number, textAt: number): number {
    const flush = (): void => {
      if (start > textAt && this.#skipped === 0) this.#handler.text(text.slice(textAt, start));
    };
    const past = (end: string, from: number): number => {
      const found = text.indexOf(end, from);
      return found < 0 ? -1 : found + end.length;
    };
    if (text.startsWith('<![CDATA[', start)) {
      const end = past(']]>', start + 9);
      if (end < 0) return -1;
      flush();
      const literal = text.slice(start + 9, end - 3);
      if (literal !== '' && this.#skipped === 0) this.#handler.text(escapeXml(literal));
      return end;
    }
    // Too little of it may be there to see what it is.
    if (text.length - start < 9 && '<![CDATA['.startsWith(text.slice(start))) return -1;
    const end = text.startsWith('<!--', start)
      ? past('-->', start + 4)
      : text.charCodeAt(start + 1) === QUESTION
        ? past('?>', start + 2)
        : endOfDeclaration(text, start + 2);
    if (end >= 0) flush();
    return end;
  }
}

/** Scans a whole document. */
export function scanXml(xml: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler);
  scanner.write(xml);
  scanner.end();
}

/** Where the ">" of a tag is: it may stand in the value of an attribute too. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** A document type may hold declarations of its own, in brackets. */
function endOfDeclaration(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LESS) depth += 1;
    else if (code === GREATER && depth-- === 0) return at + 1;
  }
  return -1;
}

function endOfName(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) > SPACE) at++;
  return at;
}

function localName(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) <= SPACE) end--;
  for (let at = from; at < end; at++) {
    if (text.charCodeAt(at) === COLON) return text.slice(at + 1, end);
  }
  return text.slice(from, end);
}

/** The value of an attribute by its name without a prefix, decoded; null where there is none. */
export function attributeOf(attributes: string, name: string): string | null {
  const raw = rawAttributeOf(attributes, name);
  return raw === null ? null : decodeXml(raw);
}

/** The same as written, for values that hold no entities. */
export function rawAttributeOf(attributes: string, name: string): string | null {
  for (let at = 0; at < attributes.length;) {
    while (at < attributes.length && attributes.charCodeAt(at) <= SPACE) at++;
    let nameAt = at;
    let code = attributes.charCodeAt(at);
    while (at < attributes.length && code !== EQUALS && code > SPACE) {
      if (code === COLON) nameAt = at + 1;
      code = attributes.charCodeAt(++at);
    }
    const nameEnd = at;
    while (at < attributes.length && code !== QUOTE && code !== APOSTROPHE) {
      code = attributes.charCodeAt(++at);
    }
    const valueAt = at + 1;
    const valueEnd = attributes.indexOf(code === QUOTE ? '"' : "'", valueAt);
    if (valueEnd < 0) return null;
    if (nameEnd - nameAt === name.length && attributes.startsWith(name, nameAt)) {
      return attributes.slice(valueAt, valueEnd);
    }
    at = valueEnd + 1;
  }
  return null;
}

/** Whether an attribute such as `hidden` is set. */
export function isOn(attributes: string, name: string, otherwise = false): boolean {
  const value = rawAttributeOf(attributes, name);
  return value === null ? otherwise : value === '1' || value === 'true' || value === 'on';
}

export function numberOf(attributes: string, name: string): number | null {
  const value = rawAttributeOf(attributes, name);
  if (value === null || value.trim() === '') return null;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi;
const LAST_CHARACTER = 0x10ffff;

/** Text as XML has it, to text; line ends become those of XML. */
export function decodeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()]!;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > LAST_CHARACTER ? all : String.fromCodePoint(code);
  });
}

/** Text as it may stand between tags, and in attributes with quotation marks. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text;
}
