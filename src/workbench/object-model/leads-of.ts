import type { BookContext, Leads } from './book-context';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { TableScopedCollection } from './table-collection';
import { Worksheet } from './worksheet';

export const leadsOf = (book: BookContext): Leads => ({
  worksheet: (sheet) => new Worksheet(book, sheet),
  tables: (sheet, area, fullyContained) =>
    new TableScopedCollection(book, sheet, area, fullyContained),
  conditionalFormats: (sheet, area) => new ConditionalFormatCollection(book, sheet, area),
});
