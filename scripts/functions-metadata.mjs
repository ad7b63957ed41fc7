import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const { Compilation, sources } = createRequire(import.meta.url)('webpack');
const texts = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/functions/texts');
const readTexts = (name) => JSON.parse(readFileSync(path.join(texts, `${name}.json`), 'utf8'));

/** The languages beside English; the manifest's overrides name one metadata file for each. */
export const LANGUAGES = { fr: 'fr-FR', es: 'es-ES' };

/**
 * How Excel writes formulas in a language: with this between arguments, as Windows has it for France
 * and Spain, and with these names for its own functions in our examples.
 */
const FORMULAS = {
  en: { separator: ',', names: {} },
  fr: { separator: ';', names: { DATE: 'DATE' } },
  es: { separator: ';', names: { DATE: 'FECHA' } },
};

/**
 * A formula as a user of that language types it.
 *
 * @param {string} formula in English, with commas
 */
export function localFormula(formula, language) {
  const { separator, names } = FORMULAS[language];
  return formula.replace(/"[^"]*"|,|\b[A-Z]+(?=\()/g, (part) =>
    part === ',' ? separator : (names[part] ?? part),
  );
}

/**
 * Completes what the metadata plugin wrote: the help address and the handling of errors inside
 * ranges for each function, a metadata file for each further language, and the help pages.
 */
export class FunctionsMetadataPlugin {
  /** @param {{ file: string, url: string }} options the metadata file, and where it will be served */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'FunctionsMetadata', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const asset = compilation.getAsset(this.options.file);
          if (!asset) return;
          const metadata = JSON.parse(asset.source.source().toString());
          for (const [name, content] of filesFor(metadata, this.options)) {
            const source = new sources.RawSource(content);
            if (compilation.getAsset(name)) compilation.updateAsset(name, source);
            else compilation.emitAsset(name, source);
          }
        },
      );
    });
  }
}

/**
 * What the functions lack in the files of texts, each with the file and the place in it.
 *
 * @returns {string[]} such as `src/functions/texts/fr.json: arguments.GRADE.text`
 */
export function lackingTexts(metadata, read = readTexts) {
  const lacking = [];
  const want = (name, ...place) => {
    const found = place.reduce((value, key) => value?.[key], read(name));
    if (!found) lacking.push(`src/functions/texts/${name}.json: ${place.join('.')}`);
  };
  for (const { id, parameters } of metadata.functions) {
    want('examples', id, 'formula');
    want('en', 'results', id);
    for (const language of Object.keys(LANGUAGES)) {
      want(language, 'descriptions', id);
      want(language, 'results', id);
      for (const { name } of parameters) {
        want(language, 'parameters', name);
        want(language, 'arguments', id, name);
      }
    }
  }
  return [...new Set(lacking)];
}

/**
 * Every file made from the metadata, by name.
 *
 * @throws {Error} that names each text that a function lacks.
 */
export function filesFor(metadata, { file, url }) {
  const lacking = lackingTexts(metadata);
  if (lacking.length > 0) {
    throw new Error(`Texts of functions are missing:\n${lacking.join('\n')}`);
  }
  const files = [];
  const examples = readTexts('examples');
  for (const language of ['en', ...Object.keys(LANGUAGES)]) {
    const texts = readTexts(language);
    const translated = translate(metadata, texts, `${url}help/${language}/`);
    const name = language === 'en' ? file : file.replace('.json', `.${LANGUAGES[language]}.json`);
    files.push([name, JSON.stringify(translated, null, 2)]);
    for (const entry of translated.functions) {
      const result = texts.results[entry.id];
      files.push([
        `help/${language}/${entry.id}.html`,
        helpPage({ entry, result, example: examples[entry.id], words: texts.page, language }),
      ]);
    }
    files.push([
      `help/${language}/index.html`,
      helpIndex(translated.functions, texts.page, language),
    ]);
  }
  return files;
}

function translate(metadata, texts, helpBase) {
  return {
    ...metadata,
    // Without it one #N/A in a range would make Excel refuse the whole call.
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((entry) => ({
      ...entry,
      description: texts.descriptions?.[entry.id] ?? entry.description.split('\n')[0],
      helpUrl: `${helpBase}${entry.id}.html`,
      parameters: entry.parameters.map((parameter) => ({
        ...parameter,
        // Only what may be anything takes an error: of a text, which an enumeration is, one #N/A in
        // the range would fail the whole call. The enumeration stands beside the type.
        type: 'any',
        name: texts.parameters?.[parameter.name] ?? parameter.name,
        description: texts.arguments?.[entry.id][parameter.name] ?? parameter.description,
      })),
    })),
  };
}

const STYLE =
  'body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}' +
  'code{background:#8881;padding:.15em .35em;border-radius:4px;user-select:all}' +
  'table{border-collapse:collapse}td,th{text-align:left;vertical-align:top;padding:.35rem 1rem .35rem 0;border-bottom:1px solid #8884}' +
  ':root{color-scheme:light dark}';

function helpPage({ entry, result, example, words, language }) {
  const name = `JD.${entry.name}`;
  const syntax = entry.parameters
    .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
    .join(`${FORMULAS[language].separator} `);
  const rows = entry.parameters.map(
    (parameter) =>
      `<tr><th>${escapeHtml(parameter.name)}${parameter.optional ? ` <small>(${words.optional})</small>` : ''}</th>` +
      `<td>${escapeHtml(parameter.description)}</td></tr>`,
  );
  return page(
    language,
    name,
    `<h1>${name}</h1>
<p>${escapeHtml(entry.description)}</p>
<h2>${words.syntax}</h2>
<p><code>=${name}(${escapeHtml(syntax)})</code></p>
<h2>${words.arguments}</h2>
<table>${rows.join('')}</table>
<h2>${words.result}</h2>
<p>${escapeHtml(result)}</p>
<h2>${words.example}</h2>
<p><code>${escapeHtml(localFormula(example.formula, language))}</code></p>
<p><small>${escapeHtml(words.separator)}</small></p>
<p><a href="index.html">${words.all}</a></p>`,
  );
}

function helpIndex(functions, words, language) {
  const items = functions.map(
    ({ id, name, description }) =>
      `<tr><th><a href="${id}.html">JD.${name}</a></th><td>${escapeHtml(description)}</td></tr>`,
  );
  return page(language, words.all, `<h1>${words.all}</h1>\n<table>${items.join('')}</table>`);
}

function page(language, title, body) {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style></head>
<body>
${body}
</body>
</html>
`;
}

function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
