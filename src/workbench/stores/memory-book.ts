import { formatArea, type Area } from '../addresses';
import { MemorySheet, type Calculate } from './memory-sheet';
import type { BookStore, InitialCells, Selection, StoreEvent } from './sheet-store';

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** A workbook in plain memory: for unit tests, and for benchmarks on a full sheet. */
export class MemoryBook implements BookStore {
  name = 'Book1.xlsx';
  readonly #sheets: MemorySheet[] = [];
  readonly #selections = new Map<string, readonly Area[]>();
  readonly #listeners: ((event: StoreEvent) => void)[] = [];
  readonly #calculate: Calculate;
  #activeId: string;
  #nextSheet = 1;

  constructor(options: { readonly calculate?: Calculate } = {}) {
    this.#calculate = options.calculate ?? (() => '#NAME?');
    this.#activeId = this.addSheet('Sheet1').id;
  }

  sheets(): readonly MemorySheet[] {
    return this.#sheets;
  }

  /** The sheet of that name; for tests. */
  sheet(name: string): MemorySheet {
    const found = this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new Error(`No sheet "${name}".`);
    return found;
  }

  addSheet(name: string, cells?: InitialCells): MemorySheet {
    const sheet = new MemorySheet(`{sheet-${this.#nextSheet++}}`, name, {
      emit: (event) => this.#emit(event),
      calculate: this.#calculate,
    });
    this.#sheets.push(sheet);
    if (cells) sheet.fill(cells);
    this.#emit({ kind: 'added', sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(id: string): void {
    const index = this.#indexOf(id);
    if (index < 0) return;
    this.#sheets.splice(index, 1);
    if (this.#activeId === id) {
      const next = this.#sheets[Math.min(index, this.#sheets.length - 1)];
      if (next) this.#activeId = next.id;
    }
    this.#emit({ kind: 'deleted', sheetId: id });
  }

  moveSheet(id: string, position: number): void {
    const [sheet] = this.#sheets.splice(this.#indexOf(id), 1);
    if (sheet) this.#sheets.splice(position, 0, sheet);
  }

  activeSheet(): MemorySheet {
    return this.#sheets[this.#indexOf(this.#activeId)]!;
  }

  activate(id: string): void {
    if (id === this.#activeId) return;
    const left = this.#activeId;
    this.#activeId = id;
    this.#emit({ kind: 'deactivated', sheetId: left });
    this.#emit({ kind: 'activated', sheetId: id });
  }

  selection(): Selection {
    return {
      sheetId: this.#activeId,
      areas: this.#selections.get(this.#activeId) ?? [firstCell],
    };
  }

  select({ sheetId, areas }: Selection): void {
    this.activate(sheetId);
    const before = this.#selections.get(sheetId);
    if (before?.map(formatArea).join() === areas.map(formatArea).join()) return;
    this.#selections.set(sheetId, areas);
    this.#emit({ kind: 'selected', sheetId, areas });
  }

  async settle(): Promise<void> {}

  onEvent(listener: (event: StoreEvent) => void): void {
    this.#listeners.push(listener);
  }

  #emit(event: StoreEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #indexOf(id: string): number {
    return this.#sheets.findIndex((sheet) => sheet.id === id);
  }
}
