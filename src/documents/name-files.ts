import { cleanLine } from './clean-text';

/** What Windows, Mac or a zip archive takes for something else than a letter of a name. */
const UNSAFE = /[\\/:*?"<>|#%{}$!'`~&@^+=;,[\]]/g;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A name for a file, from texts of cells: nothing in it is a path, a wildcard or a device. */
export function nameFile(text: string, detail: string | null): string {
  const plain = [text, detail ?? '']
    .map((part) =>
      cleanLine(part)
        .replace(UNSAFE, ' ')
        .replace(/\.+/g, '.')
        .replace(/\s+/g, ' ')
        .replace(/^[. ]+|[. ]+$/g, ''),
    )
    .filter((part) => part !== '')
    .join(' - ');
  const short = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  return short === '' ? '_' : DEVICE.test(short.split('.')[0]!) ? `_${short}` : short;
}

/** The same names, counted where several would be one: Windows and Mac pass over case. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(fold(unique)); count++) unique = `${name} (${count})`;
    taken.add(fold(unique));
    return unique;
  });
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
