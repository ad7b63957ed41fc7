/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SourceSurvey } from '../../src/excel/source/survey-source';
import { PaneApp } from '../../src/taskpane/pane-app';
import { fakeWorkbook, SUMMARY, type FakeWorkbook } from './fake-workbook';

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  localStorage.setItem('jd.welcomed', 'yes');
  window.location.hash = '';
  workbook = fakeWorkbook();
  user = userEvent.setup();
});

/** Opens the pane on a list that is found to be so. */
function show(found: Partial<SourceSurvey>) {
  const survey = workbook.surveySource.getMockImplementation()!;
  workbook.surveySource.mockImplementation(async (...asked: unknown[]) => ({
    ...((await survey(...asked)) as SourceSurvey),
    ...found,
  }));
  render(<PaneApp workbook={workbook} displayLanguage="en-US" />);
}

const press = async (name: string) => user.click(await screen.findByRole('button', { name }));

async function map() {
  await press('Map positions');
  return workbook.runMapping.mock.calls[0]![0].layout;
}

it('says what is carried down, and takes it back', async () => {
  const carried = { down: [3, 4], holders: true };
  show({ told: { carried } });
  expect(
    await screen.findByText('Duty station, Funding: stated once for several rows.'),
  ).toBeTruthy();
  expect(screen.getByText('Some rows name one more person for the position above.')).toBeTruthy();
  await press('Leave blanks blank');
  expect(screen.getByText('Duty station, Funding: blank cells stay blank.')).toBeTruthy();
  await press('Take them from above');
  await press('Leave blanks blank');
  expect(await map()).not.toHaveProperty('carried');
});

it('says that holders stand on rows of their own, and leaves these where somebody objects', async () => {
  const column = { index: 9, name: 'Incumbent', field: 'incumbent', confidence: 0.9 } as const;
  const below = { until: 9, rows: {}, columns: [column], unknown: [[9, '?']] } as const;
  show({ told: { personsBelow: below } });
  await screen.findByText('Persons stand on rows below the positions that they hold.');
  await press('Do not use them');
  expect(screen.getByText('What these rows say is not used.')).toBeTruthy();
  await press('Use them');
  const layout = await map();
  expect(layout).toMatchObject({ personsBelow: below });
  expect(layout.columns.at(-1)).toEqual(column);
});

it('carries where nobody objects', async () => {
  const carried = { down: [3], holders: false };
  show({ told: { carried } });
  await screen.findByText('Duty station: stated once for several rows.');
  expect(await map()).toMatchObject({ carried });
});

it('takes codes of another scale for none of ours, unless told that they are', async () => {
  const scales = { notOurs: ['G'] as const, example: 'GS-12', graded: 2, ours: 0 };
  show({ told: { notOurs: ['G'] }, scales });
  await screen.findByText('GS-12 and the like are taken for grades of another scale.');
  expect(screen.getByText('No grade in this list is one of ours.')).toBeTruthy();
  await press('They are our grades');
  expect(screen.queryByText('No grade in this list is one of ours.')).toBeNull();
  expect(await map()).not.toHaveProperty('notOurs');
});

it('asks before it leaves out more than a tenth', async () => {
  show({ positions: 8, leftOut: { count: 2, runs: [[4, 5]] } });
  await screen.findByText('2 rows of 10 would be left out.');
  await press('Map positions');
  expect(workbook.runMapping).not.toHaveBeenCalled();
  await press('Show them');
  expect(workbook.selectSourceRows.mock.calls[0]![1]).toMatchObject({ runs: [[4, 5]] });
  await press('Leave them out');
  await press('Map positions');
  expect(workbook.runMapping).toHaveBeenCalled();
});

it('leaves out a tenth without asking', async () => {
  show({ positions: 9, leftOut: { count: 1, runs: [[4, 4]] } });
  await press('Map positions');
  expect(workbook.runMapping).toHaveBeenCalled();
});

it('tells of posts, of completed rows, of more holders and of what was left out', async () => {
  workbook.runMapping.mockImplementation(async () => {
    workbook.findSource.mockResolvedValue({ kind: 'result', sheetName: 'JD Mapping' });
    return {
      ...SUMMARY,
      posts: 14,
      completed: 3,
      holders: { count: 1, runs: [[3, 3]] },
      skipped: [
        { why: 'blank', count: 2, runs: [[4, 5]] },
        { why: 'total', count: 1, runs: [[9, 9]] },
      ],
    };
  });
  show({});
  await press('Map positions');
  await screen.findByText('They stand for 14 posts.');
  expect(screen.getByText('3 rows with facts from the rows above')).toBeTruthy();
  expect(screen.getByText('1 row left out, listed below.')).toBeTruthy();
  expect(
    screen.getByRole('button', {
      name: 'Rows of one more holder of the position above: select 1 row',
    }),
  ).toBeTruthy();
});

describe('rows unlike the positions', () => {
  const expects = { headingFacts: 2 };
  const unlike = { count: 1, runs: [[4, 4]] as const };
  const found = { positions: 40, unlike, leftOut: unlike, told: { expects } };

  it('are asked about, however few they are, and left out when that is agreed', async () => {
    show(found);
    await screen.findByText(
      '1 row would be left out: unlike the positions, without a number and a grade.',
    );
    await press('Map positions');
    expect(workbook.runMapping).not.toHaveBeenCalled();
    await press('Leave them out');
    expect(await map()).toMatchObject({ expects });
  });

  it('are positions where somebody says so, until that is taken back', async () => {
    show(found);
    await press('Read it as a position');
    expect(screen.getByText(/41 positions/)).toBeTruthy();
    await screen.findByText('1 row without a number and a grade is read as a position.');
    expect(await map()).not.toHaveProperty('expects');
  });
});

it('asks what a cell means that names nobody and no vacancy', async () => {
  const value = 'OIC: Ana Ruiz';
  const vacancy = [
    { value, key: 'oic ana ruiz', count: 1, reading: null, separateQuestion: false },
  ];
  show({ values: { funding: [], contract: [], 'duty station': [], vacancy } });
  const meaning = await screen.findByRole('combobox', {
    name: `Vacant or filled: what does “${value}” say?`,
  });
  await user.selectOptions(meaning, 'vacant');
  await press('Map positions');
  expect(workbook.runMapping.mock.calls[0]![0].reading.assignments).toEqual({
    vacancy: { 'oic ana ruiz': 'vacant' },
  });
});

it('asks about columns of which little shows what they are, until each is settled', async () => {
  show({
    doubts: [
      { index: 1, field: 'grade', why: 'little evidence' },
      { index: 0, field: 'title', why: 'little understood' },
    ],
  });
  const asked = within(await screen.findByRole('region', { name: 'Please look at these columns' }));
  expect(asked.getByText(/Most of its cells hold something else/)).toBeTruthy();
  const [first] = asked.getAllByRole('button', { name: 'Leave it so' });
  await user.click(first!);
  expect(screen.queryByText(/Little speaks for it/)).toBeNull();
  await press('Leave it so');
  expect(screen.queryByRole('region', { name: 'Please look at these columns' })).toBeNull();
});

it('says that notes are not read, where marks lead to them', async () => {
  show({ marked: { count: 2, runs: [[3, 4]], example: 'G-5**' } });
  await screen.findByText('2 positions have a mark that leads to a note, such as G-5**.');
});

it('says what of a list may not be of positions, or of ones that exist', async () => {
  show({ mayBeOfOthers: true, passing: { count: 1, runs: [[3, 3]], example: 'Proposed' } });
  await screen.findByText('This may be a list for another purpose.');
  expect(
    screen.getByText(/is said to be proposed, abolished or the like: “Proposed”/),
  ).toBeTruthy();
});

it('reads dates in the order that one of them settles, unless the user says otherwise', async () => {
  show({ dates: { order: 'day first', example: '25/04/2026' } });
  await screen.findByText(/Dates are read with the day first: 25\/04\/2026/);
  await press('Map positions');
  expect(workbook.runMapping.mock.calls[0]![0].reading.dateOrder).toBe('day first');
});
