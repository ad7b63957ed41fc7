import type Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import type { DocumentKind } from '../document-kind';
import { fieldName, MERGE_FIELDS, type FieldValues, type MergeFields } from '../merge-fields';
import { convertMergeFields } from './convert-merge-fields';
import { FILE_DATE, BODY, HEADERS_AND_FOOTERS, openPackage, readPart } from './open-package';
import { TemplateRefused, type TemplateProblem } from './template-problem';

/** A template that was checked: every field in it can be filled, and none that is needed lacks. */
export interface Template {
  /** The whole document, its merge fields made tags. */
  readonly zip: PizZip;
  readonly Renderer: typeof Docxtemplater;
  /** The document with as much in it as rendering takes, anew for each time. */
  readonly renderable: () => PizZip;
  /** The parts with fields in them, the body first. */
  readonly parts: readonly string[];
  /** As used, each once, in the order of the text. */
  readonly fields: readonly string[];
  /** Those that stand in headers and footers. */
  readonly fieldsAround: readonly string[];
}

/**
 * Reads a template for one kind of document: merge fields of Word and tags in braces alike.
 *
 * @throws {TemplateRefused} with all that is wrong with it.
 */
export async function readTemplate(bytes: Uint8Array, kind: DocumentKind): Promise<Template> {
  const zip = await openPackage(bytes);
  const problems: TemplateProblem[] = [];
  const parts = [BODY, ...Object.keys(zip.files).filter((name) => HEADERS_AND_FOOTERS.test(name))];
  for (const name of parts) {
    const { xml, notConvertible } = convertMergeFields(readPart(zip, name) ?? '');
    zip.file(name, xml, { date: FILE_DATE });
    for (const field of notConvertible) {
      problems.push({ kind: 'merge field not convertible', field });
    }
  }
  if (problems.length > 0) throw new TemplateRefused(problems);

  const [{ default: Renderer }, { default: Zip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ]);
  const renderable = (kept: readonly string[]) => {
    // As they are now: the whole document is written over with each letter.
    const texts = [...FOR_RENDERING, ...kept].map(
      (name) => [name, readPart(zip, name) ?? ''] as const,
    );
    return () => {
      const slim = new Zip();
      for (const [name, text] of texts) slim.file(name, text);
      return slim;
    };
  };
  const tagsByPart = compile(renderable(parts)(), Renderer);
  const tags = [...tagsByPart.values()].flat();
  const around = parts.slice(1).flatMap((part) => tagsByPart.get(part) ?? []);
  problems.push(...check(tags, MERGE_FIELDS[kind]));
  if (problems.length > 0) throw new TemplateRefused(problems);
  const used = parts.filter((part) => part === BODY || tagsByPart.get(part)?.length);
  return {
    zip,
    Renderer,
    renderable: renderable(used),
    parts: used,
    fields: namesOf(tags),
    fieldsAround: namesOf(around),
  };
}

/** What docxtemplater looks at besides the text. */
const FOR_RENDERING = ['[Content_Types].xml', '_rels/.rels'];

/** How every template is rendered: a value is text, whatever is in it. */
export const RENDER_OPTIONS = {
  paragraphLoop: true,
  linebreaks: true,
  stripInvalidXMLChars: true,
  errorLogging: false,
  syntax: { changeDelimiterPrefix: null },
  nullGetter: () => '',
  parser: (tag: string) => ({
    get: (scope: FieldValues) => {
      const name = fieldName(tag);
      return Object.hasOwn(Object(scope), name) ? scope[name] : undefined;
    },
  }),
} as const;

/** A field as docxtemplater reads it: a value, or what is between the two ends of a list. */
interface Tag {
  readonly name: string;
  readonly kind: 'value' | 'section' | 'other';
  readonly inside: readonly Tag[];
}

interface ParsedPart {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly subparsed?: readonly ParsedPart[];
}

/** Compiles the document, and says which fields stand in each of its parts. */
function compile(zip: PizZip, Renderer: typeof Docxtemplater): ReadonlyMap<string, Tag[]> {
  const found = new Map<string, Tag[]>();
  const collector = {
    name: 'FieldCollector',
    set: ({ inspect }: { inspect?: { filePath: string; postparsed?: ParsedPart[] } }) => {
      if (inspect?.postparsed) found.set(inspect.filePath, tagsOf(inspect.postparsed));
    },
  };
  try {
    new Renderer(zip, { ...RENDER_OPTIONS, modules: [collector] });
  } catch (error) {
    throw new TemplateRefused(problemsOf(error));
  }
  return found;
}

function tagsOf(parsed: readonly ParsedPart[]): Tag[] {
  return parsed.flatMap((part): Tag[] => {
    if (part.type !== 'placeholder') return [];
    const isSection = part.module === 'loop';
    return [
      {
        name: fieldName(part.value),
        kind: isSection ? 'section' : part.module ? 'other' : 'value',
        inside: tagsOf(part.subparsed ?? []),
      },
    ];
  });
}

function namesOf(tags: readonly Tag[]): string[] {
  const names = tags.flatMap(({ name, inside }) => [name, ...namesOf(inside)]);
  return [...new Set(names)];
}

function check(tags: readonly Tag[], expected: MergeFields): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  checkScope(tags, [expected], problems);
  checkObligatory(tags, expected, problems);
  const known = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return known.has(key) ? false : known.add(key);
  });
}

/** @param scopes the innermost last; a list's item sees what is around the list. */
function checkScope(
  tags: readonly Tag[],
  scopes: readonly MergeFields[],
  problems: TemplateProblem[],
): void {
  for (const { name, kind, inside } of tags) {
    const list = scopes
      .map(({ lists }) => listNamed(name, lists))
      .find((found) => found !== undefined);
    const isField = scopes.some(({ fields }) => fields.includes(name));
    if (kind === 'section' && list) checkScope(inside, [...scopes, list], problems);
    // A field with a part of its own shows that part only where it has a value.
    else if (kind === 'section' && isField) checkScope(inside, scopes, problems);
    else if (kind === 'value' && list) problems.push({ kind: 'unbalanced', field: name });
    else if (kind !== 'value' || !isField) {
      const home = listOf(name, scopes[0]!);
      problems.push(
        kind === 'value' && home
          ? { kind: 'outside its list', field: name, list: home }
          : { kind: 'unknown field', field: name },
      );
    }
  }
}

/** A template may ask for a list of any name, such as `constructor`. */
function listNamed(name: string, lists: MergeFields['lists']): MergeFields | undefined {
  return Object.hasOwn(lists, name) ? lists[name] : undefined;
}

function listOf(field: string, { lists }: MergeFields): string | null {
  for (const [name, list] of Object.entries(lists)) {
    if (list.fields.includes(field)) return name;
    const inner = listOf(field, list);
    if (inner) return inner;
  }
  return null;
}

function checkObligatory(
  tags: readonly Tag[],
  { obligatory, lists }: MergeFields,
  problems: TemplateProblem[],
): void {
  const used = namesOf(tags);
  for (const field of obligatory) {
    if (!used.includes(field)) {
      problems.push({ kind: 'missing field', field });
      continue;
    }
    const list = listNamed(field, lists);
    if (!list) continue;
    const inside = sectionsNamed(field, tags).flatMap((section) => section.inside);
    checkObligatory(inside, list, problems);
  }
}

function sectionsNamed(name: string, tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [
    ...(tag.kind === 'section' && tag.name === name ? [tag] : []),
    ...sectionsNamed(name, tag.inside),
  ]);
}

interface RendererError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly errors?: readonly RendererError[];
  };
}

const UNBALANCED = new Set([
  'unopened_loop',
  'unclosed_loop',
  'closing_tag_does_not_match_opening_tag',
]);

function problemsOf(error: unknown): TemplateProblem[] {
  const { properties } = error as RendererError;
  if (properties?.errors) return properties.errors.flatMap(problemsOf);
  const id = properties?.id ?? '';
  const field = fieldName(properties?.xtag ?? properties?.context ?? '');
  if (UNBALANCED.has(id)) return [{ kind: 'unbalanced', field }];
  if (/tag|loop|raw/.test(id)) return [{ kind: 'unreadable field', field }];
  return [{ kind: 'broken' }];
}
