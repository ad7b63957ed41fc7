import { MAPPING_COLUMNS } from '../../../src/assessment/mapping-columns';
import { createFollowUps, readFollowUps } from '../../../src/excel/deadlines/follow-up-book';
import { settleEducation } from '../../../src/excel/eligibility/education-table';
import { writeCosts } from '../../../src/excel/costs/write-costs';
import { layOutCosts } from '../../../src/excel/costs/lay-out-costs';
import { headOtherTables } from '../../../src/excel/whole/head-other-tables';
import { openOutcomes } from '../../../src/excel/outcomes/open-outcomes';
import { readStanding } from '../../../src/excel/outcomes/read-standing';
import { openReview } from '../../../src/excel/review/open-review';
import { runScenarios } from '../../../src/excel/scenario/run-scenarios';
import { writeScenarioSheet } from '../../../src/excel/scenario/write-scenario';
import {
  captionsFor,
  type CaptionedColumn,
  type Captions,
} from '../../../src/wording/captions/captions-for';
import { someCosts } from '../costs/some-costs';
import { cells, mappedWorkbook, TODAY, verify } from '../deadlines/lettered-workbook';
import { headerOf } from '../header-of';
import { mapActiveSheet } from '../review-result';
import { EXPORT, JULY } from '../scenario/scenario-workbook';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

/** Each column of the table shows its caption, whole, and is called as it was. */
function expectHeaded(workbook: TestWorkbook, sheetName: string, captions: Captions): void {
  const { names, shown, widths } = headerOf(workbook, sheetName);
  expect(names.length).toBeGreaterThan(2);
  expect(shown).toEqual(names.map((name) => captions[name as CaptionedColumn]));
  const all = shown.map((caption, at) => ({ caption, width: widths[at]! }));
  expect(all.filter(isTooLong)).toEqual([]);
}

const PIXELS_PER_CHARACTER = 7.4;
const ROOM_FOR_FILTER_BUTTON = 18;

/** Whether a heading takes more than the two lines that a header has, about. */
function isTooLong({ caption, width }: { readonly caption: string; readonly width: number }) {
  const room = (width - ROOM_FOR_FILTER_BUTTON) / PIXELS_PER_CHARACTER;
  let lines = 1;
  let used = 0;
  for (const { length } of caption.split(' ')) {
    if (length > room) return true;
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = length;
    } else used += (used > 0 ? 1 : 0) + length;
  }
  return lines > 2;
}

describe.each([
  ['fr-FR', 'Envoyer la lettre avec la description d’emploi', 'Monnaie', /^Ce tableau/],
  ['es-ES', 'Enviar la carta con la descripción de puesto', 'Moneda', /^En esta tabla/],
])('a workbook that was mapped in %s, opened in English', (language, step, currency, guide) => {
  const captions = captionsFor(language)!;
  const expectIn = (workbook: TestWorkbook, sheetName: string) =>
    expectHeaded(workbook, sheetName, captions);

  it('has its cases in it', async () => {
    const workbook = await mappedWorkbook(language);
    verify(1);
    await createFollowUps('all', 'en-US');
    await readFollowUps(TODAY, 'en-US');
    expectIn(workbook, 'JD Cases');
    expect(cells()[0]!['Next step']).toBe(step);
    workbook.close();
  });

  it('has its scenarios, costs, what was handed over and what was settled in it', async () => {
    const workbook = testWorkbook();
    workbook.addSheet('Export', EXPORT);
    await mapActiveSheet(language);
    const { names, shown, widths } = headerOf(workbook);
    const ours = names.flatMap((name, at) =>
      shown[at] === name ? [] : [{ caption: shown[at]!, width: widths[at]! }],
    );
    expect(ours.length).toBe(MAPPING_COLUMNS.length);
    expect(ours.filter(isTooLong)).toEqual([]);
    const run = await runScenarios([JULY], { displayLanguage: 'en-US' });
    expect(run.displayLanguage).toBe(language);
    await writeScenarioSheet(run, 0);
    expectIn(workbook, 'JD Scenario');
    await writeCosts(someCosts(run.displayLanguage));
    expectIn(workbook, 'JD Cost Lines');
    expect(headerOf(workbook, 'JD Cost Totals').names[0]).toBe(currency);
    await layOutCosts('en-US');
    expectIn(workbook, 'JD Costs');
    expect(String(workbook.values('JD Costs')[0]!.at(-1))).toMatch(guide);
    await settleEducation(['BTS'], 'diploma', TODAY, 'en');
    expectIn(workbook, 'JD Education');
    const review = await openReview('en-US');
    await review.handOver(review.cases.slice(0, 1), 'BK');
    expectIn(workbook, 'JD Handed Over');
    expect((await readStanding())!.language).toBe(language);
    expect((await openOutcomes('en-US')).language).toBe(language);

    await headOtherTables('en-US');
    for (const sheet of ['JD Scenario', 'JD Costs', 'JD Education', 'JD Handed Over']) {
      const { names, shown } = headerOf(workbook, sheet);
      expect([sheet, shown]).toEqual([sheet, names]);
    }
    workbook.close();
  });
});
