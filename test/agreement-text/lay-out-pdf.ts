/** In points; letters of Courier are three fifths of their height wide. */
const LETTER = 10;
const LEADING = 12;
const MARGIN = 50;

/** How many letters a line has room for, and how many lines a page. */
export interface PageLayout {
  readonly columns: number;
  readonly rows: number;
}

/**
 * A text as a PDF, as a typewriter would: the same on every machine, whatever fonts it has. Blank
 * lines stay blank, lines that are too long are broken between words.
 */
export function layOutPdf(text: string, { columns, rows }: PageLayout): Uint8Array {
  const lines = text.split(/\r?\n/).flatMap((line) => breakLine(line, columns));
  const pages = Array.from({ length: Math.ceil(lines.length / rows) }, (_, page) =>
    lines.slice(page * rows, (page + 1) * rows),
  );
  const height = rows * LEADING + 2 * MARGIN;
  const width = columns * LETTER * 0.6 + 2 * MARGIN;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((page, at) => {
      const content = page.map((line, row) => writeLine(line, height - MARGIN - row * LEADING));
      const stream = content.join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]` +
          `/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * at} 0 R>>`,
        `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
      ];
    }),
  ];
  return writePdf(objects);
}

/** With the table of where each object begins. */
function writePdf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const entries = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}` +
      `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  );
}

function breakLine(line: string, columns: number): string[] {
  const broken: string[] = [''];
  for (const word of line.split(/ +/)) {
    const last = broken.at(-1)!;
    if (last === '') broken[broken.length - 1] = word;
    else if (last.length + 1 + word.length <= columns)
      broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken;
}

function writeLine(line: string, baseline: number): string {
  if (line.trim() === '') return '';
  return `BT /F ${LETTER} Tf ${MARGIN} ${baseline} Td (${[...line].map(escapeLetter).join('')}) Tj ET`;
}

/** The letters beyond Latin-1 that the texts have, by their places in the font's encoding. */
const WIN_ANSI: Readonly<Record<string, number>> = {
  ...{ '–': 0x96, '—': 0x97, '‘': 0x91, '’': 0x92 },
  ...{ '“': 0x93, '”': 0x94, '•': 0x95, '…': 0x85, '\t': 0x20 },
};

function escapeLetter(letter: string): string {
  const code = WIN_ANSI[letter] ?? letter.charCodeAt(0);
  if (code > 0xff) throw new Error(`No place in the encoding: ${letter}`);
  return /[()\\]/.test(letter) || code > 0x7e ? `\\${code.toString(8).padStart(3, '0')}` : letter;
}
