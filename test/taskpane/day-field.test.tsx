/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PaneApp } from '../../src/taskpane/pane-app';
import { fakeWorkbook } from './fake-workbook';

const nextYearButOne = new Date().getFullYear() + 2;

/** Positions of the pane at which a day under an agreement is typed, and what is said of it. */
describe.each<[language: string, label: string, effect: string, before: RegExp, ahead: RegExp]>([
  [
    'en-US',
    'Date of assignment',
    'Families of 2023 in effect',
    /^\d+ \w+ \d{4} lies before the agreement, .*\(20\d\d Art\. \d\)\.$/,
    /is more than a year ahead/,
  ],
  [
    'fr-FR',
    'Date d’attribution',
    'Entrée en vigueur des familles de 2023',
    /^Le \d+ \S+ \d{4} précède l’accord, .*\(20\d\d art\. \d\)\.$/,
    /dans plus d’un an/,
  ],
  [
    'es-ES',
    'Fecha de asignación',
    'Entrada en vigor de las familias de 2023',
    /^El \d+ de \S+ de \d{4} es anterior al acuerdo, .*\(20\d\d art\. \d\)\.$/,
    /Falta más de un año/,
  ],
])('a day typed, %s', (language, label, effect, before, ahead) => {
  const open = async () => {
    localStorage.setItem('jd.welcomed', 'yes');
    render(<PaneApp workbook={fakeWorkbook()} displayLanguage={language} />);
    const field = await screen.findByLabelText(label);
    return { user: userEvent.setup(), field };
  };

  it.each([
    ['2019-07-24', before],
    [`${nextYearButOne}-01-01`, ahead],
  ])('says of %s what is wrong with it', async (date, said) => {
    const { user, field } = await open();
    await user.clear(field);
    await user.type(field, date);
    expect(await screen.findByText(said)).toBeDefined();
  });

  it.each(['2019-07-25', '0019-07-24'])('says nothing of %s', async (date) => {
    const { user, field } = await open();
    await user.clear(field);
    await user.type(field, date);
    expect(screen.queryByText(before)).toBeNull();
    expect(screen.queryByText(ahead)).toBeNull();
  });

  it('says the day in words, in the pane’s language whatever the browser’s', async () => {
    const { user, field } = await open();
    await user.clear(field);
    await user.type(field, '2020-04-03');
    const said = {
      'en-US': '3 April 2020',
      'fr-FR': '3 avril 2020',
      'es-ES': '3 de abril de 2020',
    };
    expect(
      await screen.findByText((text) => text.startsWith(said[language as keyof typeof said])),
    ).toBeDefined();
  });

  it('holds a family of 2023 against 2023', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: effect }));
    const [family] = await screen.findAllByLabelText(/^(?:Technical|Evaluation) Specialists/);
    await user.type(family!, '2023-05-04');
    expect(await screen.findByText(before)).toBeDefined();
  });
});
