import type { Headings } from './head-columns';

/** A part of a sheet; rows and columns count from 0. */
export interface ImageArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stands on a finished draft from A1 on. */
export interface Image {
  readonly rows: number;
  readonly columns: number;
  /** The table within it, header included. */
  readonly table: ImageArea;
}

/** Rows of one column of the table's body, from 0 and both ends included, with a number format. */
export interface FormatRun {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly format: string;
}

/** A text that a column is coloured by. */
export interface ColorRule {
  readonly text: string;
  readonly fill: string;
  readonly color: string;
}

/** How the body of a table looks, but for what the user may have set: widths, panes, order. */
export interface BodyLooks {
  /** First column and width of what has no format of its own: all but the user's columns. */
  readonly plain: readonly (readonly [first: number, width: number])[];
  readonly formats: readonly FormatRun[];
  /** Columns with too many formats to list: they have those of the draft. */
  readonly formatsOfDraft: readonly number[];
  readonly wrapped: readonly number[];
  /** Columns that nothing fills any more, marked as such; and those that have something again. */
  readonly emptied?: readonly number[];
  readonly refilled?: readonly number[];
  /** In points, for all rows; null: as Excel fits them. */
  readonly rowHeight: number | null;
  readonly colors: { readonly column: number; readonly rules: readonly ColorRule[] } | null;
}

/** A setting that becomes true with the new content: key and value. */
export type KeptEntry = readonly [key: string, value: string];

/** All that it takes to bring a finished draft over the table that stands. */
export interface Filling {
  readonly image: Image;
  /** What the table's columns are called, from the left. */
  readonly names: readonly string[];
  /** Columns of the table that go, as they are called. */
  readonly removed: readonly string[];
  /** Columns of the table that are the user's own; see `carry-columns`. */
  readonly carried: readonly number[];
  /** Null: everything is copied as it stands, formulas and looks too. */
  readonly looks: BodyLooks | null;
  /** What its header cells show, by the names' places; unsaid by an earlier version. */
  readonly headings?: Headings;
  /** What the user had filtered, by the column's name. */
  readonly filters: readonly (readonly [column: string, criteria: Excel.FilterCriteria])[];
  readonly settings: readonly KeptEntry[];
  /** Whether the sheet comes to the front. */
  readonly front: boolean;
  readonly hasTotals: boolean;
  /** How large the last image of a whole sheet was; null for a table alone. */
  readonly before: { readonly rows: number; readonly columns: number } | null;
}
