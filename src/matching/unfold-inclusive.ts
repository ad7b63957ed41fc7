const ENDINGS = [
  ...[
    'eurs?',
    'euses?',
    'trices?',
    'rices?',
    'ices?',
    'ives?',
    've',
    'ieres?',
    'eres?',
    'ienn?es?',
  ],
  ...['nnes?', 'ne', 'elles?', 'lles?', 'le', 'ales?', 'antes?', 'entes?', 'ees?', 'se', 'te', 'e'],
  ...['arias?', 'arios?', 'oras?', 'ores?', 'ivas?', 'ivos?', 'eras?', 'rias?', 'ias?', 'enta'],
  ...['nas?', 'das?', 'tas?', 'ras?', 'res?', 'es', 'as', 'os', 'a', 'o', 's'],
].join('|');

const BRACKETED = new RegExp(`(?<=[a-z])\\s?\\(\\s?[-.]?(?:${ENDINGS})\\s?\\)`, 'g');
const ATTACHED = new RegExp(
  `(?<=[a-z]{3})(?:\\s?/\\s?-?|[-.·•‧∙])(?:${ENDINGS})(?:[-.·•]s)?(?![a-z0-9])`,
  'g',
);
const AT_SIGN = /(?<=[a-z])@(?=s?(?![a-z0-9]))/g;

/**
 * Blanks the second gender of inclusive spellings: `Assistant(e) Administratif (ive)`,
 * `Coordonnateur-trice`, `Adjoint.e`, `Asociada/o`, `Asociad@`.
 *
 * @param folded the title in lower case without accents
 * @returns a text of the same length
 */
export function unfoldInclusive(folded: string): string {
  return folded.replace(BRACKETED, blank).replace(ATTACHED, blank).replace(AT_SIGN, 'o');
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
