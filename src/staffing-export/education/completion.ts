import { remember } from '../../domain/remember';
import { OFTEN_MISTYPED, UNFINISHED_PHRASES, UNFINISHED_WORDS } from './completion-words';

const NUMBER =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|six|sept|huit|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|dois|duas)';
const ORDINAL =
  '(?:\\d{1,2} ?(?:st|nd|rd|th|e|er|re|ere|eme|ieme|nde|de|d|o|a|do|ro|to|mo|vo|no)?|i{1,3}|iv|v|vi|' +
  'first|second|third|fourth|fifth|sixth|final|last|current|' +
  'premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|derniere?|' +
  'primer|primero|primera|segund[oa]|tercer|tercero|tercera|cuart[oa]|quint[oa]|sext[oa]|ultim[oa]|penultim[oa])';
const PERIOD =
  '(?:years?|yrs?|yr|ans?|annees?|anos?|terms?|semesters?|sems?|semestr\\w*|trimestr\\w*|cuatrimestr\\w*|curso|cycle|ciclo)';
const SHORT_PERIOD =
  '(?:months?|mos?|weeks?|wks?|days?|hours?|hrs?|h|mois|semaines?|jours?|heures?|mes|meses|semanas?|dias?|horas?)';

const words = (alternatives: string): RegExp => new RegExp(`(?:^| )(?:${alternatives})(?: |$)`);

const UNFINISHED_WORD = new RegExp(`^(?:${UNFINISHED_WORDS.join('|')})$`);
const UNFINISHED_PHRASE = words(UNFINISHED_PHRASES.join('|'));
/** A year of study: its number, or how many of them. */
const YEARS_OF_STUDY = words(
  [
    `${ORDINAL} (?:and ${ORDINAL} |et ${ORDINAL} |y ${ORDINAL} )?${PERIOD}`,
    `${NUMBER} (?:full |complete |academic )?${PERIOD}`,
    `(?:years?|yrs?|annees?|anos?|terms?|semesters?|sem|semestres?) (?:${NUMBER}|${ORDINAL})`,
    `${NUMBER} (?:of|out of|from|sur|des?|of the|de los|de las) (?:the |las |los |les )?${NUMBER}`,
    '[lm] ?[1-3]|s ?[1-9]|\\d{1,3} (?:pour ?cent|por ciento|percent|per cent)',
    'annees?|semesters?|year of|years of|ano de|anos de|an de|ans de',
  ].join('|'),
);
const SHORT_TIME = words(`\\d{1,4} ?${SHORT_PERIOD}|${NUMBER} ${SHORT_PERIOD}`);
/** Courses: an award of their own, or of none. */
const COURSE = words(
  'courses?|short|crash|formations?|stages?|training|trainings|workshops?|seminars?|cursos?|cursillos?|taller|talleres|' +
    'seminarios?|seminaires?|ateliers?|internship|internships|pasantias?|practicas|coaching|attestation|attestations|' +
    'diplomados?|programme|program|programmes|programa|classes|bootcamp|webinar',
);

/** Past forms by which English says that something is done, or that name a field. */
const DONE =
  /^(?:complet|finish|obtain|award|conferr|confer|earn|receiv|graduat|pass|validat|certifi|appli|advanc|relat|speciali[sz]|integrat|combin|accredit|recogni[sz]|unit|limit|mix|nee|achiev|acquir|gain|deliver|issu|grant|grad|sign|attach|skill|experienc|land|tool|middl|authenticat|verifi|distanc|bas|moham|mohamm|ahm|ham|khal|ma|wal|saye|rashe|wale|cours|br|f|m|b|sp|le)ed$/;
const ENGLISH_PAST = /^[a-z]{3,}ed$/;

/** Whether folded words say that what they go with was not completed, or cannot tell that it was. */
export function saysUnfinished(folded: string): boolean {
  if (folded === '') return false;
  const plain = folded
    // An ordinal number, or the number of a document.
    .replace(/(?:^| )(?:no|nro|num|numero) (?=\d)/g, ' ')
    .replace(/(?:^| )(?:year|annee|an|ano) (?=(?:19|20)\d\d(?: |$))/g, ' ')
    .replace(/(?:^| )(formation|education|educacion|mejora) continu[ae](?= |$)/g, ' $1')
    .replace(/(?:^| )non (?=profit|gouvernement|governmental|government|lucrat|violen)/g, ' ');
  if (UNFINISHED_PHRASE.test(plain) || YEARS_OF_STUDY.test(plain)) return true;
  return plain.split(' ').some(isUnfinishedWord);
}

const isUnfinishedWord = remember(
  (word: string) =>
    UNFINISHED_WORD.test(word) ||
    (ENGLISH_PAST.test(word) && !DONE.test(word)) ||
    (word.length >= 6 && OFTEN_MISTYPED.some((meant) => isOneSlip(word, meant))),
);

/** Whether words speak of a course, or of a time too short for an award. */
export function saysShort(folded: string): boolean {
  return SHORT_TIME.test(folded) || COURSE.test(folded);
}

/** Whether the words are a short time and nothing else. */
export function isShortTime(folded: string): boolean {
  return SHORT_TIME.test(folded) && folded.split(' ').length <= 3;
}

const LENGTH = new RegExp(
  `^(${NUMBER}) (?:years?|yrs?|ans|annees|anos)(?: (?:full time|duration|programme|program))?$`,
);
const VALUE_OF: Readonly<Record<string, number>> = {
  one: 1,
  un: 1,
  une: 1,
  uno: 1,
  una: 1,
  two: 2,
  deux: 2,
  dos: 2,
  dois: 2,
  duas: 2,
  three: 3,
  trois: 3,
  tres: 3,
  four: 4,
  quatre: 4,
  cuatro: 4,
  five: 5,
  cinq: 5,
  cinco: 5,
  six: 6,
  seis: 6,
};

/** How many years the words are, if they are a length of study and nothing else. */
export function lengthInYears(folded: string): number | null {
  const number = LENGTH.exec(folded)?.[1];
  return number === undefined ? null : (VALUE_OF[number] ?? Number(number));
}

/** One letter more, less or other, or two that changed places; long words, so that few are alike. */
export function isOneSlip(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1 || word === meant) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(word, at + 1) === rest(meant, at + 1) ||
    rest(word, at + 1) === rest(meant, at) ||
    rest(word, at) === rest(meant, at + 1) ||
    (word[at] === meant[at + 1] &&
      word[at + 1] === meant[at] &&
      rest(word, at + 2) === rest(meant, at + 2))
  );
}
