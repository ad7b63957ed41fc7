const PROPERTIES_OF_BODY =
  /<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*?<\/w:sectPr>(?=\s*<\/w:body>)|<w:sectPr\b[^>]*\/>(?=\s*<\/w:body>)/;
const PICTURE_ID = /(<wp:docPr\b[^>]*?\bid=")\d+(")/g;
const DEFAULT_SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

/**
 * Puts letters one behind the other. Each is a section of its own, so that it starts on a page of its
 * own, as page 1, with the letterhead that a template keeps for first pages.
 *
 * @param letters whole `document.xml` parts that were made from the same template.
 */
export function joinLetters(letters: readonly string[]): string {
  const [first] = letters;
  const opening = first!.slice(0, first!.indexOf('<w:body>') + '<w:body>'.length);
  const bodies = letters.map((xml, index) => {
    const body = xml.slice(
      xml.indexOf('<w:body>') + '<w:body>'.length,
      xml.lastIndexOf('</w:body>'),
    );
    const found = PROPERTIES_OF_BODY.exec(`${body}</w:body>`)?.[0] ?? '';
    const content = found ? body.slice(0, body.lastIndexOf(found)) : body;
    const section = startsAtPageOne(found || DEFAULT_SECTION);
    const isLast = index === letters.length - 1;
    return content + (isLast ? section : `<w:p><w:pPr>${TINY}${section}</w:pPr></w:p>`);
  });
  let pictures = 0;
  return `${opening}${bodies.join('')}</w:body></w:document>`.replace(
    PICTURE_ID,
    (_, before: string, after: string) => `${before}${++pictures}${after}`,
  );
}

/** The paragraph that ends a section takes no room of its own. */
const TINY = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';

/** What may follow page numbers in a section's properties, in the order that the format prescribes. */
const AFTER_NUMBERS =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b|<\/w:sectPr>/;

function startsAtPageOne(section: string): string {
  const whole = section.replace(/^<w:sectPr\b([^>]*)\/>$/, '<w:sectPr$1></w:sectPr>');
  const onNewPage = whole.replace(/<w:type\b[^>]*\/>/, '');
  if (/<w:pgNumType\b/.test(onNewPage)) {
    return onNewPage.replace(
      /<w:pgNumType\b([^>]*?)(?:\s+w:start="[^"]*")?([^>]*?)\/>/,
      '<w:pgNumType$1$2 w:start="1"/>',
    );
  }
  const at = AFTER_NUMBERS.exec(onNewPage)!.index;
  return `${onNewPage.slice(0, at)}<w:pgNumType w:start="1"/>${onNewPage.slice(at)}`;
}
