/** Where manifest.xml in the repository points: at `npm start` on this machine. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/**
 * The manifest for an add-in served at another address.
 *
 * Text is replaced, not parsed and written anew, so that comments and layout survive: the people who
 * approve an add-in read its manifest.
 */
export function manifestFor(manifest, url) {
  // Addresses first; what is left of the origin is the AppDomain, which takes no path.
  return manifest
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
