import { unzipSync } from 'fflate';
import type { BookContext } from './object-model/book-context';
import { decodePart } from './package/text-decoder';

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

/** Where custom XML stands in a package. */
export const IS_CUSTOM_XML = /^customXml\/item\d+\.xml$/i;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function keptPartsOf({ customXmlParts, settings }: BookContext): KeptParts {
  return { customXml: [...customXmlParts.values()], settings: new Map(settings) };
}

/** Puts what a file kept into a workbook that keeps nothing yet. */
export function fillKeptParts(book: BookContext, { customXml, settings }: KeptParts): void {
  for (const xml of customXml) book.customXmlParts.set(book.newId('xml'), xml);
  for (const [key, value] of settings) book.settings.set(key, value);
}

/** The custom XML of an .xlsx that was checked, and the settings that the workbench kept in it. */
export function readKeptParts(xlsx: Uint8Array): KeptParts {
  const files = unzipSync(xlsx, {
    filter: ({ name }) => IS_CUSTOM_XML.test(name),
  });
  const parts = Object.entries(files)
    .sort(([one], [other]) => numberOf(one) - numberOf(other))
    .map(([, bytes]) => decodePart(bytes));
  const settings = parts.map(readSettings).find((found) => found !== null);
  return {
    customXml: parts.filter((xml) => !SETTINGS.test(xml)),
    settings: settings ?? NOTHING_KEPT.settings,
  };
}

/** All that is kept, each as a document of its own. */
export const documentsOf = ({ customXml, settings }: KeptParts): readonly string[] =>
  settings.size > 0 ? [...customXml, writeSettings(settings)] : customXml;

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

const numberOf = (path: string): number => Number(/\d+/.exec(path)?.[0]);
