import { allOrNothing } from '../request/all-or-nothing';
import { inExcel, type InExcel } from '../request/in-excel';

interface XmlPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** The texts of the custom XML parts of a namespace that the workbook holds. */
export async function readXmlParts(namespace: string): Promise<string[]> {
  const parts = await inExcel((context) => loadParts(context, namespace));
  return parts.map(({ xml }) => xml);
}

/**
 * Puts a part in the place of those that it replaces, in one request; where that fails, those.
 *
 * @param next null to remove them only.
 */
export function replaceXmlParts(
  namespace: string,
  isReplaced: (xml: string) => boolean,
  next: string | null,
): Promise<void> {
  let before: string[] = [];
  return allOrNothing({
    where: '',
    write: async (begin) => {
      before = (await readXmlParts(namespace)).filter(isReplaced);
      begin();
      await replace(namespace, isReplaced, next === null ? [] : [next], inExcel);
    },
    takeBack: (excel) => replace(namespace, isReplaced, before, excel),
  });
}

function replace(
  namespace: string,
  isReplaced: (xml: string) => boolean,
  next: readonly string[],
  excel: InExcel,
): Promise<void> {
  return excel(async (context) => {
    const parts = await loadParts(context, namespace);
    // The new one first: what breaks off in between leaves two, never none.
    for (const xml of next) context.workbook.customXmlParts.add(xml);
    for (const { part, xml } of parts) if (isReplaced(xml)) part.delete();
    await context.sync();
  });
}

async function loadParts(context: Excel.RequestContext, namespace: string): Promise<XmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return read.map(({ part, xml }) => ({ part, xml: xml.value }));
}
