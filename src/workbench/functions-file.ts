import type { FunctionsFile } from './custom-functions';
import type { Hazards } from './hazards';

/** What of a page loading the lists needs; tests put something else in its place. */
export interface FunctionsSource {
  readonly fetch: (name: string) => Promise<Response>;
  /** May throw: a browser can refuse its store. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly now: () => number;
}

/** A list as it was read, kept for a day under the manifest's version. */
interface KeptFile {
  readonly version: string;
  readonly language: string;
  readonly readAt: number;
  readonly file: FunctionsFile;
}

const KEPT = 'jd-workbench.functions';
const ONE_DAY_MS = 86_400_000;

/**
 * The functions as Excel comes to know them: by the list that the manifest names for the language.
 *
 * @returns null where a list may not be read: then there is no function at all.
 */
export async function loadFunctions(
  language: string,
  { metadataNeedsCors, metadataIsKept }: Hazards,
  { fetch, storage, now }: FunctionsSource,
): Promise<FunctionsFile | null> {
  const manifest = await fetch('manifest.xml');
  if (!manifest.ok) return null;
  const { version, lists } = readManifest(await manifest.text());
  if (metadataIsKept) {
    const kept = readKept(storage);
    const isFresh = kept && kept.version === version && now() - kept.readAt < ONE_DAY_MS;
    if (isFresh && kept.language === language) return kept.file;
  }
  const names = [...new Set(lists.values())];
  const answers = await Promise.all(names.map((name) => fetch(name)));
  // Excel asks from its own origin, for every list, whatever the language.
  const isRefused = answers.some(
    ({ ok, headers }) =>
      !ok || (metadataNeedsCors && headers.get('Access-Control-Allow-Origin') !== '*'),
  );
  if (isRefused) return null;
  const name = lists.get(language) ?? lists.get('')!;
  const file = (await answers[names.indexOf(name)]!.json()) as FunctionsFile;
  const kept: KeptFile = { version, language, readAt: now(), file };
  try {
    storage().setItem(KEPT, JSON.stringify(kept));
  } catch {
    // It is read anew next time.
  }
  return file;
}

function readKept(storage: FunctionsSource['storage']): KeptFile | null {
  try {
    return JSON.parse(storage().getItem(KEPT) ?? 'null') as KeptFile | null;
  } catch {
    return null;
  }
}

/** The manifest's version, and the names of the lists by locale, '' for all others. */
function readManifest(xml: string): {
  readonly version: string;
  readonly lists: ReadonlyMap<string, string>;
} {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const url = document.querySelector('[id="Functions.Metadata.Url"]')!;
  const nameIn = (element: Element, attribute: string) =>
    element.getAttribute(attribute)!.split('/').at(-1)!;
  return {
    version: document.querySelector('Version')!.textContent,
    lists: new Map([
      ['', nameIn(url, 'DefaultValue')],
      ...[...url.children].map(
        (override) => [override.getAttribute('Locale')!, nameIn(override, 'Value')] as const,
      ),
    ]),
  };
}
