import type { OpenWorkbook } from '../excel/workbook';

/**
 * Makes one of something for each workbook, when it is first asked for: it outlives a look at another
 * place of the pane, and goes with the workbook.
 */
export function onePerWorkbook<T extends object>(
  make: (workbook: OpenWorkbook) => T,
): (workbook: OpenWorkbook) => T {
  const made = new WeakMap<OpenWorkbook, T>();
  return (workbook) => {
    let one = made.get(workbook);
    if (!one) made.set(workbook, (one = make(workbook)));
    return one;
  };
}
