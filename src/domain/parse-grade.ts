import { categoryOf, isGrade, type Category, type Grade } from './grade';

/** Why a text is no grade of the common system's ladders. */
export type GradeRefusal =
  | 'blank'
  /** Nothing that looks like a grade. */
  | 'no grade'
  /** A bare level, such as `5` or `Grade 4`. */
  | 'no category'
  /** A bare category, such as `P`. */
  | 'no level'
  /** A level that the ladder lacks, such as `G8`, `NOF` or `P6`. */
  | 'outside the ladder'
  /** A grade of another contract type or organization, such as `SC-5`, `NPSA-7` or `Gr 14-2`. */
  | 'another pay scale'
  /** More than one grade, such as `G5/G6` or `P4-5`. */
  | 'two grades';

export type GradeReading =
  | { readonly ok: true; readonly grade: Grade; readonly step: number | null }
  | { readonly ok: false; readonly why: GradeRefusal };

interface CategoryGrammar {
  readonly category: Category;
  /** The letters that stand before a level in a code. */
  readonly code: string;
  /** The category's name in words, before a level or before a code. */
  readonly words: string;
  /** What those who have such grades are called besides, behind a code. */
  readonly alone: string;
  readonly level: string;
  readonly toGrade: (level: string) => string;
}

const HIGHEST_STEP = 15;
const ROMAN_STEPS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');
const romanNumber = (written: string): number => ROMAN_STEPS.indexOf(written) + 1;
const NO_LETTERS = 'ABCDE';

const toNationalOfficer = (level: string): string =>
  `NO${/\d/.test(level) ? (NO_LETTERS[Number(level) - 1] ?? level) : level}`;

// Folded text only: upper case, no accents, plain hyphens, single spaces, no brackets.
const GRAMMARS: readonly CategoryGrammar[] = [
  {
    category: 'G',
    code: 'G\\.?(?: ?S\\.?)?|S\\.?G\\.?',
    words: 'GENERAL SERVICES?|SERVICES? GENERAUX|SERVICIOS? GENERAL(?:ES)?',
    alone: 'LOCAL',
    level: '\\d{1,2}',
    toGrade: (level) => `G${Number(level)}`,
  },
  {
    category: 'P',
    code: 'P\\.?',
    words: 'PROFESSIONAL|PROFESSIONNEL(?:LE)?|PROFESIONAL|CUADRO ORGANICO',
    alone: 'ADMINISTRAT(?:EUR|RICE)|FONCTIONNAIRE|FUNCIONARI[OA]',
    level: '\\d{1,2}',
    toGrade: (level) => `P${Number(level)}`,
  },
  {
    category: 'D',
    code: 'D\\.?',
    words: 'DIRECTORS?|DIRECTEURS?|DIRECTORES',
    alone: 'DIRECTRICE|DIRECTORA',
    level: '\\d{1,2}',
    toGrade: (level) => `D${Number(level)}`,
  },
  {
    category: 'NO',
    // `No 5` and `No. 5` number something: with a digit, NO stands joined or hyphenated only.
    code: 'N[.-]? ?(?:P[.-]? ?)?O\\.?(?=[ ./-]{0,3}[A-Z]|-?\\d)|NPO|[AFPO]N(?=[ .-])',
    words:
      'NATIONAL (?:PROFESSIONAL )?OFFICERS?|NATIONAL PROFESSIONALS?|' +
      'ADMINISTRAT(?:EUR|RICE) (?:NATIONALE?|RECRUTEE? SUR LE PLAN NATIONAL)|' +
      'FONCTIONNAIRE NATIONALE?|FUNCIONARI[OA] (?:PROFESIONAL )?NACIONAL|' +
      'OFICIAL (?:PROFESIONAL )?NACIONAL|PROFESIONAL NACIONAL',
    alone: 'NATIONAL|NACIONAL',
    level: '[A-J]|\\d{1,2}',
    toGrade: toNationalOfficer,
  },
];

const LEVEL_WORDS =
  'GRADE|GRADO|NIVEAU|NIVEL|LEVEL|CLASSE|CLASE|CATEGORY|CATEGORIE|CATEGORIA|CUADRO';
const LEAD = `(?:(?:${LEVEL_WORDS}) ?[:.-]? ?)?`;
const ROMAN = [...ROMAN_STEPS].reverse().join('|');
const STEP_WORD = '(?:STEP|STP|ECHELON|ECH|ESCALON|ESC) ?[.:-]? ?';
const STEP_AFTER_WORD = `[ ,/-]* ?${STEP_WORD}(?<wordStep>\\d{1,2}|${ROMAN})`;
// A bare number after a hyphen would be a range (P4-5); after a slash it is payroll's step (P.4/10),
// and so is one of two digits after a full stop (G-5.02).
const STEP_ALONE = `(?: ?/ ?(?<slashStep>\\d{1,2}|${ROMAN})|\\.(?<dotStep>0[1-9]|1[0-5])|[ -](?<romanStep>${ROMAN}))`;
const STEP = `(?:${STEP_AFTER_WORD}|${STEP_ALONE})?`;

const CATEGORY_PATTERNS = GRAMMARS.map(({ category, code, words, alone, level, toGrade }) => {
  const between = `[ ./-]{0,3}${LEAD}`;
  const named = `(?:${words})(?:[ ,:-]{1,3}(?:${code}))?`;
  // Without a mark between them letters and a Roman number are an abbreviation.
  const apart = `(?:(?:${named})[ ,:-]{1,3}${LEAD}|(?:${code})(?:(?<=\\.)|[ .-]{1,3})${LEAD})`;
  return {
    category,
    name: new RegExp(`^(?:${words}|${alone})$`),
    whole: new RegExp(`^${LEAD}(?:${named}|${code})${between}0?(?<level>${level})${STEP}$`),
    // Behind NO a lone `I` may be a letter.
    inRoman: new RegExp(
      `^${LEAD}${apart}(?<level>${category === 'NO' ? '' : 'I|'}II|III|IV|V|VI|VII)${STEP}$`,
    ),
    toGrade,
  };
});

const HEADS = /^(?:ASSISTANT |DEPUTY )?DIRECTOR[ -]GENERAL$|^(?:A|D)?\.?D\.?G\.?$/;
const ANY_CODE =
  /(?<![A-Z0-9])(?:G ?S?|SG|P|D)[ .-]?\d{1,2}(?!\d)|(?<![A-Z0-9])NP?O[ .-]?[A-J](?![A-Z])/g;
const LEVEL_RANGE = /^(?:GS?|SG|P|D)[ .-]?\d ?- ?\d$|^NP?O[ .-]?[A-J] ?[-/] ?[A-J]$/;
const ONE_GRADE_OR_ANOTHER = /\d ?(?:OR|TO|OU|A|O|&|AND|ET|Y) ?\d$/;
const OTHER_SCALE = new RegExp(
  '^(?:[A-Z]+ )?(?:SC|SB|[INRLP]?PSA|SSA|[LIN]?-?I?ICA|ICS|FS|TC|CST|UNV|JPO|ASG|USG|AD|AST|AST/SC|' +
    'EC|PL|SVN|NPP|UG|CT|S|L|IC|TA|CAF|FG|DAS|GM|GG|WG|WS|WL|SES|ES|SL|SCS|EX|AS|PM|CR|FI|JG|JL|PG|' +
    'BAND|BANDE|BANDA|TIER|STUFE|BPS|PB)[ .-]{0,2}\\d{1,2}[A-Z]?$|' +
    '^(?:ASG|USG|JPO|UNV|SSA|CST|SES)$|' +
    // The schedule of a government goes on where General Service ends.
    '^GS[ .-]{0,2}(?:[89]|1\\d)$|^GS[ .-]{0,2}\\d{3,4}[ ./-]\\d{1,2}$|' +
    // A level and a step of a scale that has no letters of its own: `Gr 14-2`, `Grade 12/3`.
    '^(?:GR|GRD|GRADE|GRADO|PAY GRADE|JOB GRADE|SALARY GRADE)[ .-]{0,2}\\d{1,2} ?[-/.] ?\\d{1,2}$|' +
    '^(?:CAT|CATEGORIE|CATEGORIA|CATEGORY|GRUPO|GROUPE|BAND|BANDE)\\.? [A-E]\\d?\\+?$|' +
    '^(?:JOB|PAY|SALARY|CAREER) (?:LEVEL|BAND|GRADE)[ .-]{0,2}\\d{1,2}$',
);
/** Of the contract or of the recruitment, not of the grade: `P-4 (TA)`, `TA G-5`, `GS6 (local)`. */
const REMARK = '(?:TA|TJO|FT|FTA|TEMP|TEMPORARY|TEMPORAIRE|TEMPORAL|LOCAL|LOC)';
const REMARK_AT_AN_END = new RegExp(
  `^${REMARK}[ :-]+(?=\\D)|(?<=[\\dA-Z])(?: ?[-,/] ?| )${REMARK}$`,
);
/** What systems put before a grade to make it a key of theirs: `GRD_G5`, `PROF.P5`, `GSBKK.G6`. */
const MARK_OF_A_LEVEL =
  /^(?:(?:GRD|GRADE|PG|PAY_?GRADE|LVL|LEVEL|JG|GR)_(?=[A-Z])|(?:PROF|GS|NPO|DIR)[A-Z]*[._](?=(?:[GPD]-?\d|NO-?[A-E])$))/;
const NUMBER_SIGN = /^\s*(?:N[oº°][. -]{0,2}\d|NO\. ?\d)/;
const BARE_LEVEL = new RegExp(`^${LEAD}\\d{1,2}(?:\\.0+)?$`);
/** What only all who are in a category are called. */
const GROUPS_OF_STAFF =
  'PROF(?:\\.|ESSIONALS)?(?: STAFF)?|NAT\\.? ?OFF(?:ICER)?S?\\.?|SERVICES ORGANIQUES|PROFESIONALES|PROFESSIONNELS|' +
  'ADMINISTRATEURS(?: NATIONAUX| RECRUTES SUR LE PLAN (?:NATIONAL|INTERNATIONAL))?|' +
  'OFICIALES (?:PROFESIONALES )?NACIONALES|FUNCIONARIOS (?:PROFESIONALES )?NACIONALES';
const BARE_CATEGORY = new RegExp(
  `^${LEAD}(?:GS?|SG|GS-?[OP]L|P|D|N\\.?P?\\.?O\\.?|[AFPO]N|` +
    `(?:${GRAMMARS.map(({ words }) => words).join('|')})(?:S?(?: STAFF| CATEGORY)?| AND (?:HIGHER|ABOVE|RELATED)(?: CATEGORIES)?)|${GROUPS_OF_STAFF})$`,
);

/**
 * Reads the spellings of a grade that HR systems use in English, French and Spanish, alone or with
 * a step: `GS-5/VII`, `N.O. A`, `P.4/10`, `Oficial nacional B`.
 *
 * @param text a cell's value; numbers, booleans and dates are never grades.
 * @returns the grade in standard form and the step (1 to 15) where one is written, or why the text
 *   is refused. Nothing is guessed: a text that leaves two readings is refused.
 */
export function parseGrade(text: unknown): GradeReading {
  if (text === null || text === undefined) return refuse('blank');
  if (typeof text === 'number') {
    return refuse(Number.isInteger(text) && text >= 0 && text < 100 ? 'no category' : 'no grade');
  }
  if (typeof text !== 'string') return refuse('no grade');
  // `No. 2` and `No-2` number something; the category is written in capitals and without a stop.
  if (NUMBER_SIGN.test(text)) return refuse('no category');
  const folded = foldGradeText(text);
  if (folded === '') return refuse('blank');
  return (
    readWholeText(folded) ??
    readWholeText(folded.replace(REMARK_AT_AN_END, '')) ??
    readWholeText(folded.replace(MARK_OF_A_LEVEL, '')) ??
    readCodeAndName(folded) ??
    readCodeOfStaff(folded) ??
    refuse(explainRefusal(folded))
  );
}

/**
 * The category that a code is written with, whether or not its level is on the ladder: G for `GS-12`
 * as for `GS-5`; null for any other text.
 */
export function categoryWritten(text: string): Category | null {
  const folded = foldGradeText(text);
  const found = CATEGORY_PATTERNS.find(({ whole }) => whole.test(folded));
  return found?.category ?? null;
}

function refuse(why: GradeRefusal): GradeReading {
  return { ok: false, why };
}

/** What leads to a footnote: `P4²`, `G-5 (a)`, `NO-B (1)`; in `P (4)` and `NO (b)` it is the level. */
const FOOTNOTE =
  /(?<=\d|(?:[-./ ]|\p{L}{2})(?:[A-Ea-e]|[IV]{1,3})) ?(?:[²³¹⁰⁴-⁹ªº]{1,2}|[([](?:\p{Ll}|\d|[*†‡]{1,3})[)\]])\s*$/u;

/** Upper case without accents, brackets, full-width forms and typographic hyphens. */
function foldGradeText(text: string): string {
  // No spelling of a grade is as long; a cell may hold 32,767 characters.
  if (text.length > 120) return 'TOO LONG';
  return (
    text
      .replace(FOOTNOTE, '')
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/\p{Pd}|\u2212|(?<=^\p{L}{1,3})_(?=\p{N}|\p{L}$)/gu, '-')
      // A mark that leads to a footnote.
      .replace(/(?<=[\dA-Za-z)]) ?[*†‡]{1,3}\s*$/u, '')
      .replace(/[()[\]\s]+/g, ' ')
      .toUpperCase()
      .trim()
      .replace(/(?<=.)[.,;]$/, '')
  );
}

function readWholeText(folded: string): GradeReading | null {
  if (HEADS.test(folded)) return readHead(folded);
  for (const { whole, inRoman, toGrade } of CATEGORY_PATTERNS) {
    const exact = whole.exec(folded)?.groups;
    const groups = exact ?? inRoman.exec(folded)?.groups;
    if (!groups) continue;
    const grade = toGrade(exact ? exact.level! : `${romanNumber(groups.level!)}`);
    if (!isGrade(grade)) {
      return refuse(OTHER_SCALE.test(folded) ? 'another pay scale' : 'outside the ladder');
    }
    if (isNextLevel(grade, groups.slashStep)) return refuse('two grades');
    const written = groups.wordStep ?? groups.slashStep ?? groups.dotStep ?? groups.romanStep;
    const step = written === undefined ? null : readStep(written);
    return step === undefined ? refuse('no grade') : { ok: true, grade, step };
  }
  return null;
}

/** `P4/5` may be P4 or P5 as well as a step; `P.4/10` and `P.3/2` can only be a step. */
function isNextLevel(grade: Grade, slashed: string | undefined): boolean {
  const level = Number(grade.slice(1));
  return slashed !== undefined && Number(slashed) - level === 1;
}

/** `G05 General Service 5`: a code with the name that it stands for, as some systems show both. */
function readCodeAndName(folded: string): GradeReading | null {
  const space = folded.indexOf(' ');
  if (space < 0) return null;
  const [code, name] = [folded.slice(0, space), folded.slice(space + 1)].map((part) =>
    readWholeText(part.replace(/^[-:=] /, '')),
  );
  if (!code?.ok || !name?.ok) return null;
  return code.grade === name.grade ? code : refuse('two grades');
}

/** `P4 - Administrateur`, `G06 - General Service`: a code with the name of those who have such grades. */
function readCodeOfStaff(folded: string): GradeReading | null {
  const [, code, name] = /^(\S+?)[ ,:-]* [ ,:-]*(.+)$/.exec(folded) ?? [];
  if (!code || !name) return null;
  const reading = readWholeText(code);
  if (!reading?.ok) return null;
  const category = categoryOf(reading.grade);
  return CATEGORY_PATTERNS.find((pattern) => pattern.category === category)?.name.test(name)
    ? reading
    : null;
}

function readHead(folded: string): GradeReading {
  const grade = folded
    .replace('ASSISTANT ', 'A')
    .replace('DEPUTY ', 'D')
    .replace(/DIRECTOR[ -]GENERAL/, 'DG')
    .replaceAll('.', '');
  return isGrade(grade) ? { ok: true, grade, step: null } : refuse('no grade');
}

/** @returns undefined for a number that is no step. */
function readStep(written: string): number | undefined {
  const step = /\d/.test(written) ? Number(written) : romanNumber(written);
  return step >= 1 && step <= HIGHEST_STEP ? step : undefined;
}

function explainRefusal(folded: string): GradeRefusal {
  const codes = folded.match(ANY_CODE)?.length ?? 0;
  const isRange = LEVEL_RANGE.test(folded) || (codes > 0 && ONE_GRADE_OR_ANOTHER.test(folded));
  if (codes > 1 || isRange) return 'two grades';
  if (OTHER_SCALE.test(folded)) return 'another pay scale';
  if (BARE_LEVEL.test(folded)) return 'no category';
  if (BARE_CATEGORY.test(folded)) return 'no level';
  return 'no grade';
}
