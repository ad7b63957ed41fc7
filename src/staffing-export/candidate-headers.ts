import type { CandidateFact, PersonChecked } from './candidate-columns';
import { foldCell } from './cell-text';

interface FactGuess {
  readonly fact: CandidateFact;
  readonly confidence: number;
}

/** What a column's name allows it to be. */
export interface CandidateHeader {
  /** Best first. */
  readonly guesses: readonly FactGuess[];
  readonly personChecked: PersonChecked | null;
  /** The name is of something else, whatever the content looks like: the grade held now, say. */
  readonly isForeign: boolean;
}

/** Words of a folded header in English, French and Spanish; each stands for its beginning. */
const startsWith = (stems: string): RegExp =>
  new RegExp(`(?:^| )(?:${stems.trim().replace(/\s+/g, '|')})`);
const wordOf = (words: string): RegExp =>
  new RegExp(`(?:^| )(?:${words.trim().replace(/\s+/g, '|')})(?= |$)`);

const YEARS = wordOf('years yrs annees ans anos experience exp experiencia');
const OTHER_YEARS = wordOf(`
  birth born naissance nacimiento age edad grade grado seniority anciennete antiguedad service
  servicio graduation obtained obtention date description`);
const RELEVANT = startsWith('relevant pertinent related');
const PROFESSIONAL = startsWith('profes');
const TOTAL = wordOf('total totale totales overall all toute toda experience experiencia');
const NOTICE = startsWith(`
  notice vacanc vacant avis aviso convocatoria announce advert required requis requir requer exig
  minim demand asked`);

const SCHOOLING = startsWith('educa schooling etudes estudios scolarite escolaridad academic');
const DEGREE = startsWith(`
  degree diplom qualification formation formacion instruc titul universit studies`);
const POST = startsWith('position job poste puesto cargo emploi empleo');

const GRADE = wordOf('grade grado');
const LEVEL = wordOf('level niveau nivel');
const SOUGHT = startsWith(`vacan target applied sought vise post poste puesto`);
const HELD = startsWith('current actuel actual present personal personnel existing');

const FAMILY = wordOf('family famille familia');
const NOT_JOB_FAMILY = wordOf('name nom nombre status situation situacion');

/** What a header may be of, with the folded words that say so. The first that fits counts. */
const PERSON_CHECKED: readonly (readonly [PersonChecked, readonly RegExp[]])[] = [
  [
    'field of the degree',
    [wordOf('field domaine campo subject discipline disciplina specialite especialidad major')],
  ],
  [
    'institution of the degree',
    [
      startsWith(`
        institution institucion etablissement whed unesco accredit recogni reconn reconoc`),
      /^(?:name of )?(?:the )?(?:university|universite|universidad)$/,
    ],
  ],
  ['clean driving licence', [startsWith('driv permis permiso condu'), /^(?:clean )?licen[cs]e$/]],
  [
    'languages',
    [
      startsWith('langu langue idioma'),
      wordOf('english french spanish anglais francais espagnol ingles frances espanol'),
    ],
  ],
  [
    'training',
    [
      startsWith('training capacitacion'),
      /forma(?:tions?|cion(?:es)?) (?:complementa|speciali|especiali|dans le domaine|en el campo)/,
    ],
  ],
  ['international experience', [startsWith('international internacional')]],
  ['competencies', [startsWith('competenc skill aptitud')]],
];

/** Reads the name of a column of candidates, in English, French or Spanish. */
export function readCandidateHeader(name: string): CandidateHeader {
  const words = foldCell(name);
  const personChecked =
    PERSON_CHECKED.find(([, patterns]) => patterns.some((pattern) => pattern.test(words)))?.[0] ??
    null;
  if (personChecked) return { guesses: [], personChecked, isForeign: true };
  const isGradeHeld = HELD.test(words) && (GRADE.test(words) || LEVEL.test(words));
  return { guesses: guessesOf(words), personChecked: null, isForeign: isGradeHeld };
}

function guessesOf(words: string): FactGuess[] {
  if (YEARS.test(words) && !OTHER_YEARS.test(words)) return yearsOf(words);
  if (SCHOOLING.test(words)) return [{ fact: 'education', confidence: 0.95 }];
  if (DEGREE.test(words) && !POST.test(words)) return [{ fact: 'education', confidence: 0.8 }];
  if (FAMILY.test(words) && !NOT_JOB_FAMILY.test(words)) {
    return [{ fact: 'family', confidence: 0.9 }];
  }
  if (HELD.test(words)) return [];
  if (GRADE.test(words)) {
    return [{ fact: 'grade', confidence: SOUGHT.test(words) ? 0.98 : 0.9 }];
  }
  if (LEVEL.test(words)) {
    return [{ fact: 'grade', confidence: SOUGHT.test(words) ? 0.85 : 0.7 }];
  }
  return [];
}

/**
 * Years that are relevant and professional in one count as the relevant ones, unless another column
 * has those: then the answer says itself that it takes them to contain the professional ones.
 */
function yearsOf(words: string): FactGuess[] {
  if (NOTICE.test(words)) return [{ fact: 'notice years', confidence: 0.9 }];
  if (PROFESSIONAL.test(words)) {
    const professional = { fact: 'professional years', confidence: 0.75 } as const;
    return RELEVANT.test(words)
      ? [{ fact: 'relevant years', confidence: 0.85 }, professional]
      : [{ ...professional, confidence: 0.9 }];
  }
  if (RELEVANT.test(words)) return [{ fact: 'relevant years', confidence: 0.95 }];
  return [{ fact: 'relevant years', confidence: TOTAL.test(words) ? 0.75 : 0.6 }];
}
