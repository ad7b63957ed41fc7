/**
 * Decodes the bytes of a text file: UTF-8 or UTF-16, with or without a mark, else the code page in
 * which Excel saved it: Windows-1252, or Mac Roman from an old Excel for Mac.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0 && everySecondIsZero(bytes, 0)) return new TextDecoder('utf-16be').decode(bytes);
  if (second === 0 && everySecondIsZero(bytes, 1)) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeCodePage(bytes);
  }
}

/** UTF-16 without a mark: a header is Latin, and its letters fill one byte of two. */
function everySecondIsZero(bytes: Uint8Array, start: 0 | 1): boolean {
  const beginning = bytes.subarray(0, 32);
  return beginning.length >= 4 && beginning.every((byte, at) => at % 2 !== start || byte === 0);
}

/** What Windows-1252 has in place of control characters; blank where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** The upper half of Mac Roman. */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';
/** The letters and signs beyond ASCII that English, French and Spanish are written with. */
const OUR_LETTERS = new Set('éèêëàâçôöîïùûüœáíóúñÉÈÊÀÂÇÔÎÁÍÓÚÑ°º№’«»–¿¡');
const HIGH = /[\x80-\xFF]/g;
const MULTI_BYTE = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}/g;
const BYTES_AT_ONCE = 0x8000;

function decodeCodePage(bytes: Uint8Array): string {
  const raw = toLatin1(bytes);
  const sequences = raw.match(MULTI_BYTE)?.length ?? 0;
  if (sequences > 0) {
    const odd = raw.replace(MULTI_BYTE, '').match(HIGH)?.length ?? 0;
    // A careless tool put a byte of another code page into a file in UTF-8.
    if (sequences >= odd) {
      return fromWindows(raw.replace(MULTI_BYTE, fromUtf8));
    }
  }
  const high = raw.match(HIGH) ?? [];
  const asMac = high.filter((byte) => OUR_LETTERS.has(macLetter(byte))).length;
  const asWindows = high.filter((byte) => OUR_LETTERS.has(fromWindows(byte))).length;
  return asMac > asWindows ? raw.replace(HIGH, macLetter) : fromWindows(raw);
}

const UTF8 = new TextDecoder();

const fromUtf8 = (sequence: string): string =>
  UTF8.decode(Uint8Array.from(sequence, (byte) => byte.charCodeAt(0)));

function toLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE)));
  }
  return parts.join('');
}

/** Some runtimes decode Windows-1252 as Latin-1, which has control characters there. */
const fromWindows = (text: string): string =>
  text.replace(/[\x80-\x9F]/g, (byte) => {
    const letter = WINDOWS_1252[byte.charCodeAt(0) - 0x80];
    return letter === undefined || letter === ' ' ? byte : letter;
  });

const macLetter = (byte: string): string => MAC_ROMAN[byte.charCodeAt(0) - 0x80] ?? byte;
