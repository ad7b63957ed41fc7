/** What Excel is told of the functions, as the metadata plugin makes it and as we complete it. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: 'any' | 'boolean' | 'number' | 'string';
      readonly dimensionality: 'scalar' | 'matrix';
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
}

export const LANGUAGES: Readonly<Record<string, string>>;

/** A formula in English as a user of that language types it. */
export function localFormula(formula: string, language: string): string;

/** What the functions lack in the files of texts, each with the file and the place in it. */
export function lackingTexts(
  metadata: FunctionsMetadata,
  read?: (name: string) => unknown,
): readonly string[];

/** Name and content of every file made from the metadata. */
export function filesFor(
  metadata: FunctionsMetadata,
  options: { readonly file: string; readonly url: string },
): readonly (readonly [string, string])[];
