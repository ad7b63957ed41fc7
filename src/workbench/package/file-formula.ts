/** The add-in's own functions, by the namespace that its manifest gives them. */
const FUNCTION_NAMESPACE = 'JD';
/** How Excel writes the functions of add-ins, so that it knows them again. */
const ADD_IN_FUNCTION = new RegExp(`_xldudf_${FUNCTION_NAMESPACE}_([A-Z0-9]+)(?=\\()`, 'gi');
const OWN_FUNCTION = new RegExp(
  `(?<![\\p{L}\\p{N}_.\\\\])${FUNCTION_NAMESPACE}\\.([A-Z0-9]+)(?=\\()`,
  'giu',
);

/** What stands in front of functions that came after the format was written down. */
const PREFIX = /(?<![\w.])_xl(?:fn\.(?:_xl(?:ws|udf)\.)?|ws\.|pm\.|op\.|udf\.)/g;
const TEXT = /"(?:[^"]|"")*"/g;

/** A formula as a file holds it, as a user sees it: with "=", and functions by their plain names. */
export function fromFileFormula(text: string): string {
  const plain = text.startsWith('=') ? text.slice(1) : text;
  if (!plain.includes('_xl')) return `=${plain}`;
  return `=${outsideTexts(plain, (part) =>
    part.replace(PREFIX, '').replace(ADD_IN_FUNCTION, `${FUNCTION_NAMESPACE}.$1`),
  )}`;
}

function outsideTexts(formula: string, change: (part: string) => string): string {
  let result = '';
  let at = 0;
  for (const { 0: text, index } of formula.matchAll(TEXT)) {
    result += change(formula.slice(at, index)) + text;
    at = index + text.length;
  }
  return result + change(formula.slice(at));
}

/** Functions that files write with `_xlfn.` in front, and some with `_xlws.` behind that. */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE ' +
    'BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE ' +
    'CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA ' +
    'CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ' +
    'DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT ' +
    'F.TEST FIELDVALUE FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.ETS.CONFINT ' +
    'FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST ' +
    'GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC ' +
    'IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET ' +
    'LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE ' +
    'PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC ' +
    'PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ ' +
    'REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS ' +
    'SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T ' +
    'T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE ' +
    'UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP ' +
    'XMATCH XOR Z.TEST'
  ).split(' '),
);
/** Two of them stand in a namespace of their own besides. */
const OF_SHEETS = new Set(['FILTER', 'SORT']);
const FUNCTION = /(?<![\p{L}\p{N}_.\\])([A-Z][A-Z0-9.]*)(?=\()/giu;

/** A formula as a user sees it, as a file holds it. */
export function toFileFormula(formula: string): string {
  return outsideTexts(formula.replace(/^=/, ''), (part) =>
    part.replace(OWN_FUNCTION, `_xldudf_${FUNCTION_NAMESPACE}_$1`).replace(FUNCTION, (name) => {
      const upper = name.toUpperCase();
      if (OF_SHEETS.has(upper)) return `_xlfn._xlws.${name}`;
      return NEWER.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
}
