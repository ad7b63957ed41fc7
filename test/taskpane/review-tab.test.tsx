/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Review } from '../../src/excel/review/open-review';
import type { WorkbookChange } from '../../src/excel/source/watch-workbook';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import { joinChanges } from '../../src/review/join-changes';
import { PaneApp } from '../../src/taskpane/pane-app';
import { decision } from '../review/decisions';
import { rowOf } from '../review/desk-of';
import { reviewOf, type Found } from './fake-review';
import { fakeWorkbook, type FakeWorkbook } from './fake-workbook';

const theirs = decision({ by: 'BL', target: 'Messengers' });

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;

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

/** Lets a person's time go by, in which a case that has come up is seen. */
const settle = () => {
  now += 1_000;
};
let now = 0;
beforeEach(() => {
  jest.spyOn(Date, 'now').mockImplementation(() => now);
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The case that is looked at, once it is the one of this title. */
const caseOf = (title: string) => screen.findByRole('article', { name: title });
const queued = () =>
  within(screen.getByRole('listbox', { name: 'Queue' }))
    .getAllByRole<HTMLElement>('option')
    .map(({ title }) => title);
/** Doubtful, and a family is proposed for it. */
const UNSURE = [
  rowOf('P-1', 'Information Management Officer', 'NOB'),
  rowOf('P-2', 'Information Management Officer', 'NOB', 'Dakar'),
  rowOf('P-3', 'Widget Assistant', 'G5'),
];
/** What the last decision wrote: target and note of each line. */
const lastWritten = () => {
  const [changes] = jest.mocked(review.decide).mock.lastCall!;
  return changes.flatMap(({ lines }) => lines.map(({ target, why, by }) => [target, why, by]));
};

it('shows the case that costs most, what is proposed for it and why', async () => {
  show();
  const article = within(await caseOf('Driver'));
  expect(article.getByText(/^The title names Drivers, which has no description at/)).toBeTruthy();
  expect(
    article.getByText('Drivers has no description at G5: HR decides (nearest grade: G3)'),
  ).toBeTruthy();
  expect(article.getByText('Outcome: HR decides')).toBeTruthy();
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
  await user.click(button('Signing as BL: Change'));
  expect(screen.getByLabelText('Your initials or name')).toBeTruthy();
  expect(document.activeElement).not.toBe(document.body);
});

it('shows what is proposed, and how likely it is', async () => {
  show({ rows: UNSURE });
  const article = within(await caseOf('Information Management Officer'));
  expect(article.getByText('Unsure').title).toMatch(/^\d\d%/);
  expect(article.getByText('Communication and Information Management Officers')).toBeTruthy();
});

it('accepts with a note, says so, and moves on with the focus on the next case', async () => {
  show({ rows: UNSURE });
  await caseOf('Information Management Officer');
  await user.type(screen.getByLabelText('Note (E)'), 'seen');
  await user.click(button('Accept'));
  expect(await caseOf('Widget Assistant')).toBe(document.activeElement);
  const family = 'Communication and Information Management Officers';
  expect(lastWritten()).toEqual([[family, 'seen', 'AK']]);
  expect(screen.getByText(`Information Management Officer: ${family}, 2 positions.`)).toBeTruthy();
  expect(screen.getByText('1 case left')).toBeTruthy();
  expect(screen.getByLabelText('Note (E)')).toHaveProperty('value', '');
});

describe('the same work in other words', () => {
  const WORDINGS = [
    rowOf('P-1', 'Information Management Officer', 'NOB'),
    rowOf('P-2', 'Information Management Officer', 'NOB', 'Dakar'),
    rowOf('P-3', 'Oficial de Gestión de la Información', 'NOB'),
    rowOf('P-4', 'Widget Assistant', 'G5'),
  ];
  const FAMILY = 'Communication and Information Management Officers';
  const alike = () => within(screen.getByRole('group', { name: /^Same work/ }));

  it('stays undecided unless it is ticked', async () => {
    show({ rows: WORDINGS });
    await caseOf('Information Management Officer');
    const tick = alike().getByRole('checkbox', {
      name: 'Oficial de Gestión de la Información (1 position)',
    });
    expect(tick).toHaveProperty('checked', false);
    await user.click(button('Accept'));
    await caseOf('Oficial de Gestión de la Información');
    expect(lastWritten()).toEqual([[FAMILY, '', 'AK']]);
    expect(
      alike().getByText(`Information Management Officer: ${FAMILY}, decided by AK`),
    ).toBeTruthy();
    expect(alike().queryByRole('checkbox')).toBeNull();
  });

  it('gets the same answer when it is ticked, in one act that Z takes back', async () => {
    show({ rows: WORDINGS });
    await caseOf('Information Management Officer');
    await user.click(alike().getByRole('checkbox'));
    await user.click(button('Accept'));
    await caseOf('Widget Assistant');
    expect(review.decide).toHaveBeenCalledTimes(1);
    expect(lastWritten()).toEqual([
      [FAMILY, '', 'AK'],
      [FAMILY, '', 'AK'],
    ]);
    expect(
      screen.getByText(
        `Information Management Officer and 1 other wording: ${FAMILY}, 3 positions.`,
      ),
    ).toBeTruthy();
    await user.keyboard('z');
    await caseOf('Information Management Officer');
    expect(screen.getByText('3 cases left')).toBeTruthy();
    expect(alike().getByRole('checkbox')).toHaveProperty('checked', false);
  });

  it('asks for a reason where it changes a grade of one that is ticked, and names all', async () => {
    show({
      rows: [
        rowOf('P-1', 'Information Management Officer', 'NOB'),
        rowOf('P-2', 'Information Management Officer', 'NOB'),
        [...rowOf('P-3', 'Oficial de Gestión de la Información', 'NOB'), 'NOC'],
      ],
    });
    await caseOf('Oficial de Gestión de la Información');
    await user.click(screen.getByRole('option', { name: /^Information Management Officer/ }));
    await caseOf('Information Management Officer');
    await user.click(alike().getByRole('checkbox'));
    await user.click(button('Accept'));
    const ask = within(await screen.findByRole('group', { name: 'Confirm the choice' }));
    expect(ask.getByText(/^Awards NOC/)).toBeTruthy();
    expect(review.decide).not.toHaveBeenCalled();
    // What was weighed is what is written: nothing is ticked meanwhile.
    expect(alike().getByRole('checkbox')).toHaveProperty('disabled', true);
    await user.type(ask.getByRole('textbox'), 'by HR');
    await user.click(ask.getByRole('button', { name: /^Award NOC|^Confirm this/ }));
    expect(lastWritten()).toEqual([
      [FAMILY, 'by HR', 'AK'],
      [FAMILY, 'by HR', 'AK'],
    ]);
  });
});

describe('where the family has no description at the position’s grade', () => {
  const others = () =>
    within(screen.getByRole('list', { name: 'Or' }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent);

  it('proposes nothing, and offers families of that grade before the way to another', async () => {
    show();
    await caseOf('Driver');
    expect(button('Accept').getAttribute('aria-disabled')).toBe('true');
    const offered = others();
    const atGrade = offered.slice(0, 3);
    expect(atGrade).toHaveLength(3);
    for (const text of atGrade) expect(text).toMatch(/G5 ·/);
    for (const text of atGrade) expect(text).not.toMatch(/allocates/);
    expect(offered[3]).toMatch(/^4Drivers.*G3 · Senior Driver · allocates G3/);
  });

  it('accepts nothing by Enter, however often it is pressed', async () => {
    show();
    (await caseOf('Driver')).focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(screen.getByText('Nothing is proposed: choose a description first.')).toBeTruthy();
    expect(review.decide).not.toHaveBeenCalled();
  });

  it('allocates another grade by a second act alone, which says why', async () => {
    show();
    (await caseOf('Driver')).focus();
    await user.keyboard('4');
    const ask = within(await screen.findByRole('group', { name: 'Confirm the choice' }));
    expect(ask.getByText('Drivers: allocate G3 to 2 positions graded G5?')).toBeTruthy();
    expect(ask.getByText(/^G5 is kept as a personal grade, and the job goes to G3/)).toBeTruthy();
    expect(ask.getByText(/2 positions \(P-5, P-6\)/)).toBeTruthy();
    await user.keyboard('{Enter}');
    await user.click(ask.getByRole('button', { name: 'Allocate G3' }));
    expect(review.decide).not.toHaveBeenCalled();
    await user.type(ask.getByRole('textbox'), 'job grading of 3 May');
    await user.click(ask.getByRole('button', { name: 'Allocate G3' }));
    await caseOf('Widget Assistant');
    expect(lastWritten()).toEqual([['Drivers', 'job grading of 3 May', 'AK']]);
    const [changes] = jest.mocked(review.decide).mock.lastCall!;
    expect(changes).toMatchObject([{ lines: [{ allocatedGrade: 'G3' }] }]);
  });

  it('takes the choice back by Escape', async () => {
    show();
    (await caseOf('Driver')).focus();
    await user.keyboard('4');
    await screen.findByRole('group', { name: 'Confirm the choice' });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Confirm the choice' })).toBeNull();
    expect(await caseOf('Driver')).toBe(document.activeElement);
    expect(review.decide).not.toHaveBeenCalled();
  });

  it('asks for a reason too where no description shall fit a Professional position', async () => {
    show({ rows: [rowOf('P-1', 'Widget Officer', 'P3')] });
    (await caseOf('Widget Officer')).focus();
    await user.keyboard('n');
    const ask = within(screen.getByRole('group', { name: 'Confirm the choice' }));
    expect(ask.getByText(/still to be introduced/)).toBeTruthy();
    expect(ask.getByRole('button', { name: '2023 Art. 3' })).toBeTruthy();
    await user.type(ask.getByRole('textbox'), 'closed unit{Enter}');
    await screen.findByText('Every doubtful case is decided.');
    expect(lastWritten()).toEqual([['no description fits', 'closed unit', 'AK']]);
  });

  it('asks for a reason too where a description was looked up', async () => {
    show();
    (await caseOf('Driver')).focus();
    await user.keyboard('/messenger{Enter}');
    await screen.findByText('Messengers: allocate G2 to 2 positions graded G5?');
  });
});

it('decides for one position alone, which leaves the case', async () => {
  show({ rows: UNSURE });
  const title = 'Information Management Officer';
  await caseOf(title);
  await screen.findByRole('option', { name: 'Only position P-2' });
  await user.selectOptions(screen.getByLabelText('For'), 'Only position P-2');
  await user.click(button('Accept'));
  expect(await within(await caseOf(title)).findByText('1 exception')).toBeTruthy();
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
  await user.keyboard('/programme assistant g5{Enter}');
  expect(await caseOf('Widget Assistant')).toBe(document.activeElement);
  expect(lastWritten()).toEqual([['Programme Assistants', '', 'AK']]);
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
  const joinable = [{ sheetName: 'JD Decisions (2)', unusable: 2, ...joinChanges(ours, [theirs]) }];
  show({ decisions: ours, joinable });
  await caseOf('Driver');
  expect(screen.getByText('2 cases left')).toBeTruthy();
  expect(screen.getByText(/2 lines cannot be used/)).toBeTruthy();
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
  await user.click(button(/^Confirm .* 2 positions$/));
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
  for (const title of ['Driver', 'Widget Assistant', 'Widget Officer']) {
    await caseOf(title);
    await user.keyboard('n');
    settle();
  }
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
  expect(screen.getByText('Reste 3 cas à examiner')).toBeTruthy();
});

describe('nothing grave by one key', () => {
  const GRADED = [
    ['P-1', 'Driver', 'G2', 'Lusaka', 'Regular budget', 'Fixed-term', 'G3', 'E-101'],
    ['P-2', 'Driver', 'G2', 'Dakar', 'Regular budget', 'Fixed-term', '', 'E-102'],
  ];
  const hold = (element: Element, key: string) => fireEvent.keyDown(element, { key, repeat: true });

  it.each(['Enter', '1', 'n', 's', 'z'])('a held %s decides nothing', async (key) => {
    show({ rows: UNSURE });
    const article = await caseOf('Information Management Officer');
    for (let times = 0; times < 5; times += 1) hold(article, key);
    expect(review.decide).not.toHaveBeenCalled();
    expect(await caseOf('Information Management Officer')).toBeTruthy();
  });

  it('a key pressed twice decides one case', async () => {
    show();
    (await caseOf('Driver')).focus();
    await user.keyboard('nn');
    await caseOf('Widget Assistant');
    expect(review.decide).toHaveBeenCalledTimes(1);
    settle();
    await user.keyboard('n');
    await caseOf('Widget Officer');
    expect(review.decide).toHaveBeenCalledTimes(2);
  });

  it('an award says both grades and whose before it is taken, and takes another act', async () => {
    show({ rows: GRADED });
    const article = await caseOf('Driver');
    expect(within(article).getByText('Position’s grade G2')).toBeTruthy();
    expect(within(article).getByText('Grade HR allocated G3')).toBeTruthy();
    expect(within(article).queryByText('Certain')).toBeNull();
    article.focus();
    await user.keyboard('{Enter}');
    const ask = within(await screen.findByRole('group', { name: 'Confirm the choice' }));
    expect(ask.getByText(/^Awards G3 in place of G2: E-101/)).toBeTruthy();
    await user.type(ask.getByRole('textbox'), 'letter of 3 May{Enter}');
    expect(review.decide).not.toHaveBeenCalled();
    await user.click(ask.getByRole('button', { name: 'Award G3' }));
    expect(lastWritten()).toEqual([['Drivers', 'letter of 3 May', 'AK']]);
    const said = await screen.findByRole('status', { name: '' });
    expect(said.textContent).toMatch(/^Driver: Drivers, 2 positions\. Awards G3 in place of G2/);
    expect(button('Undo').getAttribute('aria-disabled')).not.toBe('true');
  });

  it('says where the grade of the description chosen plays no part', async () => {
    show({ rows: [rowOf('P-1', 'Widget Officer', 'P3', 'Geneva')] });
    (await caseOf('Widget Officer')).focus();
    await user.keyboard('/evaluation p5{Enter}');
    const ask = within(await screen.findByRole('group', { name: 'Confirm the choice' }));
    expect(ask.getByText(/^The description counts at the position’s grade, P3/)).toBeTruthy();
  });
});

describe('while Excel is still writing', () => {
  /** Decides by N, case after case, as somebody does who reads quickly. */
  async function decideNone(...titles: readonly string[]) {
    for (const title of titles) {
      (await caseOf(title)).focus();
      await user.keyboard('n');
      settle();
    }
  }

  it('goes on at once, and writes what has come together in one go', async () => {
    show();
    await caseOf('Driver');
    let free = () => {};
    const { decide } = review;
    jest.mocked(decide).mockImplementationOnce(async (changes) => {
      await new Promise<void>((resolve) => (free = resolve));
      return decide(changes);
    });
    await decideNone('Driver', 'Widget Assistant', 'Widget Officer');
    expect(screen.getByText('Every doubtful case is decided.')).toBeTruthy();
    // Taken back before Excel has heard of it.
    await user.keyboard('z');
    await caseOf('Widget Officer');
    await decideNone('Widget Officer');
    await act(async () => free());
    await waitFor(() => expect(review.decideAll).toHaveBeenCalledTimes(1));
    const [together] = jest.mocked(review.decideAll).mock.lastCall!;
    expect(together.map(([change]) => change!.lines[0]!.title)).toEqual([
      'Widget Assistant',
      'Widget Officer',
    ]);
    expect(review.undo).not.toHaveBeenCalled();
  });

  it('brings back what could not be written, and says so', async () => {
    show();
    await caseOf('Driver');
    jest.mocked(review.decide).mockRejectedValueOnce(new WorkbookError('busy', ''));
    await decideNone('Driver');
    expect(await caseOf('Driver')).toBeTruthy();
    expect(screen.getByText('3 cases left')).toBeTruthy();
    expect(screen.getAllByRole('group').length).toBeGreaterThan(0);
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
  });
});

it('reads anew and says so where somebody else changed what it is read from', async () => {
  let change: (seen: WorkbookChange) => void = () => {};
  const openReview = jest.fn(async () => review);
  review = reviewOf({});
  workbook = {
    ...fakeWorkbook(),
    openReview,
    loadReviewer: async () => 'AK',
    watch: async (onChange: typeof change) => {
      change = onChange;
      return () => {};
    },
  } as unknown as FakeWorkbook;
  render(<PaneApp workbook={workbook} displayLanguage="en-US" />);
  await screen.findByRole('article');
  const seen = { cellsChanged: true, isOwn: false };
  const opened = () => openReview.mock.calls.length;
  const before = opened();
  // Another sheet, and our own writing.
  await act(async () => change({ ...seen, elsewhere: ['{notes}'] }));
  await act(async () => change({ cellsChanged: true, isOwn: true, elsewhere: [] }));
  expect(opened()).toBe(before);
  // An edit that makes no difference is no news.
  await act(async () => change({ ...seen, elsewhere: ['{result}'] }));
  await waitFor(() => expect(opened()).toBe(before + 1));
  expect(screen.queryByText(/changed elsewhere/)).toBeNull();

  review = reviewOf({ decisions: [theirs] });
  await act(async () => change({ ...seen, elsewhere: ['{decisions}'] }));
  expect((await screen.findAllByText(/changed elsewhere/)).length).toBeGreaterThan(0);
});

describe('handing over', () => {
  const open = async () => {
    await user.click(button('Hand over to a colleague'));
    return screen.getByLabelText('Colleague');
  };

  it('gives what the filters show to a colleague, out of the way, and Z takes it back', async () => {
    show();
    await caseOf('Driver');
    await user.click(button('Filters'));
    await user.selectOptions(screen.getByLabelText('Duty station'), 'Dakar');
    const field = await open();
    expect(screen.getByText('1 case, 2 positions')).toBeTruthy();
    await user.type(field, ' Maria {Enter}');
    await screen.findByText('1 case, 2 positions, handed to Maria.');
    expect(jest.mocked(review.handOver).mock.lastCall).toEqual([
      [expect.objectContaining({ title: 'Driver', grade: 'G5' })],
      'Maria',
    ]);
    expect(screen.getByText('Maria: 0 of 1 case decided')).toBeTruthy();
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Duty station'), '');
    expect(queued()).toEqual(['Widget Assistant', 'Widget Officer']);
    await user.selectOptions(screen.getByLabelText('Handed to'), 'Maria');
    expect(await caseOf('Driver')).toBeTruthy();
    expect(screen.getByText('With Maria')).toBeTruthy();
    await user.click(button('Undo'));
    await screen.findByText('1 case, 2 positions, taken back.');
    expect(jest.mocked(review.handOver).mock.lastCall![1]).toBeNull();
    expect(screen.queryByText(/^Maria:/)).toBeNull();
  });

  it('never takes from one colleague what is shown beside the rest', async () => {
    show();
    await caseOf('Driver');
    await user.type(await open(), 'Maria{Enter}');
    await screen.findByText('3 cases, 4 positions, handed to Maria.');
    await user.click(button('Filters (1)'));
    await user.selectOptions(screen.getByLabelText('Handed to'), '');
    expect(button('Hand over 0 cases').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Take back 3'));
    await screen.findByText('3 cases, 4 positions, taken back.');
    expect(button('Hand over 3 cases')).toBeTruthy();
  });

  it('opens with what is theirs for the colleague who signs', async () => {
    show();
    await caseOf('Driver');
    await user.click(button('Filters'));
    await user.selectOptions(screen.getByLabelText('Duty station'), 'Dakar');
    await user.type(await open(), 'Maria{Enter}');
    await screen.findByText(/handed to Maria\.$/);
    await user.selectOptions(screen.getByLabelText('Duty station'), '');
    await user.click(button('Signing as AK: Change'));
    await user.type(screen.getByLabelText('Your initials or name'), 'maria{Enter}');
    await caseOf('Driver');
    expect(queued()).toEqual(['Driver']);
  });

  it('says what Excel refused, and that nothing was handed over', async () => {
    show();
    await caseOf('Driver');
    jest
      .mocked(review.handOver)
      .mockRejectedValueOnce(new WorkbookError('workbook protected', 'JD'));
    await user.type(await open(), 'Maria{Enter}');
    expect(await screen.findByText(/protected/)).toBeTruthy();
    expect(screen.queryByText(/handed to Maria/)).toBeNull();
    expect(queued()).toHaveLength(3);
  });
});

it('goes on from a decided case, and takes a decision out by a button of its own', async () => {
  show({ rows: UNSURE, decisions: [decision({ title: 'Widget Assistant', grade: 'G5' })] });
  await caseOf('Information Management Officer');
  await user.click(button('Filters'));
  await user.selectOptions(screen.getByLabelText('Show'), 'decided');
  const decided = await caseOf('Widget Assistant');
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
  decided.focus();
  await user.keyboard('{Enter}');
  expect(review.decide).not.toHaveBeenCalled();
  expect(button('Next case')).toBeTruthy();
  await user.click(button('Undo this decision'));
  await waitFor(() => expect(review.decide).toHaveBeenCalledTimes(1));
  expect(lastWritten()).toEqual([]);
  expect(screen.getByText('Widget Assistant: undone.')).toBeTruthy();
  // That can be undone as well.
  await user.click(button('Undo'));
  expect(await caseOf('Widget Assistant')).toBeTruthy();
});
