import { canAskWhere, canDownload } from '../office/can-download';
import { canOpenBrowser, openInBrowser } from '../office/open-in-browser';
import type { forgetTemplate, OwnTemplate } from './keep-template';
import type { MergeSheet } from '../../documents/merge-sheet';
import type { LetterSource, readSelectedPositions } from './read-letter-rows';
import type { selectLetterRows } from './select-letter-rows';

/**
 * What the pane asks of the workbook for letters and other documents. The code behind it is loaded
 * when first asked.
 */
export interface DocumentsWorkbook {
  readLetterRows(displayLanguage: string): Promise<LetterSource>;
  readSelectedPositions: typeof readSelectedPositions;
  selectLetterRows: typeof selectLetterRows;
  writeMergeSheet(sheet: MergeSheet): Promise<void>;
  loadTemplates(): Promise<OwnTemplate[]>;
  keepTemplate(template: OwnTemplate): Promise<boolean>;
  forgetTemplate: typeof forgetTemplate;
  canDownload(): boolean;
  canAskWhere(): boolean;
  canOpenBrowser(): boolean;
  openInBrowser(page: string): void;
}

const rows = () => import('./read-letter-rows');
const templates = () => import('./keep-template');

export const documentsWorkbook: DocumentsWorkbook = {
  readLetterRows: async (...asked) => (await rows()).readLetterRows(...asked),
  readSelectedPositions: async (...asked) => (await rows()).readSelectedPositions(...asked),
  selectLetterRows: async (...asked) =>
    (await import('./select-letter-rows')).selectLetterRows(...asked),
  writeMergeSheet: async (...asked) =>
    (await import('./write-merge-sheet')).writeMergeSheet(...asked),
  loadTemplates: async () => (await templates()).loadTemplates(),
  keepTemplate: async (...asked) => (await templates()).keepTemplate(...asked),
  forgetTemplate: async (...asked) => (await templates()).forgetTemplate(...asked),
  canDownload,
  canAskWhere,
  canOpenBrowser,
  openInBrowser,
};
