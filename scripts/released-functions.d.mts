interface Released {
  readonly version: string;
  readonly functions: string;
}
export function hashOfFunctions(folder: string, url: string): Promise<string>;
export function requireAllOf(
  built: Readonly<Record<string, number>>,
  released: Readonly<Record<string, number>>,
): void;
export function requireOwnVersion(built: Released, released: Released): void;
