import { MAPPING_COLUMNS } from '../../src/assessment/mapping-columns';
import { COST_COLUMNS } from '../../src/costs/read-cost-table';
import { COST_LINE_COLUMNS } from '../../src/excel/costs/cost-line-cells';
import { FOLLOW_UP_COLUMNS } from '../../src/excel/deadlines/follow-up-columns';
import { CHANGE_COLUMNS } from '../../src/excel/outcomes/write-changes';
import { SCENARIO_COLUMNS } from '../../src/excel/scenario/scenario-cells';
import { DECISION_COLUMNS } from '../../src/review/decision-lines';
import { HAND_OVER_COLUMNS } from '../../src/review/hand-over';
import { SETTLED_COLUMNS } from '../../src/staffing-export/settled-education';
import {
  captionOf,
  captionsFor,
  type CaptionedColumn,
} from '../../src/wording/captions/captions-for';
import { costWords } from '../../src/wording/costs/words-for';
import { LOCALES } from '../../src/wording/locale';
import { obligationWords } from '../../src/wording/obligations/words-for';
import { sheetPhrases } from '../../src/wording/sheet-phrases';

const TABLES: Readonly<Record<string, readonly CaptionedColumn[]>> = {
  JD_Mapping: MAPPING_COLUMNS,
  JD_Decisions: DECISION_COLUMNS,
  JD_HandedOver: HAND_OVER_COLUMNS,
  JD_Changes: CHANGE_COLUMNS,
  JD_Scenario: SCENARIO_COLUMNS,
  JD_Costs: COST_COLUMNS,
  JD_CostLines: COST_LINE_COLUMNS,
  JD_Education: SETTLED_COLUMNS,
  JD_Cases: FOLLOW_UP_COLUMNS,
};
const OTHERS = LOCALES.filter((locale) => locale !== 'en');

it('has no captions in English, where a column shows its name', () => {
  expect(captionsFor('en-US')).toBeNull();
  expect(captionsFor('de-DE')).toBeNull();
});

it('names a column by its caption, and one that is none of ours by its name', () => {
  expect(captionOf('Outcome', 'fr-FR')).toBe('Résultat');
  expect(captionOf('Outcome', 'en-US')).toBe('Outcome');
  for (const name of ['toString', 'Remarks', '']) expect(captionOf(name, 'fr-FR')).toBe(name);
});

describe.each(OTHERS)('%s', (locale) => {
  const captions = captionsFor(`${locale}-XX`)!;

  it('has a caption for each column of our tables, and for nothing else', () => {
    const columns = new Set<string>(Object.values(TABLES).flat());
    expect(Object.keys(captions).sort()).toEqual([...columns].sort());
  });

  it('has none that is empty, holds a quotation mark or is longer than two lines take', () => {
    const bad = Object.values(captions).filter(
      (caption) => caption.trim() !== caption || caption === '' || /["\\]|.{40}/.test(caption),
    );
    expect(bad).toEqual([]);
  });

  it.each(Object.entries(TABLES))('heads no two columns of %s alike', (_, columns) => {
    const shown = columns.map((column) => captions[column].toLowerCase());
    expect(shown.filter((caption, at) => shown.indexOf(caption) !== at)).toEqual([]);
  });

  it('guides through the columns of costs by what is seen of them', () => {
    const { guide } = costWords(locale);
    const named = (['Duty station', 'Step', 'Cost a year', 'From'] as const).filter(
      (column) => !guide.some((line) => line.startsWith(captions[column])),
    );
    expect(named).toEqual([]);
  });

  it('says the same as the pane and the other sheets say', () => {
    const { summary, change } = sheetPhrases(locale);
    const { event } = obligationWords(locale);
    const { totals } = costWords(locale);
    const same: readonly (readonly [CaptionedColumn, string])[] = [
      ['Outcome', summary.outcome],
      ['Job family', summary.family],
      ['Duty station', summary.station],
      ['Positions', summary.positions],
      ['Job title', change.title],
      ['Grade', change.grade],
      ['Incumbent', change.incumbent],
      ['Allocated grade', change['allocated grade']],
      ['Incumbent grade', change['incumbent grade']],
      ['Currency', totals.currency],
      ['Office', totals.office],
      ['Difference', totals.difference],
      ['Before', totals.before],
      ['Letter sent', event.sent],
      ['Received', event.received],
      ['Family asked', event['family asked']],
      ['Grade answered', event['grade answered']],
      ['Other description received', event['other description received']],
      ['Support recorded', event['support recorded']],
      ['In effect', event.effective],
      ['Transmitted', event.transmitted],
      ['Returned', event.returned],
      ['Sent back', event['sent back']],
      ['Approved', event.approved],
      ['Review asked', event['review asked']],
      ['Review Panel asked', event['panel asked']],
    ];
    expect(same.filter(([column, words]) => captions[column] !== words)).toEqual([]);
  });
});
