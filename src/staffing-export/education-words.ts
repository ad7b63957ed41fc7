import type { CandidateEducation } from '../domain/job-description';
import { remember } from '../domain/remember';
import { foldCell, tidyText } from './cell-text';
import { educationOf, rankOf, type Award } from './education/award';
import { readPart, type Finding } from './education/read-part';
import { splitWording, type Wording } from './education/split-wording';

/** Nobody names an education in more; what is longer is a text about something else. */
const MOST_LETTERS = 300;

/** Whole cells, folded, that name a level without naming an award. */
const WHOLE: Readonly<Partial<Record<CandidateEducation, readonly string[]>>> = {
  none: [
    'none',
    'no schooling',
    'no education',
    'no formal education',
    'no formal schooling',
    'no diploma',
    'aucune',
    'aucun',
    'aucun diplome',
    'aucune scolarite',
    'sans diplome',
    'sans instruction',
    'neant',
    'ninguna',
    'ninguno',
    'sin estudios',
    'sin escolaridad',
    'sin instruccion',
  ],
  primary: [
    'incomplete secondary',
    'some secondary',
    'secundaria incompleta',
    'some primary schooling',
    'some primary',
    'niveau primaire',
    'nivel primaria',
    'nivel primario',
    'primary level',
  ],
  'unfinished degree': [
    'unfinished degree',
    'incomplete degree',
    'some university',
    'incomplete university degree',
    'etudes universitaires inachevees',
    'estudios universitarios incompletos',
  ],
  'degree not listed': [
    'degree not listed',
    'unlisted degree',
    'unrecognised degree',
    'unrecognized degree',
    'degree not recognised',
    'degree not recognized',
    'non accredited degree',
    'unaccredited degree',
    'degree not accredited',
    'diplome non accredite',
    'titulo no acreditado',
    'diplome non repertorie',
    'diplome universitaire non repertorie',
    'diplome non reconnu',
    'diplome universitaire non reconnu',
    'titulo no registrado',
    'titulo universitario no registrado',
    'titulo no reconocido',
    'titulo universitario no reconocido',
  ],
};

const EDUCATION_BY_WHOLE = new Map(
  (Object.entries(WHOLE) as [CandidateEducation, readonly string[]][]).flatMap(
    ([education, words]) => words.map((word) => [word, education] as const),
  ),
);

/** The word by which a formula names a level. */
const WORD_OF: Readonly<Record<CandidateEducation, string>> = {
  none: 'none',
  primary: 'primary',
  compulsory: 'compulsory',
  secondary: 'secondary',
  'unfinished degree': 'unfinished degree',
  diploma: 'diploma',
  'degree not listed': 'degree not listed',
  'first-level degree': 'degree',
  'long degree': 'maîtrise',
  'advanced degree': 'advanced degree',
};

export function educationWord(education: CandidateEducation): string {
  return WORD_OF[education];
}

/**
 * Reads the highest award that a text in English, French or Spanish states as completed, by its
 * structure: the name of the award, what is said of its completion, its field. What was not reached,
 * is not said to be reached, or need not be an award at all is never read as one.
 *
 * @param thisYear an award of a later year is still to come; null where no year is known.
 * @returns null for what names no level, or leaves open which: to be asked, not guessed.
 */
export function readEducation(text: string, thisYear: number | null): CandidateEducation | null {
  const tidy = tidyText(text);
  return tidy.length > MOST_LETTERS ? null : readInYear(thisYear)(tidy);
}

// A column of candidates repeats few wordings, and each takes a while to read.
const readInYear = remember((thisYear: number | null) =>
  remember((tidy: string) => readTidy(tidy, thisYear)),
);

function readTidy(tidy: string, thisYear: number | null): CandidateEducation | null {
  const whole = EDUCATION_BY_WHOLE.get(foldCell(tidy));
  if (whole !== undefined) return whole;
  const wording = splitWording(tidy, thisYear);
  if (wording.isOpenEnded || wording.parts.length === 0) return null;
  const award = highestCompleted(wording);
  const education = award && educationOf(award);
  return education === 'secondary' && mayBeLowerHalf(foldCell(tidy)) ? null : education;
}

/** In Mexico, and with a number or a word beside it, the name of the school is that of its lower half. */
const LOWER_HALF =
  /\bsecundaria\b.*\b(?:mexic|sep\b)|\bsecondaire (?:i|1)\b|\bsecondary\b.*\blower\b/;
const UPPER_HALF = /\b(?:prepa|bachiller|vocacional|superior|upper|senior|bac)/;

const mayBeLowerHalf = (folded: string): boolean =>
  LOWER_HALF.test(folded) && !UPPER_HALF.test(folded);

function highestCompleted(wording: Wording): Award | null {
  if (offersAlternatives(wording)) return null;
  const findings = wording.parts.map((part) => readPart(part, wording));
  const standing = findings.filter(
    (finding): finding is Extract<Finding, { kind: 'completed' }> =>
      finding.kind === 'completed' && !isTakenBack(finding, findings),
  );
  const [first, ...others] = standing;
  if (!first || findings.some(({ kind }) => kind === 'unknown')) return null;
  const { award } = others.reduce(
    (highest, other) => (rankOf(other.award) > rankOf(highest.award) ? other : highest),
    first,
  );
  const isOutdone = findings.some(
    (finding) => finding.kind === 'mentioned' && rankOf(finding.award) > rankOf(award),
  );
  return isOutdone ? null : award;
}

/** What is said to be unfinished takes back its own award and all above it; without one, those beside it. */
function isTakenBack(
  { award, entry }: Extract<Finding, { kind: 'completed' }>,
  findings: readonly Finding[],
): boolean {
  return findings.some((finding) => {
    if (finding.kind !== 'unfinished') return false;
    if (finding.least !== null) return rankOf(award) >= rankOf(finding.least);
    const beside = findings.some(
      (other) => other.kind === 'completed' && other.entry === finding.entry,
    );
    return beside ? finding.entry === entry : true;
  });
}

/** `Bachelor or Master`, `degree or 6 years of experience`: what a notice asks, not what is held. */
function offersAlternatives({ parts }: Wording): boolean {
  return parts.some(({ tokens }) =>
    tokens.some(
      ({ word }, at) =>
        at > 0 &&
        /^(?:or|ou|o)$/.test(word) &&
        !NO_ALTERNATIVE.test(tokens[at + 1]?.word ?? '') &&
        !/^\d+$/.test(tokens[at - 1]!.word),
    ),
  );
}

/** `diploma or certificate` is one level, and an *O level* no alternative. */
const NO_ALTERNATIVE = /^(?:certificates?|certificats?|certificados?|levels?)$/;
