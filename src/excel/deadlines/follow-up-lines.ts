import { foldName } from '../../text/fold-name';
import type { FileItem } from '../../agreements/professional-2023/personal-file';
import {
  FOLLOW_UP_NOTES,
  followUpKey,
  type FollowUpEvent,
  type FollowUpNote,
  type FollowUpNotes,
  type NoteValue,
  type FollowUp,
} from '../../deadlines/follow-up';
import type { AgreementName } from '../../domain/citation';
import { toSerial, type PlainDate } from '../../domain/plain-date';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { readDate } from '../../staffing-export/read-date';
import { LOCALES } from '../../wording/locale';
import { obligationWords } from '../../wording/obligations/words-for';
import type { Wording } from '../../wording/wording';
import {
  FACT_COLUMNS,
  FOLLOW_UP_COLUMNS,
  isLaterColumn,
  type ColumnPlaces,
} from './follow-up-columns';

/** What a cell of the follow-ups table should have held. */
export type ExpectedInFollowUp =
  | 'a position number'
  | '2019 or 2023'
  | 'a date'
  | 'a date that does not leave day and month open'
  | 'one of its list'
  | 'x or nothing'
  | 'a row of its own'
  | 'this column';

/** A cell that cannot be read. */
export interface FollowUpProblem {
  /** Of the table's body, from 0; -1 where the header itself lacks the column. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly expected: ExpectedInFollowUp;
}

export interface FollowUpLine {
  readonly row: number;
  /** Null where a cell of the line cannot be read. */
  readonly found: FollowUp | null;
}

export interface FollowUpsReading {
  readonly lines: readonly FollowUpLine[];
  readonly problems: readonly FollowUpProblem[];
}

const NOTE_BY_TEXT: ReadonlyMap<string, NoteValue> = new Map(
  LOCALES.flatMap((locale) =>
    Object.entries(obligationWords(locale).note).flatMap(([value, text]): [string, NoteValue][] => [
      [fold(text), value as NoteValue],
      [fold(value), value as NoteValue],
    ]),
  ),
);

const VACANT = new Set(LOCALES.map((locale) => obligationWords(locale).reminder.vacant));

/**
 * Reads the lines of the follow-ups table, whatever the order of its columns and the language it was
 * written in. Blank lines are passed over; of a position that stands twice under one agreement the
 * first line counts, and the others are reported. Never throws.
 */
export function parseFollowUps(places: ColumnPlaces, rows: readonly CellRow[]): FollowUpsReading {
  const problems: FollowUpProblem[] = FOLLOW_UP_COLUMNS.filter(
    (column) => !places.has(column) && !isLaterColumn(column),
  ).map((column) => ({ row: -1, column, value: '', expected: 'this column' }));
  const lines: FollowUpLine[] = [];
  const seen = new Set<string>();
  rows.forEach((cells, row) => {
    const isBlank = [...places.values()].every((place) => textOf(cells[place]) === '');
    if (isBlank) return;
    const line = parseLine((column) => cells[places.get(column) ?? -1] ?? '', row);
    const { found } = line;
    const isDouble = found !== null && seen.has(followUpKey(found));
    if (found) seen.add(followUpKey(found));
    if (isDouble) {
      const value = found.positionNumber;
      problems.push({ row, column: 'Position number', value, expected: 'a row of its own' });
    }
    problems.push(...line.problems);
    lines.push({ row, found: isDouble ? null : found });
  });
  return { lines, problems };
}

function parseLine(cellOf: (column: string) => Cell, row: number) {
  const problems: FollowUpProblem[] = [];
  const refuse = (column: string, expected: ExpectedInFollowUp) => {
    problems.push({ row, column, value: textOf(cellOf(column)), expected });
  };
  const positionNumber = textOf(cellOf('Position number'));
  if (positionNumber === '') refuse('Position number', 'a position number');
  const agreement = agreementIn(textOf(cellOf('Agreement')));
  if (!agreement) refuse('Agreement', '2019 or 2023');
  const dates: Partial<Record<FollowUpEvent, PlainDate>> = {};
  const notes: Partial<Record<FollowUpNote, NoteValue>> = {};
  const filed = new Set<FileItem>();
  for (const column of FACT_COLUMNS) {
    const cell = cellOf(column.name);
    if (textOf(cell) === '') continue;
    switch (column.kind) {
      case 'event': {
        const read = readDate(cell);
        if (read.ok && read.date) dates[column.event] = read.date;
        else if (!read.ok && read.why === 'day or month first') {
          refuse(column.name, 'a date that does not leave day and month open');
        } else refuse(column.name, 'a date');
        break;
      }
      case 'note': {
        const value = NOTE_BY_TEXT.get(fold(textOf(cell)));
        const allowed: readonly NoteValue[] = FOLLOW_UP_NOTES[column.note];
        if (value && allowed.includes(value)) notes[column.note] = value;
        else refuse(column.name, 'one of its list');
        break;
      }
      case 'filed':
        if (isTick(cell)) filed.add(column.item);
        else refuse(column.name, 'x or nothing');
    }
  }
  const incumbent = textOf(cellOf('Incumbent'));
  const found: FollowUp | null =
    agreement && problems.length === 0
      ? {
          positionNumber,
          incumbent,
          vacant: VACANT.has(fold(incumbent)),
          agreement,
          family: textOf(cellOf('Job family')),
          genericTitle: textOf(cellOf('Generic title')),
          grade: textOf(cellOf('Grade')),
          dates,
          notes: notes as FollowUpNotes,
          filed,
        }
      : null;
  return { found, problems };
}

/** A new line of the table, in the order of `FOLLOW_UP_COLUMNS`. */
export function printFollowUp(found: FollowUp, wording: Wording): Cell[] {
  const { note } = obligationWords(wording.locale);
  const identity = [
    found.positionNumber,
    found.incumbent,
    // As a number: Excel marks a text of digits as a mistake.
    Number(found.agreement),
    found.family,
    found.genericTitle,
    found.grade,
  ];
  const facts = FACT_COLUMNS.map((column): Cell => {
    switch (column.kind) {
      case 'event': {
        const date = found.dates[column.event];
        return date ? toSerial(date) : '';
      }
      case 'note': {
        const value = found.notes[column.note];
        return value ? note[value] : '';
      }
      case 'filed':
        return found.filed.has(column.item) ? TICK : '';
    }
  });
  return [...identity, '', '', '', '', '', ...facts];
}

export const TICK = 'x';
const TICKS = new Set([TICK, '✓', '✔', 'true', 'vrai', 'verdadero', 'yes', 'oui', 'sí', 'si']);

function isTick(cell: Cell): boolean {
  return TICKS.has(fold(textOf(cell)));
}

function agreementIn(text: string): AgreementName | null {
  return text === '2019' || text === '2023' ? text : null;
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? '').trim();
}

function fold(text: string): string {
  return foldName(text.replace(/\s+/g, ' '));
}
