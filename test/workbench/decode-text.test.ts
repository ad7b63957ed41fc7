import { decodeText } from '../../src/workbench/decode-text';

const TEXT = 'Intitulé du poste;Lieu d’affectation;N° – Genève, España\r\n';
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** The bytes of a text by a table of what lies beyond ASCII. */
const bytesBy = (letters: Readonly<Record<string, number>>) =>
  Uint8Array.from(TEXT, (letter) => letters[letter] ?? letter.charCodeAt(0));

test.each<[string, Uint8Array]>([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16', utf16(`\uFEFF${TEXT}`)],
  ['UTF-16, big end first', utf16(`\uFEFF${TEXT}`).swap16()],
  ['UTF-16 without a mark', utf16(TEXT)],
  ['Windows-1252', bytesBy({ '’': 0x92, '–': 0x96 })],
  ['Mac Roman', bytesBy({ é: 0x8e, è: 0x8f, '’': 0xd5, '°': 0xa1, '–': 0xd0, ñ: 0x96 })],
])('%s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('one byte of another code page leaves the rest of a file in UTF-8 as it is', () => {
  const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe9])]);
  expect(decodeText(bytes)).toBe(`${TEXT}é`);
});

test('a lone byte is of the code page, as where a short text has one accent', () => {
  expect(decodeText(Uint8Array.from([0x47, 0x65, 0x6e, 0xe8, 0x76, 0x65]))).toBe('Genève');
});
