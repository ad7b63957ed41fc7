/**
 * Writes the export of each case: `node test/cases/make-cases.mjs`. What must come out of them
 * stands in each case's expected.json, which nothing writes but a person.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CSV_CASES } from './csv-cases.mjs';
import { writeWorkbooks } from './workbook-cases.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));

function fileOf(name, file) {
  const caseFolder = path.join(folder, name);
  mkdirSync(caseFolder, { recursive: true });
  return path.join(caseFolder, file);
}

/** A field is quoted where it has to be, as Excel does it. */
function toDelimited(rows, delimiter) {
  const quoted = (cell) =>
    new RegExp(`["\r\n${delimiter}]`).test(cell) ? `"${String(cell).replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quoted).join(delimiter)).join('\r\n') + '\r\n';
}

const MAC_ROMAN = { '°': 0xa1, é: 0x8e, è: 0x8f, '’': 0xd5 };

const ENCODERS = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'utf-16 le': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16 be': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'utf-16 le without a mark': (text) => Buffer.from(text, 'utf16le'),
  // Alike for all letters of our languages; what differs between the two is not used.
  // The letters that the case holds, as an Excel for Mac of old saved them.
  'mac roman': (text) =>
    Buffer.from([...text].map((letter) => MAC_ROMAN[letter] ?? letter.charCodeAt(0))),
  'utf-8 with an odd byte': (text) =>
    Buffer.concat([Buffer.from(text.trimEnd()), Buffer.from([0xe9]), Buffer.from('\r\n')]),
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
};

for (const { name, rows, delimiter = ',', encoding = 'utf-8' } of CSV_CASES) {
  writeFileSync(fileOf(name, 'export.csv'), ENCODERS[encoding](toDelimited(rows, delimiter)));
}
await writeWorkbooks((name) => fileOf(name, 'export.xlsx'));
