/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import { ClauseText } from '../../src/taskpane/components/clause-text';
import { PaneContext, type Pane } from '../../src/taskpane/pane-context';

function show(text: string): HTMLElement {
  const { container } = render(
    <PaneContext value={{ openClause: () => {}, openReading: () => {} } as unknown as Pane}>
      <FluentProvider theme={webLightTheme}>
        <p>
          <ClauseText text={text} />
        </p>
      </FluentProvider>
    </PaneContext>,
  );
  return container.querySelector('p')!;
}

it.each([
  ['two years (2019 App. 3).', ['(2019 App. 3).']],
  ['2019 Art. 6, and 2023 Art. 5', ['2019 Art. 6,', '2023 Art. 5']],
  ['(2019 Art. 6) (R1)', ['(2019 Art. 6)', '(R1)']],
  ['no clause (at all).', []],
])('keeps the marks beside a citation on its line: %s', (text, together) => {
  const shown = show(text);
  expect(shown.textContent).toBe(text);
  const parts = [...shown.querySelectorAll('button')].map(
    (link) => link.parentElement!.textContent,
  );
  expect(parts).toEqual(together);
});
