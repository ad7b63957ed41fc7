/** A name that stands in a reference as it is. */
const PLAIN = /^[\p{L}\p{N}_ ]+$/u;

/**
 * The body of a table's column, as a formula names it: it follows the table when that grows, is
 * sorted or moved.
 */
export function columnReference(table: string, column: string): string {
  const escaped = column.replace(/['#@[\]]/g, "'$&");
  return PLAIN.test(column) ? `${table}[${column}]` : `${table}[[${escaped}]]`;
}

/** The criterion of COUNTIFS for exactly this text, as it stands in a formula. */
export function textCriterion(text: string): string {
  if (text === '') return '""';
  // Wildcards would match other texts, and a leading sign would compare instead.
  const literal = text.replace(/[~*?]/g, '~$&').replaceAll('"', '""');
  return `"=${literal}"`;
}

/** What a criterion can be at most. */
export const LONGEST_CRITERION = 250;
