import type { ExportLayout } from '../../staffing-export/export-layout';
import type { DeskSettings } from '../../review/review-desk';
import type { KeptEntry } from './filling';
import { loadSetting } from './kept-setting';
import type { InExcel } from '../request/in-excel';

/** What the result was mapped with, so that a review can go on where the run stopped. */
export type ResultSettings = Omit<DeskSettings, 'decisions' | 'changed'>;

interface KeptSettings {
  readonly version: 1;
  readonly settings: ResultSettings;
}

const KEY = 'JD.Result';

/** What is known of single rows of the source is none of the result, and would fill the setting. */
export function withoutRows(layout: ExportLayout): ExportLayout {
  const kept: { -readonly [Part in keyof ExportLayout]: ExportLayout[Part] } = { ...layout };
  delete kept.personsBelow;
  return kept;
}

/** As it is kept with the workbook, together with the result that it belongs to. */
export function resultSettingsEntry({
  layout,
  reading,
  assessment,
  displayLanguage,
}: ResultSettings): KeptEntry {
  const kept: KeptSettings = {
    version: 1,
    // Its rows say what they have from others.
    settings: { layout: withoutRows(layout), reading, assessment, displayLanguage },
  };
  return [KEY, JSON.stringify(kept)];
}

/** Null for a result that came here without its settings. */
export async function loadResultSettings(excel?: InExcel): Promise<ResultSettings | null> {
  const kept = await loadSetting<KeptSettings>(KEY, excel);
  return kept?.version === 1 ? kept.settings : null;
}
