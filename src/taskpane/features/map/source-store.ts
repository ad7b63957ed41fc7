import type { ActiveSource } from '../../../excel/source/find-source';
import type { NoTable, OpenedTable } from '../../../excel/source/open-table';
import { isSameTable, withTable, type TableChoice } from '../../../excel/source/table-choice';
import { NO_CHOICES, type ExportChoices } from '../../../excel/source/remember-choices';
import type { SourcePlace } from '../../../excel/request/source-place';
import type { SourceSurvey } from '../../../excel/source/survey-source';
import type { OpenWorkbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import type { ExportLayout } from '../../../staffing-export/export-layout';
import { createStore, type Store } from '../../store';
import { applyChoices } from './apply-choices';

/** An export on the active sheet, and what is known about it so far. */
export interface OpenExport extends OpenedTable {
  readonly kind: 'export';
  /** All that the active sheet or table offers. */
  readonly found: SourcePlace;
  /** As recognised, before the user's corrections. */
  readonly recognised: ExportLayout;
  readonly layout: ExportLayout;
  readonly choices: ExportChoices;
  /** Null until the rows are read. */
  readonly survey: SourceSurvey | null;
}

export type SourceView =
  | { readonly kind: 'looking' }
  | Exclude<ActiveSource, { kind: 'cells' }>
  | { readonly kind: 'no list'; readonly why: NoTable; readonly sheetName: string }
  | OpenExport
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** What the active sheet offers, kept up to date. */
export interface SourceStore extends Pick<Store<SourceView>, 'get' | 'subscribe'> {
  /** Looks at the active sheet; at its cells too where they may have changed. */
  look(options: { readonly cellsChanged: boolean }): Promise<void>;
  /** What the user settled; kept with the workbook. */
  choose(choices: ExportChoices): void;
  /** Reads another of the sheet's tables. */
  chooseTable(table: TableChoice): Promise<void>;
}

/** Longer sheets are counted when they are opened, not again with each edit. */
const ROWS_COUNTED_AGAIN = 5_000;

export function createSourceStore(workbook: OpenWorkbook): SourceStore {
  const view = createStore<SourceView>({ kind: 'looking' });
  let lastLook = 0;
  let mustReadCells = true;
  let survey = new AbortController();
  let chosen: { readonly sheetId: string; readonly table: TableChoice } | null = null;

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
        samePlace(before.found, finding.place);
      if (isSame && !mustReadCells) return;
      const next =
        finding.kind === 'cells'
          ? await readExport(workbook, finding.place, tableChosenOn(finding.place))
          : finding;
      if (isOutdated()) return;
      mustReadCells = false;
      if (next.kind !== 'export') {
        survey.abort();
        // Each selected row is a look; what is the same is not drawn anew.
        if (!isSameFinding(before, next)) view.set(next);
        return;
      }
      const isLong = next.place.rowCount > ROWS_COUNTED_AGAIN;
      // Rows of another table are known by their numbers, and may be others after an edit.
      const known =
        isSame &&
        before.survey !== null &&
        before.survey.told.apart === undefined &&
        isSameTable(before.table, next.table) &&
        sameColumns(before.layout, next.layout);
      view.set(known ? withSurvey(next, before.survey) : next);
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
    view.set(withSurvey(now, counted));
    const likelier = tableChosenOn(place) ? undefined : await likelierBelow(now, counted);
    if (likelier && !signal.aborted) await chooseTable(likelier);
  }

  const tableChosenOn = ({ sheetId }: SourcePlace) =>
    chosen?.sheetId === sheetId ? chosen.table : null;

  async function chooseTable(table: TableChoice): Promise<void> {
    const before = view.get();
    if (before.kind !== 'export') return;
    chosen = { sheetId: before.place.sheetId, table };
    survey.abort();
    await look({ cellsChanged: true });
  }

  function choose(choices: ExportChoices): void {
    const before = view.get();
    if (before.kind !== 'export') return;
    const layout = layoutOf(before.recognised, choices, before.survey);
    const after = { ...before, choices, layout };
    view.set(after);
    // A choice that cannot be kept still counts for this run.
    workbook.saveChoices(namesOf(before.recognised), choices).catch(() => {});
    if (sameColumns(before.layout, layout)) return;
    count(after).catch((error: unknown) => {
      view.set({ kind: 'failed', error: toWorkbookError(error, after.place.sheetName) });
    });
  }

  return { get: view.get, subscribe: view.subscribe, look, choose, chooseTable };
}

async function readExport(
  workbook: OpenWorkbook,
  found: SourcePlace,
  wanted: TableChoice | null,
): Promise<SourceView> {
  // Not before the pane is there: what reads columns is as large as all that it needs for itself.
  const { openTable } = await import('../../../excel/source/open-table');
  const opened = await openTable(found, workbook.readHead, wanted);
  if (typeof opened === 'string')
    return { kind: 'no list', why: opened, sheetName: found.sheetName };
  const { layout: recognised } = opened;
  const choices = await workbook.loadChoices(namesOf(recognised)).catch(() => NO_CHOICES);
  const layout = applyChoices(recognised, choices);
  return { kind: 'export', found, ...opened, recognised, layout, choices, survey: null };
}

/** With what only the rows tell: how many are positions, and which belong to another table. */
function withSurvey(view: OpenExport, survey: SourceSurvey): OpenExport {
  return {
    ...view,
    layout: layoutOf(view.recognised, view.choices, survey),
    survey,
    tables: tablesBelow(view, survey).reduce(withTable, view.tables),
  };
}

/** As recognised, as the user corrected it, with what the rows tell unless the user knows better. */
function layoutOf(
  recognised: ExportLayout,
  choices: ExportChoices,
  survey: SourceSurvey | null,
): ExportLayout {
  const { apart, carried, personsBelow, expects, notOurs } = survey?.told ?? {};
  const own = applyChoices(recognised, choices);
  return {
    ...own,
    ...(apart && { apart }),
    ...(carried && choices.carriesFacts && { carried }),
    ...(personsBelow &&
      choices.carriesFacts && {
        personsBelow,
        columns: [...own.columns, ...personsBelow.columns],
      }),
    ...(expects && !choices.keepsUnlike && { expects }),
    ...(notOurs && !choices.gradesAreOurs && { notOurs }),
  };
}

function tablesBelow({ place }: OpenedTable, { otherHeaders }: SourceSurvey): TableChoice[] {
  const { left, columnCount } = place;
  return otherHeaders.map(({ row, labels }) => ({
    top: row - 1,
    left,
    width: columnCount,
    names: labels,
  }));
}

/** A table that began too far down to be seen at first, and looks more like a list of positions. */
async function likelierBelow(
  view: OpenExport,
  survey: SourceSurvey,
): Promise<TableChoice | undefined> {
  const below = tablesBelow(view, survey);
  if (below.length === 0) return undefined;
  const { isLikelier } = await import('../../../staffing-export/find-tables');
  return below.find((table) => isLikelier(table, view.table));
}

const isSameFinding = (before: SourceView, next: SourceView) =>
  JSON.stringify(before) === JSON.stringify(next);

const namesOf = ({ columns }: ExportLayout) => columns.map(({ name }) => name);

function samePlace(left: SourcePlace, right: SourcePlace): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function sameColumns(left: ExportLayout, right: ExportLayout): boolean {
  const own = ({ columns }: ExportLayout) => columns.filter(({ isBelow }) => !isBelow);
  return JSON.stringify(own(left)) === JSON.stringify(own(right));
}
