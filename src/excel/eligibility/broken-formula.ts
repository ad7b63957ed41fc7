/** The cell's error, however Excel's language writes it. */
const NAME_ERRORS = new Set(['#NAME?', '#NOM?', '#¿NOMBRE?']);

/**
 * What Excel keeps of a function whose add-in it does not know: `_xldudf_JD_WHY`, at times behind
 * the name of another add-in or the number of a link, such as `[2]!_xldudf_JD_WHY`.
 */
const MANGLED =
  /(?:'(?:[^']|'')*'!|\[\d+\]!|[\w.\\]+\.(?:xlam?|xll)!)?(?:_xl(?:fn|ws)\.)*(?:_?xldudf_JD_|JD\.)([A-Z]+)(?=\()/gi;
const OURS = /(?:^|[^\w.])(?:_xl(?:fn|ws)\.)*(?:_?xldudf_JD_|JD\.)[A-Z]+\(/i;
const TEXT_LITERAL = /("(?:[^"]|"")*")/;

export function isNameError(value: unknown): boolean {
  return typeof value === 'string' && NAME_ERRORS.has(value);
}

/** Whether a formula calls one of our functions. */
export function callsOurs(formula: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && OURS.test(formula);
}

/** The formula with our functions under their own names; texts inside it stay as they are. */
export function repairFormula(formula: string): string {
  return formula
    .split(TEXT_LITERAL)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(MANGLED, (_, name: string) => `JD.${name.toUpperCase()}`),
    )
    .join('');
}
