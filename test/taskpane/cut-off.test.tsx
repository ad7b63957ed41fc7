/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PaneApp } from '../../src/taskpane/pane-app';
import { fakeWorkbook } from './fake-workbook';

// 2019 Art. 1 leaves the date blank, so that it is HR's to enter.
it.each([
  ['en-US', 'Cut-off date (2019 Art. 1)', 'Map positions'],
  ['fr-FR', 'Date de référence (2019 art. 1)', 'Rattacher les postes'],
])(
  'maps with the cut-off date, and keeps it with the workbook: %s',
  async (language, label, run) => {
    localStorage.setItem('jd.welcomed', 'yes');
    const workbook = fakeWorkbook();
    const user = userEvent.setup();
    render(<PaneApp workbook={workbook} displayLanguage={language} />);
    await user.type(await screen.findByLabelText(label), '2019-07-25');
    await user.click(await screen.findByRole('button', { name: run }));
    const servingOn = { year: 2019, month: 7, day: 25 };
    expect(workbook.runMapping.mock.calls[0]![0]).toMatchObject({ reading: { servingOn } });
    expect(workbook.saveChoices.mock.calls.at(-1)![1]).toMatchObject({ servingOn });
  },
);
