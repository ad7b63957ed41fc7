/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { readingCode } from '../../src/domain/citation';
import { PaneApp } from '../../src/taskpane/pane-app';
import { keyOf, type KeptAgreement } from '../../src/excel/catalogue/agreement-store';
import { smallPath } from '../agreement-text/agreement-files';
import type { LetterRow } from '../../src/documents/letters/letter-row';
import { WorkbookError } from '../../src/excel/request/workbook-error';
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
  allocation: { source: 'export', grade: 'G3' },
  officialName: 'Amina Okoye',
  positionNumber: 'P-1',
  unit: 'CO-Lusaka',
  supervisor: 'Head of Fleet',
};

async function openTab(language = 'en') {
  window.localStorage.setItem('jd.welcomed', 'yes');
  const workbook = fakeWorkbook();
  let kept: KeptAgreement[] = [];
  workbook.loadAgreements.mockImplementation(async () => ({ kept, tooLarge: 0 }));
  workbook.keepAgreement.mockImplementation(async (one: KeptAgreement) => void (kept = [one]));
  workbook.removeAgreement.mockImplementation(async () => void (kept = []));
  workbook.keepAddedFamilies.mockImplementation(async (annex, families) =>
    families.length > 0 ? { [keyOf(annex)]: families } : {},
  );
  Object.assign(workbook, {
    readSelectedPositions: jest.fn(async (): Promise<LetterRow[]> => []),
    loadTemplates: async () => [],
    canDownload: () => true,
    canAskWhere: () => false,
    canOpenBrowser: () => false,
    openInBrowser: jest.fn(),
  });
  workbook.readSelectedDescription.mockImplementation(async () => null);
  render(<PaneApp workbook={workbook} displayLanguage={language} />);
  const user = userEvent.setup();
  await user.click(document.querySelector('#tab-more')!);
  await user.click(await screen.findByRole('button', { name: /^Descrip/ }));
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

describe('the facts of a description', () => {
  const shown = () =>
    Object.fromEntries(
      screen
        .getAllByRole('term')
        .map((term) => [term.textContent, term.parentElement!.querySelector('dd')!.textContent]),
    );

  it('are its setting with our readings, languages, supervision, and what else is asked', async () => {
    const { user } = await openTab();
    await user.type(screen.getByRole('searchbox'), 'NOC programme');
    await user.click(screen.getByRole('button', { name: 'NOC · Senior Programme Officer' }));
    const readings = (['2019 offices named', '2019 large portfolio'] as const).map(readingCode);
    expect(shown()).toEqual({
      'Organizational setting':
        'only in a DWT/CO or a Country Office, with a large portfolio of development cooperation ' +
        `(our readings ${readings.join(', ')})`,
      Languages:
        'excellent command of English, French or Spanish; working knowledge of another of these ' +
        'or of an official language of the country',
      Supervision: 'high independence; supervises staff',
      'Also asked':
        'experience with an ERP system, strategic management and programming in particular; ' +
        'good knowledge of office software',
    });
  });

  it.each([
    ['fr', 'Cadre organisationnel', 'Langues', 'Encadrement', /n’encadre personne/],
    ['es', 'Marco organizativo', 'Idiomas', 'Supervisión', /no supervisa a nadie/],
  ])('are shown in %s', async (language, setting, languages, supervision, says) => {
    const { user } = await openTab(language);
    await user.click(screen.getByRole('button', { name: 'G2 · Driver' }));
    const facts = shown();
    expect(Object.keys(facts).slice(0, 3)).toEqual([setting, languages, supervision]);
    expect(facts[supervision]).toMatch(says);
  });
});

describe('readings', () => {
  const [code] = [readingCode('2019 large portfolio')];
  const find = async (language: string) => {
    const { user } = await openTab(language);
    await user.click(screen.getByRole('button', { name: 'NOC · Senior Programme Officer' }));
    return user;
  };

  it.each([
    ['en', `${code}: Which office must have`, 'Either kind that they name.', 'HR may decide'],
    ['fr', `${code}\u202f: Quel bureau doit`, 'L’un ou l’autre type', 'Les RH peuvent en décider'],
    ['es', `${code}: ¿Qué oficina ha de`, 'Cualquiera de los tipos', 'Recursos Humanos puede'],
  ])(
    'open from an answer in %s, with question, answer and who may decide',
    async (language, ...says) => {
      const user = await find(language);
      await user.click(screen.getByRole('button', { name: code }));
      const article = document.querySelector('article')!;
      for (const text of says) expect(article.textContent).toContain(text);
      expect(within(article).getByRole('heading').textContent).toContain(says[0]);
    },
  );

  it.each([
    ['en', '2019 App. 3', 'Is primary school the compulsory schooling'],
    ['fr', '2019 app. 3', 'L’école primaire est-elle la scolarité obligatoire'],
    ['es', '2019 apénd. 3', '¿Es la escuela primaria la enseñanza obligatoria'],
  ])('stand in %s below the clause that leaves them open', async (language, cited, question) => {
    const user = await find(language);
    await user.click(screen.getAllByRole('button', { name: cited })[0]!);
    const article = document.querySelector('article')!;
    expect(within(article).getByRole('heading', { level: 2 }).textContent).toBe(cited);
    expect(article.textContent).toContain(question);
    await user.click(screen.getByRole('button', { name: readingCode('2019 primary schooling') }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain(question);
  });
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

    await user.selectOptions(education, 'first-level degree');
    await user.type(titles, '{Enter}Data Analyst');
    // An annex becomes part of its agreement, so it cannot be in effect before that is.
    await user.type(from(), '2023-05-04');
    await user.click(screen.getByRole('button', { name: 'Add to the catalogue' }));
    expect(screen.getByText(/^4 May 2023 lies before the agreement/)).toBeTruthy();
    expect(workbook.keepAddedFamilies).not.toHaveBeenCalled();

    await user.clear(from());
    await user.type(from(), '2027-01-01');
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
    await user.click(screen.getByRole('button', { name: 'Back to Descriptions' }));
    await user.click(screen.getByRole('button', { name: 'Back to all descriptions' }));

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
    // Straight back into the form, and by the list too.
    await user.click(screen.getByRole('button', { name: 'Back to Descriptions' }));
    expect(valueOf(/^Functional title/)).toBe('Fleet lead');
    await user.click(screen.getByRole('button', { name: 'Back to the description' }));
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
      // An older result names a grade that nobody allocated.
      { ...ROW, row: 4, allocation: null },
    ]);
    await adapt();
    expect(await screen.findByText(/^One for each of 2 positions/)).toBeTruthy();
    expect(screen.getByText(/^3 selected rows are of another family or grade/)).toBeTruthy();
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
