/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MappingOptions } from '../../src/excel/mapping/run-mapping';
import type { WorkbookChange } from '../../src/excel/source/watch-workbook';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import { PaneApp } from '../../src/taskpane/pane-app';
import { fakeWorkbook, PLACE, SUMMARY, type FakeWorkbook } from './fake-workbook';

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  localStorage.setItem('jd.welcomed', 'yes');
  window.location.hash = '';
  workbook = fakeWorkbook();
  user = userEvent.setup();
});

function show(displayLanguage = 'en-US') {
  render(<PaneApp workbook={workbook} displayLanguage={displayLanguage} />);
}

const ANOTHER_VIEW: WorkbookChange = { cellsChanged: false, isOwn: false, elsewhere: [] };
const mapButton = () => screen.findByRole('button', { name: 'Map positions' });

/** After the run the result sheet is the active one. */
function showResultAfterRun() {
  workbook.runMapping.mockImplementation(async () => {
    workbook.findSource.mockResolvedValue({ kind: 'result', sheetName: 'JD Mapping' });
    return SUMMARY;
  });
}

it('says what it found, and has something to press', async () => {
  show();
  expect(await mapButton()).toHaveProperty('disabled', false);
  expect(screen.getByRole('heading', { name: 'Staffing' })).toBeTruthy();
  expect(await screen.findByText(/^2 positions · A1:F3$/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '6 of 6 columns recognised' })).toBeTruthy();
});

it('maps with what was recognised and settled, and shows the counts', async () => {
  showResultAfterRun();
  show();
  await user.type(await screen.findByLabelText('Date of assignment'), '2026-03-01');
  await user.click(await mapButton());

  expect(await screen.findByRole('heading', { name: '2 positions mapped' })).toBeTruthy();
  const [request] = workbook.runMapping.mock.calls[0]!;
  expect(request).toMatchObject({
    place: PLACE,
    displayLanguage: 'en-US',
    assessment: { assignedOn: { year: 2026, month: 3, day: 1 } },
  });
  expect(
    screen.getByRole('button', { name: 'Higher grade awarded, proposed: select 1 row' }),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'of these, in review: select 1 row' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Blank: select 2 rows' })).toBeTruthy();
});

it('says which columns stay though the export has them no longer', async () => {
  workbook.runMapping.mockImplementation(async () => {
    workbook.findSource.mockResolvedValue({ kind: 'result', sheetName: 'JD Mapping' });
    return { ...SUMMARY, emptied: ['Remarks', 'Unit'] };
  });
  show();
  await user.click(await mapButton());
  expect(
    await screen.findByText(/^The columns Remarks and Unit are not in this export/),
  ).toBeTruthy();
});

it('reads another city as headquarters where the user names one', async () => {
  showResultAfterRun();
  show();
  await user.type(await screen.findByLabelText('Date of assignment'), '2026-03-01');
  await user.click(screen.getByRole('button', { name: 'How cells are read' }));
  await user.type(screen.getByLabelText('Headquarters'), 'Turin, Lyon');
  await user.click(await mapButton());

  await screen.findByRole('heading', { name: '2 positions mapped' });
  const [request] = workbook.runMapping.mock.calls[0]!;
  expect(request.reading.headquarters).toEqual(['Turin', 'Lyon']);
  expect(workbook.saveChoices.mock.lastCall![1]).toMatchObject({ headquarters: ['Turin', 'Lyon'] });
});

it('lists the cells that could not be read, and leads to each', async () => {
  showResultAfterRun();
  show();
  await user.type(await screen.findByLabelText('Date of assignment'), '2026-03-01');
  await user.click(await mapButton());
  await user.click(await screen.findByRole('button', { name: 'List them row by row' }));

  const list = screen.getByRole('list', { name: 'Funding not known (Funding)' });
  expect(screen.getByText(/^Expected a source of funds/)).toBeTruthy();
  await user.click(within(list).getByRole('button', { name: 'Row 2: “QX9”' }));
  expect(workbook.selectSourceRows).toHaveBeenLastCalledWith(
    PLACE,
    expect.objectContaining({ runs: [[2, 2]] }),
    4,
    0,
  );
});

it('moves the focus to the result when the button is gone', async () => {
  // jsdom takes the focus from the whole document when its element goes; browsers do not.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  showResultAfterRun();
  show();
  await user.click(await mapButton());
  const heading = await screen.findByRole('heading', { name: '2 positions mapped' });
  expect(heading.parentElement).toBe(document.activeElement);
  await user.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Higher grade awarded/);
});

it('selects the rows of a figure', async () => {
  showResultAfterRun();
  show();
  await user.click(await mapButton());
  await user.click(await screen.findByRole('button', { name: /^Fact missing/ }));
  expect(workbook.selectResultRows).toHaveBeenCalledWith({ Outcome: 'Fact missing' });

  const funding = screen.getByRole('button', { name: /^Funding not known \(Funding\)/ });
  await user.click(funding);
  await user.click(funding);
  const group = { count: 1, runs: [[2, 2]] };
  expect(workbook.selectSourceRows.mock.calls).toEqual([
    [PLACE, group, 4, 0],
    [PLACE, group, 4, 1],
  ]);
});

it('says when rows were filtered instead, and shows all again', async () => {
  workbook.selectResultRows.mockResolvedValue({ how: 'filtered', rows: 70 });
  showResultAfterRun();
  show();
  await user.click(await mapButton());
  await user.click(await screen.findByRole('button', { name: /^Fact missing/ }));
  expect(await screen.findByText(/shows only these 70/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all rows' }));
  expect(workbook.clearResultFilters).toHaveBeenCalled();
  await waitFor(() => expect(screen.queryByText(/shows only these 70/)).toBeNull());
});

it('shows progress, and cancels', async () => {
  workbook.runMapping.mockImplementation(
    (_, { onProgress, signal }: MappingOptions) =>
      new Promise((_resolve, reject) => {
        onProgress?.({ rowsDone: 1_000, rowsTotal: 4_000, rowsPerSecond: 500, secondsLeft: 6 });
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  );
  show();
  await user.click(await mapButton());
  const bar = await screen.findByRole('progressbar', { name: 'Mapping “Staffing”' });
  expect(bar.getAttribute('aria-valuenow')).toBe('1000');
  expect(screen.getByText('1,000 of 4,000 rows · 500 rows a second · 6 s left')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('The workbook is as it was before.')).toBeTruthy();
  expect(await mapButton()).toBeTruthy();
});

it('offers no Cancel once the result is being put in its place, which nothing calls back', async () => {
  let finish = () => {};
  let asked: MappingOptions = {};
  workbook.runMapping.mockImplementation((_, options: MappingOptions) => {
    asked = options;
    return new Promise((resolve) => (finish = () => resolve(SUMMARY)));
  });
  show();
  await user.click(await mapButton());
  await screen.findByRole('progressbar', { name: 'Mapping “Staffing”' });
  const cancel = screen.getByRole('button', { name: 'Cancel' });
  expect(cancel.getAttribute('aria-disabled')).not.toBe('true');
  act(() => {
    asked.onProgress?.({ rowsDone: 9, rowsTotal: 9, rowsPerSecond: 9, secondsLeft: 0 });
    asked.onPublishing?.();
  });
  expect(cancel.getAttribute('aria-disabled')).toBe('true');
  await user.click(cancel);
  expect(screen.queryByText('Cancelled.')).toBeNull();
  expect(screen.getByText('Finishing the table …')).toBeTruthy();
  expect(asked.signal!.aborted).toBe(false);
  await act(async () => finish());
});

it('keeps a run going while another tab is open', async () => {
  let finish = () => {};
  workbook.runMapping.mockImplementation(
    () => new Promise((resolve) => (finish = () => resolve(SUMMARY))),
  );
  show();
  await user.click(await mapButton());
  await user.click(screen.getByRole('tab', { name: 'Results' }));
  await user.click(screen.getByRole('tab', { name: 'Map' }));
  expect(screen.getByRole('progressbar')).toBeTruthy();
  await act(async () => finish());
});

it.each([
  ['sheet vanished', 'The sheet Staffing is no longer there.'],
  ['workbook protected', 'The structure of this workbook is protected, so no sheet can be added.'],
  ['result protected', 'The sheet Staffing is protected, so it cannot be replaced.'],
  ['unknown', 'Excel refused to go on with Staffing and did not say why.'],
] as const)('says what went wrong: %s', async (problem, what) => {
  workbook.runMapping.mockRejectedValue(new WorkbookError(problem, 'Staffing'));
  show();
  await user.click(await mapButton());
  expect(await screen.findByText(what)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText(what)).toBeNull();
});

it('gives a corrected meaning to one column and takes it from the other', async () => {
  show();
  await user.click(await screen.findByRole('button', { name: /columns recognised/ }));
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Meaning of the column Position number' }),
    'Job title',
  );
  expect(screen.getByRole('combobox', { name: 'Meaning of the column Job title' })).toHaveProperty(
    'value',
    '',
  );
  expect(workbook.saveChoices.mock.lastCall![1].fields).toEqual({
    'Position number': 'title',
    'Job title': null,
  });
  expect(screen.getByText('P-1 · P-2')).toBeTruthy();
});

it('lets the user say once what an unknown value means', async () => {
  show();
  const asked = await screen.findByRole('region', { name: 'Before the run' });
  expect(within(asked).getByText('1 position depends on it.')).toBeTruthy();
  const list = within(asked).getByRole('combobox', { name: 'Which funding is “RBTC”?' });
  await user.selectOptions(list, 'Other funding');
  // What was answered stays where it is.
  expect(list.isConnected).toBe(true);
  await user.click(await mapButton());
  expect(workbook.runMapping.mock.calls[0]![0].reading.assignments).toEqual({
    funding: { rbtc: 'other' },
  });
});

it('asks once for what has no column, with the positions that hang on it', async () => {
  workbook = fakeWorkbook([
    ['Job title', 'Grade'],
    ['Driver', 'G2'],
    ['Finance Officer', 'P4'],
    ['Director', 'D1'],
  ]);
  show();
  const asked = await screen.findByRole('region', { name: 'Before the run' });
  // A director is outside both agreements, and a P position needs no station.
  expect(
    within(asked)
      .getAllByText(/^No column says it/)
      .map((said) => said.textContent),
  ).toEqual([
    'No column says it. 2 positions depend on it.',
    'No column says it. 2 positions depend on it.',
    'No column says it. 1 position depends on it.',
  ]);
  const list = screen.getByRole('combobox', { name: 'Duty station of all positions' });
  await user.selectOptions(list, 'Headquarters');
  await user.click(await mapButton());
  expect(workbook.runMapping.mock.calls[0]![0].reading.constants).toEqual({
    station: 'headquarters',
  });
});

it('takes “later” for an answer, and does not ask again', async () => {
  workbook = fakeWorkbook([
    ['Job title', 'Grade'],
    ['Driver', 'G2'],
  ]);
  const { unmount } = render(<PaneApp workbook={workbook} displayLanguage="en-US" />);
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Funding of all positions' }),
    'Later',
  );
  expect(workbook.saveChoices.mock.lastCall![1]).toMatchObject({ later: ['funding'] });
  await user.click(screen.getByRole('button', { name: 'Leave all for later' }));
  expect(screen.queryByRole('region', { name: 'Before the run' })).toBeNull();
  const [, choices] = workbook.saveChoices.mock.lastCall!;
  expect(choices.later).toEqual(['funding', 'contract', 'duty station']);

  unmount();
  workbook.loadChoices.mockResolvedValue(choices);
  show();
  await user.click(
    await screen.findByRole('button', { name: '3 facts settled or left for later' }),
  );
  const later = screen.getByRole('combobox', { name: 'Contract of all incumbents' });
  expect(later).toHaveProperty('value', 'later');
  await user.selectOptions(later, 'Fixed-term');
  expect(workbook.saveChoices.mock.lastCall![1]).toMatchObject({
    constants: { contract: 'fixed-term' },
    later: ['funding', 'duty station'],
  });
});

it('asks by unit where a fact differs by unit', async () => {
  workbook = fakeWorkbook([
    ['Job title', 'Grade', 'Organizational unit', 'Contract type', 'Duty station'],
    ['Driver', 'G2', 'Africa', 'Fixed-term', 'Lusaka'],
    ['Driver', 'G2', 'AFRICA', 'Fixed-term', 'Dakar'],
    ['Driver', 'G3', 'Asia', 'Fixed-term', 'Dhaka'],
  ]);
  show();
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Funding of all positions' }),
    'It differs by unit',
  );
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Funding: Africa' }),
    'Regular budget',
  );
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Funding: Asia' }),
    'Other funding',
  );
  await user.click(await mapButton());
  expect(workbook.runMapping.mock.calls[0]![0].reading.byUnit).toEqual({
    funding: { africa: 'regular budget', asia: 'other' },
  });
});

it('asks for the title column where none is recognised', async () => {
  workbook = fakeWorkbook([
    ['Ref', 'Grade', 'Xyzzy'],
    ['1', 'G2', 'qwerty'],
  ]);
  show();
  expect(await screen.findByText(/No column of Staffing was recognised/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Map positions' })).toBeNull();
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Meaning of the column Xyzzy' }),
    'Job title',
  );
  expect(await mapButton()).toHaveProperty('disabled', false);
});

it('follows the active sheet', async () => {
  let change: (change: WorkbookChange) => void = () => {};
  workbook.watch.mockImplementation(async (onChange) => {
    change = onChange;
    return () => {};
  });
  show();
  await mapButton();
  workbook.findSource.mockResolvedValue({ kind: 'empty', sheetName: 'Sheet2' });
  await act(async () => change(ANOTHER_VIEW));
  expect(await screen.findByText('Sheet2 is empty.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Map positions' })).toBeNull();
});

it('says why the sheet could not be read, and tries again', async () => {
  workbook.findSource.mockRejectedValueOnce(new WorkbookError('busy', ''));
  show();
  expect(await screen.findByText('Excel was too busy to work on the workbook.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await mapButton()).toBeTruthy();
});

describe('the first time', () => {
  beforeEach(() => localStorage.clear());

  it('shows three lines and a sample, once', async () => {
    show();
    const welcome = screen.getByRole('region', { name: 'How it works' });
    expect(within(welcome).getAllByRole('listitem')).toHaveLength(3);
    await user.click(within(welcome).getByRole('button', { name: 'Try a sample' }));
    expect(workbook.writeSample).toHaveBeenCalled();
    await user.click(within(welcome).getByRole('button', { name: 'Got it' }));
    expect(screen.queryByRole('region', { name: 'How it works' })).toBeNull();
    expect(localStorage.getItem('jd.welcomed')).toBe('yes');
  });

  it('comes back when Help is asked for', async () => {
    localStorage.setItem('jd.welcomed', 'yes');
    show();
    await mapButton();
    act(() => void window.dispatchEvent(new CustomEvent('jd:open-tab', { detail: 'help' })));
    expect(await screen.findByRole('heading', { name: 'How it works' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try a sample' }));
    expect(workbook.writeSample).toHaveBeenCalled();
    expect(await mapButton()).toBeTruthy();
  });
});

describe('tabs', () => {
  it('open from the ribbon', async () => {
    show();
    await mapButton();
    act(() => void window.dispatchEvent(new CustomEvent('jd:open-tab', { detail: 'outcomes' })));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Results');
    await screen.findByText('2 positions in the table JD_Mapping');
  });

  it('move by the arrow keys', async () => {
    show();
    await mapButton();
    screen.getByRole('tab', { name: 'Map' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Review' }));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Map' }));
  });
});

it('counts the result under Outcomes, each figure a link', async () => {
  show();
  await user.click(screen.getByRole('tab', { name: 'Results' }));
  expect(await screen.findByText('2 positions in the table JD_Mapping')).toBeTruthy();
  const figures = screen.getAllByRole('button', { name: /: select/ });
  expect(figures.map((figure) => figure.getAttribute('aria-label'))).toEqual([
    'Higher grade awarded, proposed: select 1 row',
    'Fact missing: select 1 row',
    'of these, in review: select 1 row',
    'Not yet verified: select 2 rows',
    'Verified: select 1 row',
    'G3: 1, Drivers: select 1 row',
  ]);
  await user.click(figures.at(-1)!);
  expect(workbook.selectResultRows).toHaveBeenCalledWith({
    'Job family': 'Drivers',
    'Allocated grade': 'G3',
  });
});

it('says under Outcomes that nothing is mapped yet', async () => {
  workbook.readOutcomes.mockRejectedValue(new WorkbookError('result vanished', 'JD_Mapping'));
  show();
  await user.click(screen.getByRole('tab', { name: 'Results' }));
  expect(await screen.findByText('Nothing is mapped in this workbook yet.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go to Map' }));
  expect(await mapButton()).toBeTruthy();
});

it.each([
  ['fr-FR', 'Rattacher les postes', '2 postes · A1:F3'],
  ['es-ES', 'Vincular puestos', '2 puestos · A1:F3'],
  ['de-DE', 'Map positions', '2 positions · A1:F3'],
])('speaks %s', async (language, button, found) => {
  show(language);
  expect(await screen.findByRole('button', { name: button })).toBeTruthy();
  expect(await screen.findByText(found)).toBeTruthy();
  expect(document.documentElement.lang).toBe(language === 'de-DE' ? 'en' : language.slice(0, 2));
});

it('opens the place that fits a sheet of ours, and stays where the place fits already', async () => {
  let change: (seen: WorkbookChange) => void = () => {};
  workbook.watch.mockImplementation(async (onChange) => {
    change = onChange;
    return () => {};
  });
  render(<PaneApp workbook={workbook} displayLanguage="en-US" />);
  await screen.findByRole('button', { name: 'Map positions' });
  const goTo = async (sheetName: string, table: string) => {
    workbook.findSource.mockResolvedValue({ kind: 'result', sheetName, table });
    await act(async () => change(ANOTHER_VIEW));
  };
  const selected = () => screen.getByRole('tab', { selected: true }).textContent;
  await goTo('JD Decisions', 'JD_Decisions');
  expect(selected()).toBe('Review');
  await goTo('JD Mapping', 'JD_Mapping');
  expect(selected()).toBe('Review');
  // Nor is a place left that may be at work itself.
  await goTo('JD Summary', 'JD_Summary');
  expect(selected()).toBe('Review');
});

it('says where the work stands, with the next step as its one primary button', async () => {
  workbook.readStanding.mockResolvedValue({
    ...(await workbook.readOutcomes()),
    covered: 2,
    lastRun: { sheetName: 'Staffing', on: { year: 2026, month: 5, day: 3 } },
    language: 'en-GB',
  });
  Object.assign(workbook, {
    openReview: jest.fn(async () => Promise.reject(new Error('not here'))),
    loadReviewer: jest.fn(async () => 'AK'),
    readFollowUps: jest.fn(async () => null),
  });
  render(<PaneApp workbook={workbook} displayLanguage="en-US" />);
  const start = within(await screen.findByRole('region', { name: 'Where the work stands' }));
  expect(start.getByText('Mapped from Staffing on 3 May 2026')).toBeTruthy();
  expect(start.getByRole('button', { name: 'Continue review' })).toBeTruthy();
  await screen.findByText(/^Decisions stay, and of 1 verified position/);
  expect(screen.queryByText(/^The sheets of this workbook are in/)).toBeNull();
});

it.each([
  {
    language: 'fr-FR',
    display: 'en-US',
    said: 'The sheets of this workbook are in French.',
    renew: 'Write them in English from the next run',
    keep: 'Keep French',
    map: 'Map positions',
  },
  {
    language: 'en-US',
    display: 'es-ES',
    said: 'Las hojas de este libro están en inglés.',
    renew: 'Escribirlas en español en la próxima vinculación',
    keep: 'Mantener el inglés',
    map: 'Vincular puestos',
  },
])('says that the sheets are in $language, and goes over to $display', async (expected) => {
  workbook.readStanding.mockResolvedValue({
    ...(await workbook.readOutcomes()),
    ...{ covered: 2, lastRun: null, language: expected.language },
  });
  show(expected.display);
  const mapped = async () => {
    await user.click(await screen.findByRole('button', { name: expected.map }));
    return workbook.runMapping.mock.lastCall![0] as object;
  };
  await screen.findByText(expected.said);
  await user.click(screen.getByRole('button', { name: expected.renew }));
  await user.click(screen.getByRole('button', { name: expected.keep }));
  await user.click(screen.getByRole('button', { name: expected.renew }));
  expect(await mapped()).toMatchObject({
    displayLanguage: expected.display,
    renewsLanguage: true,
  });
});

it('goes to another sheet that looks like a list of positions, where this one is none', async () => {
  const data = { ...PLACE, sheetId: 'data', sheetName: 'Data' };
  workbook.findSource.mockResolvedValue({ kind: 'empty', sheetName: 'Sheet2' });
  workbook.findExports.mockResolvedValue([data, { ...data, sheetId: 'old', sheetName: 'Old' }]);
  show();
  expect(await screen.findByText('Positions may be on Data, Old.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go to Data' }));
  expect(workbook.showSheet).toHaveBeenCalledWith(data);
});

it('offers no other sheet where the positions are here', async () => {
  show();
  await mapButton();
  expect(workbook.findExports).not.toHaveBeenCalled();
});
