import type { Category, Grade } from '../domain/grade';
import type { Contract, Funding } from '../domain/position';

/** A cell as `Range.values` gives it: blank is the empty string. */
export type Cell = string | number | boolean;
export type CellRow = readonly Cell[];

/** What a column of a staffing export can hold for us. */
export const FIELDS = [
  'position number',
  'title',
  'grade',
  'grade category',
  'step',
  'personal grade',
  'allocated grade',
  'incumbent',
  'contract',
  'funding',
  'duty station',
  'organizational unit',
  'former job family',
  'vacancy',
  'number of posts',
  'supervisor',
  'assignment number',
  'assignment date',
  'date',
] as const;
export type Field = (typeof FIELDS)[number];

/** One column of the source, and what we take it for. */
export interface ColumnReading {
  /** From 0, within the range read. */
  readonly index: number;
  /** As written, white space folded; made unique and never empty where the header cell is blank. */
  readonly name: string;
  readonly field: Field | null;
  /** 0 to 1; 0 where `field` is null. */
  readonly confidence: number;
  /** What a cross in it says; the first of the columns with the same field has that field. */
  readonly crossed?: Crossed;
  /** The list has no such column: its cells come from the rows of persons; see watchPersonsBelow. */
  readonly isBelow?: true;
  /** It says whether a row is about a unit, a position or a person. */
  readonly saysObject?: ObjectNaming;
}

/** The value that a column is named for, where its cells hold crosses; null where only the user knows it. */
export type Crossed =
  | { readonly field: 'funding'; readonly value: Funding | null }
  | { readonly field: 'contract'; readonly value: Contract | null }
  /** Marked by a cross, or by how many posts there are at it. */
  | { readonly field: 'grade'; readonly value: Grade };

/** Which of the ways of naming types of objects a column uses; see readObjectType. */
export type ObjectNaming = number;

/** Where the table of positions stands within the range read. */
export interface ExportLayout {
  /** Offset of the header's first row from the top of the range. */
  readonly headerOffset: number;
  /** Lines of the header; 1 for most. */
  readonly headerRows: number;
  readonly columns: readonly ColumnReading[];
  /** Rows below the header that are none of the table's, from the top; see watchTables. */
  readonly apart?: readonly RowsApart[];
  /** What rows have from the rows above them; see watchCarriedFacts. */
  readonly carried?: CarriedFacts;
  /** Who holds the positions; see watchPersonsBelow. */
  readonly personsBelow?: PersonsBelow;
  /** What rows that are positions have; see watchEvidence. */
  readonly expects?: RowExpectation;
  /** Categories whose codes are another scale's in this list; see watchGradeScale. */
  readonly notOurs?: readonly Category[];
}

/** What the positions of a list have in common, so that rows unlike them are told. */
export interface RowExpectation {
  /** A row without a number and a grade that has no more facts than these is unlike a position. */
  readonly headingFacts: number;
}

/** Facts that a list states once for several rows. */
export interface CarriedFacts {
  /** Columns, by index, in which a blank means the value above it. */
  readonly down: readonly number[];
  /** Columns, by index, in which a ditto mark stands for the value above it. */
  readonly dittos?: readonly number[];
  /** Whether rows that name nothing but a person are of one more holder of the position above. */
  readonly holders: boolean;
}

/** Persons on rows of their own below the positions that they hold. */
export interface PersonsBelow {
  /** The last row that was looked at; of positions further down nothing is known. */
  readonly until: number;
  /** By the row of the position, cells by their columns; a position without any has no holder. */
  readonly rows: Readonly<Record<number, PersonsCells>>;
  /** Columns that the list itself lacks, behind its own. */
  readonly columns: readonly ColumnReading[];
  /** For positions of which nothing is known. */
  readonly unknown: PersonsCells;
}

type PersonsCells = readonly (readonly [column: number, cell: Cell])[];

/** Rows that stand among those of a table and belong to none of its positions. */
export interface RowsApart {
  /** As Excel counts, from 1. */
  readonly first: number;
  readonly last: number;
  readonly why: 'another table' | 'header again';
}

/** What tells the rows of a table from others: its columns, the lines of its header. */
export interface TableShape extends Pick<
  ExportLayout,
  'headerRows' | 'apart' | 'carried' | 'expects'
> {
  readonly columns: readonly Pick<
    ColumnReading,
    'index' | 'name' | 'field' | 'crossed' | 'isBelow' | 'saysObject'
  >[];
}
