import { ResultMoved } from '../../../src/excel/result/result-moved';
import { readColumns } from '../../../src/excel/result/read-columns';
import { findResult } from '../../../src/excel/result/find-result';
import {
  listScenarios,
  removeScenario,
  saveScenario,
} from '../../../src/excel/scenario/keep-scenarios';
import { runScenarios } from '../../../src/excel/scenario/run-scenarios';
import { SCENARIO_COLUMNS, type ScenarioColumn } from '../../../src/excel/scenario/scenario-cells';
import type { ScenarioProgress } from '../../../src/excel/scenario/scenario-run';
import {
  readSelectedNumbers,
  selectScenarioRows,
} from '../../../src/excel/scenario/select-compared';
import { writeScenarioSheet } from '../../../src/excel/scenario/write-scenario';
import { loadSetting, saveSetting } from '../../../src/excel/own-sheets/kept-setting';
import { toSerial } from '../../../src/domain/plain-date';
import type { Scenario } from '../../../src/scenario/scenario';
import { day } from '../../scenario/scenarios';
import { mapActiveSheet } from '../review-result';
import { wholeWorkbook, withoutIds } from '../whole-workbook';
import { testWorkbook, type TestWorkbook } from '../workbook-of';
import { EXPORT, JULY, PANEL } from './scenario-workbook';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const IN_ENGLISH = { displayLanguage: 'en-US' };

async function mapped(displayLanguage?: string): Promise<void> {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet(displayLanguage);
}

const state = () => withoutIds(wholeWorkbook(workbook));

/** The rows of *JD Scenario*, each by its columns. */
const sheetRows = () => {
  const [header, ...rows] = workbook.values('JD Scenario');
  return rows.map((row) =>
    Object.fromEntries(header!.map((name, at) => [name as ScenarioColumn, row[at]])),
  );
};

describe('scenarios kept with the workbook', () => {
  it('are listed by name, replaced by name, renamed and removed', async () => {
    expect(await listScenarios()).toEqual([]);
    await saveScenario(PANEL, null);
    expect(await saveScenario(JULY, null)).toEqual([JULY, PANEL]);
    const shorter: Scenario = { ...JULY, name: 'JULY, and a grade', changes: [] };
    expect(await saveScenario(shorter, null)).toEqual([shorter, PANEL]);
    const renamed: Scenario = { ...PANEL, name: 'Article 6' };
    expect(await saveScenario(renamed, PANEL.name)).toEqual([renamed, shorter]);
    expect(await removeScenario(shorter.name)).toEqual([renamed]);
    expect(await listScenarios()).toEqual([renamed]);
  });

  it('that cannot be read stay where they are, unseen', async () => {
    const later = { format: 'JD scenario', version: 2, name: 'Later', changes: [] };
    await saveSetting('JD.Scenarios', { version: 1, scenarios: [later] });
    expect(await listScenarios()).toEqual([]);
    await saveScenario(PANEL, null);
    expect(await loadSetting('JD.Scenarios')).toMatchObject({
      scenarios: [later, { name: PANEL.name }],
    });
  });

  const PICKED = (count: number): Scenario => ({
    name: 'Picked',
    changes: [
      {
        kind: 'grade allocated',
        to: { by: 'positions', numbers: Array.from({ length: count }, (_, at) => `P-${at}`) },
        grade: 'G6',
      },
    ],
  });
  it.each([
    ['a long name', { ...JULY, name: 'x'.repeat(201) }, 'name'],
    ['many changes', { ...JULY, changes: Array(101).fill(JULY.changes[0]!) }, 'changes'],
    ['many positions', PICKED(10_001), 'changes[0].to.numbers'],
  ])('are refused where they could not be read again: %s', async (_, scenario, at) => {
    await saveScenario(PANEL, null);
    await expect(saveScenario(scenario, PANEL.name)).rejects.toMatchObject({ problem: { at } });
    expect(await listScenarios()).toEqual([PANEL]);
  });

  it('of a later version of the add-in are not written over', async () => {
    await saveSetting('JD.Scenarios', { version: 2, all: [] });
    expect(await listScenarios()).toEqual([]);
    await expect(saveScenario(PANEL, null)).rejects.toMatchObject({ problem: 'not supported' });
    expect(await loadSetting('JD.Scenarios')).toEqual({ version: 2, all: [] });
  });
});

describe('a run', () => {
  it('says how many positions change and how, side by side, and changes nothing', async () => {
    await mapped();
    const before = state();
    const told: ScenarioProgress[] = [];
    const run = await runScenarios([PANEL, JULY, { name: 'Nothing', changes: [] }], {
      ...IN_ENGLISH,
      onProgress: (progress) => told.push(progress),
    });
    expect(state()).toEqual(before);
    expect(told.at(-1)).toEqual({ done: 6, total: 6 });
    expect(run.stale).toBe(0);
    const cells = run.answers.map(({ matrix }) =>
      matrix
        .filter(({ differing }) => differing > 0)
        .map((cell) => [cell.before, cell.after, cell.count, [...cell.rows]]),
    );
    expect(cells).toEqual([
      [
        ['no change', 'higher grade awarded', 1, [2]],
        ['not covered', 'no change', 1, [3]],
      ],
      [
        ['higher grade awarded', 'higher grade awarded', 1, [4]],
        ['no change', 'higher grade awarded', 1, [1]],
        // A grade without a description: HR decides.
        ['no change', 'HR decides', 1, [0]],
      ],
      [],
    ]);
    expect(run.answers.map(({ positions, differing }) => [positions, differing])).toEqual([
      [6, 2],
      [6, 3],
      [6, 0],
    ]);
    expect(run.answers[2]!.reached).toBe(0);
  });

  it('tells all positions where that is asked, with what a cost needs', async () => {
    await mapped();
    const run = await runScenarios([PANEL], { ...IN_ENGLISH, all: true });
    const [{ rows, pairs }] = run.answers as [(typeof run.answers)[number]];
    expect(rows).toHaveLength(6);
    expect(rows[5]).toMatchObject({
      number: 'P-6',
      vacant: true,
      station: 'Dakar',
      unit: 'DWT Dakar',
    });
    expect(pairs[rows[5]!.pair]!.before.outcome).toBe('vacant');
  });

  it('reads the cut-off date anew', async () => {
    const dated = EXPORT.map((row, at) => [...row, at === 0 ? 'Contract start' : '2026-05-01']);
    workbook.addSheet('Export', dated);
    await mapActiveSheet();
    const late: Scenario = {
      name: 'If',
      changes: [{ kind: 'cut-off date', on: day('2026-01-01') }],
    };
    const { answers } = await runScenarios([PANEL, late], IN_ENGLISH);
    const after = answers[1]!.matrix.filter(({ differing }) => differing > 0);
    expect(after.map((cell) => [cell.before, cell.after, [...cell.rows]])).toEqual([
      ['higher grade awarded', 'fact missing', [4]],
      ['no change', 'fact missing', [0, 1, 2]],
    ]);
  });

  it('counts rows that the rules answer otherwise today', async () => {
    await mapped();
    const { body, answers } = await findResult();
    workbook.book.sheet('JD Mapping').write(
      {
        top: 2,
        left: body.left + answers.Outcome,
        bottom: 2,
        right: body.left + answers.Outcome,
      },
      [['Vacant']],
    );
    expect((await runScenarios([], IN_ENGLISH)).stale).toBe(1);
  });

  it.each([
    ['Décision des RH', 0],
    ['Decide Recursos Humanos', 0],
    ['Decided elsewhere', 1],
  ])('knows the outcome in the words of every version and language: %s', async (word, stale) => {
    const [header, first, ...rest] = EXPORT;
    // A grade without a description: HR decides.
    const decided = first!.map((cell, at) => (header![at] === 'Allocated grade' ? 'G3' : cell));
    workbook.addSheet('Export', [header!, decided, ...rest]);
    await mapActiveSheet();
    const { body, answers } = await findResult();
    const left = body.left + answers.Outcome;
    const sheet = workbook.book.sheet('JD Mapping');
    sheet.write({ top: 1, left, bottom: 1, right: left }, [[word]]);
    expect((await runScenarios([], IN_ENGLISH)).stale).toBe(stale);
  });

  it('ends where it is aborted, with the signal’s reason', async () => {
    await mapped();
    const ending = new AbortController();
    const run = runScenarios([PANEL], { ...IN_ENGLISH, signal: ending.signal });
    ending.abort(new Error('enough'));
    await expect(run).rejects.toThrow('enough');
  });

  it('needs a result, and no more than three scenarios', async () => {
    const run = (...scenarios: Scenario[]) => runScenarios(scenarios, IN_ENGLISH);
    await expect(run(PANEL)).rejects.toMatchObject({ problem: 'result vanished' });
    await expect(run(PANEL, PANEL, PANEL, PANEL)).rejects.toThrow(RangeError);
  });
});

describe('the sheet', () => {
  it('has a row for each position that differs, with both answers and what made the difference', async () => {
    await mapped();
    const run = await runScenarios([PANEL, JULY], IN_ENGLISH);
    await writeScenarioSheet(run, 0);
    expect(workbook.values('JD Scenario')[0]).toEqual(SCENARIO_COLUMNS);
    const [panel, other] = sheetRows();
    expect(sheetRows()).toHaveLength(2);
    expect(panel).toMatchObject({
      Scenario: PANEL.name,
      'Position number': 'P-3',
      'Outcome before': 'No change',
      'Outcome after': 'Higher grade awarded',
      'Incumbent grade before': 'G7',
      'Incumbent grade after': 'G6',
      'Effective date before': '',
      'Effective date after': toSerial(day('2026-03-01')),
      'Clause or reading': '2019 Art. 6; R5',
    });
    expect(panel!['Why after']).toContain('R5 decided otherwise');
    expect(panel!.Change).toContain('R5 is decided otherwise.');
    expect(other).toMatchObject({ 'Position number': 'P-4', 'Outcome after': 'No change' });
  });

  it('is in the language of the result', async () => {
    await mapped('fr-FR');
    await writeScenarioSheet(await runScenarios([PANEL], { displayLanguage: 'fr-FR' }), 0);
    expect(sheetRows()[0]).toMatchObject({
      'Outcome after': 'Grade supérieur accordé',
      'Clause or reading': '2019 art. 6\u202f; R5',
    });
  });

  it('stays the same table, with the columns that the user added', async () => {
    await mapped();
    const run = await runScenarios([PANEL, JULY], IN_ENGLISH);
    await writeScenarioSheet(run, 0);
    const sheet = workbook.book.sheet('JD Scenario');
    const { id } = sheet.tables()[0]!;
    await writeScenarioSheet(run, 1);
    expect(workbook.book.sheet('JD Scenario').tables()[0]).toMatchObject({
      id,
      name: 'JD_Scenario',
    });
    expect(sheetRows().map((row) => row['Position number'])).toEqual(['P-1', 'P-2', 'P-5']);
    await writeScenarioSheet(
      { ...run, answers: run.answers.map(() => ({ ...run.answers[0]!, rows: [] })) },
      0,
    );
    expect(sheetRows()).toEqual([]);
  });

  it('is not written of a result that was mapped anew since', async () => {
    await mapped();
    const run = await runScenarios([PANEL], IN_ENGLISH);
    workbook.addSheet('Shorter', EXPORT.slice(0, 4));
    await mapActiveSheet();
    const before = state();
    await expect(writeScenarioSheet(run, 0)).rejects.toBeInstanceOf(ResultMoved);
    expect(state()).toEqual(before);
  });

  it('leaves the mapping as it is', async () => {
    await mapped();
    const mapping = () => workbook.values('JD Mapping');
    const before = mapping();
    await writeScenarioSheet(await runScenarios([JULY], IN_ENGLISH), 0);
    expect(mapping()).toEqual(before);
  });
});

describe('rows', () => {
  it('of a matrix are selected in the result', async () => {
    await mapped();
    const run = await runScenarios([JULY], IN_ENGLISH);
    const cell = run.answers[0]!.matrix.find(({ after }) => after === 'HR decides')!;
    expect(await selectScenarioRows(run, cell.rows, 0)).toEqual({ how: 'selected', rows: 1 });
    expect(await readSelectedNumbers('en-US')).toEqual({ numbers: ['P-1'], withoutNumber: 0 });
  });

  it('are not selected where the result is another since', async () => {
    await mapped();
    const run = await runScenarios([JULY], IN_ENGLISH);
    const place = await findResult();
    const title = place.header.indexOf('Job title');
    for await (const { columns } of readColumns(place.body, [title])) {
      const cells = [...columns[0]!].reverse();
      workbook.book.sheet('JD Mapping').write(
        { top: 1, left: title, bottom: cells.length, right: title },
        cells.map((c) => [c]),
      );
    }
    await expect(selectScenarioRows(run, Int32Array.of(0), 0)).rejects.toBeInstanceOf(ResultMoved);
  });
});
