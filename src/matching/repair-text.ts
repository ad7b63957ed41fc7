import { PLAIN_TEXT } from '../text/fold-text';

const CP1252_FROM_0X80 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const BYTE_BY_CHARACTER = new Map<string, number>(
  Array.from(CP1252_FROM_0X80, (character, index) => [character, 0x80 + index]),
);

// Damage can be doubled, as a file that was opened and saved twice; more was never seen.
const MAX_REPAIRS = 3;
const LOOKS_DAMAGED = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/;
// An editor that tidies spaces turns the second byte of "à" (0xA0) into a plain one.
const A_GRAVE_WITH_LOST_BYTE = /\u00c3 (?=\p{L}|$| )/gu;

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ccedil: 'ç',
  Ccedil: 'Ç',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  oelig: 'œ',
  OElig: 'Œ',
  szlig: 'ß',
  ordm: 'º',
  ordf: 'ª',
  deg: '°',
};

const COMBINING_BY_ENTITY_SUFFIX: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const ACCENTED_LETTER = /^([a-zA-Z])(acute|grave|circ|uml|tilde)$/;

/**
 * The text as it was meant: HTML entities decoded, UTF-8 that was read as Windows-1252 or Latin-1
 * put right (also when that happened twice), compatibility forms and ligatures unfolded. Text
 * without damage keeps its letters, accents and case.
 */
export function repairText(text: string): string {
  const decoded = decodeEntities(text);
  return PLAIN_TEXT.test(decoded)
    ? decoded
    : unfoldLigatures(repairMojibake(decoded).normalize('NFKC'));
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  // `&amp;eacute;` comes from text that was escaped twice.
  return decodeEntitiesOnce(decodeEntitiesOnce(text));
}

function decodeEntitiesOnce(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return fromCodePoint(Number.parseInt(decimal, 10)) ?? whole;
    if (hex) return fromCodePoint(Number.parseInt(hex, 16)) ?? whole;
    return (name && fromEntityName(name)) ?? whole;
  });
}

function fromCodePoint(code: number): string | null {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : null;
}

function fromEntityName(name: string): string | undefined {
  const accented = ACCENTED_LETTER.exec(name);
  if (!accented) return NAMED_ENTITIES[name] ?? NAMED_ENTITIES[name.toLowerCase()];
  return `${accented[1]}${COMBINING_BY_ENTITY_SUFFIX[accented[2]!]}`.normalize('NFC');
}

function repairMojibake(text: string): string {
  let repaired = text;
  for (let round = 0; round < MAX_REPAIRS; round += 1) {
    const next = decodeAsUtf8(repaired);
    if (next === repaired) break;
    repaired = next;
  }
  return repaired.replace(A_GRAVE_WITH_LOST_BYTE, 'à ');
}

/** Decodes each run that is valid UTF-8 byte for byte; leaves everything else alone. */
function decodeAsUtf8(text: string): string {
  if (!LOOKS_DAMAGED.test(text)) return text;
  const characters = Array.from(text);
  let result = '';
  for (let index = 0; index < characters.length;) {
    const decoded = decodeSequence(characters, index);
    result += decoded?.character ?? characters[index]!;
    index += decoded?.length ?? 1;
  }
  return result;
}

function decodeSequence(
  characters: readonly string[],
  start: number,
): { character: string; length: number } | null {
  const lead = byteOf(characters[start]!);
  const length = lead === null ? 0 : sequenceLength(lead);
  if (lead === null || length === 0) return null;
  let code = lead & (0xff >> (length + 1));
  for (let offset = 1; offset < length; offset += 1) {
    const byte = byteOf(characters[start + offset] ?? '');
    if (byte === null || (byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const character = fromCodePoint(code);
  return character === null ? null : { character, length };
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

function byteOf(character: string): number | null {
  const fromTable = BYTE_BY_CHARACTER.get(character);
  if (fromTable !== undefined) return fromTable;
  const code = character.codePointAt(0);
  return code !== undefined && code <= 0xff ? code : null;
}

function unfoldLigatures(text: string): string {
  return text
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'OE')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'AE')
    .replace(/ß/g, 'ss');
}
