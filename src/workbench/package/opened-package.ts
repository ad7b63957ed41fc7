import type { CellBudget } from './cell-budget';
import type { PackageReader } from './package-reader';
import type { Relationship } from './package-parts';
import { Palette, readThemeColors } from './read-colors';
import { SharedStrings } from './read-shared-strings';
import { SheetReader, type SheetPart, type SheetReading } from './read-sheet';
import { readStyles } from './read-styles';
import { readTable } from './read-table';
import { readWorkbook, type ListedSheet, type WorkbookPart } from './read-workbook';
import type { TableContents } from '../workbook-file';

/** A sheet of cells, and where its parts are. */
export interface PackageSheet extends ListedSheet {
  /** Among all sheets of the workbook, those of other kinds included. */
  readonly index: number;
  readonly path: string;
  readonly relationships: readonly Relationship[];
}

/** A workbook in its parts: what reading it and saving it anew have in common. */
export class OpenedPackage {
  readonly reader: PackageReader;
  readonly workbookPath: string;
  readonly relationships: readonly Relationship[];
  readonly workbook: WorkbookPart;
  /** The sheets of cells; there are others, such as chart sheets. */
  readonly sheets: readonly PackageSheet[];
  readonly #budget: CellBudget;
  #reading: SheetReading | null = null;

  constructor(reader: PackageReader, budget: CellBudget) {
    this.reader = reader;
    this.workbookPath = workbookPathOf(reader);
    this.relationships = reader.relationshipsOf(this.workbookPath);
    this.workbook = readWorkbook(reader.textOf(this.workbookPath));
    this.sheets = this.#findSheets();
    this.#budget = budget;
  }

  /** For reading sheets once more, which were counted when they were read first. */
  newBudget(): CellBudget {
    return this.#budget.anew();
  }

  /** What cells refer to; the texts of a large workbook are read only where its cells are. */
  get reading(): SheetReading {
    return (this.#reading ??= this.#prepare());
  }

  #prepare(): SheetReading {
    const { reader } = this;
    const theme = reader.textIfThere(this.pathOf('theme'));
    const palette = new Palette(readThemeColors(theme));
    const styles = readStyles(reader.textIfThere(this.pathOf('styles')), palette);
    const shared = new SharedStrings();
    const sharedPath = this.pathOf('sharedStrings');
    if (reader.has(sharedPath)) reader.scan(sharedPath, shared);
    return {
      styles,
      palette,
      budget: this.#budget,
      sharedTexts: shared.texts,
      areDates: styles.areDates,
      is1904: this.workbook.is1904,
    };
  }

  /** The path of the workbook's part of a kind; where nothing leads there, the usual one. */
  pathOf(type: 'styles' | 'theme' | 'sharedStrings'): string {
    const found = this.relationships.find((relationship) => relationship.type === type);
    return found?.target ?? `xl/${type === 'theme' ? 'theme/theme1' : type}.xml`;
  }

  readSheet({ path }: PackageSheet): SheetPart {
    const sheet = new SheetReader(this.reading);
    this.reader.scan(path, sheet.handler);
    return sheet.part();
  }

  tablesOf({ relationships }: PackageSheet): TableContents[] {
    return relationships
      .filter(({ type, target }) => type === 'table' && this.reader.has(target))
      .flatMap(({ target }) => readTable(this.reader.textOf(target)) ?? []);
  }

  #findSheets(): PackageSheet[] {
    return this.workbook.sheets.flatMap((sheet, index) => {
      const link = this.relationships.find(({ id }) => id === sheet.relationshipId);
      if (link && link.type !== 'worksheet') return [];
      // Where nothing leads to the sheet, its part may still be where it usually is.
      const target = link?.target ?? `xl/worksheets/sheet${index + 1}.xml`;
      if (!this.reader.has(target)) return [];
      const path = this.reader.spelling(target);
      return [{ ...sheet, index, path, relationships: this.reader.relationshipsOf(path) }];
    });
  }
}

/** @throws {FileError} where the package holds no workbook. */
function workbookPathOf(reader: PackageReader): string {
  const main = reader.relationshipsOf('').find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'xl/workbook.xml';
  if (reader.has(path)) return reader.spelling(path);
  throw reader.damaged();
}
