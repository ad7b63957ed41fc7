import { foldName } from '../../text/fold-name';
import type { FileItem } from '../../agreements/professional-2023/personal-file';
import type { FollowUpEvent, FollowUpNote } from '../../deadlines/follow-up';
import type { CellRow } from '../../staffing-export/export-layout';

/** The columns that say which follow-up it is. */
const IDENTITY_COLUMNS = [
  'Position number',
  'Incumbent',
  'Agreement',
  'Job family',
  'Generic title',
  'Grade',
] as const;

/** The columns that the add-in computes; they stand where a reader looks first. */
export const COMPUTED_COLUMNS = ['Next step', 'Owed by', 'Due', 'Status', 'Clause'] as const;

/** A column that a person fills: the date of an event, a note, or a tick. */
export type FactColumn =
  | { readonly name: string; readonly kind: 'event'; readonly event: FollowUpEvent }
  | { readonly name: string; readonly kind: 'note'; readonly note: FollowUpNote }
  | { readonly name: string; readonly kind: 'filed'; readonly item: FileItem };

const on = <Name extends string>(event: FollowUpEvent, name: Name) =>
  ({ name, kind: 'event', event }) as const;
const note = <Name extends string>(name: Name, of: FollowUpNote) =>
  ({ name, kind: 'note', note: of }) as const;
const filed = <Item extends FileItem>(item: Item) =>
  ({ name: `File: ${item}`, kind: 'filed', item }) as const;

/**
 * Columns that tables of earlier versions lack. They stand at the end, where a table that has lines
 * can get them; until then its lines are read without.
 */
const LATER_COLUMNS = [
  on('panel asked', 'Review Panel asked'),
  on('panel answered', 'Review Panel answered'),
] as const satisfies readonly FactColumn[];

/** In the order in which things usually happen: 2019, then 2023; then what came later. */
const ALL_FACTS = [
  on('sent', 'Letter sent'),
  on('received', 'Received'),
  on('family asked', 'Family asked'),
  on('family answered', 'Family answered'),
  note('Family answer', 'family answer'),
  on('grade asked', 'Grade asked'),
  on('grade answered', 'Grade answered'),
  note('Grade answer', 'grade answer'),
  on('other description received', 'Other description received'),
  on('family asked again', 'Family asked again'),
  on('family answered again', 'Family answered again'),
  note('Family answer again', 'family answer again'),
  on('grade asked again', 'Grade asked again'),
  on('grade answered again', 'Grade answered again'),
  note('Grade answer again', 'grade answer again'),
  on('support agreed', 'Support agreed'),
  on('support recorded', 'Support recorded'),
  on('effective', 'In effect'),
  on('transmitted', 'Transmitted'),
  on('clarification asked', 'Clarification asked'),
  on('clarification answered', 'Clarification answered'),
  on('returned', 'Returned'),
  note('Official in copy', 'official in copy'),
  note('New duty', 'new duty'),
  on('duty reviewed by HR', 'Duty reviewed by HR'),
  on('duty reviewed by union', 'Duty reviewed by union'),
  on('disagreement raised', 'Disagreement raised'),
  note('Disagreement by', 'disagreement by'),
  on('disagreement settled', 'Disagreement settled'),
  on('sent back', 'Sent back'),
  on('returned again', 'Returned again'),
  on('approved', 'Approved'),
  on('sent and filed', 'Sent and filed'),
  on('review asked', 'Review asked'),
  filed('assignment'),
  filed('return'),
  filed('clarification'),
  filed('disagreement'),
  ...LATER_COLUMNS,
] as const satisfies readonly FactColumn[];

export const FACT_COLUMNS: readonly FactColumn[] = ALL_FACTS;

type FollowUpColumn =
  | (typeof IDENTITY_COLUMNS)[number]
  | (typeof COMPUTED_COLUMNS)[number]
  | (typeof ALL_FACTS)[number]['name'];

/** The columns of the follow-ups table, in its own order. The names are the same everywhere. */
export const FOLLOW_UP_COLUMNS: readonly FollowUpColumn[] = [
  ...IDENTITY_COLUMNS,
  ...COMPUTED_COLUMNS,
  ...ALL_FACTS.map(({ name }) => name),
];

const laterNames: ReadonlySet<string> = new Set(LATER_COLUMNS.map(({ name }) => name));

/** Whether a table may lack the column, since it was made before there was one. */
export function isLaterColumn(name: string): boolean {
  return laterNames.has(name);
}

export function columnOfEvent(event: FollowUpEvent): string {
  return FACT_COLUMNS.find((column) => column.kind === 'event' && column.event === event)!.name;
}

export function columnOfNote(wanted: FollowUpNote): string {
  return FACT_COLUMNS.find((column) => column.kind === 'note' && column.note === wanted)!.name;
}

/** Where our columns stand, whatever order the user brought them into. */
export type ColumnPlaces = ReadonlyMap<string, number>;

export function placesOf(header: CellRow): ColumnPlaces {
  const names = header.map((cell) => foldName(String(cell)));
  return new Map(
    FOLLOW_UP_COLUMNS.flatMap((column): [string, number][] => {
      const place = names.indexOf(foldName(column));
      return place < 0 ? [] : [[column, place]];
    }),
  );
}
