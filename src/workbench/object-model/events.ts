import { formatArea, intersect } from '../addresses';
import { readsLikeError } from '../stores/error-values';
import type { CellValue, StoreEvent } from '../stores/sheet-store';
import { objectEventCategory, type EventEntry } from '../wire';
import type { BookContext } from './book-context';

/** The client's numbers for the kinds of events. */
const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
  tableChanged: 101,
} as const;

/** Handlers on a collection listen to this target; handlers on an object to its id. */
const wholeWorkbook = 'Workbook';

/** What the client is told when something happens in the workbook. */
export function eventEntries(book: BookContext, event: StoreEvent): EventEntry[] {
  if (!book.hearsEvents) return [];
  const worksheetId = event.sheetId;
  switch (event.kind) {
    case 'changed':
      return changeEntries(book, event);
    case 'selected': {
      const address = event.areas.map(formatArea).join(',');
      return both(EventType.worksheetSelectionChanged, worksheetId, { worksheetId, address });
    }
    case 'activated':
      return both(EventType.worksheetActivated, worksheetId, { worksheetId });
    case 'deactivated':
      return both(EventType.worksheetDeactivated, worksheetId, { worksheetId });
    case 'added':
      return [entry(EventType.worksheetAdded, wholeWorkbook, { source: 'Local', worksheetId })];
    case 'deleted':
      return [entry(EventType.worksheetDeleted, wholeWorkbook, { source: 'Local', worksheetId })];
    case 'moved':
      return [];
    case 'renamed':
      return both(EventType.worksheetNameChanged, worksheetId, {
        source: 'Local',
        worksheetId,
        nameBefore: event.from,
        nameAfter: event.to,
      });
  }
}

function changeEntries(
  book: BookContext,
  { sheetId, area, by, values }: Extract<StoreEvent, { kind: 'changed' }>,
): EventEntry[] {
  const address = formatArea(area);
  const change = {
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: sheetId,
    address,
    shiftDirection: 'None',
    triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    referenceId: `${sheetId}!${address}`,
    ...(values && {
      valueBefore: values.before,
      valueTypeBefore: valueType(values.before),
      valueAfter: values.after,
      valueTypeAfter: valueType(values.after),
    }),
  };
  const touched = (book.sheetById(sheetId)?.tables() ?? []).filter((table) =>
    intersect(table.area, area),
  );
  return [
    ...both(EventType.worksheetChanged, sheetId, change),
    ...touched.flatMap((table) =>
      both(EventType.tableChanged, table.id, { ...change, tableId: table.id }),
    ),
  ];
}

/** As `range.valueTypes` names it. */
function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'string') return readsLikeError(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

const both = (type: number, target: string, message: object): EventEntry[] => [
  entry(type, target, message),
  entry(type, wholeWorkbook, message),
];

const entry = (type: number, target: string, message: object): EventEntry => [
  objectEventCategory,
  type,
  target,
  JSON.stringify(message),
  0,
  false,
];
