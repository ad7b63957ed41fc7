import type { Grade } from '../domain/grade';
import { isGrade } from '../domain/grade';
import { hitsOf } from './hits-of';

/** A stretch of the folded title that says nothing about the work. */
export interface Noise {
  readonly start: number;
  readonly end: number;
  /** Grades of the common system that the stretch spells out. */
  readonly grades: readonly Grade[];
}

const GENERAL_SERVICE =
  /(?<![a-z0-9])g\.?s?\.?[\s.–/-]{0,2}([1-7])(?![0-9a-z])(?:\s?\/\s?[ivx]+\b)?/g;
const NATIONAL_BY_LETTER =
  /(?<![a-z0-9])(?:n\.?p?\.?o\.?)(?:[-–.]\s?([a-e])|([a-e])|\s([bcd]))(?![0-9a-z'’])/g;
const NATIONAL_BY_NUMBER = /(?<![a-z0-9])np?o-?([1-5])(?![0-9a-z])/g;
const PROFESSIONAL = /(?<![a-z0-9])p[\s.–-]{0,2}([1-5])(?![0-9a-z])/g;
const DIRECTOR = /(?<![a-z0-9])d[.-]?([12])(?![0-9a-z])/g;

// Grades of ladders outside the common system, which say "a grade stood here" and no more.
const FOREIGN_GRADES =
  /(?<![a-z0-9])(?:(?:unops\s)?(?:n-?|i-?)?(?:sc|sb|npsa|ipsa|ppsa|npp?sa|lica|iica|fs|ics|ugs?|nuna)[\s.-]{0,2}\d{1,2}|(?:grade|classe|grado|level|niveau|nivel|step|echelon)\s?:?\s?\d{1,2})(?![0-9a-z])/g;

const POST_NUMBERS =
  /(?:(?<![a-z])(?:post|position|vacancy|vac|job|ref|req|requisition|poste|puesto|vaga|va|iris|jo)\b(?:\s?(?:no|nr|num|number|numero|id))?[\s.:#°º-]*\d[\w/-]*)|#\s?\d[\d-]*|(?<![a-z0-9])\d{4,}(?:[/-]\d+)*(?![a-z0-9])|(?<![a-z0-9])[a-z]{2,8}[/-]\d{2,}[\w/-]*/g;

const SHARES_AND_COUNTS =
  /\(?\b\d{1,3}\s?%(?:\s?\))?|\b(?:one|two|three|four|five|multiple|several|various|deux|trois|quatre|plusieurs|dos|tres|cuatro|varios|varias|\d{1,2})\s\(?(?:\d{1,2}\)?\s)?(?:positions?|posts?|vacanc(?:y|ies)|postes?|puestos?|vacantes?|plazas?|vagas?|duty stations?|locations?|lieux)\b|(?<![a-z0-9])x\s?\d{1,2}(?![a-z0-9])/g;

const SEXES = /(?<![a-z0-9])[mfhwdx]\s?\/\s?[mfhwdx](?:\s?\/\s?[mfhwdx])?(?![a-z0-9])/g;

const CONTRACT_MARKS =
  /(?<![a-z0-9])(?:temporary appointment|temporary job opening|temporary|fixed[- ]term(?: appointment)?|short[- ]term|ft|ta|fta|tja|std|jpo|junior professional officer(?: program(?:me)?)?|unv|un volunteers?|readvertise(?:d|ment)|re-advertise(?:d|ment)|extended|local position|nationals? only|internal(?: candidates)? only|\d{1,2}[- ](?:months?|mois|meses)(?: renewable)?(?: contract)?|maternity (?:cover|leave)|full[- ]time|part[- ]time|home[- ]based|remote|cdd|cdi|duree determinee|temporaire|temps partiel|temps plein|temporal|temporaria|plazo fijo|tiempo (?:parcial|completo)|no disponible)(?![a-z0-9])/g;

const DIGIT = /\d/;
const GRADES_WITH_A_DIGIT: readonly (readonly [RegExp, (level: string) => string])[] = [
  [GENERAL_SERVICE, (level) => `G${level}`],
  [NATIONAL_BY_NUMBER, (number) => `NO${'ABCDE'[Number(number) - 1]}`],
  [PROFESSIONAL, (level) => `P${level}`],
  [DIRECTOR, (level) => `D${level}`],
];
const PLAIN_WITH_A_DIGIT = [FOREIGN_GRADES, POST_NUMBERS];
const PLAIN_NOISE = [SHARES_AND_COUNTS, SEXES, CONTRACT_MARKS];

/**
 * Finds grades, post numbers, contract marks, working-time shares and numbers of posts.
 *
 * @param folded the title in lower case without accents
 * @returns stretches in the title's order, none overlapping another
 */
export function findNoise(folded: string): readonly Noise[] {
  const found: Noise[] = findGrades(
    folded,
    NATIONAL_BY_LETTER,
    (letter) => `NO${letter.toUpperCase()}`,
  );
  // Most titles have no digit, and looking for what needs one costs more than all the rest.
  const hasDigit = DIGIT.test(folded);
  for (const [pattern, spell] of hasDigit ? GRADES_WITH_A_DIGIT : []) {
    found.push(...findGrades(folded, pattern, spell));
  }
  for (const pattern of hasDigit ? [...PLAIN_WITH_A_DIGIT, ...PLAIN_NOISE] : PLAIN_NOISE) {
    for (const hit of hitsOf(pattern, folded)) {
      found.push({ start: hit.index, end: hit.index + hit[0].length, grades: [] });
    }
  }
  return found.length > 1 ? withoutOverlaps(found) : found;
}

function findGrades(folded: string, pattern: RegExp, spell: (captured: string) => string): Noise[] {
  return hitsOf(pattern, folded).map((hit) => {
    const grade = spell(hit[1] ?? hit[2] ?? hit[3] ?? '');
    return {
      start: hit.index,
      end: hit.index + hit[0].length,
      grades: isGrade(grade) ? [grade] : [],
    };
  });
}

/** Of two that overlap the one that starts first stays, then the longer one. */
function withoutOverlaps(found: readonly Noise[]): readonly Noise[] {
  const kept: Noise[] = [];
  let reached = 0;
  for (const noise of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (noise.start < reached) continue;
    kept.push(noise);
    reached = noise.end;
  }
  return kept;
}
