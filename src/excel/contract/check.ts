/** What the add-in relies on Excel for, in the order in which it is looked at. */
export const CHECK_NAMES = [
  'values',
  'texts',
  'dates',
  'formulas',
  'used cells',
  'selection',
  'sheets',
  'table',
  'table grows',
  'table refilled',
  'table renamed',
  'headings',
  'filter',
  'formats',
  'conditional formats',
  'choices',
  'freeze',
  'charts',
  'page layout',
  'outline',
  'settings',
  'xml parts',
  'cell events',
  'sheet events',
  'undo',
  'function',
  'spill',
  'errors to functions',
  'dates to functions',
  'data types to functions',
  'theme',
  'language',
  'files',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

/** One thing that the add-in relies on. */
export interface Check {
  readonly name: CheckName;
  /** Whether events are what is looked at; other checks are made without a noise. */
  readonly hearsEvents?: boolean;
  /**
   * Does it on a blank sheet of its own, which is removed afterwards, and looks at what became of it.
   *
   * @throws {Broken} where Excel did something else.
   * @throws {NotOffered} where this Excel cannot do it, and the add-in does without.
   */
  readonly look: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;
  /** Removes what does not go with the sheet, and may be there or not. */
  readonly tidy?: (context: Excel.RequestContext) => Promise<void>;
}

/** Excel did not do what the add-in relies on. Both texts are of the check's own making. */
export class Broken extends Error {
  override readonly name = 'Broken';

  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(`expected ${expected}, found ${found}`);
  }
}

/** This Excel lacks something that the add-in can do without. */
export class NotOffered extends Error {
  override readonly name = 'NotOffered';

  /** @param lacking such as `ExcelApi 1.18`. */
  constructor(readonly lacking: string) {
    super(lacking);
  }
}

/** @throws {Broken} unless both are written the same in JSON. */
export function expectSame(found: unknown, expected: unknown): void {
  const [written, wanted] = [JSON.stringify(found), JSON.stringify(expected)];
  if (written !== wanted) throw new Broken(wanted, written ?? 'nothing');
}

/** @throws {Broken} unless it is so. */
export function expectThat(isSo: boolean, expected: string, found: unknown): void {
  if (!isSo) throw new Broken(expected, JSON.stringify(found) ?? 'nothing');
}
