/** Words to compare by: lower case, no accents, anything but letters and digits a single space. */
export function foldWords(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters in their plain form, with what is drawn on or under them taken off. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}
