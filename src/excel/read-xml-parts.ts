export interface XmlPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** The custom XML parts of a namespace that the workbook holds, with their texts. */
export async function readXmlParts(
  context: Excel.RequestContext,
  namespace: string,
): Promise<XmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  await context.sync();
  return read.map(({ part, xml }) => ({ part, xml: xml.value }));
}
