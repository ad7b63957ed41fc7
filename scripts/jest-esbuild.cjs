/**
 * Jest's transformer: TypeScript, JSX and the few ES modules among the packages, to CommonJS.
 *
 * CommonJS spares the tests node's experimental module flag. The price is that jest.mock is not
 * hoisted above imports; the code under test takes what it needs as arguments instead.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync, version } = require('esbuild');

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.mjs': 'js' };
const SELF = readFileSync(__filename);

module.exports = {
  getCacheKey(source, file) {
    return createHash('sha1')
      .update(SELF)
      .update(version)
      .update(file)
      .update(source)
      .digest('hex');
  },
  process(source, file) {
    const usesImportMeta = source.includes('import.meta.url');
    const { code, map } = transformSync(source, {
      loader: LOADERS[path.extname(file)],
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      jsx: 'automatic',
      sourcefile: file,
      sourcemap: 'external',
      sourcesContent: false,
      // Jest cannot run import() without that flag; require is the same for a test.
      supported: { 'dynamic-import': false },
      ...(usesImportMeta && {
        define: { 'import.meta.url': '__importMetaUrl' },
        banner: `const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;`,
      }),
    });
    return { code, map };
  },
};
