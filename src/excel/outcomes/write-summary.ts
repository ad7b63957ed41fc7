import { languageOfOutcomes } from '../../review/read-words';
import { isPartOfPost } from '../../staffing-export/read-post-count';
import { sheetPhrases } from '../../wording/sheet-phrases';
import { wordingFor } from '../../wording/wording';
import { hasOwnSheet } from '../own-sheets/own-sheet';
import { publishPlan, showPlan, type WrittenPlan } from '../own-sheets/publish-plan';
import { RESULT_SHEET, SUMMARY, SUMMARY_SHEET } from '../own-sheets/result-names';
import type { InExcel } from '../request/in-excel';
import { settleOwed } from '../request/take-back';
import { toWorkbookError } from '../request/workbook-error';
import { findResult } from '../result/find-result';
import { readColumns } from '../result/read-columns';
import { settingsOf } from '../result/result-settings';
import { MOST_PARTS } from './most-parts';
import { planSummary, type SummaryFacts } from './summary-plan';

/** How large the summary is, kept with the workbook. */
const SIZE = 'JD.Summary';

/**
 * Writes the sheet *JD Summary* anew: formulas over the table *JD_Mapping*, and charts beside them.
 *
 * @throws {WorkbookError} with the workbook as it was before.
 */
export async function writeSummary(displayLanguage: string): Promise<WrittenPlan> {
  const written = await replaceSummary(displayLanguage);
  await showPlan(SUMMARY).catch(() => {});
  return written;
}

async function replaceSummary(displayLanguage: string): Promise<WrittenPlan> {
  try {
    await settleOwed();
    const { facts, language } = await readFacts(displayLanguage);
    const spoken = languageOfOutcomes(facts.outcomes) ?? language;
    const plan = planSummary(facts, wordingFor(spoken), sheetPhrases(language));
    return await publishPlan(SUMMARY, plan, { size: SIZE, behind: RESULT_SHEET });
  } catch (error) {
    throw toWorkbookError(error, SUMMARY_SHEET);
  }
}

export const hasSummary = (excel: InExcel): Promise<boolean> => hasOwnSheet(SUMMARY, excel);

/**
 * Writes the summary that there is anew: another result has other families, grades and stations.
 * Never fails, for the new result is there.
 */
export async function renewSummary(displayLanguage: string): Promise<void> {
  try {
    await replaceSummary(displayLanguage);
  } catch {
    // The figures are right all the same: they are formulas over the table.
  }
}

async function readFacts(
  displayLanguage: string,
): Promise<{ readonly facts: SummaryFacts; readonly language: string }> {
  const place = await findResult();
  const { layout, displayLanguage: language } = await settingsOf(place, displayLanguage);
  const station = layout.columns.find(({ field }) => field === 'duty station')?.index ?? null;
  const posts = layout.columns.find(({ field }) => field === 'number of posts');
  const { answers } = place;
  const indexes = [
    answers.Outcome,
    answers['Job family'],
    answers['Allocated grade'],
    station,
    posts?.index ?? null,
  ];
  const parts = new Set<number>();
  const outcomes = new Set<string>();
  const gradesByFamily = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for await (const { rowCount, columns } of readColumns(place.body, indexes)) {
    const text = (column: number, row: number) => String(columns[column]?.[row] ?? '');
    for (let row = 0; row < rowCount; row += 1) {
      outcomes.add(text(0, row));
      const family = text(1, row);
      const grade = text(2, row);
      let grades = gradesByFamily.get(family);
      if (!grades) gradesByFamily.set(family, (grades = new Set()));
      if (grade !== '') grades.add(grade);
      counts.set(text(3, row), (counts.get(text(3, row)) ?? 0) + 1);
      const figure = columns[4]?.[row] ?? '';
      if (isPartOfPost(figure)) parts.add(figure);
    }
  }
  const facts = {
    rowCount: place.body.rowCount,
    outcomes: [...outcomes],
    gradesByFamily,
    posts: posts && parts.size <= MOST_PARTS ? place.header[posts.index]! : null,
    partsOfPosts: [...parts].sort((one, other) => one - other),
    stations: station === null ? null : { column: place.header[station]!, counts },
  };
  return { facts, language };
}
