/** The two makes of the format, by the names that they give to the same things. */
export interface Dialect {
  /** The namespace of workbooks, sheets, tables and styles. */
  readonly main: string;
  /** Of what leads from one part to another; its relationships' types begin with it too. */
  readonly office: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** @param attributes of the root of a part */
export const dialectOf = (attributes: string): Dialect =>
  attributes.includes(STRICT.main) ? STRICT : TRANSITIONAL;

const PREFIXED = /\sxmlns:([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const PLAIN = /\sxmlns\s*=\s*(?:"([^"]*)"|'([^']*)')/;

/**
 * What stands before the names of a part's own elements, such as `x:`; '' for nothing.
 *
 * @param attributes of its root
 */
export function prefixOf(attributes: string): string {
  const isMain = (namespace: string | undefined) =>
    namespace === TRANSITIONAL.main || namespace === STRICT.main;
  const plain = PLAIN.exec(attributes);
  if (isMain(plain?.[1] ?? plain?.[2])) return '';
  for (const [, prefix, one, other] of attributes.matchAll(PREFIXED)) {
    if (isMain(one ?? other)) return `${prefix}:`;
  }
  return '';
}
