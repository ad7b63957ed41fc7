/** The text as a program shows it that takes its UTF-8 for Windows-1252. */
export function damage(text: string, times = 1): string {
  const once = Array.from(new TextEncoder().encode(text), (byte) =>
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
  ).join('');
  return times <= 1 ? once : damage(once, times - 1);
}
