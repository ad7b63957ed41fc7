import type { DeskSettings } from '../review/review-desk';
import { loadSetting, saveSetting } from './kept-setting';

/** What the result was mapped with, so that a review can go on where the run stopped. */
export type ResultSettings = Omit<DeskSettings, 'decisions' | 'changed'>;

interface Kept {
  readonly version: 1;
  readonly settings: ResultSettings;
}

const KEY = 'JD.Result';

export function saveResultSettings(settings: ResultSettings): Promise<void> {
  const { layout, reading, assessment, displayLanguage } = settings;
  const kept: Kept = { version: 1, settings: { layout, reading, assessment, displayLanguage } };
  return saveSetting(KEY, kept);
}

/** Null for a result that came here without its settings. */
export async function loadResultSettings(): Promise<ResultSettings | null> {
  const kept = await loadSetting<Kept>(KEY);
  return kept?.version === 1 ? kept.settings : null;
}
