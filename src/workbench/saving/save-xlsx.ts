import { NOTHING_KEPT, type KeptParts } from '../kept-parts';
import type { OpenedPackage } from '../package/opened-package';
import { isSignature } from '../package/package-parts';
import type { BookStore, SheetStore } from '../stores/sheet-store';
import { blankPackage, PLAIN_STYLES } from './blank-package';
import { compareSheet, type SheetComparison } from './compare-sheet';
import { keepParts } from './custom-xml';
import { withSheetsFollowed, type SheetChanges } from './follow-sheets';
import { addSheet } from './add-sheet';
import { openPackage, type OpenedFile } from './opened-file';
import { PackageDraft } from './package-draft';
import { orderSheets } from './order-sheets';
import { StyleSheet } from './style-sheet';
import { changedWorkbook, type SavedSheet } from './workbook-part';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Where formulas stand besides cells: parts that are led to by these relationships. */
const NAMES_SHEETS = new Set(['chart', 'chartEx', 'pivotCacheDefinition', 'slicerCache', 'table']);

/**
 * Writes the workbook as .xlsx, with the values that formulas show and what add-ins keep in it.
 *
 * @param opened the file that it was opened from: it is carried on, part by part, and only what
 *   changed in the workbook changes in it
 */
export async function saveXlsx(
  store: BookStore,
  kept: KeptParts = NOTHING_KEPT,
  opened: OpenedFile | null = null,
): Promise<Uint8Array> {
  const base = openPackage(opened?.bytes ?? blankPackage(), opened?.name ?? store.name);
  return new Saving(base, opened, store).save(kept);
}

class Saving {
  readonly #base: OpenedPackage;
  readonly #opened: OpenedFile | null;
  readonly #store: BookStore;
  readonly #draft: PackageDraft;
  readonly #styles: StyleSheet;

  constructor(base: OpenedPackage, opened: OpenedFile | null, store: BookStore) {
    this.#base = base;
    this.#opened = opened;
    this.#store = store;
    this.#draft = new PackageDraft(base.reader);
    const xml = base.reader.textIfThere(base.pathOf('styles')) || PLAIN_STYLES;
    this.#styles = new StyleSheet(xml, base.reading.styles.cells);
  }

  save(kept: KeptParts): Uint8Array {
    const { workbookPath } = this.#base;
    const draft = this.#draft;
    const sheets = this.#store.sheets();
    const compared = this.#compareSheets();
    const isNew = (sheet: SheetStore) => !compared.has(sheet.id);
    const hasNewContent = [...compared.values()].some(({ hasNewContent }) => hasNewContent);
    let hasNewFormulas = [...compared.values()].some(({ hasNewFormulas }) => hasNewFormulas);
    for (const { apply } of compared.values()) apply(draft, hasNewContent);

    const ids = new Map<string, string>();
    for (const sheet of sheets.filter(isNew)) {
      const isActive = !this.#opened && sheet.id === this.#store.activeSheet().id;
      const added = addSheet(draft, this.#base, this.#styles, sheet, isActive);
      ids.set(sheet.id, added.relationshipId);
      hasNewFormulas ||= added.hasFormulas;
    }
    this.#removeSheets();
    const order = orderSheets(this.#base, this.#opened, sheets, ids);
    const changes = this.#changedNames(order);
    this.#followNames(changes);
    const before = draft.textOf(workbookPath);
    const after = changedWorkbook(before, {
      sheets: order,
      renamed: changes,
      active: this.#placeToShow(order),
      recalculates: this.#opened !== null && (hasNewContent || hasNewFormulas),
      office: this.#dialect.office,
    });
    if (after !== before) draft.put(workbookPath, after);
    if (hasNewFormulas || changes.size > 0) this.#dropCalculationChain();
    if (this.#styles.isChanged || !draft.has(this.#base.pathOf('styles'))) this.#putStyles();
    keepParts(draft, workbookPath, kept);
    if (this.#opened && !draft.isChanged) return this.#opened.bytes;
    dropSignatures(draft);
    return draft.toBytes();
  }

  get #dialect() {
    return this.#draft.dialectOf(this.#base.workbookPath);
  }

  /** By the ids of the sheets that are still there. */
  #compareSheets(): Map<string, SheetComparison> {
    const compared = new Map<string, SheetComparison>();
    const { sheets } = this.#base;
    this.#opened?.sheets.forEach((opened, index) => {
      const sheet = this.#store.sheets().find(({ id }) => id === opened.id);
      if (!sheet) return;
      compared.set(
        sheet.id,
        compareSheet(this.#base, sheets[index]!, sheet, opened.frame, this.#styles),
      );
    });
    return compared;
  }

  #removeSheets(): void {
    const there = new Set(this.#store.sheets().map(({ id }) => id));
    this.#opened?.sheets.forEach(({ id }, index) => {
      if (there.has(id)) return;
      const { path, relationshipId } = this.#base.sheets[index]!;
      this.#draft.unlink(this.#base.workbookPath, relationshipId);
      this.#draft.remove(path);
    });
  }

  /** What stands in the file by another name now. */
  #changedNames(order: readonly SavedSheet[]): SheetChanges {
    const changes = new Map<string, string | null>();
    const taken = new Set(order.map(({ name }) => name.toLowerCase()));
    this.#opened?.sheets.forEach(({ id }, index) => {
      const { name } = this.#base.sheets[index]!;
      const sheet = this.#store.sheets().find((one) => one.id === id);
      if (sheet && sheet.name !== name) changes.set(name, sheet.name);
      // Another sheet may have come in its place.
      if (!sheet && !taken.has(name.toLowerCase())) changes.set(name, null);
    });
    return changes;
  }

  #followNames(changes: SheetChanges): void {
    if (changes.size === 0) return;
    const draft = this.#draft;
    const there = new Set(this.#store.sheets().map(({ id }) => id));
    const sheets = this.#base.sheets.filter((_, at) => there.has(this.#opened!.sheets[at]!.id));
    const parts = new Set(sheets.map(({ path }) => path));
    const visited = new Set<string>();
    const visit = (part: string): void => {
      if (visited.has(part)) return;
      visited.add(part);
      for (const { type, target, isExternal } of draft.relationshipsOf(part)) {
        if (isExternal || !draft.has(target)) continue;
        if (NAMES_SHEETS.has(type)) parts.add(target);
        visit(target);
      }
    };
    visit(this.#base.workbookPath);
    for (const part of parts) {
      const before = draft.textOf(part);
      const after = withSheetsFollowed(before, changes);
      if (after !== before) draft.put(part, after);
    }
  }

  #placeToShow(order: readonly SavedSheet[]): number {
    const { name } = this.#store.activeSheet();
    return Math.max(
      0,
      order.findIndex((sheet) => sheet.name === name),
    );
  }

  /** It says in which order cells are calculated; without it, Excel finds that out anew. */
  #dropCalculationChain(): void {
    const { workbookPath, relationships } = this.#base;
    for (const { id, target } of relationships.filter(({ type }) => type === 'calcChain')) {
      this.#draft.unlink(workbookPath, id);
      this.#draft.remove(target);
    }
  }

  #putStyles(): void {
    const path = this.#base.pathOf('styles');
    const isThere = this.#draft.has(path);
    this.#draft.put(path, this.#styles.toXml(), STYLES_TYPE);
    if (!isThere) this.#draft.link(this.#base.workbookPath, 'styles', path, this.#dialect);
  }
}

/** A signature is of the file as it was. */
function dropSignatures(draft: PackageDraft): void {
  for (const { id, target } of draft.relationshipsOf('').filter(isSignature)) {
    draft.unlink('', id);
    draft.remove(target);
  }
}
