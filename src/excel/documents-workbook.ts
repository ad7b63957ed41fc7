import { canDownload } from './can-download';
import { forgetTemplate, keepTemplate, loadTemplates, type OwnTemplate } from './keep-template';
import type { MergeSheet } from '../documents/merge-sheet';
import { readLetterRows, readSelectedPositions, type LetterSource } from './read-letter-rows';
import { selectLetterRows } from './select-letter-rows';
import { writeMergeSheet } from './write-merge-sheet';

/** What the pane asks of the workbook for letters and other documents. */
export interface DocumentsWorkbook {
  readLetterRows(displayLanguage: string): Promise<LetterSource>;
  readSelectedPositions: typeof readSelectedPositions;
  selectLetterRows: typeof selectLetterRows;
  writeMergeSheet(sheet: MergeSheet): Promise<void>;
  loadTemplates(): Promise<OwnTemplate[]>;
  keepTemplate(template: OwnTemplate): Promise<boolean>;
  forgetTemplate: typeof forgetTemplate;
  canDownload(): boolean;
}

export const documentsWorkbook: DocumentsWorkbook = {
  readLetterRows,
  readSelectedPositions,
  selectLetterRows,
  writeMergeSheet,
  loadTemplates,
  keepTemplate,
  forgetTemplate,
  canDownload,
};
