/** @jest-environment jsdom */
import type { MatchTarget } from '../../src/matching/match';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { costTable } from '../../src/costs/cost-table';
import type { FoundCosts } from '../../src/excel/costs/read-costs';
import type { KeptAgreement } from '../../src/excel/catalogue/agreement-store';
import type { WorkbookChange } from '../../src/excel/source/watch-workbook';
import { ResultMoved } from '../../src/excel/result/result-moved';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import type { ScenarioRun } from '../../src/excel/scenario/scenarios-workbook';
import { ScenarioRefused } from '../../src/excel/scenario/scenario-refused';
import { readScenario, writeScenario } from '../../src/scenario/read-scenario';
import type { Scenario } from '../../src/scenario/scenario';
import type { AnswerPair, ComparedRow, ScenarioAnswer } from '../../src/scenario/scenario-answer';
import { fromFileText } from '../../src/taskpane/save-page/file-text';
import { reviewStoreOf } from '../../src/taskpane/features/review/review-store';
import type { OpenQueue } from '../../src/taskpane/features/review/review-view';
import { createAgreementsStore } from '../../src/taskpane/features/descriptions/agreements-store';
import { PaneApp } from '../../src/taskpane/pane-app';
import { reviewOf } from './fake-review';
import { PLACE, SUMMARY, fakeWorkbook, type FakeWorkbook } from './fake-workbook';

const JULY: Scenario = {
  name: 'July',
  changes: [{ kind: 'assignment date', on: { year: 2026, month: 7, day: 1 } }],
};
const FUNDS: Scenario = {
  name: 'All funds',
  changes: [{ kind: 'scope', covered: 'other funding' }],
};
const NAMES = [JULY, FUNDS];

const same = {
  outcome: 'no change',
  family: 'Drivers',
  genericTitle: 'Driver',
  allocatedGrade: 'G2',
  incumbentGrade: 'G2',
  effectiveOn: null,
  why: '',
} as const;
const awarded = {
  ...same,
  outcome: 'higher grade awarded',
  incumbentGrade: 'G3',
  effectiveOn: { year: 2026, month: 7, day: 2 },
} as const;
const PAIRS: readonly AnswerPair[] = [
  { before: same, after: awarded, clauses: [], readings: [], changes: [0] },
  { before: same, after: same, clauses: [], readings: [], changes: [] },
];
const row = (at: number, pair: number, rest: Partial<ComparedRow> = {}): ComparedRow => ({
  ...{ row: at, number: `P-${at}`, title: 'Driver', grade: 'G2', personalGrade: null },
  ...{ vacant: false, unit: 'HR', station: 'Lima', step: '', pair, ...rest },
});
const ANSWER: ScenarioAnswer = {
  ...{ positions: 300, reached: 20, differing: 2, matrix: [], pairs: PAIRS },
  rows: [row(4, 0), row(7, 0), row(9, 1)],
};
const runOf = (scenarios: readonly Scenario[]): ScenarioRun => ({
  ...{ scenarios, answers: scenarios.map(() => ANSWER), stale: 0 },
  ...{ displayLanguage: 'en-US', seconds: 0.1, titleColumn: 1 },
  place: {
    ...{ header: [], answers: {} as ScenarioRun['place']['answers'] },
    body: { ...PLACE, sheetId: 'mapping' },
  },
});

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  localStorage.setItem('jd.welcomed', 'yes');
  window.location.hash = '#whatif';
  const asked = {
    listScenarios: jest.fn(async () => NAMES),
    saveScenario: jest.fn(async (scenario: Scenario) => [...NAMES, scenario]),
    removeScenario: jest.fn(async () => [FUNDS]),
    readyScenarios: jest.fn(async () => {}),
    runScenarios: jest.fn(async (scenarios: readonly Scenario[]) => runOf(scenarios)),
    writeScenarioSheet: jest.fn(async () => {}),
    selectScenarioRows: jest.fn(async () => ({ how: 'selected', rows: 1 })),
    readSelectedNumbers: jest.fn(async () => ({ numbers: ['P-1', 'P-2'], withoutNumber: 0 })),
    readCosts: jest.fn(async () => null),
    readSelectedCosts: jest.fn(async () => null),
    showCostCell: jest.fn(async () => {}),
    layOutCosts: jest.fn(async () => {}),
    writeCosts: jest.fn(async () => ({ charts: 'drawn' })),
    loadTemplates: jest.fn(async () => []),
    canDownload: jest.fn(() => true),
    canOpenBrowser: jest.fn(() => false),
    openReview: jest.fn(async () => reviewOf({})),
    loadReviewer: jest.fn(async () => 'AK'),
    saveReviewer: jest.fn(async () => {}),
    openInBrowser: jest.fn(),
    canAskWhere: jest.fn(() => false),
  };
  workbook = { ...fakeWorkbook(), ...asked } as unknown as FakeWorkbook;
  user = userEvent.setup();
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
async function show(displayLanguage = 'en-US') {
  render(<PaneApp workbook={workbook} displayLanguage={displayLanguage} />);
  await screen.findByRole('heading', { name: /What if|Et si|Qué pasaría/ });
}
async function compare(...names: readonly string[]) {
  await show();
  for (const name of names) await user.click(await screen.findByRole('checkbox', { name }));
  await user.click(await button('Compare with the mapping'));
}

it('says each change of a scenario as a sentence', async () => {
  await show();
  expect(await screen.findByText('All descriptions are assigned on 1 July 2026.')).toBeTruthy();
  expect(screen.getByText(/^Positions on other funding are treated/)).toBeTruthy();
});

it('compares on one press, and each count selects its rows', async () => {
  await compare('July');
  expect(workbook.runScenarios.mock.calls[0]![0]).toEqual([JULY]);
  expect(await screen.findByText('2 of 300 positions have another answer.')).toBeTruthy();
  await user.click(await button(/^No change › higher grade awarded: select 2 rows/));
  expect(workbook.selectScenarioRows).toHaveBeenCalledWith(expect.anything(), [4, 7], 0);
  await user.click(await button('Write the sheet JD Scenario'));
  expect(workbook.writeScenarioSheet).toHaveBeenCalledWith(expect.anything(), 0);
  expect(await screen.findByText('The sheet JD Scenario is written.')).toBeTruthy();
});

it('shows several side by side, each count by its scenario', async () => {
  await compare('July', 'All funds');
  const table = await screen.findByRole('table');
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((th) => th.getAttribute('aria-label')),
  ).toEqual(['July', 'All funds']);
  await user.click(
    within(table).getByRole('button', { name: /^Another answer, All funds: select 2 rows/ }),
  );
  expect(workbook.selectScenarioRows).toHaveBeenCalledWith(expect.anything(), [4, 7], 0);
});

it('says where the counts fit the mapping no longer', async () => {
  workbook.selectScenarioRows.mockRejectedValue(new ResultMoved());
  await compare('July');
  await user.click(await button(/^No change › higher grade awarded: select 2 rows/));
  expect(await screen.findByText('The mapping was changed since it was compared.')).toBeTruthy();
});

it('forgets what was compared when somebody else changes the mapping', async () => {
  let change: (change: Partial<WorkbookChange>) => void = () => {};
  workbook.watch.mockImplementation(async (onChange) => {
    change = onChange;
    return () => {};
  });
  await compare('July');
  expect(await screen.findByText('2 of 300 positions have another answer.')).toBeTruthy();
  await act(async () => change({ cellsChanged: true, isOwn: false, elsewhere: ['another'] }));
  expect(screen.getByText('2 of 300 positions have another answer.')).toBeTruthy();
  await act(async () => change({ cellsChanged: true, isOwn: false, elsewhere: ['mapping'] }));
  expect(screen.queryByText('2 of 300 positions have another answer.')).toBeNull();
  expect(screen.getByText('The mapping was changed since it was compared.')).toBeTruthy();
});

describe('what was compared is outdated', () => {
  const outdated = async () => {
    expect(await screen.findByText('The mapping was changed since it was compared.')).toBeTruthy();
    expect(screen.queryByText('2 of 300 positions have another answer.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Write the sheet JD Scenario' })).toBeNull();
  };
  const toPlace = async (name: string) => user.click(await screen.findByRole('tab', { name }));
  const toWhatIf = async () => {
    await user.click(await screen.findByRole('tab', { name: /^More/ }));
    await user.click(await button('What if'));
  };

  it('at the end of a mapping run, and before it not', async () => {
    let finish: () => void = () => {};
    workbook.runMapping.mockImplementation(
      () => new Promise((resolve) => (finish = () => resolve(SUMMARY))),
    );
    await compare('July');
    await toPlace('Map');
    await user.click(await button('Map positions'));
    await toWhatIf();
    expect(await screen.findByText('2 of 300 positions have another answer.')).toBeTruthy();
    await act(async () => finish());
    await outdated();
  });

  const FOUND = '2 of 300 positions have another answer.';
  const ANSWER_GIVEN = {
    ...{ target: 'Messengers' as MatchTarget, allocatedGrade: null, positionNumber: null },
    why: 'the work',
  } as const;
  const review = async () => {
    workbook.openReview.mockResolvedValue(reviewOf({}));
    await compare('July');
    expect(await screen.findByText(FOUND)).toBeTruthy();
    const store = reviewStoreOf(workbook);
    await act(async () => {
      store.sign('AK');
      await store.open('en-US');
    });
    const { cases } = store.get() as OpenQueue;
    return { store, cases };
  };

  it('when a case is decided, and when that is taken back', async () => {
    const { store, cases } = await review();
    await act(async () => store.skip());
    expect(screen.getByText(FOUND)).toBeTruthy();
    await act(async () => store.decide(cases[1]!, ANSWER_GIVEN, [], []));
    await outdated();
    await user.click(await button('Compare with the mapping'));
    expect(await screen.findByText(FOUND)).toBeTruthy();
    await act(async () => store.undo());
    await outdated();
  });

  it('when a family is added to the catalogue, and that is said', async () => {
    await compare('July');
    expect(await screen.findByText(FOUND)).toBeTruthy();
    const annex = { text: { language: 'en' }, findings: [] } as unknown as KeptAgreement;
    await act(async () => createAgreementsStore(workbook).addFamilies(annex, []));
    expect(screen.getByText('The catalogue was changed since it was compared.')).toBeTruthy();
    expect(screen.queryByText(FOUND)).toBeNull();
  });

  it('when proposals are confirmed together', async () => {
    const { store, cases } = await review();
    const proposed = cases.filter(({ title }) => title === 'Driver').slice(-1);
    await act(async () => store.confirm(proposed, ''));
    await outdated();
  });
});

it('writes no sheet of a mapping that has changed', async () => {
  workbook.writeScenarioSheet.mockRejectedValue(new ResultMoved());
  await compare('July');
  await user.click(await button('Write the sheet JD Scenario'));
  expect(await screen.findByText('The mapping was changed since it was compared.')).toBeTruthy();
});

it('can be cancelled, and what comes later is not shown', async () => {
  let finish: (run: ScenarioRun) => void = () => {};
  workbook.runScenarios.mockImplementation(
    () => new Promise<ScenarioRun>((resolve) => (finish = resolve)),
  );
  await compare('July');
  await user.click(await button('Cancel'));
  expect(workbook.runScenarios.mock.calls[0]![1].signal.aborted).toBe(true);
  await act(async () => finish(runOf([JULY])));
  expect(screen.getByText('The comparison was cancelled.')).toBeTruthy();
  expect(screen.queryByText(/another answer/)).toBeNull();
});

it('leads to Map where nothing was mapped', async () => {
  workbook.runScenarios.mockRejectedValue(new WorkbookError('result vanished', 'JD_Mapping'));
  await compare('July');
  expect(await screen.findByText(/Nothing has been mapped/)).toBeTruthy();
});

it('brings back a scenario that was removed a moment ago', async () => {
  workbook.saveScenario.mockResolvedValue(NAMES);
  await show();
  await user.click(await button('Remove July'));
  expect(await screen.findByText('July is removed from the workbook.')).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'July' })).toBeNull();
  await user.click(await button('Undo'));
  expect(await screen.findByRole('checkbox', { name: 'July' })).toBeTruthy();
  expect(workbook.saveScenario).toHaveBeenCalledWith(JULY, null);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

describe('a scenario’s file', () => {
  const open = async (text: string) => {
    await show();
    await button('Open a scenario file');
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const file = new File([text], 'them.json', { type: 'application/json' });
    // The tests' browser has none.
    Object.assign(file, { text: async () => text });
    await user.upload(input, file);
  };

  it('leaves a pane that saves nothing by the user’s own browser', async () => {
    workbook.canDownload.mockReturnValue(false);
    workbook.canOpenBrowser.mockReturnValue(true);
    await show();
    await user.click(await button('Save July as a file'));
    expect(await screen.findByText('July.json is not saved yet.')).toBeTruthy();
    await user.click(await button('Save it with the browser …'));
    expect(await screen.findByText(/^July\.json is in the clipboard/)).toBeTruthy();
    expect(workbook.openInBrowser).toHaveBeenCalledWith('save.html?lang=en-US');
    const file = fromFileText(await navigator.clipboard.readText())!;
    expect(file.name).toBe('July.json');
    expect(readScenario(new TextDecoder().decode(file.bytes))).toEqual({ scenario: JULY });
  });

  it('is offered nowhere where nothing can take it', async () => {
    workbook.canDownload.mockReturnValue(false);
    await show();
    await button('Remove July');
    expect(screen.queryByRole('button', { name: 'Save July as a file' })).toBeNull();
  });

  it('is kept under a name that no other has', async () => {
    await open(writeScenario(JULY));
    expect(await screen.findByText('July (2) is kept in this workbook now.')).toBeTruthy();
    expect(workbook.saveScenario).toHaveBeenCalledWith({ ...JULY, name: 'July (2)' }, null);
  });

  it('is refused with what is wrong with it', async () => {
    await open('{"format":"JD scenario","version":2}');
    expect(await screen.findByText('them.json cannot be used.')).toBeTruthy();
    expect(screen.getByText(/^The scenario is of version 2/)).toBeTruthy();
    expect(workbook.saveScenario).not.toHaveBeenCalled();
  });
});

describe('writing a scenario', () => {
  const choose = async (label: string, value: string) =>
    user.selectOptions(screen.getByRole('combobox', { name: label }), value);
  async function begin(kind: string) {
    await show();
    await user.click(await button('Create a scenario'));
    await choose('What is different', kind);
  }
  const add = async () => user.click(await button('Add this change'));

  it('adds changes one at a time, and takes them out', async () => {
    await begin('reading');
    await choose('Reading', '2019 current grade');
    await add();
    await choose('What is different', 'grade added');
    await choose('Job family', 'Drivers');
    await choose('Grade', 'G4');
    await add();
    expect(screen.getByText('Drivers has a description at G4 too.')).toBeTruthy();
    await user.click(await button(/^Take out: R3 is decided otherwise/));
    await user.type(screen.getByRole('textbox', { name: /Name/ }), 'Four');
    await user.click(await button('Keep scenario'));
    expect(workbook.saveScenario).toHaveBeenCalledWith(
      {
        name: 'Four',
        changes: [
          { kind: 'grade added', family: 'Drivers', grade: 'G4', years: null, education: null },
        ],
      },
      null,
    );
    expect(
      ((await screen.findByRole('checkbox', { name: 'Four' })) as HTMLInputElement).checked,
    ).toBe(true);
  });

  const fill = async (label: string, value: string) =>
    user.type(screen.getByRole('textbox', { name: label }), value);
  const firstOption = (label: string) =>
    within(screen.getByRole('combobox', { name: label })).getAllByRole('option')[0]!.textContent;

  it('keeps what was filled in and not added, and never half of it', async () => {
    await begin('description changed');
    await fill('Name', 'Four');
    await choose('Job family', 'Drivers');
    await choose('Description', 'G2');
    await user.click(await button('Keep scenario'));
    expect(screen.getByText('Nothing about the description is different yet.')).toBeTruthy();
    expect(workbook.saveScenario).not.toHaveBeenCalled();
    await fill('Minimum years', '4');
    await user.click(await button('Keep scenario'));
    expect(workbook.saveScenario.mock.calls[0]![0]).toMatchObject({
      name: 'Four',
      changes: [{ kind: 'description changed', family: 'Drivers', years: 4 }],
    });
  });

  it('changes what a description asks for, beside what it asks for now', async () => {
    await begin('description changed');
    await choose('Job family', 'Drivers');
    const described = within(screen.getByRole('combobox', { name: 'Description' }));
    expect(described.getAllByRole('option').map((option) => option.textContent)).toEqual([
      ...['–', 'G2 · Driver', 'G3 · Senior Driver'],
    ]);
    await choose('Description', 'G2');
    expect(firstOption('New grade')).toBe('As it is: G2');
    expect(firstOption('Minimum education')).toBe('As it is: secondary school');
    expect(screen.getByText('As it is: 2 years')).toBeTruthy();
    expect(screen.getByText(/^Education and years decide on candidates\./)).toBeTruthy();
    await add();
    expect(screen.getByText('Nothing about the description is different yet.')).toBeTruthy();
    await fill('Minimum years', '7x0');
    await add();
    expect(screen.getByText('At most 60.')).toBeTruthy();
    expect(screen.getByText('Fill in or correct what is marked.')).toBeTruthy();
    await user.clear(screen.getByRole('textbox', { name: 'Minimum years' }));
    await fill('Minimum years', '4');
    await choose('Minimum education', 'diploma');
    await add();
    expect(
      screen.getByText(
        'The description of Drivers at G2 asks for 4 years and post-secondary diploma.',
      ),
    ).toBeTruthy();
  });

  it('takes from the nearest grade what is not said of one more', async () => {
    await begin('grade added');
    await choose('Job family', 'Drivers');
    await choose('Grade', 'G5');
    expect(firstOption('Minimum education')).toMatch(/^As at G3: /);
    expect(screen.getByText(/^As at G3: \d+ years$/)).toBeTruthy();
    await fill('Minimum years', '6');
    await add();
    expect(
      screen.getByText('Drivers has a description at G5 too, which asks for 6 years.'),
    ).toBeTruthy();
    await choose('Grade', 'G6');
    await user.type(screen.getByLabelText('In effect from'), '2027-01-01');
    await add();
    expect(
      screen.getByText('Drivers has a description at G6 too from 1 January 2027.'),
    ).toBeTruthy();
  });

  describe('a family that is negotiated', () => {
    const describe = async (grade: string, years: string) => {
      const fields = within(screen.getByRole('group', { name: `Description at ${grade}` }));
      const education = fields.getByRole('combobox', { name: 'Minimum education' });
      await user.selectOptions(education, 'secondary');
      await user.type(fields.getByRole('textbox', { name: 'Minimum years' }), years);
    };
    const draft = async () => {
      await begin('annex added');
      await fill('Name of the family', 'Mechanics');
      await user.type(screen.getByLabelText('In effect from'), '2027-01-01');
      await choose('Grade', 'G4');
      await fill('Generic title', 'Mechanic');
      await describe('G4', '2');
    };

    it('has a description for each grade, and counts from a day', async () => {
      await draft();
      await user.click(await button('Add a grade'));
      const next = within(screen.getByRole('group', { name: 'Description at G5' }));
      const grades = next.getByRole('combobox', { name: 'Grade' });
      expect(document.activeElement).toBe(grades);
      expect(within(grades).getAllByRole('option')).not.toContain('G4');
      await user.type(next.getByRole('textbox', { name: 'Generic title' }), ' II');
      await user.type(next.getByRole('textbox', { name: 'Minimum years' }), '5');
      await fill('Other titles of its positions', 'Workshop Hand{enter}Fitter ');
      await add();
      await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Four');
      await user.click(await button('Keep scenario'));
      const [kept] = workbook.saveScenario.mock.calls[0]!;
      expect(kept.changes).toEqual([
        {
          kind: 'annex added',
          family: {
            ...{ name: 'Mechanics', agreement: '2019', annex: 1 },
            from: { year: 2027, month: 1, day: 1 },
            titles: ['Workshop Hand', 'Fitter'],
            descriptions: [
              { grade: 'G4', genericTitle: 'Mechanic', years: 2, education: 'secondary' },
              { grade: 'G5', genericTitle: 'Mechanic II', years: 5, education: 'secondary' },
            ],
          },
        },
      ]);
      expect(readScenario(writeScenario(kept))).toEqual({ scenario: kept });
    });

    it('marks what is still empty or wrong, where it is', async () => {
      await begin('annex added');
      await add();
      expect(screen.getAllByText('Still empty.')).toHaveLength(6);
      await fill('Name of the family', ' drivers');
      expect(screen.getByText(/^This family exists already\./)).toBeTruthy();
      await fill('Number of the annex', '0');
      expect(screen.getByText('From 1 to 99.')).toBeTruthy();
      expect(screen.queryByRole('button', { name: /^Take out/ })).toBeNull();
    });

    it('loses the grades of another category', async () => {
      await draft();
      await choose('For', 'P');
      await add();
      expect(screen.queryByRole('button', { name: /^Take out/ })).toBeNull();
      await choose('Grade', 'P3');
      await add();
      expect(
        screen.getByText(/^Mechanics is added as 2023 Annex 3, with descriptions at P3 \(2 years/),
      ).toBeTruthy();
    });

    it('is offered to the other changes, and put right with what it was given', async () => {
      await draft();
      await add();
      await choose('What is different', 'allocated by family');
      await choose('Job family', 'Mechanics');
      const present = within(screen.getByRole('combobox', { name: 'Present grade' }));
      expect(present.getAllByRole('option').map((option) => option.textContent)).toContain('G4');
      await user.click(await button(/^Correct: Mechanics is added/));
      expect(screen.getByDisplayValue('Mechanic')).toBeTruthy();
      expect((screen.getByLabelText('In effect from') as HTMLInputElement).value).toBe(
        '2027-01-01',
      );
      await fill('Other titles of its positions', 'Fitter');
      await user.click(await button('Correct this change'));
      expect(screen.getByText(/ Its positions are also found as Fitter\.$/)).toBeTruthy();
      expect(screen.getAllByRole('button', { name: /^Take out/ })).toHaveLength(1);
    });
  });

  it('leaves a change as it is', async () => {
    await begin('scope');
    await add();
    await user.click(await button(/^Correct: Positions on other funding/));
    await choose('Covered as well', 'General Service at headquarters');
    await user.click(await button('Leave it as it is'));
    expect(screen.getByText(/^Positions on other funding/)).toBeTruthy();
    expect(await button('Add this change')).toBeTruthy();
  });

  it('offers only grades that the family lacks for one more', async () => {
    await begin('grade added');
    await choose('Job family', 'Drivers');
    const grades = within(screen.getByRole('combobox', { name: 'Grade' })).getAllByRole('option');
    expect(grades.map((option) => option.textContent)).toEqual(['–', 'G1', 'G4', 'G5', 'G6', 'G7']);
  });

  it('takes the selected positions', async () => {
    await begin('allocated to selection');
    await user.click(await button('Take the selected rows'));
    expect(await screen.findByText('2 positions selected')).toBeTruthy();
    await choose('Grade', 'G4');
    await add();
    expect(screen.getByText('G4 is allocated to 2 positions: P-1, P-2.')).toBeTruthy();
  });

  it('says how many selected rows have no number', async () => {
    workbook.readSelectedNumbers.mockResolvedValue({ numbers: ['P-1'], withoutNumber: 3 });
    await begin('allocated to selection');
    await user.click(await button('Take the selected rows'));
    expect(
      await screen.findByText('3 selected rows have no position number and are left out.'),
    ).toBeTruthy();
  });

  it('adds nothing that is not offered any more', async () => {
    await begin('allocated by family');
    await choose('Job family', 'Drivers');
    await choose('Present grade', 'G2');
    await choose('New grade', 'G3');
    // Drivers have a description at G3 already.
    await choose('What is different', 'grade added');
    await add();
    expect(screen.getByText('Fill in what is still empty.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Take out/ })).toBeNull();
  });

  it('offers an office every grade, whatever family was chosen before', async () => {
    await begin('annex left out');
    await choose('Job family', 'Drivers');
    await choose('What is different', 'allocated by office');
    const grades = within(screen.getByRole('combobox', { name: 'Grade' })).getAllByRole('option');
    expect(grades.map((option) => option.textContent)).toContain('P4');
  });

  describe('keeping it', () => {
    const write = async (name: string) => {
      await begin('scope');
      await add();
      await user.type(screen.getByRole('textbox', { name: /Name/ }), name);
    };
    const keep = async () => user.click(await button('Keep scenario'));
    const ANY: Scenario = {
      name: 'Any',
      changes: [{ kind: 'scope', covered: 'other funding' }],
    };

    it('says why it is not kept, and the form stays', async () => {
      workbook.saveScenario.mockRejectedValue(
        new ScenarioRefused({ because: 'not a text', at: 'name', most: 200 }),
      );
      await write('Long');
      await keep();
      expect(await screen.findByText('The scenario is not kept.')).toBeTruthy();
      expect(screen.getByText('“name” is no text; expected 1 to 200 characters.')).toBeTruthy();
      expect(screen.getByDisplayValue('Long')).toBeTruthy();
    });

    it('leaves spaces around the name, so that it can be compared', async () => {
      await write(' Any ');
      await keep();
      await user.click(await button('Compare with the mapping'));
      expect(workbook.saveScenario).toHaveBeenCalledWith(ANY, null);
      expect(workbook.runScenarios.mock.calls[0]![0]).toEqual([ANY]);
    });

    it('late, takes nothing from another that is written by then', async () => {
      let finish: (kept: readonly Scenario[]) => void = () => {};
      workbook.saveScenario.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
      await write('Any');
      await keep();
      await user.click(await button('Cancel'));
      await user.click(await button('Change July'));
      await act(async () => finish([...NAMES, ANY]));
      expect(screen.getByDisplayValue('July')).toBeTruthy();
    });

    it('late, leaves a comparison that runs', async () => {
      let finish: (kept: readonly Scenario[]) => void = () => {};
      workbook.saveScenario.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
      workbook.runScenarios.mockImplementation(() => new Promise<ScenarioRun>(() => {}));
      await write('Any');
      await keep();
      await user.click(await button('Cancel'));
      await user.click(await screen.findByRole('checkbox', { name: 'July' }));
      await user.click(await button('Compare with the mapping'));
      await act(async () => finish([...NAMES, ANY]));
      expect(screen.getByRole('progressbar', { name: 'Compare with the mapping' })).toBeTruthy();
    });
  });

  it('says what is still empty, and refuses a name that is taken', async () => {
    await begin('allocated by office');
    await add();
    expect(screen.getByText('Fill in what is still empty.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /Unit/ }), 'HR');
    await choose('Grade', 'P4');
    await add();
    await user.type(screen.getByRole('textbox', { name: /Name/ }), ' july');
    await user.click(await button('Keep scenario'));
    expect(screen.getByText('Another scenario has this name.')).toBeTruthy();
    expect(workbook.saveScenario).not.toHaveBeenCalled();
  });
});

describe('costs', () => {
  const FOUND: FoundCosts = {
    place: { ...PLACE, sheetName: 'JD Costs' },
    reading: {
      ok: true,
      table: costTable(
        (['G2', 'G3'] as const).map((grade, at) => ({
          ...{ grade, step: null, station: null, yearly: 36_500 * (at + 1), currency: 'USD' },
          from: { year: 2020, month: 1, day: 1 },
        })),
      ),
    },
  };
  async function open() {
    await compare('July');
    await user.click(await button('What it costs'));
    await user.type(screen.getByLabelText('From'), '2026-07-01');
    await user.type(screen.getByLabelText('To, that day included'), '2026-07-03');
  }

  it('are worked out to the day, and written with their positions', async () => {
    workbook.readCosts.mockResolvedValue(FOUND);
    await open();
    await user.click(await button('Work out the costs'));
    // Two positions, two days each, at 100 more a day; a third costs the same.
    expect(await screen.findByText('+400 USD')).toBeTruthy();
    expect(screen.getByText('900 before, 1,300 after')).toBeTruthy();
    await user.click(await button('Write the cost sheets'));
    expect(workbook.writeCosts.mock.calls[0]![0]).toMatchObject({
      name: 'July',
      positions: { length: 3, 0: { office: 'HR', family: 'Drivers', isVacant: false } },
    });
    expect(await screen.findByText(/are written\.$/)).toBeTruthy();
  });

  it('can be of all positions', async () => {
    workbook.readCosts.mockResolvedValue(FOUND);
    await open();
    await user.click(screen.getByRole('checkbox', { name: /^Of all positions/ }));
    await user.click(await button('Work out the costs'));
    await screen.findByText('+400 USD');
    expect(workbook.runScenarios).toHaveBeenLastCalledWith([JULY], {
      displayLanguage: 'en-US',
      all: true,
      signal: expect.any(AbortSignal),
      onProgress: expect.any(Function),
    });
  });

  it('of all positions can be cancelled, and what comes later is not shown', async () => {
    workbook.readCosts.mockResolvedValue(FOUND);
    await open();
    await user.click(screen.getByRole('checkbox', { name: /^Of all positions/ }));
    let finish: (run: ScenarioRun) => void = () => {};
    workbook.runScenarios.mockImplementation((_, { onProgress }) => {
      onProgress({ done: 100, total: 300 });
      return new Promise<ScenarioRun>((resolve) => (finish = resolve));
    });
    await user.click(await button('Work out the costs'));
    expect(await screen.findByText('100 of 300 positions compared')).toBeTruthy();
    await user.click(await button('Cancel'));
    await act(async () => finish(runOf([JULY])));
    expect(screen.queryByText('+400 USD')).toBeNull();
    expect(await button('Work out the costs')).toBeTruthy();
  });

  it('of a period that was changed meanwhile are not shown', async () => {
    let finish: (found: FoundCosts) => void = () => {};
    workbook.readCosts.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    await open();
    await user.click(await button('Work out the costs'));
    await user.clear(screen.getByLabelText('To, that day included'));
    await user.type(screen.getByLabelText('To, that day included'), '2026-07-02');
    workbook.readCosts.mockResolvedValue(FOUND);
    await user.click(await button('Work out the costs'));
    expect(await screen.findByText('+200 USD')).toBeTruthy();
    await act(async () => finish(FOUND));
    expect(screen.getByText('+200 USD')).toBeTruthy();
    expect(screen.queryByText('+400 USD')).toBeNull();
  });

  it('ask for a table where there is none, and lay it out', async () => {
    await open();
    await user.click(await button('Work out the costs'));
    expect(await screen.findByText(/There is no table JD_Costs/)).toBeTruthy();
    await user.click(await button('Prepare the sheet JD Costs'));
    expect(workbook.layOutCosts).toHaveBeenCalledWith('en-US');
  });

  it('name each cell that cannot be read, as a link', async () => {
    const problem = { row: 2, column: 'From', columnIndex: 5, value: 'soon', expected: 'date' };
    workbook.readCosts.mockResolvedValue({
      ...FOUND,
      reading: { ok: false, why: 'cells', problems: [problem] },
    });
    await open();
    await user.click(await button('Work out the costs'));
    await user.click(await button('Row 3, From: “soon”; expected a date'));
    expect(workbook.showCostCell).toHaveBeenCalledWith(FOUND.place, 2, 5);
  });

  it('need a period', async () => {
    await compare('July');
    await user.click(await button('What it costs'));
    await user.click(await button('Work out the costs'));
    expect(screen.getByText(/^Give two days/)).toBeTruthy();
    expect(workbook.readCosts).not.toHaveBeenCalled();
  });
});
