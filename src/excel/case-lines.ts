import type { FileItem } from '../agreements/professional-2023/personal-file';
import {
  CASE_NOTES,
  caseKey,
  type CaseEvent,
  type CaseNote,
  type CaseNotes,
  type NoteValue,
  type OfficialCase,
} from '../cases/official-case';
import type { AgreementName } from '../domain/citation';
import { toSerial, type PlainDate } from '../domain/plain-date';
import type { Cell, CellRow } from '../staffing-export/export-layout';
import { readDate } from '../staffing-export/read-date';
import { obligationWords } from '../wording/obligation-words';
import type { Wording } from '../wording/wording';
import { CASE_COLUMNS, FACT_COLUMNS, type ColumnPlaces } from './case-columns';

/** What a cell of the cases table should have held. */
export type ExpectedInCase =
  | 'a position number'
  | '2019 or 2023'
  | 'a date'
  | 'a date that does not leave day and month open'
  | 'one of its list'
  | 'x or nothing'
  | 'a row of its own'
  | 'this column';

/** A cell that cannot be read. */
export interface CaseProblem {
  /** Of the table's body, from 0; -1 where the header itself lacks the column. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly expected: ExpectedInCase;
}

export interface CaseLine {
  readonly row: number;
  /** Null where a cell of the line cannot be read. */
  readonly found: OfficialCase | null;
}

export interface CasesReading {
  readonly lines: readonly CaseLine[];
  readonly problems: readonly CaseProblem[];
}

const LOCALES = ['en', 'fr', 'es'] as const;

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
 * Reads the lines of the cases table, whatever the order of its columns and the language it was
 * written in. Blank lines are passed over; of a position that stands twice under one agreement the
 * first line counts, and the others are reported. Never throws.
 */
export function parseCases(places: ColumnPlaces, rows: readonly CellRow[]): CasesReading {
  const problems: CaseProblem[] = CASE_COLUMNS.filter((column) => !places.has(column)).map(
    (column) => ({ row: -1, column, value: '', expected: 'this column' }),
  );
  const lines: CaseLine[] = [];
  const seen = new Set<string>();
  rows.forEach((cells, row) => {
    const isBlank = [...places.values()].every((place) => textOf(cells[place]) === '');
    if (isBlank) return;
    const line = parseLine((column) => cells[places.get(column) ?? -1] ?? '', row);
    const { found } = line;
    const isDouble = found !== null && seen.has(caseKey(found));
    if (found) seen.add(caseKey(found));
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
  const problems: CaseProblem[] = [];
  const refuse = (column: string, expected: ExpectedInCase) => {
    problems.push({ row, column, value: textOf(cellOf(column)), expected });
  };
  const positionNumber = textOf(cellOf('Position number'));
  if (positionNumber === '') refuse('Position number', 'a position number');
  const agreement = agreementIn(textOf(cellOf('Agreement')));
  if (!agreement) refuse('Agreement', '2019 or 2023');
  const dates: Partial<Record<CaseEvent, PlainDate>> = {};
  const notes: Partial<Record<CaseNote, NoteValue>> = {};
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
        const allowed: readonly NoteValue[] = CASE_NOTES[column.note];
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
  const found: OfficialCase | null =
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
          notes: notes as CaseNotes,
          filed,
        }
      : null;
  return { found, problems };
}

/** A new line of the table, in the order of `CASE_COLUMNS`. */
export function printCase(found: OfficialCase, wording: Wording): Cell[] {
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
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
