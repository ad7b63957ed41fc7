import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const NAME = 'LicenseNoticesPlugin';
const LICENSE_FILE = /^(licen[cs]e|copying)(\.\w+)?$/i;

/**
 * Writes one text file with the licence of every package that went into the bundles. Most of them
 * ask for exactly that wherever copies of them are distributed.
 */
export class LicenseNoticesPlugin {
  constructor({ output }) {
    this.output = output;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const notices = noticesOf(packageFolders(compilation.modules));
        compilation.emitAsset(this.output, new webpack.sources.RawSource(notices));
      });
    });
  }
}

function packageFolders(modules) {
  const folders = new Set();
  for (const { resource } of allModules(modules)) {
    const folder = resource?.match(/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/)?.[0];
    if (folder) folders.add(folder);
  }
  return folders;
}

/** Concatenation hides modules inside others. */
function* allModules(modules) {
  for (const module of modules) {
    yield module;
    if (module.modules) yield* allModules(module.modules);
  }
}

function noticesOf(folders) {
  const notices = new Map();
  for (const folder of folders) {
    const description = path.join(folder, 'package.json');
    if (!existsSync(description)) continue;
    const { name, version, license } = JSON.parse(readFileSync(description, 'utf8'));
    const file = readdirSync(folder).find((entry) => LICENSE_FILE.test(entry));
    const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
    notices.set(`${name} ${version}`, `${name} ${version} (${license})\n\n${text}`.trimEnd());
  }
  // Sorted, so that the same sources give the same file.
  return `${[...notices.keys()]
    .sort()
    .map((key) => notices.get(key))
    .join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
