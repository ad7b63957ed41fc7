import { strToU8, zipSync, type Zippable } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface MadeSheet {
  readonly name?: string;
  /** Of `worksheet`, all of it. */
  readonly xml: string;
  readonly state?: string;
  /** Relationships of the sheet by id, each a type and a target. */
  readonly links?: Readonly<Record<string, readonly [string, string]>>;
  readonly isChart?: boolean;
}

export interface MadePackage {
  readonly sheets: readonly MadeSheet[];
  readonly sharedTexts?: readonly string[];
  /** Of `styleSheet`, all of it. */
  readonly styles?: string;
  /** In front of the sheets, in the workbook's part. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly isStrict?: boolean;
  /** Besides those that a workbook has anyhow, or in their place. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** By the path of the part. */
  readonly types?: Readonly<Record<string, string>>;
  /** Of the workbook, by id. */
  readonly links?: Readonly<Record<string, readonly [string, string]>>;
  readonly mainType?: string;
}

/** The parts of a workbook, as another program might have written them. */
export function makeParts(made: MadePackage): Record<string, Uint8Array> {
  const main = made.isStrict ? STRICT_MAIN : MAIN;
  const office = made.isStrict ? STRICT_OFFICE : OFFICE;
  const pathOf = ({ isChart }: MadeSheet, index: number) =>
    isChart ? `chartsheets/sheet${index + 1}.xml` : `worksheets/sheet${index + 1}.xml`;
  const sheets = made.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const links: Record<string, readonly [string, string]> = {
    ...Object.fromEntries(
      made.sheets.map((sheet, index) => [
        `rId${index + 1}`,
        [sheet.isChart ? 'chartsheet' : 'worksheet', pathOf(sheet, index)] as const,
      ]),
    ),
    ...(made.styles && { rIdStyles: ['styles', 'styles.xml'] as const }),
    ...(made.sharedTexts && { rIdTexts: ['sharedStrings', 'sharedStrings.xml'] as const }),
    ...made.links,
  };
  const types: Record<string, string> = {
    'xl/workbook.xml': made.mainType ?? `${SHEET_TYPE}.sheet.main+xml`,
    ...Object.fromEntries(
      made.sheets.map((sheet, index) => [
        `xl/${pathOf(sheet, index)}`,
        `${SHEET_TYPE}.${sheet.isChart ? 'chartsheet' : 'worksheet'}+xml`,
      ]),
    ),
    ...(made.styles && { 'xl/styles.xml': `${SHEET_TYPE}.styles+xml` }),
    ...(made.sharedTexts && { 'xl/sharedStrings.xml': `${SHEET_TYPE}.sharedStrings+xml` }),
    ...made.types,
  };
  const relationships = (of: Readonly<Record<string, readonly [string, string]>>) =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
      of,
    )
      .map(
        ([id, [type, target]]) =>
          `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${Object.entries(
      types,
    )
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${main}" xmlns:r="${office}">${made.beforeSheets ?? ''}<sheets>${sheets.join('')}</sheets>${made.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links),
    ...(made.styles && {
      'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${main}">${made.styles}</styleSheet>`,
    }),
    ...(made.sharedTexts && {
      'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${main}" count="${made.sharedTexts.length}" uniqueCount="${made.sharedTexts.length}">${made.sharedTexts.join('')}</sst>`,
    }),
  };
  made.sheets.forEach((sheet, index) => {
    const path = pathOf(sheet, index);
    const root = sheet.isChart ? 'chartsheet' : 'worksheet';
    parts[`xl/${path}`] =
      `${DECLARATION}<${root} xmlns="${main}" xmlns:r="${office}">${sheet.xml}</${root}>`;
    if (sheet.links) {
      const [folder, file] = path.split('/');
      parts[`xl/${folder}/_rels/${file}.rels`] = relationships(sheet.links);
    }
  });
  return Object.fromEntries(
    Object.entries({ ...parts, ...made.parts }).map(([path, part]) => [
      path,
      typeof part === 'string' ? strToU8(part) : part,
    ]),
  );
}

export const makePackage = (made: MadePackage): Uint8Array => zip(makeParts(made));

/** With a fixed date, so that equal parts are equal files. */
export function zip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, [part, { mtime: '2026-01-01' }]]),
  );
  return zipSync(files);
}

/** A text of the shared ones. */
export const si = (text: string): string => `<si><t>${text}</t></si>`;
