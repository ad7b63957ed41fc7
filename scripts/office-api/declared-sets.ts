import ts from 'typescript';

/** A requirement set of Office.js, such as ExcelApi 1.9. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

const API_SET = /\[\s*Api set:([^\]]*)\]/gi;
const EXCEL_STYLE = /\b(ExcelApi\w*|CustomFunctionsRuntime)\s+(\d+\.\d+)/g;
/** `1.1 for get, 1.8 for set`: a further version of the set that was named before. */
const VERSION_ALONE = /(?:[;,/]\s*)(\d+\.\d+)/g;
/** As the common API says it: a link whose text names the set. */
const COMMON_STYLE =
  /\*\*Requirement sets?\*\*:\s*\{@link [^|}]*\|\s*([A-Za-z]+)(?: (\d+\.\d+))?\s*\}/g;
const IN_NO_SET = 'Not in a set';

/**
 * The sets that a member needs, by the comment that stands with its declaration, or else with its
 * class; the highest version where reading and writing differ.
 *
 * @param omitted parameters that a call leaves out: what the comment says of them does not count.
 * @returns none for what has been there from the first version on.
 */
export function declaredSets(
  declaration: ts.Declaration,
  omitted: readonly string[] = [],
): readonly ApiSet[] {
  const own = setsIn(commentOf(declaration), omitted);
  if (own.length > 0) return own;
  const { parent } = declaration;
  return ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)
    ? setsIn(commentOf(parent))
    : [];
}

/** The sets since which a member is there at all, whatever more came later. */
export const firstSets = (declaration: ts.Declaration): readonly ApiSet[] =>
  setsIn(commentOf(declaration), [], 'oldest');

export function setsIn(
  comment: string,
  omitted: readonly string[] = [],
  wanted: 'newest' | 'oldest' = 'newest',
): readonly ApiSet[] {
  const found = new Map<string, string>();
  const take = (name: string, version: string) => {
    const known = found.get(name);
    const isWanted =
      known === undefined ||
      (wanted === 'newest' ? isNewer(version, known) : isNewer(known, version));
    if (isWanted) found.set(name, version);
  };
  for (const [, all = ''] of comment.matchAll(API_SET)) {
    const text = all
      .split(';')
      .filter((part) => !omitted.some((name) => part.includes(`\`${name}\``)))
      .join(';');
    for (const [, name = '', version = ''] of text.matchAll(EXCEL_STYLE)) take(name, version);
    const [first] = found.keys();
    if (first !== undefined) {
      for (const [, version = ''] of text.matchAll(VERSION_ALONE)) take(first, version);
    }
  }
  for (const [, name = '', version = '1.1'] of comment.matchAll(COMMON_STYLE)) {
    if (!IN_NO_SET.startsWith(name)) take(name, version);
  }
  return [...found].map(([name, version]) => ({ name, version }));
}

/** Whether version `1.10` comes after `1.9`. */
export function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

function commentOf(node: ts.Node): string {
  const file = node.getSourceFile();
  // The comments of a variable's declaration stand before its statement.
  const start = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const ranges = ts.getLeadingCommentRanges(file.text, start.getFullStart()) ?? [];
  const last = ranges.at(-1);
  return last ? file.text.slice(last.pos, last.end) : '';
}
