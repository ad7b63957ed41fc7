/** A text that begins a sentence, as it stands within one: `HR decides` keeps its capitals. */
export function withinSentence(text: string): string {
  const [first = '', second = ''] = text;
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? text : first.toLowerCase() + text.slice(first.length);
}
