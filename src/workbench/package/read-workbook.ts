import type { Visibility } from '../stores/sheet-store';
import { attributeOf, decodeXml, isOn, numberOf, rawAttributeOf, scanXml } from './xml-scanner';

/** A sheet as the workbook lists it, of whatever kind. */
export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Of the workbook's relationship to the sheet's part. */
  readonly relationshipId: string;
  readonly visibility: Visibility;
}

/** A name that the workbook defines. */
export interface DefinedName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** The place, among all sheets, of the one that it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  readonly isHidden: boolean;
  readonly comment: string;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly is1904: boolean;
  /** The place, among all sheets, of the one that shows. */
  readonly activeTab: number;
}

export function readWorkbook(xml: string): WorkbookPart {
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let is1904 = false;
  let activeTab: number | null = null;
  let name: { attributes: string; text: string } | null = null;
  scanXml(xml, {
    open(element, attributes) {
      switch (element) {
        case 'extLst':
        case 'AlternateContent':
          return false;
        case 'workbookPr':
          is1904 = isOn(attributes, 'date1904');
          return;
        case 'workbookView':
          activeTab ??= numberOf(attributes, 'activeTab') ?? 0;
          return;
        case 'sheet':
          sheets.push(toSheet(attributes));
          return;
        case 'definedName':
          name = { attributes, text: '' };
      }
      return;
    },
    close(element) {
      if (element !== 'definedName' || !name) return;
      names.push(toName(name.attributes, decodeXml(name.text)));
      name = null;
    },
    text(text) {
      if (name) name.text += text;
    },
  });
  return { sheets, names, is1904, activeTab: activeTab ?? 0 };
}

function toSheet(attributes: string): ListedSheet {
  const state = rawAttributeOf(attributes, 'state');
  return {
    name: attributeOf(attributes, 'name') ?? '',
    sheetId: numberOf(attributes, 'sheetId') ?? 0,
    relationshipId: attributeOf(attributes, 'id') ?? '',
    visibility: state === 'veryHidden' ? 'VeryHidden' : state === 'hidden' ? 'Hidden' : 'Visible',
  };
}

const toName = (attributes: string, formula: string): DefinedName => ({
  name: attributeOf(attributes, 'name') ?? '',
  formula,
  sheet: numberOf(attributes, 'localSheetId'),
  isHidden: isOn(attributes, 'hidden'),
  comment: attributeOf(attributes, 'comment') ?? '',
});
