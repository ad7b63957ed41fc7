/** @jest-environment jsdom */
import { readTheme, watchTheme } from '../../../src/excel/office/office-theme';

const globals = globalThis as unknown as Record<string, unknown>;
const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** A browser in which these media queries hold. */
function browserWith(...holding: string[]) {
  const listeners: (() => void)[] = [];
  globals.matchMedia = (query: string) => ({
    matches: holding.includes(query),
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    removeEventListener: (_: string, listener: () => void) =>
      listeners.splice(listeners.indexOf(listener), 1),
  });
  return listeners;
}

function officeWith(background: string | undefined) {
  globals.Office = { context: { officeTheme: { bodyBackgroundColor: background } } };
}

afterEach(() => {
  delete globals.matchMedia;
  delete globals.Office;
});

it.each([
  ['Excel is light, the system dark', '#FFFFFF', [DARK], 'light'],
  ['Excel is dark, the system light', '#262626', [], 'dark'],
  ['Excel says nothing, the system dark', undefined, [DARK], 'dark'],
  ['Excel says nothing, the system light', undefined, [], 'light'],
  ['a contrast theme', '#FFFFFF', [FORCED], 'high contrast'],
] as const)('%s', (_, background, queries, expected) => {
  browserWith(...queries);
  officeWith(background);
  expect(readTheme()).toBe(expected);
});

it('does without Office’s theme where asking for it throws', () => {
  browserWith();
  expect(readTheme()).toBe('light');
});

it('tells of a change until told to stop', () => {
  const listeners = browserWith();
  officeWith('#000000');
  const told: string[] = [];
  const end = watchTheme((theme) => told.push(theme));
  expect(listeners).toHaveLength(2);
  listeners[0]!();
  expect(told).toEqual(['dark']);
  end();
  expect(listeners).toHaveLength(0);
});
