import type { ExportChoices } from '../../../excel/source/remember-choices';
import type { ExportLayout, Field } from '../../../staffing-export/export-layout';

/** The only field that several columns can hold. */
const SHARED: Field = 'date';

/** The layout with the columns as the user corrected them. */
export function applyChoices(recognised: ExportLayout, { fields }: ExportChoices): ExportLayout {
  const columns = recognised.columns.map((column) => {
    if (!Object.hasOwn(fields, column.name)) return column;
    const field = fields[column.name]!;
    return { ...column, field, confidence: field === null ? 0 : 1 };
  });
  return { ...recognised, columns };
}

/** Gives a field to a column; the column that had it goes without. */
export function correctColumn(
  { columns }: ExportLayout,
  choices: ExportChoices,
  name: string,
  field: Field | null,
): ExportChoices {
  const robbed = columns.find(
    (column) =>
      field !== null && field !== SHARED && column.field === field && column.name !== name,
  );
  return {
    ...choices,
    fields: { ...choices.fields, ...(robbed && { [robbed.name]: null }), [name]: field },
  };
}
