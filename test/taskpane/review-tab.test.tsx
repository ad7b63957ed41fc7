/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Joinable, Review } from '../../src/excel/open-review';
import { WorkbookError } from '../../src/excel/workbook-error';
import { joinChanges } from '../../src/review/join-changes';
import type { DecisionChange } from '../../src/review/decision-book';
import type { LineProblem } from '../../src/review/decision-lines';
import type { ReviewDecision } from '../../src/review/review-decision';
import { PaneApp } from '../../src/taskpane/pane-app';
import { decision } from '../review/decisions';
import { deskOf, rowOf } from '../review/desk-of';
import { fakeWorkbook, type FakeWorkbook } from './fake-workbook';

/** In the order of the queue; drivers at G2 are proposed, all others doubtful. */
const ROWS = [
  rowOf('P-5', 'Driver', 'G5'),
  rowOf('P-6', 'Driver', 'G5', 'Dakar'),
  rowOf('P-3', 'Widget Assistant', 'G5'),
  rowOf('P-7', 'Widget Officer', 'G5'),
  rowOf('P-1', 'Driver', 'G2'),
  rowOf('P-2', 'Driver', 'G2', 'Dakar'),
];
const theirs = decision({ by: 'BL', target: 'Messengers' });

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;

interface Found {
  readonly decisions?: readonly ReviewDecision[];
  readonly problems?: readonly LineProblem[];
  readonly joinable?: readonly Joinable[];
}

/** A review of these rows that writes nowhere; what it decides is what it would decide in Excel. */
function reviewOf({ decisions = [], problems = [], joinable = [] }: Found): Review {
  const desk = deskOf(ROWS, decisions);
  return {
    cases: desk.cases(),
    problems,
    joinable,
    families: [],
    look: async (key) => desk.look(key),
    select: jest.fn(async () => ({ how: 'selected' as const, rows: 1 })),
    decide: jest.fn(async (changes: readonly DecisionChange[]) => {
      const { rows, titles, cases, inverse } = desk.change(changes);
      return { cases, positions: rows.length, undo: { changes: inverse, rows, titles, cells: [] } };
    }),
    undo: jest.fn(async ({ changes }) => desk.change(changes).cases),
    close: () => {},
  };
}

// Loaded with its tab in the pane; here once, so that no test waits for the compiler.
beforeAll(() => import('../../src/taskpane/features/review/review-tab'));

let review: Review;
function show(found: Found = {}, { reviewer = 'AK', displayLanguage = 'en-US' } = {}) {
  review = reviewOf(found);
  const answers = {
    openReview: jest.fn(async () => review),
    loadReviewer: jest.fn(async () => reviewer),
    saveReviewer: jest.fn(async () => {}),
  };
  workbook = { ...fakeWorkbook(), ...answers } as unknown as FakeWorkbook;
  render(<PaneApp workbook={workbook} displayLanguage={displayLanguage} />);
}

beforeEach(() => {
  localStorage.setItem('jd.welcomed', 'yes');
  window.location.hash = '#review';
  user = userEvent.setup();
  // In jsdom the page has the focus only as long as an element has.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The case that is looked at, once it is the one of this title. */
const caseOf = (title: string) => screen.findByRole('article', { name: title });
const queued = () =>
  within(screen.getByRole('listbox', { name: 'Queue' }))
    .getAllByRole<HTMLElement>('option')
    .map(({ title }) => title);
/** What the last decision wrote: target and note of each line. */
const lastWritten = () => {
  const [changes] = jest.mocked(review.decide).mock.lastCall!;
  return changes.flatMap(({ lines }) => lines.map(({ target, why, by }) => [target, why, by]));
};

it('shows the case that costs most, what is proposed for it and why', async () => {
  show();
  const article = within(await caseOf('Driver'));
  expect(article.getByText('Certain').title).toMatch(/^98%/);
  expect(article.getByText('Drivers')).toBeTruthy();
  expect(article.getByText('Allocated grade G3 is a proposal')).toBeTruthy();
  expect(screen.getByText('3 cases left')).toBeTruthy();
  expect(queued()).toEqual(['Driver', 'Widget Assistant', 'Widget Officer']);
  await user.click(article.getByRole('button', { name: '2 positions' }));
  expect(review.select).toHaveBeenCalledWith(expect.objectContaining({ title: 'Driver' }), 0);
});

it('signs once, and keeps who signs', async () => {
  show({}, { reviewer: '' });
  const start = await screen.findByRole('button', { name: 'Start' });
  expect(start.getAttribute('aria-disabled')).toBe('true');
  await user.type(screen.getByLabelText('Your initials or name'), ' BL {Enter}');
  expect(await caseOf('Driver')).toBe(document.activeElement);
  expect(workbook.saveReviewer).toHaveBeenCalledWith('BL');
  await user.click(button('Signed BL: Change'));
  expect(screen.getByLabelText('Your initials or name')).toBeTruthy();
  expect(document.activeElement).not.toBe(document.body);
});

it('accepts with a note, says so, and moves on with the focus on the next case', async () => {
  show();
  await caseOf('Driver');
  await user.type(screen.getByLabelText('Note (E)'), 'seen');
  await user.click(button('Accept'));
  expect(await caseOf('Widget Assistant')).toBe(document.activeElement);
  expect(lastWritten()).toEqual([['Drivers', 'seen', 'AK']]);
  expect(screen.getByText('Driver: Drivers, 2 positions.')).toBeTruthy();
  expect(screen.getByText('2 cases left')).toBeTruthy();
  expect(screen.getByLabelText('Note (E)')).toHaveProperty('value', '');
});

it('decides for one position alone, which leaves the case', async () => {
  show();
  await caseOf('Driver');
  await screen.findByRole('option', { name: 'Only position P-6' });
  await user.selectOptions(screen.getByLabelText('For'), 'Only position P-6');
  await user.click(button('Accept'));
  expect(await within(await caseOf('Driver')).findByText('1 exception')).toBeTruthy();
});

it('does not accept where nothing is proposed', async () => {
  show();
  (await caseOf('Driver')).focus();
  await user.keyboard('{ArrowDown}');
  const article = await caseOf('Widget Assistant');
  expect(within(article).getByText('Nothing in the title speaks for a family.')).toBeTruthy();
  expect(button('Accept').getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Enter}');
  expect(screen.getByText('Nothing is proposed: choose a description first.')).toBeTruthy();
  expect(review.decide).not.toHaveBeenCalled();
});

it('skips to the end of the queue, decides that none fits, and takes it back, by keys', async () => {
  show();
  (await caseOf('Driver')).focus();
  await user.keyboard('s');
  await caseOf('Widget Assistant');
  expect(queued()).toEqual(['Widget Assistant', 'Widget Officer', 'Driver']);
  await user.keyboard('n');
  await caseOf('Widget Officer');
  expect(lastWritten()).toEqual([['no description fits', '', 'AK']]);
  await user.keyboard('z');
  expect(await caseOf('Widget Assistant')).toBe(document.activeElement);
  expect(screen.getByText('3 cases left')).toBeTruthy();
  await user.keyboard('z');
  await screen.findByText('Nothing to undo.');
});

it('finds another description by its words', async () => {
  show();
  (await caseOf('Driver')).focus();
  await user.keyboard('/messenger{Enter}');
  expect(await caseOf('Widget Assistant')).toBe(document.activeElement);
  expect(lastWritten()).toEqual([['Messengers', '', 'AK']]);
});

it('shows what reviewers contradict each other on, and settles it by a digit', async () => {
  show({ decisions: [decision(), theirs] });
  (await caseOf('Driver')).focus();
  await user.keyboard('s');
  const article = within(await caseOf('Widget Assistant'));
  expect(article.getByText('AK decided on 2 March 2026: Programme Assistants')).toBeTruthy();
  expect(article.getByText('BL decided on 2 March 2026: Messengers')).toBeTruthy();
  const others = within(screen.getByRole('list', { name: 'Or' })).getAllByRole('button');
  const at = others.findIndex(({ textContent }) => textContent.includes('Messengers'));
  await user.keyboard(String(at + 1));
  await caseOf('Widget Officer');
  expect(lastWritten()).toEqual([['Messengers', '', 'AK']]);
  expect(screen.getByText('2 cases left')).toBeTruthy();
});

it('joins the decisions of another reviewer; what they contradict comes back', async () => {
  const ours = [decision()];
  const joinable = [{ sheetName: 'JD Decisions (2)', ...joinChanges(ours, [theirs]) }];
  show({ decisions: ours, joinable });
  await caseOf('Driver');
  expect(screen.getByText('2 cases left')).toBeTruthy();
  await user.click(button('Join them'));
  await screen.findByText('3 cases left');
  expect(screen.getAllByText('1 decision joined, 1 contradiction to settle.')).not.toHaveLength(0);
  expect(document.activeElement).not.toBe(document.body);
});

it('confirms a family after a look at its sample', async () => {
  show();
  await caseOf('Driver');
  await user.click(button('Confirm proposals together'));
  await user.click(button(/Look at Drivers$/));
  await user.click(button('Confirm 2 positions'));
  await screen.findByText('No unconfirmed proposal is that certain.');
  expect(lastWritten()).toEqual([
    ['Drivers', 'Confirmed with all at 90% or more, after a look at 1 of 1 case', 'AK'],
  ]);
  expect(document.activeElement).not.toBe(document.body);
});

it('narrows the queue, and says why it is empty', async () => {
  show();
  await caseOf('Driver');
  await user.click(button('Filters'));
  await user.selectOptions(screen.getByLabelText('Duty station'), 'Dakar (1)');
  expect(queued()).toEqual(['Driver']);
  await user.selectOptions(screen.getByLabelText('Show'), 'Decided cases (0)');
  expect(await screen.findByText('No decision with these filters.')).toBeTruthy();
});

it('says when all is decided, and still takes the last one back', async () => {
  show();
  (await caseOf('Driver')).focus();
  await user.keyboard('nnn');
  expect(await screen.findByText('Every doubtful case is decided.')).toBeTruthy();
  expect(document.activeElement).not.toBe(document.body);
  await user.click(button('Undo'));
  await caseOf('Widget Officer');
});

it('names the lines of the decisions that it cannot use', async () => {
  const problem = { line: 4, column: 'Grade', value: 'X9', expected: 'a grade' } as const;
  show({ problems: [problem] });
  await caseOf('Driver');
  await user.click(button('1 line of JD Decisions cannot be used'));
  expect(screen.getByText('Line 4, Grade: “X9”, expected a grade such as G5')).toBeTruthy();
});

it('says that nothing is mapped yet, and leads to where it is done', async () => {
  show();
  workbook.openReview.mockRejectedValue(new WorkbookError('result vanished', 'JD_Mapping'));
  const toMap = await screen.findByText('Nothing is mapped in this workbook yet.');
  expect(toMap).toBeTruthy();
  await user.click(within(screen.getByRole('tabpanel')).getByRole('button'));
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Map');
});

it('speaks French', async () => {
  show({}, { reviewer: 'AK', displayLanguage: 'fr-FR' });
  await caseOf('Driver');
  expect(button('Accepter')).toBeTruthy();
  expect(screen.getByText('3 cas à examiner')).toBeTruthy();
});
