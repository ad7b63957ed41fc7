import { loadSetting, saveSetting } from '../own-sheets/kept-setting';

const KEY = 'JD.Reviewer';

/** The name or initials by which the reviewer of this workbook signs; empty before the first. */
export async function loadReviewer(): Promise<string> {
  const name = await loadSetting<string>(KEY).catch(() => null);
  return typeof name === 'string' ? name : '';
}

export function saveReviewer(name: string): Promise<void> {
  return saveSetting(KEY, name);
}
