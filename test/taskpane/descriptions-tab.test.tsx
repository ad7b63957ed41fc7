/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { PaneApp } from '../../src/taskpane/pane-app';
import { keyOf, type KeptAgreement } from '../../src/excel/agreement-store';
import { smallPath } from '../agreement-text/agreement-files';
import type { LetterRow } from '../../src/documents/letters/letter-row';
import { WorkbookError } from '../../src/excel/workbook-error';
import { FIELD_ROW } from '../documents/letters/rows';
import { fakeWorkbook } from './fake-workbook';

// jsdom has none; browsers do.
Object.assign(globalThis, { TextDecoder });

const SMALL = readFileSync(smallPath('small-2019.txt'));

const ROW: LetterRow = {
  ...FIELD_ROW,
  row: 0,
  family: 'Drivers',
  allocatedGrade: 'G3',
  officialName: 'Amina Okoye',
  positionNumber: 'P-1',
  unit: 'CO-Lusaka',
  supervisor: 'Head of Fleet',
};

async function openTab(language = 'en') {
  window.localStorage.setItem('jd.welcomed', 'yes');
  const workbook = fakeWorkbook();
  let kept: KeptAgreement[] = [];
  workbook.loadAgreements.mockImplementation(async () => kept);
  workbook.keepAgreement.mockImplementation(async (one: KeptAgreement) => void (kept = [one]));
  workbook.removeAgreement.mockImplementation(async () => void (kept = []));
  workbook.keepAddedFamilies.mockImplementation(async (annex, families) =>
    families.length > 0 ? { [keyOf(annex)]: families } : {},
  );
  Object.assign(workbook, {
    readSelectedPositions: jest.fn(async (): Promise<LetterRow[]> => []),
    loadTemplates: async () => [],
    canDownload: () => true,
  });
  workbook.readSelectedDescription.mockImplementation(async () => null);
  render(<PaneApp workbook={workbook} displayLanguage={language} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: /^Descrip/ }));
  await screen.findByRole('searchbox');
  const choose = async (bytes: Uint8Array, name: string) => {
    const file = new File([bytes as BlobPart], name);
    Object.assign(file, { arrayBuffer: async () => bytes });
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
  };
  return { user, choose, workbook };
}

it('shows the 44 built in, and says how to get their words', async () => {
  const { user } = await openTab();
  expect(screen.getByText('44 descriptions')).toBeTruthy();
  expect(screen.getByText(/No agreement has been opened/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'G2 · Driver' }));
  await user.click(screen.getByRole('button', { name: '2019 App. 3' }));
  expect(screen.getByRole('heading', { name: '2019 App. 3' })).toBeTruthy();
  expect(screen.getByText(/The words of 2019 App. 3 are not here yet/)).toBeTruthy();
});

it('opens an agreement, lists what it noticed, searches its duties and compares grades', async () => {
  const { user, choose } = await openTab();
  await choose(SMALL, 'small.txt');
  expect(await screen.findByText(/small.txt: 20 clauses, 5 descriptions/)).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), 'protocol who drives');
  expect(screen.queryByRole('button', { name: 'G3 · Senior Driver' })).toBeNull();
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'who drives');
  await user.click(screen.getByRole('button', { name: 'G3 · Senior Driver' }));
  expect(screen.getByText('Plan who drives which car.')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), 'G2');
  const heading = screen.getByRole('heading', { name: 'What changes from G3 to G2' });
  const article = within(heading.closest('article')!);
  expect(article.getAllByText('Dropped').length).toBeGreaterThan(0);
});

it.each([
  ['en', new Uint8Array(), 'nothing.txt is empty.'],
  ['fr', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /n’est ni un texte/],
  ['es', Buffer.from('Hola'), /no tiene ni artículo/],
])('refuses in %s, and keeps nothing', async (language, bytes, said) => {
  const { choose, workbook } = await openTab(language);
  await choose(bytes, 'nothing.txt');
  expect(await screen.findByText(said)).toBeTruthy();
  expect(workbook.keepAgreement).not.toHaveBeenCalled();
});

describe('an annex with a family that is not built in', () => {
  const ANNEX = readFileSync(smallPath('annex-2023.md'));
  const from = () => screen.getByLabelText<HTMLInputElement>(/^In effect from/);

  it('is added from a date, with what could not be read filled in, and taken out again', async () => {
    const { user, choose, workbook } = await openTab();
    await choose(ANNEX, 'annex.md');
    expect(await screen.findByRole('heading', { name: /^1 family that/ })).toBeTruthy();
    const titles = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Titles of Stat/ });
    expect(titles.value).toBe('Survey Statistician\nStatistician');
    const education = screen.getByRole<HTMLSelectElement>('combobox', { name: /^P2: minimum/ });
    expect(education.value).toBe('');

    await user.click(screen.getByRole('button', { name: 'Add to the catalogue' }));
    expect(screen.getByText(/^Enter the date from which/)).toBeTruthy();
    expect(screen.getByText(/^It could not be read/)).toBeTruthy();
    expect(workbook.keepAddedFamilies).not.toHaveBeenCalled();

    await user.type(from(), '2027-01-01');
    await user.selectOptions(education, 'first-level degree');
    await user.type(titles, '{Enter}Data Analyst');
    await user.click(screen.getByRole('button', { name: 'Add to the catalogue' }));
    expect(await screen.findByText(/^In the catalogue from 1 January 2027/)).toBeTruthy();
    expect(workbook.keepAddedFamilies.mock.calls[0]![1]).toMatchObject([
      {
        name: 'Statisticians',
        agreement: '2023',
        from: { year: 2027, month: 1, day: 1 },
        titles: ['Survey Statistician', 'Statistician', 'Data Analyst'],
        descriptions: [
          { grade: 'P2', education: 'first-level degree', years: 2 },
          { grade: 'P3', education: 'advanced degree', years: 5 },
        ],
      },
    ]);
    expect(screen.getAllByText('Not built in; in effect from 1 January 2027')).toHaveLength(2);

    // Its facts and its annex stand with the description from now on.
    await user.click(screen.getByRole('button', { name: 'P3 · Statistician' }));
    await user.click(screen.getByRole('button', { name: '2023 Annex 7' }));
    expect(screen.getByRole('heading', { name: '2023 Annex 7' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All descriptions' }));

    await user.click(screen.getByRole('button', { name: 'Take out of the catalogue' }));
    expect(await screen.findByRole('button', { name: 'Add to the catalogue' })).toBeTruthy();
    expect(workbook.keepAddedFamilies).toHaveBeenLastCalledWith(expect.anything(), []);
  });

  it.each([
    ['fr', 'Ajouter au catalogue', /^Saisissez la date/],
    ['es', 'Añadir al catálogo', /^Introduzca la fecha/],
  ])('asks for the date in %s', async (language, add, said) => {
    const { user, choose } = await openTab(language);
    await choose(ANNEX, 'annex.md');
    await user.click(await screen.findByRole('button', { name: add }));
    expect(screen.getByText(said)).toBeTruthy();
  });
});

describe('adapting', () => {
  async function openSeniorDriver() {
    const opened = await openTab();
    await opened.choose(SMALL, 'small.txt');
    await opened.user.click(await screen.findByRole('button', { name: 'G3 · Senior Driver' }));
    const adapt = () =>
      opened.user.click(screen.getByRole('button', { name: 'Adapt this description' }));
    return { ...opened, adapt };
  }
  const valueOf = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;

  it('fills in the position of the selected row, and keeps what was settled', async () => {
    const { user, workbook, adapt } = await openSeniorDriver();
    workbook.readSelectedPositions.mockResolvedValue([ROW]);
    await adapt();
    expect(await screen.findByRole('heading', { name: 'Adapt: Senior Driver, G3' })).toBeTruthy();
    expect(valueOf(/^Work unit/)).toBe('CO-Lusaka');
    expect(valueOf(/^Title of the supervisor/)).toBe('Head of Fleet');
    await user.type(screen.getByRole('textbox', { name: /^Functional title/ }), 'Fleet lead');
    await user.click(screen.getAllByRole('button', { name: /^2023 App\. A ¶5$/ })[0]!);
    expect(screen.getByRole('heading', { name: '2023 App. A ¶5' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'All descriptions' }));
    await user.click(screen.getByRole('button', { name: 'G3 · Senior Driver' }));
    await user.click(screen.getByRole('button', { name: 'Go on adapting' }));
    expect(valueOf(/^Functional title/)).toBe('Fleet lead');
  });

  it('takes the rows of the family and grade, and counts the others', async () => {
    const { workbook, adapt } = await openSeniorDriver();
    workbook.readSelectedPositions.mockResolvedValue([
      ROW,
      { ...ROW, row: 1, positionNumber: 'P-2' },
      { ...ROW, row: 2, allocatedGrade: 'G2' },
      { ...ROW, row: 3, family: null },
    ]);
    await adapt();
    expect(await screen.findByText(/^One for each of 2 positions/)).toBeTruthy();
    expect(screen.getByText(/^2 selected rows are of another family or grade/)).toBeTruthy();
  });

  it('opens a blank position where nothing is mapped, and says what else went wrong', async () => {
    const { workbook, adapt } = await openSeniorDriver();
    workbook.readSelectedPositions.mockRejectedValueOnce(new WorkbookError('busy', ''));
    await adapt();
    expect(screen.queryByRole('heading', { name: /^Adapt:/ })).toBeNull();
    workbook.readSelectedPositions.mockRejectedValue(new WorkbookError('result vanished', ''));
    await adapt();
    expect(await screen.findByRole('heading', { name: /^Adapt:/ })).toBeTruthy();
    expect(valueOf(/^Work unit/)).toBe('');
  });
});
