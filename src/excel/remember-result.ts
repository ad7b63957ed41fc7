import type { DeskSettings } from '../review/review-desk';
import { loadSetting } from './kept-setting';

/** What the result was mapped with, so that a review can go on where the run stopped. */
export type ResultSettings = Omit<DeskSettings, 'decisions' | 'changed'>;

interface Kept {
  readonly version: 1;
  readonly settings: ResultSettings;
}

const KEY = 'JD.Result';

/** Keeps them with the workbook as part of a batch, together with the result that they belong to. */
export function queueResultSettings(
  context: Excel.RequestContext,
  { layout, reading, assessment, displayLanguage }: ResultSettings,
): void {
  const kept: Kept = { version: 1, settings: { layout, reading, assessment, displayLanguage } };
  context.workbook.settings.add(KEY, JSON.stringify(kept));
}

/** Null for a result that came here without its settings. */
export async function loadResultSettings(): Promise<ResultSettings | null> {
  const kept = await loadSetting<Kept>(KEY);
  return kept?.version === 1 ? kept.settings : null;
}
