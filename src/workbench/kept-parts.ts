import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { BookContext } from './object-model/book-context';

/** What add-ins keep in a workbook besides its cells. */
export interface KeptParts {
  /** Whole documents of XML, as the add-in gave them. */
  readonly customXml: readonly string[];
  readonly settings: ReadonlyMap<string, unknown>;
}

export const NOTHING_KEPT: KeptParts = { customXml: [], settings: new Map() };

/**
 * Excel writes an add-in's settings into a web extension part under the add-in's id. The workbench
 * has no installed add-in to write down, so it keeps them in a custom XML part of its own, which
 * Excel carries along and does not take for settings.
 */
const SETTINGS_NAMESPACE = 'urn:jd-for-excel:workbench-settings:1';
const SETTINGS = new RegExp(`<settings xmlns="${SETTINGS_NAMESPACE}">([^<]*)</settings>`);

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const CUSTOM_XML = `${OFFICE}/relationships/customXml`;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = '[Content_Types].xml';
const BOOK_RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

export function keptPartsOf({ customXmlParts, settings }: BookContext): KeptParts {
  return { customXml: [...customXmlParts.values()], settings: new Map(settings) };
}

/** Puts what a file kept into a workbook that keeps nothing yet. */
export function fillKeptParts(book: BookContext, { customXml, settings }: KeptParts): void {
  for (const xml of customXml) book.customXmlParts.set(book.newId('xml'), xml);
  for (const [key, value] of settings) book.settings.set(key, value);
}

/** Adds the parts to an .xlsx that has none of them, as the workbook's custom XML data. */
export function addKeptParts(xlsx: Uint8Array, { customXml, settings }: KeptParts): Uint8Array {
  const parts = settings.size > 0 ? [...customXml, writeSettings(settings)] : customXml;
  if (parts.length === 0) return xlsx;
  const zip: Zippable = unzipSync(xlsx);
  const links = parts.map((_, index) => {
    const target = `../customXml/item${index + 1}.xml`;
    return `<Relationship Id="kept${index + 1}" Type="${CUSTOM_XML}" Target="${target}"/>`;
  });
  const types = parts.map(
    (_, index) =>
      `<Override PartName="/customXml/itemProps${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
  append(zip, BOOK_RELATIONSHIPS, links.join(''), '</Relationships>');
  append(zip, TYPES, types.join(''), '</Types>');
  parts.forEach((xml, index) => {
    const number = index + 1;
    zip[`customXml/item${number}.xml`] = strToU8(inUtf8(xml));
    zip[`customXml/itemProps${number}.xml`] = strToU8(propertiesOf(xml));
    zip[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
  });
  return zipSync(zip, { level: 1 });
}

/** The custom XML of an .xlsx that was checked, and the settings that the workbench kept in it. */
export function readKeptParts(xlsx: Uint8Array): KeptParts {
  const files = unzipSync(xlsx, {
    filter: ({ name }) => /^customXml\/item\d+\.xml$/i.test(name),
  });
  const parts = Object.entries(files)
    .sort(([one], [other]) => numberOf(one) - numberOf(other))
    .map(([, bytes]) => decode(bytes));
  const settings = parts.map(readSettings).find((found) => found !== null);
  return {
    customXml: parts.filter((xml) => !SETTINGS.test(xml)),
    settings: settings ?? NOTHING_KEPT.settings,
  };
}

function append(zip: Zippable, path: string, xml: string, before: string): void {
  const text = strFromU8(zip[path] as Uint8Array);
  zip[path] = strToU8(text.replace(before, () => xml + before));
}

function writeSettings(settings: ReadonlyMap<string, unknown>): string {
  const json = JSON.stringify([...settings]);
  // The characters that XML minds are written as JSON writes any other.
  const text = json.replace(/[&<>\u007f-\u009f\ud800-\udfff\ufffe\uffff]/g, escapeInJson);
  return `${DECLARATION}<settings xmlns="${SETTINGS_NAMESPACE}">${text}</settings>`;
}

const escapeInJson = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** @returns null where the part holds no settings of ours, or ones that somebody broke. */
function readSettings(xml: string): ReadonlyMap<string, unknown> | null {
  const [, json] = SETTINGS.exec(xml) ?? [];
  if (json === undefined) return null;
  try {
    return new Map(JSON.parse(json) as [string, unknown][]);
  } catch {
    return null;
  }
}

/** What Office wants to know of a part: an id that no other has, and its namespace. */
function propertiesOf(xml: string): string {
  const namespace = /xmlns="([^"]*)"/.exec(xml)?.[1];
  const schemas = namespace
    ? `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs>`
    : '<ds:schemaRefs/>';
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  return `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml">${schemas}</ds:datastoreItem>`;
}

/** An add-in may hand over a document that says it is in another encoding than it is written in. */
const inUtf8 = (xml: string): string =>
  xml.replace(/^(\s*<\?xml[^>]*?encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');

const numberOf = (path: string): number => Number(/\d+/.exec(path)?.[0]);

/** Word and Excel also write parts in UTF-16. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
