import { documentsOf, IS_CUSTOM_XML, type KeptParts } from '../kept-parts';
import type { PackageDraft } from './package-draft';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Sees to it that the package holds the documents that add-ins keep in it, and no other ones. */
export function keepParts(draft: PackageDraft, workbook: string, kept: KeptParts): void {
  const wanted = documentsOf(kept).map(inUtf8);
  const paths = draft.paths.filter((path) => IS_CUSTOM_XML.test(path));
  const links = draft.relationshipsOf(workbook);
  for (const path of paths) {
    const place = wanted.indexOf(inUtf8(draft.textOf(path)));
    if (place >= 0) {
      wanted.splice(place, 1);
      continue;
    }
    for (const { id, target } of links) {
      if (target.toLowerCase() === path.toLowerCase()) draft.unlink(workbook, id);
    }
    draft.remove(path);
  }
  for (const xml of wanted) addPart(draft, workbook, xml);
}

function addPart(draft: PackageDraft, workbook: string, xml: string): void {
  const dialect = draft.dialectOf(workbook);
  const path = draft.freePath('customXml/item', '.xml');
  const properties = path.replace('item', 'itemProps');
  draft.put(path, xml);
  draft.put(properties, propertiesOf(xml), PROPERTIES_TYPE);
  draft.link(path, 'customXmlProps', properties, dialect);
  draft.link(workbook, 'customXml', path, dialect);
}

/** What Office wants to know of a part: an id that no other has, and its namespace. */
function propertiesOf(xml: string): string {
  const namespace = /xmlns="([^"]*)"/.exec(xml)?.[1];
  const schemas = namespace
    ? `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs>`
    : '<ds:schemaRefs/>';
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  return `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${NAMESPACE}">${schemas}</ds:datastoreItem>`;
}

/** An add-in may hand over a document that says it is in another encoding than it is written in. */
const inUtf8 = (xml: string): string =>
  xml.replace(/^(\s*<\?xml[^>]*?encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
