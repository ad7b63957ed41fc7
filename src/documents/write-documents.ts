import type PizZip from 'pizzip';
import { cleanLine, cleanLines } from './clean-text';
import type { DocumentKind } from './document-kind';
import { joinLetters } from './join-letters';
import type { Draft } from './letters/letter-fields';
import type { FieldValues } from './merge-fields';
import { uniqueNames } from './name-files';
import { FILE_DATE, BODY } from './template/open-package';
import { readTemplate, RENDER_OPTIONS, type Template } from './template/read-template';
import { TemplateRefused } from './template/template-problem';

export type Packing = 'one document' | 'one file each';

/** Plain data, for it travels to the worker. */
export interface WritingJob {
  readonly kind: DocumentKind;
  readonly template: Uint8Array;
  /** At least one. */
  readonly drafts: readonly Draft[];
  readonly packing: Packing;
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
 * @throws {TemplateRefused} where the template does not serve.
 */
export async function writeDocuments(
  { kind, template: bytes, drafts, packing }: WritingJob,
  onDone: (count: number) => void = () => {},
): Promise<Written> {
  const template = await readTemplate(bytes, kind);
  const [fieldAround] = template.fieldsAround;
  if (packing === 'one document' && drafts.length > 1 && fieldAround !== undefined) {
    throw new TemplateRefused([{ kind: 'field in header or footer', field: fieldAround }]);
  }
  if (packing === 'one document') {
    const letters = drafts.map((draft, index) => {
      const parts = render(template, draft);
      onDone(index + 1);
      return parts;
    });
    const [first] = letters;
    const body = letters.length > 1 ? joinLetters(letters.map((parts) => parts.get(BODY)!)) : null;
    return {
      bytes: pack(template, new Map([...first!, ...(body ? [[BODY, body] as const] : [])])),
      ending: 'docx',
    };
  }
  const { default: Zip } = await import('pizzip');
  const archive = new Zip();
  const names = uniqueNames(drafts.map(({ fileName }) => fileName));
  drafts.forEach((draft, index) => {
    const document = pack(template, render(template, draft));
    archive.file(`${names[index]}.docx`, document, { date: FILE_DATE });
    onDone(index + 1);
  });
  return { bytes: archive.generate({ type: 'uint8array' }) as Written['bytes'], ending: 'zip' };
}

/** The parts that differ from document to document. */
function render(
  { renderable, Renderer, parts }: Template,
  { values }: Draft,
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
