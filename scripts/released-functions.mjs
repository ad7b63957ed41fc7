/**
 * The functions' metadata as it went out with a version. Excel keeps metadata for a day and longer,
 * and reads it anew when the manifest has a new version: a build is refused whose metadata is not
 * that of its version. scripts/record-release.mjs records it.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const RECORD = path.join(root, 'manifest.released.json');
const METADATA = /^functions(\.[\w-]+)?\.json$/;

/**
 * @param {string} folder of a build
 * @param {string} url for which it was built, which is no part of what is compared
 * @returns {Promise<string>} the same for the same functions, parameters and texts
 */
export async function hashOfFunctions(folder, url) {
  const hash = createHash('sha256');
  const names = (await readdir(folder)).filter((name) => METADATA.test(name)).sort();
  for (const name of names) {
    const text = await readFile(path.join(folder, name), 'utf8');
    hash.update(`${name}\0`).update(text.replaceAll(url, '/'));
  }
  return hash.digest('hex');
}

/**
 * What formulas in other people's workbooks rely on.
 *
 * @param {string} folder of a build
 * @returns {Promise<Record<string, number>>} how many parameters each function has, by its id
 */
export async function parametersIn(folder) {
  const { functions } = JSON.parse(await readFile(path.join(folder, 'functions.json'), 'utf8'));
  return Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.length]));
}

/**
 * @param {Readonly<Record<string, number>>} built
 * @param {Readonly<Record<string, number>>} released
 * @throws {Error} where a function that went out is gone, or takes less
 */
export function requireAllOf(built, released) {
  const less = Object.keys(released).filter((id) => (built[id] ?? -1) < released[id]);
  if (less.length === 0) return;
  throw new Error(
    `Formulas in people's workbooks use ${less.map((id) => `JD.${id}`).join(', ')} with all ` +
      'parameters that went out: a function is never taken away, nor one of its parameters.',
  );
}

/**
 * @param {{ version: string, functions: string }} built
 * @param {{ version: string, functions: string }} released what went out last
 * @throws {Error} where a version that went out has other functions now
 */
export function requireOwnVersion(built, released) {
  if (built.version !== released.version || built.functions === released.functions) return;
  throw new Error(
    `The functions' metadata is no longer that of version ${built.version}, and Excel reads it ` +
      'anew only with a new version: raise "version" in package.json. If this version has not gone ' +
      'out to anyone, record its functions with: node scripts/record-release.mjs',
  );
}

export const readReleased = async () => JSON.parse(await readFile(RECORD, 'utf8'));
