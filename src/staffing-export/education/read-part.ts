import { remember } from '../../domain/remember';
import { LOWEST_DEGREE, rankOf, type Award } from './award';
import { AWARD_PHRASES, type AwardPhrase, type Follow } from './award-phrases';
import { isOneSlip, isShortTime, lengthInYears, saysShort, saysUnfinished } from './completion';
import { awardOfLetters } from './degree-letters';
import {
  isEnglish,
  isField,
  isInstitution,
  isOfUniversity,
  isPermit,
  isPermitted,
  isSchool,
  isSkill,
  isUniversity,
} from './fields';
import { isFunctionWord, isKnownBeside } from './known-words';
import type { Part, Token, Wording } from './split-wording';

/** What one part of a wording says. */
export type Finding =
  /** An award that stands as completed, unless another part says otherwise. */
  | { readonly kind: 'completed'; readonly award: Award; readonly entry: number }
  /** This award, or whatever `award` leaves open from `least` on, was not completed. */
  | { readonly kind: 'unfinished'; readonly least: Award | null; readonly entry: number }
  /** The name of an award in a place where it need not be what somebody holds. */
  | { readonly kind: 'mentioned'; readonly award: Award }
  /** Words that we do not know, lower case, so that they could say anything of what is beside them. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'nothing' };

/** What a person, a form or a list says before an award without changing it. */
const LEADS: ReadonlySet<string> = new Set(
  (
    'an a the my his her holds hold has have holder of earned obtained completed complete completion finished ' +
    'received awarded conferred graduated graduate diplomee diplome also executive joint double dual major ' +
    'highest education qualification qualifications degree degrees academic title minimum passed pass full ' +
    'successful successfully certified recognised recognized accredited one two three four five six several ' +
    'various many multiple ' +
    'un une le la les l d de titulaire obtention possede obtenu obtenue acheve achevee achevees valide validee ' +
    'deux trois quatre plusieurs ' +
    'el los las una uno unos posee tiene titulo titulado titulada titular obtenido terminada terminado completa ' +
    'completo completos completas culminado culminada dos tres varios varias oficial official'
  ).split(' '),
);
const LEADS_TOGETHER: readonly (readonly string[])[] = [
  'degree of',
  'diplome de',
  'diplome d',
  'diplome du',
  'diplomas de',
  'diploma de',
  'diploma of',
  'titulo de',
  'grado de',
  'certificate of completion of',
].map((each) => each.split(' '));

interface SplitPhrase extends Omit<AwardPhrase, 'words'> {
  readonly words: readonly string[];
}

const PHRASES_BY_FIRST = new Map<string, SplitPhrase[]>();
for (const { words, ...phrase } of AWARD_PHRASES) {
  const split = { ...phrase, words: words.split(' ') };
  const known = PHRASES_BY_FIRST.get(split.words[0]!);
  if (known) known.push(split);
  else PHRASES_BY_FIRST.set(split.words[0]!, [split]);
}
for (const known of PHRASES_BY_FIRST.values()) {
  known.sort((left, right) => right.words.length - left.words.length);
}

/** Words of awards that are long enough to be known by all letters but one. */
const LONG_WORDS = [...new Set(AWARD_PHRASES.flatMap(({ words }) => words.split(' ')))].filter(
  (word) => word.length >= 7,
);
const ALL_WORDS: ReadonlySet<string> = new Set(
  AWARD_PHRASES.flatMap(({ words }) => words.split(' ')),
);
/** Words of their own that are one letter from one of an award. */
const OTHER_WORDS =
  /^(?:maitriser|maitrisee?s?|universal\w*|diplomat\w*|secondarily|superieurs?|doctoral|doctorant\w*|doctorand\w*|primarily|bachiller\w*|tecnica\w*|tecnico\w*|certified|graduate[ds]?|secretari\w*|licens\w*|licencias?|licencie\w*|avanzad\w*|mastery|mastered|mastering|primero|primera|primario|medicos?|medicas?|tecnica|doctora?|titular\w*|superior\w*|advances|general\w*|national\w*)$/;

interface Found {
  readonly award: Award | null;
  readonly follow: Follow;
  /** First token after it. */
  readonly end: number;
}

/** What a part says; its brackets go with the award before them. */
// eslint-disable-next-line complexity -- each line refuses one kind of wording
export function readPart(part: Part, wording: Wording): Finding {
  const { tokens, brackets, entry } = part;
  const lead = leadOf(tokens, wording);
  if (lead === null) return withoutAward(part, wording);

  const { found, start } = lead;
  const before = tokens.slice(0, start);
  let tail = tokens.slice(found.end);
  let award = found.award;
  const next = tail.length > 0 ? findAt(tail, 0, wording) : null;
  if (award !== null && next?.award && next.follow === 'anything') {
    // `BSc MSc`: two awards side by side, or one by two names.
    award = rankOf(next.award) > rankOf(award) ? next.award : award;
    tail = tail.slice(next.end);
  }
  const least = namesAny(tokens) ? null : award;
  const unfinished = { kind: 'unfinished', least, entry } as const;
  const around = wordsOf([...before, ...tail]);
  const isSchoolAward = award === 'secondary';
  if (award === null) return withoutLevel(part, tokens[start]!.word);
  if (saysUnfinished(isSchoolAward ? withoutCredits(around) : around)) return unfinished;
  if (saysShortAround(before, tail)) return { kind: 'nothing' };
  for (const bracket of brackets) {
    const inside = readBracket(bracket, award, wording);
    if (inside === 'unfinished') return unfinished;
    if (inside === 'open') return { kind: 'mentioned', award };
  }
  if (!fits(found.follow, tail, wording, part)) return { kind: 'mentioned', award };
  if (!isKnown(tail, wording)) return { kind: 'mentioned', award };
  const raised = found.follow === 'baccalauréat' || found.follow === 'bachiller';
  if (raised && isUniversityAward(tail, wording)) award = 'first-level degree';
  const higher = mentionedIn(tail, wording);
  const others = higher.filter((other) => rankOf(other) > rankOf(award));
  if (others.length > 0) return { kind: 'mentioned', award: others[0]! };
  if (award === 'diploma' && higher.length > 0 && tail[0]?.word !== 'in') {
    return { kind: 'mentioned', award };
  }
  return { kind: 'completed', award, entry };
}

/** Awards of their own, so that what is said of them is said of no other. */
const OF_ITS_OWN =
  /^(?:post|postgraduate|graduate|o|gce|ordinary|form|grade|class|diplomados?|diplomada|p[ou]s|posgrado|postgrado|especializacion|specialist|professional|vocational)$/;

/** `Diplôme non obtenu`, `título propio`: a word for any award, and so for the one beside it. */
function withoutLevel({ tokens, brackets, entry }: Part, first: string): Finding {
  const isUnfinished =
    saysUnfinished(wordsOf(tokens)) ||
    brackets.some((each) => saysUnfinished(wordsOf(each.tokens)));
  return isUnfinished && !OF_ITS_OWN.test(first)
    ? { kind: 'unfinished', least: null, entry }
    : { kind: 'nothing' };
}

/** The award that a part begins with, after what may come before one. */
function leadOf(
  tokens: readonly Token[],
  wording: Wording,
): { readonly found: Found; readonly start: number } | null {
  let at = 0;
  while (at < tokens.length) {
    const found = findAt(tokens, at, wording);
    const together = LEADS_TOGETHER.find((words) =>
      words.every((word, offset) => tokens[at + offset]?.word === word),
    );
    const isNamedAfter = together && findAt(tokens, at + together.length, wording) !== null;
    if (isNamedAfter && (!found || found.end <= at + together.length)) {
      at += together.length;
      continue;
    }
    if (found) return { found, start: at };
    const { word } = tokens[at]!;
    if (!LEADS.has(word) && !/^\d{1,4}$/.test(word)) break;
    at += 1;
  }
  // `Law degree`, `nursing diploma`: fields, then the award, and no more than an institution.
  while (at < tokens.length && isField(tokens[at]!.word)) {
    at += 1;
    const found = findAt(tokens, at, wording);
    if (found && (found.follow === 'degree' || found.follow === 'diploma')) {
      return { found, start: at };
    }
    if (found) return null;
  }
  return null;
}

/** The longest name of an award that begins at a token. */
function findAt(tokens: readonly Token[], at: number, wording: Wording): Found | null {
  const token = tokens[at];
  if (!token) return null;
  const bySchoolYear = awardOfSchoolYear(token.word, tokens[at + 1]?.word);
  if (bySchoolYear) return { award: bySchoolYear, follow: 'anything', end: at + 2 };
  const candidates = [token.word, ...typedFor(token.word)].flatMap(
    (word) => PHRASES_BY_FIRST.get(word) ?? [],
  );
  let longest: Found | null = null;
  for (const { words: each, award, follow } of candidates) {
    const end = at + each.length;
    if (longest && end <= longest.end) continue;
    const isThere = each.every((word, offset) => {
      const there = tokens[at + offset]?.word;
      if (there === undefined || there === word) return there === word;
      // The words around it say that a shorter one was meant, too.
      const isMeant = offset > 0 && word.length >= 6 && isTyped(there) && isOneSlip(there, word);
      return isMeant || typedFor(there).includes(word);
    });
    if (isThere && !startsCount(each, tokens[end]?.word)) longest = { award, follow, end };
  }
  const isAlone = tokens.length === 1 && wording.parts.length === 1;
  const byLetters = awardOfLetters({ ...token, isAlone }, wording.isCaseTelling);
  if (byLetters && (!longest || longest.end <= at + 1)) {
    return { award: byLetters, follow: 'anything', end: at + 1 };
  }
  return longest;
}

/** `Master 2 ans sur 3` is no *master 2*. */
function startsCount(words: readonly string[], next: string | undefined): boolean {
  return (
    /^(?:\d|i+)$/.test(words.at(-1)!) &&
    /^(?:ans?|annees?|years?|yrs?|anos?|of|out|sur|sem\w*)$/.test(next ?? '')
  );
}

const LAST_PRIMARY_YEAR = 9;

/** `Grade 8`, `Standard 7`, `4a classe`: below secondary school. Which later ones end it differs. */
function awardOfSchoolYear(word: string, next: string | undefined): Award | null {
  const after = /^(?:grade|standard|std|class|classe)$/.test(word) && /^\d{1,2}$/.test(next ?? '');
  const before =
    /^\d{1,2}(?:a|e|eme|th|st|nd|rd|o|to|do|ro|mo|vo|no)$/.test(word) &&
    /^(?:classe|grade|grado)$/.test(next ?? '');
  if (!after && !before) return null;
  return Number.parseInt(after ? next! : word, 10) <= LAST_PRIMARY_YEAR ? 'primary' : null;
}

/** Whether a word is none that we know, so that another may have been meant. */
const isTyped = (word: string): boolean => !ALL_WORDS.has(word) && !OTHER_WORDS.test(word);

/** What somebody may have meant who slipped in a long word. */
const typedFor = remember((word: string): readonly string[] => {
  if (word.length < 6 || !isTyped(word)) return [];
  return LONG_WORDS.filter((meant) => isOneSlip(word, meant));
});

/** A part without an award of its own speaks of others by what it says of completion. */
function withoutAward({ tokens, brackets, entry }: Part, wording: Wording): Finding {
  if (tokens.some(({ word }) => isPermit(word)) && !saysUnfinished(wordsOf(tokens))) {
    return { kind: 'nothing' };
  }
  const words = wordsOf(tokens);
  const inside = brackets.map(({ tokens: each }) => wordsOf(each));
  const mentioned = mentionedIn(tokens, wording);
  const isUnfinished = saysUnfinished(words) || inside.some(saysUnfinished);
  if (isUnfinished || isShortTime(words)) {
    const lengths = lengthInYears(words);
    if (lengths !== null && lengths >= 2)
      return { kind: 'unfinished', least: 'first-level degree', entry };
    const ofUniversity = STUDIES.test(words);
    const least = namesAny(tokens)
      ? null
      : (lowest(mentioned) ?? (ofUniversity ? LOWEST_DEGREE : null));
    return { kind: 'unfinished', least, entry };
  }
  const highest = mentioned.sort((left, right) => rankOf(right) - rankOf(left))[0];
  if (highest) return { kind: 'mentioned', award: highest };
  const all = [tokens, ...brackets.map((each) => each.tokens)];
  return all.every((each) => isKnown(each, wording)) ? { kind: 'nothing' } : { kind: 'unknown' };
}

/** `No diploma`, `not graduated`: without a field it can be of any award. */
function namesAny(tokens: readonly Token[]): boolean {
  return (
    tokens.some(({ word }) =>
      /^(?:diplomas?|diplomes?|titulos?|titulo|graduad[ao]|certificates?)$/.test(word),
    ) && !tokens.some(({ word }) => isField(word))
  );
}

/** Studies in general, not those for an award just named at an institution. */
const STUDIES =
  /(?:^| )(?:(?:at |of |to |some |the )*university(?: (?:studies|education|courses?))?$|(?:university|higher|tertiary) (?:studies|education)|etudes (?:universitaires|superieures)|(?:a l|d|de l) universite$|estudios (?:universitarios|superiores|de grado)|(?:de|en|la) universidad$|carrera(?: universitaria)?)(?: |$)/;

function lowest(awards: readonly Award[]): Award | null {
  return awards.reduce<Award | null>(
    (least, award) => (least === null || rankOf(award) < rankOf(least) ? award : least),
    null,
  );
}

/** Names of awards anywhere among words; those that are words of their own count less and are left out. */
function mentionedIn(tokens: readonly Token[], wording: Wording): Award[] {
  const awards: Award[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = findAt(tokens, at, wording);
    if (found?.award) awards.push(found.award);
    if (found) at = found.end - 1;
  }
  return awards;
}

type Inside = 'unfinished' | 'open' | 'fine';

/** Brackets may name the award once more, its field, its year or its length. */
function readBracket(bracket: Part, award: Award, wording: Wording): Inside {
  const words = wordsOf(bracket.tokens);
  const years = lengthInYears(words);
  if (years !== null) return years >= (award === 'diploma' ? 2 : 3) ? 'fine' : 'open';
  if (saysUnfinished(words)) return 'unfinished';
  if (saysShort(words) || !isKnown(bracket.tokens, wording)) return 'open';
  const inner = bracket.brackets.map((each) => readBracket(each, award, wording));
  if (inner.includes('unfinished')) return 'unfinished';
  const others = mentionedIn(bracket.tokens, wording);
  return inner.includes('open') || others.some((other) => !isSameLevel(other, award))
    ? 'open'
    : 'fine';
}

function isSameLevel(one: Award, other: Award): boolean {
  const level = (award: Award) => (award === 'doctorate' ? 'master' : award);
  return level(one) === level(other);
}

function saysShortAround(before: readonly Token[], tail: readonly Token[]): boolean {
  return (
    saysShort(wordsOf(before)) || saysShort(wordsOf(tail.slice(0, 1))) || isTimed(wordsOf(tail))
  );
}

const isTimed = (words: string): boolean =>
  /(?:^| )\d{1,4} ?(?:months?|weeks?|days?|hours?|hrs?|h|mois|semaines?|jours?|heures?|meses|semanas?|dias?|horas?)(?: |$)/.test(
    words,
  );

/** Examination boards count a subject passed as a credit. */
function withoutCredits(words: string): string {
  return words.replace(/(?:^| )\d credits?(?= |$)/g, '').trim();
}

// eslint-disable-next-line complexity -- a table of what may follow an award
function fits(
  follow: Follow,
  tail: readonly Token[],
  wording: Wording,
  { brackets }: Part,
): boolean {
  const [first, second] = tail.map(({ word }) => word);
  const isBare = first === undefined || /^(?:19|20)\d\d$/.test(first);
  const field = subjectOf(tail);
  const all = wording.parts.flatMap(allTokens).map(({ word }) => word);
  switch (follow) {
    case 'anything':
      return true;
    case 'nothing':
      return isBare;
    case 'licence':
      if (all.some(isPermit) || isEnglishLicence(wording)) return false;
      if (brackets.some(({ tokens }) => !tokens.some(({ word }) => isExpected(word, wording)))) {
        return false;
      }
      if (isBare || first === 'es' || first === 'en' || first === 'in') return true;
      return field !== null && isField(field) && !(first === 'de' && isPermitted(field));
    case 'maîtrise':
      if (isBare || first === 'es' || first === 'en' || first === 'in') return true;
      if (isInstitution(first)) return true;
      if (field === null || (!isField(field) && !isSkill(field))) return false;
      return !isSkill(field) || all.some(isUniversity);
    case 'degree':
      return first !== 'of' && first !== 'de';
    case 'diploma':
      return (
        isBare ||
        ['in', 'from', 'awarded', 'completed', 'obtained', 'with', 'level'].includes(first) ||
        isField(first) ||
        isInstitution(first) ||
        (first === 'of' && second !== undefined && isKnownBeside(second))
      );
    case 'Congo':
      return all.some((word) => /^(?:rdc|congo\w*|zaire|kinshasa|section)$/.test(word));
    case 'baccalauréat':
      return (first !== 'en' && first !== 'in') || isUniversityAward(tail, wording)
        ? !all.some(isUniversity) || isUniversityAward(tail, wording)
        : false;
    case 'bachiller':
      return (
        all.some(isSchool) || isUniversityAward(tail, wording) || isBachillerato(wording, tail)
      );
    case 'en':
      return namesField(tail);
    case 'school':
      return !tail.some(({ word }) => TEACHES.test(word));
  }
}

/** In English a licence is a permit, unless a university or a degree is named beside it. */
function isEnglishLicence({ words }: Wording): boolean {
  const isSaid =
    words.some(isEnglish) ||
    words.some((word, at) => word === 'a' && /^licences?$/.test(words[at + 1] ?? ''));
  return isSaid && !words.some(isOfUniversity);
}

const TEACHES =
  /^(?:teach\w*|master|headmaster|head|principal|enseign\w*|instituteur|institutrice|professeur|prof|profesor\w*|maestr\w*|docente|director|directeur|inspector|inspecteur|leaver|child\w*|level)$/;

/** `Bachillerato` alone is a level; a `bachiller` alone may hold another. */
function isBachillerato(wording: Wording, tail: readonly Token[]): boolean {
  const words = wording.parts.flatMap(({ tokens }) => tokens).map(({ word }) => word);
  return words.includes('bachillerato') && tail[0]?.word !== 'en';
}

function isUniversityAward(tail: readonly Token[], wording: Wording): boolean {
  const hasUniversity = wording.parts.flatMap(allTokens).some(({ word }) => isUniversity(word));
  return hasUniversity && /^(?:en|in)$/.test(tail[0]?.word ?? '') && namesField(tail);
}

/** `En droit`; a year after the same preposition is no field, and neither is a place. */
function namesField(tail: readonly Token[]): boolean {
  const subject = subjectOf(tail);
  return subject !== null && isField(subject);
}

function allTokens({ tokens, brackets }: Part): readonly Token[] {
  return [...tokens, ...brackets.flatMap(allTokens)];
}

/** The word that names the field, after a preposition and an article if there are such. */
function subjectOf(tail: readonly Token[]): string | null {
  const at = tail.findIndex(
    ({ word }) => !/^(?:de|d|du|des|la|le|les|l|en|es|in|of|et)$/.test(word),
  );
  return at < 0 ? null : tail[at]!.word;
}

/** What brackets after a *licence* may hold: a field, an institution, a year, the award's other name. */
function isExpected(word: string, wording: Wording): boolean {
  return (
    /^\d+$/.test(word) ||
    /^(?:completed?|obtenue?|validee?)$/.test(word) ||
    isField(word) ||
    isInstitution(word) ||
    findAt([{ word, raw: word, hasDots: false }], 0, wording) !== null ||
    /^(?:france|senegal|cameroun|mali|benin|togo|niger|lome|dakar|yaounde|abidjan|paris|bamako|lyon|tunis\w*|maroc|algerie|rdc|geneve)$/.test(
      word,
    )
  );
}

/**
 * Whether every word is known, or a name by its capital letter: of any other nobody could say that
 * it does not mean *not completed*.
 */
function isKnown(tokens: readonly Token[], wording: Wording): boolean {
  const telling = tokens.filter(({ word }) => !isFunctionWord(word));
  const names = wording.isCaseTelling ? telling.filter(({ raw }) => /^\p{Lu}/u.test(raw)) : [];
  // The first word of a text has a capital letter whatever it is.
  const isOpening = tokens[0] !== undefined && tokens[0] === wording.parts[0]?.tokens[0];
  const isNamed = !isOpening || names.length > 1 || telling.some(({ word }) => isInstitution(word));
  return telling.every(
    (token, at) =>
      isKnownBeside(token.word) ||
      (names.includes(token) && (isNamed || token !== tokens[0])) ||
      findAt(telling, at, wording) !== null,
  );
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(' ');
}
