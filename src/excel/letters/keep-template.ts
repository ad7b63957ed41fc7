import { DOCUMENT_KINDS, type DocumentKind } from '../../documents/document-kind';
import { LOCALES, type Locale } from '../../wording/locale';
import { toWorkbookError } from '../request/workbook-error';
import { readXmlTexts, replaceXmlTexts } from '../own-sheets/xml-parts';

/** A template of the house's own, for one kind of document in one language. */
export interface OwnTemplate {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const NAMESPACE = 'urn:jd-for-excel:template';
/** Larger ones would make every opening and saving of the workbook slow. */
const MOST_BYTES_KEPT = 500_000;

/** The templates that are kept with the workbook. */
export async function loadTemplates(): Promise<OwnTemplate[]> {
  try {
    return (await readXmlTexts(NAMESPACE)).texts.flatMap((xml) => parse(xml) ?? []);
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

/**
 * Keeps a template with the workbook, in the place of the one for the same kind and language.
 *
 * @returns false where it is too large to be kept; then it serves as long as the pane is open.
 */
export async function keepTemplate(template: OwnTemplate): Promise<boolean> {
  const isKept = template.bytes.length <= MOST_BYTES_KEPT;
  await replace(template, isKept ? print(template) : null);
  return isKept;
}

export function forgetTemplate(kind: DocumentKind, locale: Locale): Promise<void> {
  return replace({ kind, locale }, null);
}

async function replace(
  { kind, locale }: Pick<OwnTemplate, 'kind' | 'locale'>,
  xml: string | null,
): Promise<void> {
  try {
    const isReplaced = (kept: string) => {
      const known = parse(kept);
      return known?.kind === kind && known.locale === locale;
    };
    await replaceXmlTexts(NAMESPACE, isReplaced, xml);
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

function print({ kind, locale, fileName, bytes }: OwnTemplate): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const name = encodeURIComponent(fileName.replace(/\p{Surrogate}/gu, ''));
  return `<template xmlns="${NAMESPACE}" kind="${kind}" locale="${locale}" name="${name}">${btoa(binary)}</template>`;
}

/** Null for a part that another version wrote. */
function parse(xml: string): OwnTemplate | null {
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1];
  const kind = DOCUMENT_KINDS.find((known) => known === attribute('kind'));
  const locale = LOCALES.find((known) => known === attribute('locale'));
  const base64 = />([^<]*)<\/template>\s*$/.exec(xml)?.[1];
  if (!kind || !locale || !base64) return null;
  try {
    return {
      kind,
      locale,
      fileName: decodeURIComponent(attribute('name') ?? ''),
      bytes: Uint8Array.from(atob(base64.trim()), (letter) => letter.charCodeAt(0)),
    };
  } catch {
    return null;
  }
}
