import { LOCALES } from '../../wording/locale';
import { wordingFor } from '../../wording/wording';
import { loadLastRun, type LastRun } from '../own-sheets/last-run';
import { loadResultSettings } from '../own-sheets/remember-result';
import { together } from '../request/together';
import { codeOf, WorkbookError } from '../request/workbook-error';
import { readResultColumns } from '../result/result-rows';
import { COUNTED, figuresOf, type OutcomeFigures } from './count-outcomes';

/** What the workbook holds: the result in figures, and where it comes from. */
export interface Standing extends OutcomeFigures {
  /** Positions that one of the agreements governs. */
  readonly covered: number;
  /** Null where it is not known. */
  readonly lastRun: LastRun | null;
  /** In which our sheets are written, as a tag; null where it is not known. */
  readonly language: string | null;
}

/** A workbook is opened in another language than the one that it was mapped in. */
const GOVERNED = new Set(
  LOCALES.flatMap((locale) => {
    const { agreement } = wordingFor(locale);
    return [agreement['2019'], agreement['2023']];
  }),
);

/** Null where nothing has been mapped. */
export async function readStanding(): Promise<Standing | null> {
  try {
    const [lastRun, settings, table] = await together([
      loadLastRun,
      loadResultSettings,
      (excel) => readResultColumns([...COUNTED, 'Agreement'], excel),
    ]);
    const covered = table.Agreement.filter((text) => GOVERNED.has(text)).length;
    return { ...figuresOf(table), covered, lastRun, language: settings?.displayLanguage ?? null };
  } catch (error) {
    const isGone = error instanceof WorkbookError && error.problem === 'result vanished';
    if (isGone || codeOf(error) === 'ItemNotFound') return null;
    throw error;
  }
}
