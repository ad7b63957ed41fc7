/** Words, folded, by which a text says that a level was not reached, or is not recognised. */
const DOUBTS = [
  // English
  'not|non|without|never|no',
  'unfinished|un\\w*completed|incomplet\\w*|partial\\w*|pending|ongoing|expected|started|interrupted',
  'in progress|in process of|to be|dropped out|dropout|abd|current\\w*|studying|student|candidate',
  'enrol\\w*|un(?:recogni[sz]ed|listed|accredited|registered)',
  // French
  'pas|sans|inacheve\\w*|en cours|en preparation|prevue?|interrompu\\w*|abandon\\w*',
  'etudiante?|candidate?|inscrite?',
  // Spanish
  'sin|inconclus\\w*|trunc\\w*|en curso|en proceso|en tramite|pendiente|cursando|previst\\w*',
  'estudiante|candidat[ao]|interrumpid\\w*|inscrit[ao]',
  // A driver's licence is no French `licence`.
  'conduire|conducir|driving',
];
const DOUBT = new RegExp(`(?:^| )(?:${DOUBTS.join('|')})(?: |$)`);

/** @param words folded words of a text that names a level of education. */
export function isDoubtfulEducation(words: string): boolean {
  return DOUBT.test(words);
}
