import type { Finding } from '../../../excel/find-source';
import { NO_CHOICES, type Choices } from '../../../excel/remember-choices';
import type { SourcePlace } from '../../../excel/source-place';
import type { SourceSurvey } from '../../../excel/survey-source';
import type { Workbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/workbook-error';
import { recogniseColumns } from '../../../staffing-export/columns';
import type { CellRow, ExportLayout } from '../../../staffing-export/export-layout';
import { findHeader } from '../../../staffing-export/find-header';
import { createStore, type Store } from '../../store';
import { applyChoices } from './apply-choices';

/** An export on the active sheet, and what is known about it so far. */
export interface OpenExport {
  readonly kind: 'export';
  readonly place: SourcePlace;
  /** As recognised, before the user's corrections. */
  readonly recognised: ExportLayout;
  readonly layout: ExportLayout;
  /** Rows below the header, to show what a column holds. */
  readonly sample: readonly CellRow[];
  readonly choices: Choices;
  /** Null until the rows are read. */
  readonly survey: SourceSurvey | null;
}

export type SourceView =
  | { readonly kind: 'looking' }
  | Exclude<Finding, { kind: 'cells' }>
  | { readonly kind: 'no header'; readonly sheetName: string }
  | OpenExport
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** What the active sheet offers, kept up to date. */
export interface SourceStore extends Pick<Store<SourceView>, 'get' | 'subscribe'> {
  /** Looks at the active sheet; at its cells too where they may have changed. */
  look(options: { readonly cellsChanged: boolean }): Promise<void>;
  /** What the user settled; kept with the workbook. */
  choose(choices: Choices): void;
}

const HEAD_ROWS = 200;
/** Longer sheets are counted when they are opened, not again with each edit. */
const ROWS_COUNTED_AGAIN = 5_000;

export function createSourceStore(workbook: Workbook): SourceStore {
  const view = createStore<SourceView>({ kind: 'looking' });
  let lastLook = 0;
  let mustReadCells = true;
  let survey = new AbortController();

  async function look({ cellsChanged }: { readonly cellsChanged: boolean }): Promise<void> {
    mustReadCells ||= cellsChanged;
    const thisLook = ++lastLook;
    const isOutdated = () => thisLook !== lastLook;
    try {
      const finding = await workbook.findSource();
      if (isOutdated()) return;
      const before = view.get();
      const isSame =
        finding.kind === 'cells' &&
        before.kind === 'export' &&
        samePlace(before.place, finding.place);
      if (isSame && !mustReadCells) return;
      const next = finding.kind === 'cells' ? await readExport(workbook, finding.place) : finding;
      if (isOutdated()) return;
      mustReadCells = false;
      if (next.kind !== 'export') {
        survey.abort();
        view.set(next);
        return;
      }
      const isLong = next.place.rowCount > ROWS_COUNTED_AGAIN;
      const known = isSame && before.survey && sameColumns(before.layout, next.layout);
      view.set({ ...next, survey: known ? before.survey : null });
      if (!(known && isLong)) await count(next);
    } catch (error) {
      if (!isOutdated()) view.set({ kind: 'failed', error: toWorkbookError(error, '') });
    }
  }

  async function count({ place, layout }: OpenExport): Promise<void> {
    survey.abort();
    const { signal } = (survey = new AbortController());
    const counted = await workbook.surveySource(place, layout, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
      return null;
    });
    const now = view.get();
    if (!counted || signal.aborted || now.kind !== 'export') return;
    view.set({ ...now, survey: counted });
  }

  function choose(choices: Choices): void {
    const before = view.get();
    if (before.kind !== 'export') return;
    const layout = applyChoices(before.recognised, choices);
    const after = { ...before, choices, layout };
    view.set(after);
    // A choice that cannot be kept still counts for this run.
    workbook.saveChoices(namesOf(before.recognised), choices).catch(() => {});
    if (sameColumns(before.layout, layout)) return;
    count(after).catch((error: unknown) => {
      view.set({ kind: 'failed', error: toWorkbookError(error, after.place.sheetName) });
    });
  }

  return { get: view.get, subscribe: view.subscribe, look, choose };
}

async function readExport(workbook: Workbook, place: SourcePlace): Promise<SourceView> {
  const head = await workbook.readHead(place, HEAD_ROWS);
  const header = findHeader(head, place.left);
  if ('problem' in header) return { kind: 'no header', sheetName: place.sheetName };
  const sample = head.slice(header.offset + header.rows);
  const recognised: ExportLayout = {
    headerOffset: header.offset,
    headerRows: header.rows,
    columns: recogniseColumns(header.names, sample),
  };
  const choices = await workbook.loadChoices(header.names).catch(() => NO_CHOICES);
  const layout = applyChoices(recognised, choices);
  return { kind: 'export', place, recognised, layout, sample, choices, survey: null };
}

const namesOf = ({ columns }: ExportLayout) => columns.map(({ name }) => name);

function samePlace(left: SourcePlace, right: SourcePlace): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function sameColumns(left: ExportLayout, right: ExportLayout): boolean {
  return JSON.stringify(left.columns) === JSON.stringify(right.columns);
}
