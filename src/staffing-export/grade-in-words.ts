import { LADDERS, type Category } from '../domain/grade';
import { parseGrade, type GradeReading } from '../domain/parse-grade';
import { foldWords } from '../text/fold-words';

/** What categories are called where their levels are spelt out; folded, as a pattern. */
const CATEGORIES: readonly (readonly [Category, string])[] = [
  [
    'NO',
    'national (?:professional )?(?:officers?|officials?|staff|professionals?)|nat officers?|npos?|' +
      'administrat(?:eur|rice)s? (?:nationa(?:l|le|ux|les)|recrutee?s? (?:sur le plan national|localement))|' +
      'fonctionnaires? nationa(?:l|le|ux)|cadres? nationa(?:l|ux)|professionnels? nationa(?:l|ux)|' +
      '(?:administrador|oficial|funcionari[oa]|profesional)(?:a|es|s)? (?:profesional(?:es)? )?nacional(?:es)?(?: del cuadro organico)?',
  ],
  [
    'G',
    'general services?|gen(?:eral)? serv|services? generaux|servicios? general(?:es)?|gs|' +
      '(?:agents?|personnel) des services generaux|personal de servicios generales',
  ],
  [
    'P',
    'international professionals?|professionals?|prof|professionnel(?:le)?s?|profesional(?:es)?|' +
      'cadres? organiques?|services? organiques?|cuadro organico|cuadro profesional|administrateurs? internationaux',
  ],
  ['D', 'directors?|direct(?:eur|rice)s?|direct(?:ora?|ores|oras)'],
];
const BEFORE = '(?:category|categorie|categoria) (?:of |des? |del? |d )?';
const BEHIND = ' (?:staff|category|categories|cadre|officials?)';
const CATEGORY_PATTERNS = CATEGORIES.map(
  ([category, names]) =>
    [category, new RegExp(`(?:^| )(?:${BEFORE})?(?:${names})(?:${BEHIND})?(?= |$)`)] as const,
);

/** By the level that they say; ordinals too, as in `cinquième niveau`. */
const NUMBERS: readonly string[] = [
  'one un une uno una first premier premiere primer primero',
  'two deux dos second deuxieme segundo',
  'three trois tres third troisieme tercer tercero',
  'four quatre cuatro fourth quatrieme cuarto',
  'five cinq cinco fifth cinquieme quinto',
  'six seis sixth sixieme sexto',
  'seven sept siete seventh septieme septimo',
];
const ROMAN = 'i ii iii iv v vi vii'.split(' ');
const LEVEL_OF = new Map(
  NUMBERS.flatMap((words, index) =>
    [`${index + 1}`, `0${index + 1}`, ROMAN[index]!, ...words.split(' ')].map(
      (word) => [word, index] as const,
    ),
  ),
);
/** No class: of French professionals the first one is the higher. */
const LEVEL_WORDS =
  /(?:^| )(?:level|lvl|grade|grado|niveau|nivel|category|categorie|categoria|number|no|of|de|du|del|the|le|la|el|au|a l echelon)(?= |$)/g;
const STEP = / (?:step|echelon|escalon) \w+$/;
const IN_BRACKETS = /[([]([^()[\]]+)[)\]]/u;
const LONGEST = 80;

/**
 * Reads a grade as `parseGrade` does, and one that is spelt out: `General Service, level five`,
 * `Administrador nacional, categoría B`, `Services généraux, niveau 5`. A code in brackets has to agree.
 */
export function readGradeText(text: unknown): GradeReading {
  const reading = parseGrade(text);
  if (reading.ok || reading.why !== 'no grade' || typeof text !== 'string') return reading;
  if (text.length > LONGEST || !text.includes(' ')) return reading;
  const code = IN_BRACKETS.exec(text)?.[1];
  const coded = code === undefined ? null : parseGrade(code);
  const spelt = speltOut(foldWords(coded?.ok ? text.replace(IN_BRACKETS, ' ') : text));
  if (spelt === null) return reading;
  if (coded?.ok && spelt.ok && coded.grade !== spelt.grade) return { ok: false, why: 'two grades' };
  return spelt;
}

function speltOut(words: string): GradeReading | null {
  for (const [category, pattern] of CATEGORY_PATTERNS) {
    const named = pattern.exec(words)?.[0];
    if (named === undefined) continue;
    const level = words.replace(STEP, '').replace(named, ' ').replace(LEVEL_WORDS, ' ').trim();
    return gradeAt(category, level);
  }
  return null;
}

function gradeAt(category: Category, level: string): GradeReading | null {
  const ladder = LADDERS[category];
  if (category === 'NO' && /^[a-e]$/.test(level)) {
    return { ok: true, grade: ladder[level.charCodeAt(0) - 97]!, step: null };
  }
  const place = LEVEL_OF.get(level);
  if (place === undefined) return null;
  // Above the two directors heads have names of their own.
  const grade = category === 'D' && place > 1 ? undefined : ladder[place];
  return grade ? { ok: true, grade, step: null } : { ok: false, why: 'outside the ladder' };
}
