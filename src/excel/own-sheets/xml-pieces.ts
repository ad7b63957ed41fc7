import { escapeXml, unescapeXml } from './xml-text';

/**
 * Characters of a piece. Excel on the web takes and gives 5 MB a request, and a character can take
 * three bytes and be escaped twice on its way.
 */
const LONGEST_PIECE = 400_000;

/** A piece of a text that is too long for one custom XML part. */
interface XmlPiece {
  /** Names the text that it is of: the same for the same text. */
  readonly of: string;
  /** From 0. */
  readonly at: number;
  readonly count: number;
  content(): string;
}

/** The custom XML parts in which a document is kept: itself, or pieces where it is long. */
export function toParts(xml: string, namespace: string): string[] {
  if (xml.length <= LONGEST_PIECE) return [xml];
  const contents = split(xml);
  const of = nameOf(xml);
  return contents.map(
    (content, at) =>
      `<piece xmlns="${namespace}" of="${of}" at="${at}" count="${contents.length}">${escapeXml(content)}</piece>`,
  );
}

/** @returns null for a part that is a document of its own. */
export function pieceOf(part: string): XmlPiece | null {
  const [, attributes, content] = /<piece\b([^>]*)>([\s\S]*)<\/piece>\s*$/.exec(part) ?? [];
  if (attributes === undefined) return null;
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return {
    of: attribute('of'),
    at: Number(attribute('at')),
    count: Number(attribute('count')),
    content: () => unescapeXml(content!),
  };
}

function split(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + LONGEST_PIECE);
    // Half a character is none that XML allows.
    if (/[\uD800-\uDBFF]/.test(text[end - 1]!)) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** By its contents, so that what is written twice is found to be there. */
function nameOf(text: string): string {
  const { imul } = Math;
  let one = 0x011c9dc5;
  let other = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = imul(one ^ code, 0x01000193);
    other = imul(other ^ code, 0x05ebca6b);
  }
  return [text.length, one >>> 0, other >>> 0].map((part) => part.toString(36)).join('-');
}
