import type { Part } from '../request/together';
import { loadResultSettings } from './remember-result';

/**
 * Reads in which language our sheets go on: a workbook has one, that of its last run, whoever opens it;
 * before the first, the display language.
 */
export const readSheetLanguage =
  (displayLanguage: string): Part<string> =>
  async (excel) =>
    (await loadResultSettings(excel))?.displayLanguage ?? displayLanguage;
