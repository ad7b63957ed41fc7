import { expectSame, NotOffered, type Check } from './check';
import { waitUntil } from './wait-until';

const SETTING = 'JD.Check';
const NAMESPACE = 'urn:jd-for-excel:check';
const XML = `<check xmlns="${NAMESPACE}">é &amp; 漢</check>`;

/** What is kept with the workbook, and what it tells of itself. */
export const KEEPING_CHECKS: readonly Check[] = [
  {
    name: 'settings',
    look: async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add(SETTING, { list: [1, 'é'], nested: { is: true } });
      const kept = settings.getItemOrNullObject(SETTING).load('value');
      await context.sync();
      kept.delete();
      await context.sync();
      expectSame(kept.value, { list: [1, 'é'], nested: { is: true } });
      expectSame(await isGone(), true);
    },
    tidy: async (context) => {
      const left = context.workbook.settings.getItemOrNullObject(SETTING);
      await context.sync();
      if (!left.isNullObject) left.delete();
    },
  },
  {
    name: 'xml parts',
    look: async (_sheet, context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(XML);
      const found = customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      const texts = found.items.map((part) => part.getXml());
      await context.sync();
      for (const part of found.items) part.delete();
      const left = customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      expectSame(
        texts.map(({ value }) => value.includes('é &amp; 漢')),
        [true],
      );
      expectSame(left.items.length, 0);
    },
    tidy: async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
      await context.sync();
      for (const part of parts.items) part.delete();
    },
  },
  {
    name: 'cell events',
    hearsEvents: true,
    look: async (sheet, context) => {
      const heard: Excel.WorksheetChangedEventArgs[] = [];
      const byBook: string[] = [];
      const ofSheet = sheet.onChanged.add(async (event) => void heard.push(event));
      const ofBook = context.workbook.worksheets.onChanged.add(
        async ({ worksheetId }) => void byBook.push(worksheetId),
      );
      sheet.load('id');
      await context.sync();
      sheet.getRange('A1').values = [[7]];
      await context.sync();
      await untilHeard(() => heard.length > 0 && byBook.length > 0);
      ofSheet.remove();
      ofBook.remove();
      await context.sync();
      const [event] = heard;
      expectSame([event?.changeType, byBook.includes(sheet.id)], ['RangeEdited', true]);
      expectSame([event?.source, event?.triggerSource], ['Local', 'ThisLocalAddin']);
      // Not every Excel tells what stood there before; where it tells, it has to be right.
      const { details } = event!;
      if (details) {
        expectSame([details.valueBefore, details.valueAfter], ['', 7]);
        expectSame([details.valueTypeBefore, details.valueTypeAfter], ['Empty', 'Double']);
      }
    },
  },
  {
    name: 'sheet events',
    hearsEvents: true,
    look: async (sheet, context) => {
      const { worksheets } = context.workbook;
      const activated: string[] = [];
      const selected: string[] = [];
      const deleted: string[] = [];
      const handlers = [
        worksheets.onActivated.add(async ({ worksheetId }) => void activated.push(worksheetId)),
        worksheets.onSelectionChanged.add(
          async ({ worksheetId, address }) => void selected.push(`${worksheetId} ${address}`),
        ),
        worksheets.onDeleted.add(async ({ worksheetId }) => void deleted.push(worksheetId)),
      ];
      sheet.load('id, name');
      await context.sync();
      const other = worksheets.add(`${sheet.name} b`).load('id');
      sheet.activate();
      sheet.getRange('C3').select();
      await context.sync();
      const active = worksheets.getActiveWorksheet().load('id');
      await context.sync();
      other.delete();
      await context.sync();
      await untilHeard(
        () =>
          activated.includes(sheet.id) &&
          selected.includes(`${sheet.id} C3`) &&
          deleted.includes(other.id),
      );
      for (const handler of handlers) handler.remove();
      await context.sync();
      expectSame(active.id === sheet.id, true);
      expectSame(
        {
          activated: activated.includes(sheet.id),
          selected: selected.includes(`${sheet.id} C3`),
          deleted: deleted.includes(other.id),
        },
        { activated: true, selected: true, deleted: true },
      );
    },
  },
  {
    name: 'undo',
    look: async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) {
        throw new NotOffered('ExcelApi 1.20');
      }
      // What one undo takes back nobody can ask; that two requests may be one can be seen.
      await Excel.run({ mergeUndoGroup: true }, async (merged) => {
        const cells = merged.workbook.worksheets.getItem(sheet.id).getRange('A1:A2');
        cells.getCell(0, 0).values = [[1]];
        await merged.sync();
        cells.getCell(1, 0).values = [[2]];
        await merged.sync();
      });
      const written = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expectSame(written.values, [[1], [2]]);
    },
  },
];

const untilHeard = (isHeard: () => boolean) =>
  waitUntil(
    async () => isHeard(),
    (answer) => answer,
  );

/** Asked in a conversation that keeps nothing alive between its requests, as the add-in's own do. */
async function isGone(): Promise<boolean> {
  const context = new Excel.RequestContext();
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  await context.sync();
  return setting.isNullObject;
}
