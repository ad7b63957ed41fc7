import { cleanValues } from './write-documents';
import type { DocumentKind } from './document-kind';
import type { DocumentDraft } from './letters/letter-fields';
import { MERGE_FIELDS, type FieldValues, type MergeFields } from './merge-fields';

export interface MergeSheet {
  readonly header: readonly string[];
  /** One a letter; where a document has a list, one for each of its items. */
  readonly rows: readonly (readonly string[])[];
}

/** The drafts as a sheet that Word's mail merge can read: a column for each field. */
export function mergeSheetOf(kind: DocumentKind, drafts: readonly DocumentDraft[]): MergeSheet {
  const { fields, lists, obligatory }: MergeFields = MERGE_FIELDS[kind];
  // What may come with a document is no row of its own.
  const list = Object.entries(lists).find(([name]) => obligatory.includes(name));
  const header = [...fields, ...(list ? list[1].fields : [])];
  const rows = drafts.flatMap(({ values }) => {
    const clean = cleanValues(values);
    const items = list ? (clean[list[0]] as readonly FieldValues[]) : [{}];
    return items.map((item) => header.map((name) => textOf({ ...clean, ...item }, name)));
  });
  return { header, rows };
}

function textOf(values: FieldValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}
