import { tryParseArea } from '../addresses';
import type { TableContents } from '../workbook-file';
import { attributeOf, isOn, numberOf, scanXml } from './xml-scanner';

/** Reads a table's part; null where the grid has no such table, as one without a header. */
export function readTable(xml: string): TableContents | null {
  let table: TableContents | null = null;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'table') table = toTable(attributes);
      else if (name === 'autoFilter' && table) table = { ...table, showFilterButton: true };
      else if (name === 'tableStyleInfo' && table) {
        const style = attributeOf(attributes, 'name') ?? '';
        table = { ...table, style, showBandedRows: isOn(attributes, 'showRowStripes') };
      }
    },
    close() {},
    text() {},
  });
  return table;
}

function toTable(attributes: string): TableContents | null {
  const name = attributeOf(attributes, 'displayName') ?? attributeOf(attributes, 'name');
  const area = tryParseArea(attributeOf(attributes, 'ref') ?? '');
  if (!name || !area || numberOf(attributes, 'headerRowCount') === 0) return null;
  const hasTotals = (numberOf(attributes, 'totalsRowCount') ?? 0) > 0;
  return {
    name,
    area,
    style: '',
    showBandedRows: false,
    showFilterButton: false,
    ...(hasTotals && { hasTotals }),
  };
}
