/** Equal for names that Excel takes for the same: of columns, tables and sheets. */
export function foldName(name: string): string {
  return name.trim().toLowerCase();
}
