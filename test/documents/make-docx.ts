import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document with this body, and any further parts. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const zip = new PizZip();
  const headers = Object.keys(parts).filter((name) => /word\/(header|footer)/.test(name));
  zip.file(
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${headers
      .map(
        (name) =>
          `<Override PartName="/${name}" ContentType="${TYPE}.${name.includes('header') ? 'header' : 'footer'}+xml"/>`,
      )
      .join('')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACE}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:cols w:space="720"/></w:sectPr></w:body></w:document>`,
  );
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generate({ type: 'uint8array' });
}

export const header = (content: string) => `<w:hdr ${NAMESPACE}>${content}</w:hdr>`;

export const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
export const run = (text: string, properties = '') =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A merge field as Word writes it, its result in bold. */
export const mergeField = (name: string) =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> MERGEFIELD ${name} \\* MERGEFORMAT </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
  `<w:r><w:rPr><w:b/></w:rPr><w:t>«${name}»</w:t></w:r>` +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

export const OBLIGATORY =
  '{official_name} {family} {generic_title} {existing_grade} {allocated_grade} {outcome}';

export function ourTemplate(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`assets/templates/${name}.docx`));
}

/** The body's XML of a .docx. */
export function bodyOf(bytes: Uint8Array): string {
  return new PizZip(bytes).file('word/document.xml')!.asText();
}

/** What a reader of the document sees, a line for each paragraph. */
export function textOf(bytes: Uint8Array): string {
  return bodyOf(bytes)
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
