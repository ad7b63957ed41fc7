export function findExcel(machine?: {
  readonly platform?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly exists?: (file: string) => boolean;
}): string | null;
