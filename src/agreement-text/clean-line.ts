const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Takes out what stands for looks alone: Markdown's signs, tags, odd spaces. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/<\/?(?:sup|sub|b|i|u|em|strong|br)\s*\/?>/gi, '')
    .replace(/<(https?:[^<>\s]+)>/gi, '$1')
    .replace(/\[([^[\]]*)\]\((?:#|https?:)[^()\s]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/(^|[\s(])\*([^*\s][^*]*)\*(?=$|[\s).,;:])/g, '$1$2')
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t[\t ]*/g, '\t')
    .trim();
}

/** The number of a note that begins with it, raised; null for any other text. */
export function readNote(text: string): { number: number; text: string } | null {
  const [, digit, rest] = /^([¹²³⁴⁵⁶⁷⁸⁹])\s*(\S.*)$/.exec(text) ?? [];
  return digit && rest ? { number: SUPERSCRIPTS.indexOf(digit), text: rest } : null;
}
