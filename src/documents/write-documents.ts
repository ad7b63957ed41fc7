import type PizZip from 'pizzip';
import { cleanLine, cleanLines } from './clean-text';
import type { DocumentKind } from './document-kind';
import { joinLetters } from './join-letters';
import type { DocumentDraft } from './letters/letter-fields';
import type { FieldValues } from './merge-fields';
import { uniqueNames } from './name-files';
import { FILE_DATE, BODY } from './template/open-package';
import { readTemplate, RENDER_OPTIONS, type Template } from './template/read-template';
import { TemplateRefused } from './template/template-problem';

export type Packing = 'one document' | 'one file each';

/** Documents by one template. */
export interface WritingPart {
  readonly template: Uint8Array;
  /** At least one. */
  readonly drafts: readonly DocumentDraft[];
}

/** Plain data, for it travels to the worker. */
export interface WritingJob extends WritingPart {
  readonly kind: DocumentKind;
  readonly packing: Packing;
  /** The same in other languages, each by its own template; `name` is that of its file. */
  readonly others?: readonly (WritingPart & { readonly name: string })[];
  /** What the first file is called where there are others beside it. */
  readonly name?: string;
}

export interface Written {
  /** A .docx, or a .zip of them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ending: 'docx' | 'zip';
}

const LINES = new Set(['main_purpose', 'text', 'justification']);

/**
 * Writes a document for each draft.
 *
 * @param onDone called after each draft with how many are done.
 * @throws {TemplateRefused} where a template does not serve.
 */
export async function writeDocuments(
  job: WritingJob,
  onDone: (count: number) => void = () => {},
): Promise<Written> {
  const { kind, packing, others = [] } = job;
  let done = 0;
  const onEach = () => onDone(++done);
  const [first, ...rest] = await Promise.all(
    [{ ...job, name: job.name ?? '' }, ...others].map(async ({ template, drafts, name }) => ({
      template: await readTemplate(template, kind),
      drafts,
      name,
    })),
  );
  if (packing === 'one document' && rest.length === 0) {
    return { bytes: writeOne(first!, onEach), ending: 'docx' };
  }
  const { default: Zip } = await import('pizzip');
  const archive = new Zip();
  const parts = [first!, ...rest];
  if (packing === 'one document') {
    for (const part of parts) {
      archive.file(`${part.name}.docx`, writeOne(part, onEach), { date: FILE_DATE });
    }
  } else {
    const all = parts.flatMap(({ template, drafts }) =>
      drafts.map((draft) => ({ template, draft })),
    );
    const names = uniqueNames(all.map(({ draft }) => draft.fileName));
    all.forEach(({ template, draft }, index) => {
      const document = pack(template, render(template, draft));
      archive.file(`${names[index]}.docx`, document, { date: FILE_DATE });
      onEach();
    });
  }
  return { bytes: archive.generate({ type: 'uint8array' }) as Written['bytes'], ending: 'zip' };
}

interface ReadPart {
  readonly template: Template;
  readonly drafts: readonly DocumentDraft[];
}

/** All drafts behind one another in one document. */
function writeOne({ template, drafts }: ReadPart, onEach: () => void): Written['bytes'] {
  const [fieldAround] = template.fieldsAround;
  if (drafts.length > 1 && fieldAround !== undefined) {
    throw new TemplateRefused([{ kind: 'field in header or footer', field: fieldAround }]);
  }
  const letters = drafts.map((draft) => {
    const parts = render(template, draft);
    onEach();
    return parts;
  });
  const [first] = letters;
  const body = letters.length > 1 ? joinLetters(letters.map((parts) => parts.get(BODY)!)) : null;
  return pack(template, new Map([...first!, ...(body ? [[BODY, body] as const] : [])]));
}

/** The parts that differ from document to document. */
function render(
  { renderable, Renderer, parts }: Template,
  { values }: DocumentDraft,
): ReadonlyMap<string, string> {
  const renderer = new Renderer<PizZip>(renderable(), RENDER_OPTIONS);
  const zip = renderer.render(cleanValues(values)).getZip();
  return new Map(parts.map((part) => [part, zip.file(part)!.asText()]));
}

/** @param parts all that differ; those of the document before are written over. */
function pack({ zip }: Template, parts: ReadonlyMap<string, string>): Written['bytes'] {
  for (const [name, xml] of parts) zip.file(name, xml, { date: FILE_DATE });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' }) as Written['bytes'];
}

/** Texts come from cells: what a document cannot hold is taken out of them, and nothing else. */
export function cleanValues(values: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value !== 'string'
        ? value.map(cleanValues)
        : LINES.has(name)
          ? cleanLines(value)
          : cleanLine(value),
    ]),
  );
}
