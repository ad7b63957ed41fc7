// What XML 1.0 cannot hold, the C1 controls, and marks that turn the direction of what follows.
const UNFIT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of a cell as one line that a document can hold. */
export function cleanLine(text: string): string {
  return cleanLines(text).replace(/\s+/g, ' ').trim();
}

/** Text that a person wrote in lines, as a document can hold it. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\u0085\u2028\u2029]/g, '\n')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(UNFIT, '')
    .replace(/\t/g, ' ')
    .trim();
}
