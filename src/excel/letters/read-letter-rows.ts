import { foldName } from '../../text/fold-name';
import type { MappingColumn } from '../../assessment/mapping-columns';
import { createCatalogue, type Catalogue } from '../../agreements/catalogue';
import type { LetterRow } from '../../documents/letters/letter-row';
import { isGrade } from '../../domain/grade';
import { fromSerial, type PlainDate } from '../../domain/plain-date';
import { tidyText } from '../../staffing-export/cell-text';
import type { Cell, CellRow, Field } from '../../staffing-export/export-layout';
import { allocationOnRecord } from '../../review/allocation-on-record';
import { createDecisionBook, type DecisionBook } from '../../review/decision-book';
import { findLanguageColumn, readOfficialLanguage } from '../../staffing-export/official-language';
import { createPositionReader } from '../../staffing-export/read-positions';
import { FORMER_OUTCOMES } from '../../wording/former-words';
import { LOCALES } from '../../wording/locale';
import type { Phrases } from '../../wording/phrases';
import { wordingFor } from '../../wording/wording';
import { datesOfEffect, loadAddedFamilies } from '../catalogue/added-families';
import { findResult, placesWithoutWhy, type ResultPlace } from '../result/find-result';
import { readRows as readSomeColumns } from '../result/read-columns';
import type { ResultSettings } from '../own-sheets/remember-result';
import { settingsOf } from '../result/result-settings';
import { readDecisions } from '../result/read-decisions';
import { readSelectedRows } from '../result/selected-rows';

/** The result as the letters need it. */
export interface LetterSource {
  readonly place: ResultPlace;
  readonly rows: readonly LetterRow[];
  /** With every family that a row may name, whatever its date. */
  readonly catalogue: Catalogue;
  /** Date of assignment and dates of effect that the run was made with. */
  readonly assignedOn: PlainDate | null;
  readonly effectiveOn: ResultSettings['assessment']['effectiveOn'];
  /** Source columns that letters need and the export lacks. */
  readonly lacks: readonly ('incumbent' | 'organizational unit')[];
}

/**
 * Reads *JD_Mapping* as it stands: our answers as the sheet shows them, position and incumbent from
 * the columns of the export.
 *
 * @throws {WorkbookError} `result vanished` where there is no result.
 */
export async function readLetterRows(displayLanguage: string): Promise<LetterSource> {
  const place = await findResult();
  const { settings, catalogue, readRows } = await openLetterRows(place, displayLanguage);
  const rows: LetterRow[] = [];
  for await (const row of readRows()) rows.push(row);
  const fields = new Set(settings.layout.columns.map(({ field }) => field));
  return {
    place,
    rows,
    catalogue,
    assignedOn: settings.assessment.assignedOn,
    effectiveOn: datesOfEffect(catalogue.added, settings.assessment.effectiveOn),
    lacks: (['incumbent', 'organizational unit'] as const).filter((field) => !fields.has(field)),
  };
}

/**
 * The positions in the rows of the result that the user has selected, from the top; none where the
 * selection is elsewhere.
 *
 * @throws {WorkbookError} `result vanished` where there is no result.
 */
export async function readSelectedPositions(displayLanguage: string): Promise<LetterRow[]> {
  const place = await findResult();
  const selected = [...(await readSelectedRows(place.body))].sort((one, other) => one - other);
  if (selected.length === 0) return [];
  const { readRows } = await openLetterRows(place, displayLanguage);
  const wanted = new Set(selected);
  const rows: LetterRow[] = [];
  for await (const row of readRows({ offset: selected[0]!, end: selected.at(-1)! + 1 })) {
    if (wanted.has(row.row)) rows.push(row);
  }
  return rows;
}

/** Opens the result as letters and follow-ups need it: our answers, and who they are about. */
export async function openLetterRows(place: ResultPlace, displayLanguage: string) {
  const settings = await settingsOf(place, displayLanguage);
  const catalogue = createCatalogue(await loadAddedFamilies());
  const { decisions } = await readDecisions(catalogue.added);
  const readRow = rowReader(place, settings, catalogue, createDecisionBook(decisions));
  const indexes = [
    ...placesWithoutWhy(place.answers),
    ...settings.layout.columns.map(({ index }) => index),
  ];
  /** @param range of the body's rows, from 0; all without one. */
  async function* readRows(range?: { readonly offset: number; readonly end: number }) {
    for await (const block of readSomeColumns(place.body, indexes, range)) {
      for (const [index, cells] of block.rows.entries()) {
        const row = readRow(cells, block.offset + index);
        if (row) yield row;
      }
    }
  }
  return { settings, catalogue, readRows };
}

function rowReader(
  place: ResultPlace,
  { layout, reading }: ResultSettings,
  { families, familyNamed }: Catalogue,
  book: DecisionBook,
) {
  const familyNames = new Map(families.map(({ name }) => [name as string, name]));
  const readPosition = createPositionReader(layout, reading);
  const indexOf = (field: Field) => layout.columns.find((column) => column.field === field)?.index;
  const places = {
    officialName: indexOf('incumbent'),
    unit: indexOf('organizational unit'),
    dutyStation: indexOf('duty station'),
    supervisor: indexOf('supervisor'),
    language: findLanguageColumn(layout.columns)?.index,
  };
  const outcomes = outcomesByWord();
  const agreements = wordsOf('agreement');
  const textOf = (cells: CellRow, index: number | undefined) =>
    (index === undefined ? '' : tidyText(cells[index] ?? '')) || null;

  return (cells: CellRow, row: number): LetterRow | null => {
    const { position } = readPosition(cells, row);
    if (!position) return null;
    const answer = (column: MappingColumn): Cell => cells[place.answers[column]] ?? '';
    const folded = (column: MappingColumn) => foldName(String(answer(column)));
    const grade = (column: MappingColumn) => {
      const text = String(answer(column)).trim();
      return isGrade(text) ? text : null;
    };
    const agreement = agreements.get(folded('Agreement')) ?? null;
    const family = familyNames.get(String(answer('Job family')).trim()) ?? null;
    const effective = answer('Effective date');
    return {
      row,
      agreement,
      family,
      allocatedGrade: grade('Allocated grade'),
      allocation:
        agreement === '2019' && family
          ? allocationOnRecord(position, familyNamed(family), book)
          : null,
      outcome: outcomes.get(folded('Outcome')) ?? null,
      incumbentGrade: grade('Incumbent grade'),
      effectiveOn: typeof effective === 'number' ? fromSerial(effective) : null,
      isInReview: folded('Review') !== '',
      isVerified: folded('Verified') !== '',
      positionNumber: position.number,
      title: position.title,
      positionGrade: position.grade,
      personalGrade: position.personalGrade,
      vacant: position.vacant,
      incumbentNamed: position.incumbentNamed,
      contract: position.contract,
      officialName: textOf(cells, places.officialName),
      unit: textOf(cells, places.unit),
      dutyStation: textOf(cells, places.dutyStation),
      supervisor: textOf(cells, places.supervisor),
      language: readOfficialLanguage(textOf(cells, places.language) ?? ''),
    };
  };
}

/** With the words of earlier versions. */
function outcomesByWord(): ReturnType<typeof wordsOf<'outcome'>> {
  const former = [...FORMER_OUTCOMES].map(([text, outcome]) => [foldName(text), outcome] as const);
  return new Map([...former, ...wordsOf('outcome')]);
}

/** A workbook is opened in another language than the one that it was mapped in. */
function wordsOf<Name extends 'outcome' | 'agreement'>(
  name: Name,
): ReadonlyMap<string, keyof Phrases[Name]> {
  return new Map(
    LOCALES.flatMap((locale) =>
      Object.entries(wordingFor(locale)[name]).map(
        ([key, text]) => [foldName(text), key as keyof Phrases[Name]] as const,
      ),
    ),
  );
}
