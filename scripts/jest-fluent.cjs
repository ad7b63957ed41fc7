/**
 * Jest's transformer for test/taskpane/fluent.js: Fluent UI in one file, with the icons that the pane
 * uses.
 *
 * Fluent's packages are some thousand files, and its index of icons alone is larger than the pane.
 * Jest would resolve, read and compile them all anew for each file of tests.
 */
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { buildSync, version } = require('esbuild');

const root = path.dirname(__dirname);
const SELF = readFileSync(__filename);
const LOCK = readFileSync(path.join(root, 'package-lock.json'));

/** The names that src imports from the package of icons. */
function usedIcons() {
  const names = new Set();
  for (const file of readdirSync(path.join(root, 'src/taskpane'), { recursive: true })) {
    if (!/\.tsx?$/.test(file)) continue;
    const source = readFileSync(path.join(root, 'src/taskpane', file), 'utf8');
    for (const [, list] of source.matchAll(
      /import (?!type)\{([^}]*)\} from '@fluentui\/react-icons'/g,
    )) {
      for (const name of list.split(',')) if (name.trim()) names.add(name.trim());
    }
  }
  return [...names].sort();
}

module.exports = {
  getCacheKey() {
    const icons = usedIcons().join();
    return createHash('sha1').update(SELF).update(LOCK).update(version).update(icons).digest('hex');
  },
  process() {
    const { outputFiles } = buildSync({
      stdin: {
        contents: `
          export * from '@fluentui/react-components';
          export { ${usedIcons().join(', ')} } from '@fluentui/react-icons';`,
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'browser',
      target: 'node20',
      define: { 'process.env.NODE_ENV': '"test"' },
      // These must be the same ones that the pane and the tests use.
      external: ['react', 'react-dom', 'react/*', 'react-dom/*', 'scheduler'],
    });
    return { code: outputFiles[0].text };
  },
};
