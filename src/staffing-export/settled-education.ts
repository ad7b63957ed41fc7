import type { Cell } from './export-layout';

/** The columns of the table of settled wordings, by which formulas look them up. */
export const SETTLED_COLUMNS = ['Wording', 'Education', 'Settled on'] as const;
export type SettledColumn = (typeof SETTLED_COLUMNS)[number];

/** A wording as Excel's TRIM leaves it: spaces, and no others, at its ends and in rows. */
export function settledWording(cell: Cell): string {
  return String(cell).replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** Equal for wordings that Excel's lookup takes for the same. */
export function settledKey(cell: Cell): string {
  return settledWording(cell).toLowerCase();
}
