import type { PlainDate } from '../../domain/plain-date';
import type { InExcel } from '../request/in-excel';
import type { KeptEntry } from './filling';
import { loadSetting } from './kept-setting';

/** From which sheet the result comes, and of which day. */
export interface LastRun {
  readonly sheetName: string;
  readonly on: PlainDate;
}

const KEY = 'JD.LastRun';

/** Null for a result that came here without it. */
export function loadLastRun(excel?: InExcel): Promise<LastRun | null> {
  return loadSetting<LastRun>(KEY, excel).catch(() => null);
}

/** As it is kept with the workbook, together with the result that it is about. */
export const lastRunEntry = (run: LastRun): KeptEntry => [KEY, JSON.stringify(run)];
