/**
 * Makes a range of a draft its table.
 *
 * @param find the range, of which nothing is left after a sync.
 * @param isAgain see `Batch`: a busy Excel may have added it and yet refused.
 */
export async function addTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  find: () => Excel.Range,
  isAgain: boolean,
): Promise<Excel.Table> {
  const { tables } = sheet;
  if (!isAgain) return tables.add(find(), true);
  tables.load('items');
  await context.sync();
  return tables.items[0] ?? tables.add(find(), true);
}
