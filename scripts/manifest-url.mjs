/** Where manifest.xml in the repository points: at `npm start` on this machine. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/**
 * Where each language is spoken that the manifest has texts in. Excel takes an override for a user's
 * full locale alone: someone in Quebec or Mexico would get English by fr-FR and es-ES.
 */
const PLACES = {
  'fr-FR': ['BE', 'CA', 'CD', 'CH', 'CI', 'CM', 'HT', 'LU', 'MA', 'MC', 'ML', 'RE', 'SN'],
  'es-ES': [
    ...['AR', 'BO', 'CL', 'CO', 'CR', 'CU', 'DO', 'EC', 'GT', 'HN', 'MX'],
    ...['NI', 'PA', 'PE', 'PR', 'PY', 'SV', 'US', 'UY', 'VE'],
  ],
};

/** All locales in which a user gets the texts of one that the manifest names, itself first. */
export const localesLike = (locale) => [
  locale,
  ...(PLACES[locale] ?? []).map((place) => `${locale.slice(0, 2)}-${place}`),
];

/**
 * The manifest for an add-in served at another address, in a version, with its texts for every
 * locale of their languages.
 *
 * Text is replaced, not parsed and written anew, so that comments and layout survive: the people who
 * approve an add-in read its manifest.
 *
 * @param {string} manifest manifest.xml of the repository
 * @param {{ url: string, version: string }} settings the version of the package, such as 0.2.0
 */
export function manifestFor(manifest, { url, version }) {
  // Addresses first; what is left of the origin is the AppDomain, which takes no path.
  return manifest
    .replace(/<Version>[\d.]+<\/Version>/, `<Version>${version}.0</Version>`)
    .replace(/^ *<(?:bt:)?Override Locale="([^"]+)".*\/>\n/gm, (line, locale) =>
      localesLike(locale)
        .map((like) => line.replace(`"${locale}"`, `"${like}"`))
        .join(''),
    )
    .replaceAll(DEVELOPMENT_URL, url)
    .replaceAll(new URL(DEVELOPMENT_URL).origin, new URL(url).origin);
}

/**
 * Reads the address given to `--url`.
 *
 * @returns {string} the address with a slash at its end
 * @throws {Error} with a sentence for the person who typed it
 */
export function hostingUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(
      `"${text}" is not an address. Give one such as https://addins.example.org/jd/.`,
    );
  }
  if (url.protocol !== 'https:') {
    throw new Error(`Excel loads add-ins over https only, and "${text}" is not https.`);
  }
  if (url.search || url.hash || url.username) {
    throw new Error(`"${text}" must be a plain folder address, without "?", "#" or a user name.`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
