/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setClock } from '../../src/excel/request/clock';
import {
  forgetInBrowser,
  keepInBrowser,
  loadBrowserAgreements,
} from '../../src/excel/catalogue/browser-agreements';
import type { KeptAgreement } from '../../src/excel/catalogue/agreement-store';
import { copyToClipboard } from '../../src/taskpane/components/copy-to-clipboard';
import { isWelcomeWanted, keepWelcome } from '../../src/taskpane/components/remember-welcome';
import { PaneApp } from '../../src/taskpane/pane-app';
import { readFrom, smallPath } from '../agreement-text/agreement-files';
import { fakeWorkbook } from './fake-workbook';

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

/** Puts a value, or a getter that throws, in the place of a member of the browser's. */
function replace(owner: object, name: string, descriptor: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...descriptor, configurable: true });
  return () => {
    if (before) Object.defineProperty(owner, name, before);
    else delete (owner as Record<string, unknown>)[name];
  };
}

let restore: (() => void)[] = [];
const replaced = (...args: Parameters<typeof replace>) => restore.push(replace(...args));
afterEach(() => {
  restore.reverse().forEach((undo) => undo());
  restore = [];
  setClock(null);
  window.location.hash = '';
});

const STEPS = [
  'indexedDB is not there',
  'indexedDB throws',
  'open throws',
  'open fails',
  'open is blocked',
  'open never answers',
  'transaction throws',
  'objectStore throws',
  'the request throws',
  'the request fails',
  'the transaction is aborted',
  'the transaction never answers',
] as const;
type Step = (typeof STEPS)[number];

type Handler = (() => void) | null;

/** A database in memory that refuses at one step. */
function database(refusal: Step | null, kept = new Map<string, unknown>()): object {
  const soon = (callback: () => void) => void Promise.resolve().then(callback);
  const failsAt = (step: Step) => refusal === step && refuse();
  const ask = (result: () => unknown) => {
    failsAt('the request throws');
    const request = { result: undefined as unknown };
    soon(() => (request.result = result()));
    return request;
  };
  const store = {
    getAll: () => ask(() => [...kept.values()]),
    put: (value: unknown, key: string) => ask(() => (kept.set(key, value), key)),
    delete: (key: string) => ask(() => void kept.delete(key)),
  };
  const transaction = () => {
    failsAt('transaction throws');
    const made = {
      oncomplete: null as Handler,
      onerror: null as Handler,
      onabort: null as Handler,
      objectStore: () => (failsAt('objectStore throws'), store),
    };
    soon(() =>
      soon(() => {
        if (refusal === 'the request fails') made.onerror?.();
        else if (refusal === 'the transaction is aborted') made.onabort?.();
        else if (refusal !== 'the transaction never answers') made.oncomplete?.();
      }),
    );
    return made;
  };
  return {
    open: () => {
      failsAt('open throws');
      const opening = {
        result: { createObjectStore: () => {}, transaction, close: () => {} },
        onupgradeneeded: null as Handler,
        onsuccess: null as Handler,
        onerror: null as Handler,
        onblocked: null as Handler,
      };
      soon(() => {
        if (refusal === 'open fails') opening.onerror?.();
        else if (refusal === 'open is blocked') opening.onblocked?.();
        else if (refusal !== 'open never answers') opening.onsuccess?.();
      });
      return opening;
    },
  };
}

function refuseDatabase(step: Step): void {
  if (step === 'indexedDB throws') replaced(window, 'indexedDB', { get: refuse });
  else if (step !== 'indexedDB is not there') {
    replaced(window, 'indexedDB', { value: database(step) });
  }
  // Nobody waits here for what never answers.
  setClock({ after: (_, callback) => (void Promise.resolve().then(callback), () => {}) });
  if (!step.includes('never')) setClock(null);
}

const { text, findings } = readFrom(smallPath('small-2019.txt'));
const KEPT: KeptAgreement = { text, findings };

describe('the browser’s database', () => {
  it('keeps an agreement and lets go of it, where nothing is refused', async () => {
    replaced(window, 'indexedDB', { value: database(null) });
    expect(await keepInBrowser(KEPT)).toBe(true);
    expect(await loadBrowserAgreements()).toEqual([KEPT]);
    expect(await forgetInBrowser(KEPT)).toBe(true);
    expect(await loadBrowserAgreements()).toEqual([]);
  });

  it.each(STEPS)('is done without where %s', async (step) => {
    refuseDatabase(step);
    expect(await loadBrowserAgreements()).toEqual([]);
    expect(await keepInBrowser(KEPT)).toBe(false);
    expect(await forgetInBrowser(KEPT)).toBe(false);
  });

  it.each(STEPS)('takes no tab down where %s, and a wish is not called granted', async (step) => {
    refuseDatabase(step);
    window.location.hash = 'descriptions';
    const workbook = fakeWorkbook();
    workbook.loadAgreements.mockResolvedValue({ kept: [KEPT], tooLarge: 0 });
    render(<PaneApp workbook={workbook} displayLanguage="en" />);
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Keep in this/ });
    await userEvent.setup().click(box);
    await screen.findByText('The browser refused. The agreement stays in the workbook.');
    expect(box.checked).toBe(false);
    expect(screen.getByRole('searchbox')).toBeTruthy();
  });
});

it('shows what the browser keeps as kept', async () => {
  replaced(window, 'indexedDB', { value: database(null) });
  await keepInBrowser(KEPT);
  window.location.hash = 'descriptions';
  render(<PaneApp workbook={fakeWorkbook()} displayLanguage="en" />);
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /^Keep in this/ });
  expect(box.checked).toBe(true);
});

describe('the browser’s store', () => {
  const members: readonly [name: string, refuseIt: () => unknown][] = [
    ['localStorage', () => replaced(window, 'localStorage', { get: refuse })],
    ['getItem', () => replaced(Storage.prototype, 'getItem', { value: refuse })],
    ['setItem', () => replaced(Storage.prototype, 'setItem', { value: refuse })],
  ];

  it.each(members)('takes no pane down where %s throws', async (_, refuseIt) => {
    localStorage.setItem('jd.welcomed', 'yes');
    refuseIt();
    expect(isWelcomeWanted()).toBe(false);
    expect(keepWelcome).not.toThrow();
    render(<PaneApp workbook={fakeWorkbook()} displayLanguage="en" />);
    expect(await screen.findByRole('button', { name: 'Map positions' })).toBeTruthy();
  });
});

describe('the clipboard', () => {
  const written: string[] = [];
  const members: readonly [name: string, clipboard: PropertyDescriptor, isCopied: boolean][] = [
    ['clipboard is not there', { value: undefined }, false],
    ['clipboard throws', { get: refuse }, false],
    ['writeText is not there', { value: {} }, false],
    ['writeText throws', { value: { writeText: refuse } }, false],
    ['writeText refuses', { value: { writeText: async () => refuse() } }, false],
    ['writeText writes', { value: { writeText: async (a: string) => written.push(a) } }, true],
  ];

  it.each(members)('%s', async (_, clipboard, isCopied) => {
    replaced(navigator, 'clipboard', clipboard);
    const answer = await copyToClipboard('a');
    // Another hook, which runs earlier, looks at the clipboard too.
    restore.pop()!();
    expect(answer).toBe(isCopied);
    expect(written).toEqual(isCopied ? ['a'] : []);
  });
});
