import { makeParts, si, zip, type MadePackage } from '../package/make-package';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A picture of one grey point. */
const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="165" formatCode="0.0&quot; y&quot;"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><color rgb="FF1F4E79"/><name val="Arial"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs>';
const POSTS =
  '<sheetPr codeName="Posts"/><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData><row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row><row r="2" spans="1:3"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" s="2"><v>3</v></c></row><row r="3" spans="1:3"><c r="A3" t="s"><v>5</v></c><c r="B3" t="s"><v>6</v></c><c r="C3" s="2"><f t="shared" ref="C3:C4" si="0">C2+1</f><v>4</v></c></row><row r="4" spans="1:3"><c r="A4" t="s"><v>5</v></c><c r="B4" t="s"><v>6</v></c><c r="C4" s="2"><f t="shared" si="0"/><v>5</v></c></row></sheetData><conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>4</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B2:B4"><cfRule type="duplicateValues" dxfId="0" priority="2"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B4"><formula1>Grades</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" location="Summary!A1" display="x"/></hyperlinks><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>';
const SUMMARY =
  '<sheetData><row r="1"><c r="A1"><f>SUM(Posts!C2:C4)</f><v>12</v></c></row><row r="2"><c r="A2"><f>Unknowable(Posts!A2)</f><v>7</v></c></row></sheetData><drawing r:id="rId1"/>';

const anchor = (inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const drawing = (inside: string) =>
  `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchor(inside)}</xdr:wsDr>`;
const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const links = (...all: string[]) =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

const RICH: MadePackage = {
  sheets: [
    {
      name: 'Posts',
      xml: POSTS,
      links: {
        rId1: ['drawing', '../drawings/drawing1.xml'],
        rId2: ['comments', '../comments1.xml'],
        rId3: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      },
    },
    { name: 'Summary', xml: SUMMARY, links: { rId1: ['drawing', '../drawings/drawing2.xml'] } },
  ],
  sharedTexts: ['Title', 'Grade', 'Years', 'Driver', 'G2', 'Clerk', 'G3'].map(si),
  styles: STYLES,
  beforeSheets:
    '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="Grades">Posts!$B$2:$B$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Summary!$A$1</definedName></definedNames><calcPr calcId="191029"/>',
  links: {
    rIdChain: ['calcChain', 'calcChain.xml'],
    rIdMacros: [
      'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
      'vbaProject.bin',
    ],
    rIdXml: ['customXml', '../customXml/item1.xml'],
  },
  mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  types: {
    'xl/drawings/drawing1.xml': `${TYPE}.drawing+xml`,
    'xl/drawings/drawing2.xml': `${TYPE}.drawing+xml`,
    'xl/charts/chart1.xml': `${TYPE}.drawingml.chart+xml`,
    'xl/comments1.xml': `${TYPE}.spreadsheetml.comments+xml`,
    'xl/calcChain.xml': `${TYPE}.spreadsheetml.calcChain+xml`,
  },
  parts: {
    'xl/drawings/drawing1.xml': drawing(
      '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
    ),
    'xl/drawings/_rels/drawing1.xml.rels': links(link('rId1', 'image', '../media/image1.png')),
    'xl/media/image1.png': PNG,
    'xl/drawings/drawing2.xml': drawing(
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    ),
    'xl/drawings/_rels/drawing2.xml.rels': links(link('rId1', 'chart', '../charts/chart1.xml')),
    'xl/charts/chart1.xml': `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Posts!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    'xl/comments1.xml': `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Ask first</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#t" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
    'xl/calcChain.xml': `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="C3" i="1"/><c r="C4" i="1"/><c r="A1" i="2"/></calcChain>`,
    'xl/vbaProject.bin': Uint8Array.from({ length: 64 }, (_, at) => at * 3),
    'customXml/item1.xml': '<a xmlns="urn:somebody">kept</a>',
  },
};

const richParts = (): Record<string, Uint8Array> => makeParts(RICH);
/** A workbook with everything that the grid does not show: as it was made, nobody's file. */
export const richPackage = (): Uint8Array => zip(richParts());

/** The same, with its own elements behind a prefix, as some programs write them. */
export function prefixedPackage(): Uint8Array {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return zip(
    Object.fromEntries(
      Object.entries(richParts()).map(([path, bytes]) => [
        path,
        /^xl\/(worksheets\/sheet\d|styles|workbook)\.xml$/.test(path)
          ? new TextEncoder().encode(
              decode(bytes)
                .replace(/<(\/?)(\w)/g, '<$1x:$2')
                .replace('xmlns=', 'xmlns:x='),
            )
          : bytes,
      ]),
    ),
  );
}

const STRICT_NAMES: readonly (readonly [transitional: string, strict: string])[] = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'spreadsheetml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'officeDocument/relationships',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'drawingml/chart'],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'drawingml/spreadsheetDrawing',
  ],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'drawingml/main'],
];

/** The same under the names of the strict make of the format. */
export function strictPackage(): Uint8Array {
  const rename = (xml: string) =>
    STRICT_NAMES.reduce(
      (text, [transitional, strict]) =>
        text.replaceAll(transitional, `http://purl.oclc.org/ooxml/${strict}`),
      xml,
    );
  return zip(
    Object.fromEntries(
      Object.entries(richParts()).map(([path, bytes]) => [
        path,
        /\.(?:xml|rels)$/.test(path)
          ? new TextEncoder().encode(rename(new TextDecoder().decode(bytes)))
          : bytes,
      ]),
    ),
  );
}
