import { fieldName } from '../merge-fields';

export interface ConvertedXml {
  readonly xml: string;
  /** Merge fields that stand where none can be replaced, as Word writes them. */
  readonly notConvertible: readonly string[];
}

const SIMPLE = /<w:fldSimple\b[^>]*?w:instr="([^"]*)"[^>]*?(?:\/>|>([\s\S]*?)<\/w:fldSimple>)/g;
const TOKEN =
  /<w:r(?=[\s>])[^>]*>|<\/w:r>|<w:fldChar\b[^>]*?w:fldCharType="(\w+)"[^>]*>|<w:instrText\b[^>]*>([^<]*)<\/w:instrText>/g;
const PROPERTIES = /<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>/g;

/**
 * Turns Word's own merge fields, simple and complex, into tags such as `{official_name}`, with the
 * look of the field's result. Page numbers, dates and all other fields stay.
 *
 * @param xml a part of the document, such as its body or a header.
 */
export function convertMergeFields(xml: string): ConvertedXml {
  const simple = xml.replace(SIMPLE, (whole, instruction: string, content = '') => {
    const name = mergeFieldName(instruction);
    return name === null ? whole : tagRun(name, content as string);
  });
  return convertComplex(simple);
}

interface OpenField {
  readonly start: number;
  instruction: string;
  /** Of the fields inside it. */
  inner: string;
  depth: number;
  isInstruction: boolean;
  hasEnded: boolean;
}

// eslint-disable-next-line complexity -- one pass over the marks of a field, in their order
function convertComplex(xml: string): ConvertedXml {
  const notConvertible: string[] = [];
  const parts: string[] = [];
  const runs: number[] = [];
  let copied = 0;
  let field: OpenField | null = null;
  for (const token of xml.matchAll(TOKEN)) {
    const [text, fieldChar, instruction] = token;
    if (text.startsWith('<w:r') && fieldChar === undefined) {
      runs.push(token.index);
    } else if (text === '</w:r>') {
      runs.pop();
      if (!field?.hasEnded) continue;
      const end = token.index + text.length;
      const span = xml.slice(field.start, end);
      const name = mergeFieldName(field.instruction);
      const innerName = mergeFieldName(field.inner);
      if (innerName !== null || (name !== null && span.includes('</w:p>'))) {
        notConvertible.push(innerName ?? name!);
      } else if (name !== null) {
        parts.push(xml.slice(copied, field.start), tagRun(name, span));
        copied = end;
      }
      field = null;
    } else if (fieldChar === 'begin') {
      if (field) field.depth += 1;
      else {
        const start = runs.at(-1);
        if (start === undefined) continue;
        field = {
          start,
          instruction: '',
          inner: '',
          depth: 1,
          isInstruction: true,
          hasEnded: false,
        };
      }
    } else if (!field) {
      continue;
    } else if (fieldChar === 'separate') {
      if (field.depth === 1) field.isInstruction = false;
    } else if (fieldChar === 'end') {
      field.depth -= 1;
      if (field.depth === 0) field.hasEnded = true;
    } else if (instruction !== undefined) {
      if (field.depth > 1) field.inner += instruction;
      else if (field.isInstruction) field.instruction += instruction;
    }
  }
  parts.push(xml.slice(copied));
  return { xml: parts.join(''), notConvertible };
}

function mergeFieldName(instruction: string): string | null {
  const plain = instruction.replaceAll('&quot;', '"').trim();
  const found = /MERGEFIELD\s+(?:"([^"]*)"|(\S+))/i.exec(plain);
  return found ? fieldName(found[1] ?? found[2]!) : null;
}

/** A run with the tag, that looks as the last formatted run of the field did. */
function tagRun(name: string, span: string): string {
  const properties = span.match(PROPERTIES)?.at(-1) ?? '';
  return `<w:r>${properties}<w:t xml:space="preserve">{${name}}</w:t></w:r>`;
}
