import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { LANGUAGES as FUNCTION_LANGUAGES } from '../scripts/functions-metadata.mjs';
import { TEMPLATE_TEXTS } from '../scripts/templates/texts.mjs';
import { LOCALES, type Locale } from '../src/wording/locale';

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** What stands at one place of a module of texts. */
interface Entry {
  readonly text: string;
  /** The numbers of the parameters that the sentence uses. */
  readonly parameters: readonly number[];
}

/** The entries of a module by the names that lead to them. */
function entriesOf(file: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const read = (node: ts.Node, place: string): void => {
    ts.forEachChild(node, (child) => {
      if (!ts.isPropertyAssignment(child)) return read(child, place);
      const name = `${place}/${child.name.getText().replace(/^['"]|['"]$/g, '')}`;
      if (ts.isObjectLiteralExpression(child.initializer)) return read(child.initializer, name);
      entries.set(name, {
        text: textOf(child.initializer),
        parameters: parametersOf(child.initializer),
      });
    });
  };
  read(parse(file), '');
  return entries;
}

function textOf(node: ts.Node): string {
  let text = '';
  walk(node, (each) => {
    if (
      ts.isStringLiteralLike(each) ||
      ts.isTemplateHead(each) ||
      ts.isTemplateMiddleOrTemplateTail(each)
    ) {
      text += `${each.text}|`;
    }
  });
  return text;
}

function parametersOf(node: ts.Node): number[] {
  if (!ts.isArrowFunction(node)) return [];
  return node.parameters.flatMap(({ name }, index) => {
    const names = new Set<string>();
    walk(name, (each) => void (ts.isIdentifier(each) && names.add(each.text)));
    let isUsed = false;
    walk(node.body, (each) => {
      if (ts.isIdentifier(each) && names.has(each.text)) isUsed = true;
    });
    return isUsed ? [index] : [];
  });
}

/** Where sentences stand; the matcher's words are no sentences. */
const FOLDERS = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/en.ts') && !file.startsWith('matching/'))
  .map((file) => path.join('src', path.dirname(file)))
  .sort();

const isSentence = (text: string) => (text.match(/\p{L}{2,}/gu) ?? []).length >= 4;

const OTHERS = LOCALES.filter((locale) => locale !== 'en');

it('has the texts of every language, and no other’s', () => {
  const files = [...LOCALES.map((locale) => `${locale}.ts`)].sort();
  const found = FOLDERS.map((folder) => [
    folder,
    readdirSync(folder)
      .filter((file) => /^[a-z]{2}\.ts$/.test(file))
      .sort(),
  ]);
  expect(found).toEqual(FOLDERS.map((folder) => [folder, files]));
  expect(Object.keys(FUNCTION_LANGUAGES).sort()).toEqual([...OTHERS].sort());
});

describe.each(FOLDERS)('%s', (folder) => {
  const entries = (language: string) => entriesOf(path.join(folder, `${language}.ts`));
  const english = entries('en');

  it.each(OTHERS)('%s says every sentence in its own words, with the same figures', (language) => {
    const other = entries(language);
    const sentences = [...english].filter(([, { text }]) => isSentence(text));
    expect(sentences.length).toBeGreaterThan(0);
    const same = sentences.filter(([place, { text }]) => other.get(place)?.text === text);
    expect(same.map(([place]) => place)).toEqual([]);
    const shared = [...english].filter(([place]) => other.has(place));
    expect(shared.length).toBeGreaterThan(english.size * 0.8);
    const without = shared.filter(([place, { parameters }]) =>
      parameters.some((parameter) => !other.get(place)!.parameters.includes(parameter)),
    );
    expect(without.map(([place]) => place)).toEqual([]);
  });
});

interface Said {
  readonly place: string;
  readonly text: string;
}

/** What the modules of a language say, string by string. */
function saidInModules(language: string): Said[] {
  return FOLDERS.flatMap((folder) =>
    [...entriesOf(path.join(folder, `${language}.ts`))].map(([name, { text }]) => ({
      place: folder + name,
      text,
    })),
  );
}

/** Every text in a value by the names that lead to it. */
function textsUnder(place: string, value: unknown): Said[] {
  if (typeof value === 'string') return [{ place, text: `${value}|` }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsUnder(`${place}/${name}`, inner));
}

const SHEETS = 'src/wording/sheet-phrases.ts';

/** And what functions, our own sheets and the Word templates say, whose texts stand elsewhere. */
function saidIn(language: Locale): Said[] {
  const functions = `src/functions/texts/${language}.json`;
  return [
    ...saidInModules(language),
    ...textsUnder('functions', JSON.parse(readFileSync(functions, 'utf8'))),
    ...[...entriesOf(SHEETS)].flatMap(([name, { text }]) =>
      name.startsWith(`/${language}/`) ? [{ place: SHEETS + name.slice(3), text }] : [],
    ),
    // The name of a field is no word of the language.
    ...textsUnder('templates', TEMPLATE_TEXTS[language]).map(({ place, text }) => ({
      place,
      text: text.replace(/\{\w+\}/g, '|'),
    })),
  ];
}

it.each(LOCALES)('reads what functions, sheets and templates say in %s too', (language) => {
  const places = saidIn(language).map(({ place }) => place);
  for (const start of ['functions/results/', `${SHEETS}/summary/`, 'templates/assignment/']) {
    expect(places.filter((place) => place.startsWith(start)).length).toBeGreaterThan(5);
  }
});

it.each(OTHERS)('cites in %s as the language cites, never as English does', (language) => {
  const english = /20(?:19|23) (?:Art|App|Annex|Preamble|fn)\b/;
  expect(saidIn(language).filter(({ text }) => english.test(text))).toEqual([]);
});

it('sets a narrow space that does not break before French marks, and inside its quotes', () => {
  // The mark may stand behind a placeholder, and #NOM? is Excel’s own.
  const loose = /(?:[ \u00a0]|(?<!#NO)\p{L})[:;?!»](?=[\s|.)]|$)|[ \u00a0][:;?!»]|«[^\u202f]/u;
  const slips = saidIn('fr').filter(({ text }) => loose.test(text));
  expect(slips.map(({ place, text }) => `${place}: ${text}`)).toEqual([]);
});

it('opens in Spanish each question and exclamation that it closes', () => {
  const count = (text: string, mark: string) => text.split(mark).length;
  const slips = saidIn('es').filter(
    ({ text, place }) =>
      !place.endsWith('keyList') &&
      (count(text, '¿') !== count(text, '?') || count(text, '¡') !== count(text, '!')),
  );
  expect(slips).toEqual([]);
});

/** The words of one matter in each language; a sentence that speaks of it does so in all three. */
const MATTERS: Readonly<Record<string, Readonly<Record<'en' | 'fr' | 'es', RegExp>>>> = {
  // A grade is allocated to a job, a description is assigned to an official.
  'allocating a grade': { en: /\ballocat/i, fr: /\ballou|\ballocat/iu, es: /(?<!\p{L})atribu/iu },
  'assigning a description': { en: /\bassign/i, fr: /\battribu/iu, es: /(?<!\p{L})asign/iu },
  // What HR does to a proposal; whatever else is looked at is checked.
  // Asked for on family, grade or adapting, and given by HR: one word for the question and its answer.
  clarification: { en: /\bclarif/i, fr: /(?<!\p{L})éclaircissement/iu, es: /(?<!\p{L})aclara/iu },
  // The date of 2019 Art. 1.
  'the cut-off date': {
    en: /cut-off date/i,
    fr: /date de référence/iu,
    es: /fecha de referencia/iu,
  },
  verifying: { en: /\bverif/i, fr: /(?<!\p{L})vérifi/iu, es: /(?<!\p{L})verifi[cq]/iu },
};

it.each(Object.keys(MATTERS))('has words of its own for %s', (matter) => {
  const words = MATTERS[matter]!;
  const english = new Map(saidIn('en').map(({ place, text }) => [place, text]));
  const slips = OTHERS.flatMap((language) =>
    saidIn(language).flatMap(({ place, text }) => {
      const original = english.get(place);
      if (original === undefined || words.en.test(original) === words[language].test(text)) {
        return [];
      }
      return [`${language} ${place}: ${text} (${original})`];
    }),
  );
  expect(slips).toEqual([]);
});

it.each<[Locale, RegExp]>([
  ['en', /#(?:N\/D|NOM\?|¿NOMBRE)/],
  ['fr', /#(?:N\/D|NAME|¿NOMBRE)/],
  ['es', /#(?:N\/A|NAME|NOM\?)/],
])('names the errors of Excel as the Excel of %s shows them', (language, foreign) => {
  expect(saidIn(language).filter(({ text }) => foreign.test(text))).toEqual([]);
});

it.each<[Locale, RegExp]>([
  ['fr', /(?<!à |au )\btitres?\b(?! (?:personnel|de))/iu],
  ['es', /(?<!a )títulos?(?! (?:de|universitario))/iu],
])('calls a job’s title one thing in %s', (language, other) => {
  const english = new Map(saidIn('en').map(({ place, text }) => [place, text]));
  expect(
    saidIn(language).filter(
      ({ place, text }) => other.test(text) && /title/i.test(english.get(place) ?? ''),
    ),
  ).toEqual([]);
});

/** Each string and template of a file by itself, `|` for what is put in. */
function stringsIn(file: string): string[] {
  const found: string[] = [];
  walk(parse(file), (node) => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      const rest = node.templateSpans.map(({ literal }) => literal.text);
      found.push([node.head.text, ...rest].join('|'));
    }
  });
  return found;
}

it.each(LOCALES)('sets one colon in a sentence of %s, never a chain', (language) => {
  const sentences = FOLDERS.flatMap((folder) =>
    stringsIn(path.join(folder, `${language}.ts`)).flatMap((text) => text.split(/[.?!](?:\s|$)/)),
  );
  expect(sentences.filter((sentence) => /:(?:\s.*|\|.*):(?:\s|$)/u.test(sentence))).toEqual([]);
});

/** What a thing is called, and the names beside it that would make it two. */
const NAMED: readonly (readonly [language: Locale, name: string, never: RegExp])[] = [
  [
    'fr',
    'éclaircissements',
    /(?<!\p{L})(?:les|des|aux|vos|ces) précisions|précisions (?:demand|donn)/iu,
  ],
  [
    'fr',
    'conserver un grade',
    /(?:gard(?:e|ez|é|ent)|maintenu)(?!\p{L})[^.;:]{0,12}(?:grade|à titre)|à titre personnel et le garde|accordé ni maintenu/iu,
  ],
  [
    'fr',
    'notre interprétation',
    /(?<!\p{L})(?:une|notre|nos|cette) lectures?(?!\p{L})|^Lecture\|/iu,
  ],
  [
    'fr',
    'considéré comme',
    /(?<!\p{L})(?:pris|prise|prises|tenue?s?) (?:comme|pour) (?:couvert|vacant|occup|inexist|allou|ne |n’|pertinent)/iu,
  ],
  ['fr', 'occupé', /(?<!\p{L})pourvus?(?!\p{L})/iu],
  ['fr', 'tâche', /(?:nouvelle|dernière) fonction|fonctions? ajoutée/iu],
  ['fr', 'partenaire régional des RH', /partenaire RH/iu],
  ['fr', 'export', /(?<!\p{L})extraction/iu],
  ['fr', 'fonctionnaire en service', /en poste|en fonctions/iu],
  ['fr', 'répertoire d’établissements', /(?<!\p{L})registres?(?!\p{L})/iu],
  ['fr', 'annonce générale', /communication générale/iu],
  ['fr', 'diplôme supérieur', /diplôme avancé/iu],
  ['fr', 'diplôme de premier niveau', /premier (?:cycle|diplôme)/iu],
  ['fr', 'coursier', /messager/iu],
  ['fr', 'grade', /(?<!\p{L})classe(?!\p{L})/iu],
  ['fr', 'unité organisationnelle', /unité (?:administrative|organique)/iu],
  ['fr', 'Comité du Syndicat du personnel', /(?<!\p{L})syndicat(?! du personnel)/u],
  ['fr', 'Comité du Syndicat du personnel', /les RH et le Syndicat(?! du)/iu],
  ['es', 'Comité del Sindicato del Personal', /RR\. HH\. y (?:el|del) Sindicato/iu],
  ['es', 'revisión del empleo', /revisión (?:del|de su) puesto/iu],
  ['es', 'con retraso', /atrasad|(?:pasos?|lo) vencidos?(?!\p{L})/iu],
  [
    'es',
    'nuestra interpretación',
    /(?<!\p{L})(?:una|nuestra|nuestras|esta) lecturas?(?!\p{L})|^Lectura\|/iu,
  ],
  ['es', 'se considera', /(?<!\p{L})(?:se toma|toma|tomad[oa]) (?:como|por) (?!un error)/iu],
  // *Cubierto* is what an agreement covers.
  ['es', 'ocupado', /vacante,? [oun]i? ?(?:ni )?cubierto/iu],
  ['es', 'añadir', /(?<!\p{L})agreg/iu],
  ['es', 'el grado más cercano', /grado más próximo/iu],
  ['es', 'costo', /(?<!\p{L})costes?(?!\p{L})/iu],
  ['es', 'función', /(?<!\p{L})tareas?(?!\p{L})/iu],
  ['es', 'admisible', /elegib/iu],
  ['es', 'familia de empleos', /familia de puestos/iu],
  ['es', 'funcionario en servicio', /en activo/iu],
  ['es', 'anuncio de vacante', /convocatoria/iu],
  ['es', 'anuncio general', /comunicado/iu],
  ['es', 'título de primer ciclo', /primer (?:nivel|título)/iu],
  ['es', 'unidad organizativa', /unidad (?:orgánica|administrativa)/iu],
  ['es', 'exportación de la plantilla', /exportación de personal/iu],
  ['es', 'ninguna descripción corresponde', /encaja/iu],
  ['en', 'Staff Union Committee', /HR and the union|by the union/iu],
  ['fr', 'Comité du Syndicat du personnel', /par le Syndicat/iu],
  ['es', 'Comité del Sindicato del Personal', /por el Sindicato/iu],
];

it.each(NAMED)('in %s says “%s” and no second name', (language, name, never) => {
  expect(never.test(name)).toBe(false);
  expect(saidIn(language).filter(({ text }) => never.test(text))).toEqual([]);
});

it('joins clauses as the language cites them', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const bare = files.filter((file) =>
    /clauses\.join\(/.test(readFileSync(path.join('src', file), 'utf8')),
  );
  expect(bare).toEqual([]);
});

/** Attributes and properties that a user reads or hears. */
const READ_OUT =
  /^(?:aria-label|aria-description|aria-roledescription|ariaLabel|title|placeholder|alt|textContent|innerText)$/;
/** The same in every language. */
const NAMES = new Set(['JD for Excel', '– JD for Excel', '×']);

function literalsIn(file: string): string[] {
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    if (/\p{L}{2}/u.test(text) && !NAMES.has(text.trim())) {
      const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      found.push(`${file}:${line + 1} ${text.trim()}`);
    }
  };
  const literals = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node)) report(node, node.text);
    else if (ts.isTemplateExpression(node)) report(node, textOf(node).replaceAll('|', ' '));
    else if (ts.isJsxExpression(node) && node.expression) literals(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(literals);
  };
  walk(parse(file), (node) => {
    if (ts.isJsxText(node)) report(node, node.text);
    else if (ts.isJsxExpression(node) && ts.isJsxElement(node.parent)) literals(node);
    else if (ts.isJsxAttribute(node) && READ_OUT.test(node.name.getText()) && node.initializer) {
      literals(node.initializer);
    } else if (
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      READ_OUT.test(node.left.name.text)
    ) {
      literals(node.right);
    } else if (
      ts.isCallExpression(node) &&
      /\.setAttribute$/.test(node.expression.getText()) &&
      READ_OUT.test(node.arguments[0]?.getText().slice(1, -1) ?? '')
    ) {
      literals(node.arguments[1]!);
    }
  });
  return found;
}

describe('no text that a user meets stands outside the modules of texts', () => {
  it.each(['taskpane', 'excel', 'commands', 'workbench'])('in src/%s', (folder) => {
    const files = readdirSync(path.join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/(?:^|\/)texts\//.test(file))
      .map((file) => path.join('src', folder, file));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(literalsIn)).toEqual([]);
  });

  it('and no file’s problem is said but by its module', () => {
    const thrown = readdirSync('src/workbench', { encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap(
        (file) =>
          readFileSync(path.join('src/workbench', file), 'utf8').match(
            /new FileError\(\s*['"`]/g,
          ) ?? [],
      );
    expect(thrown).toEqual([]);
  });
});
