/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { BUILT_IN } from '../../src/agreements/catalogue';
import { broadcastTexts, draftBroadcast } from '../../src/documents/letters/draft-broadcast';
import { loadOurTemplate } from '../../src/documents/our-templates';
import { canAskWhere, canDownload } from '../../src/excel/office/can-download';
import { canOpenBrowser, openInBrowser } from '../../src/excel/office/open-in-browser';
import { useWriting } from '../../src/taskpane/features/letters/use-writing';
import { WriteAction } from '../../src/taskpane/features/letters/write-action';
import { PaneContext, type Pane } from '../../src/taskpane/pane-context';
import { fromFileText, toFileText } from '../../src/taskpane/save-page/file-text';
import { showSavePage } from '../../src/taskpane/save-page/show-save-page';
import { textsFor } from '../../src/taskpane/texts/texts-for';
import { hasSet, profiles, type ProfileName } from '../../src/workbench/profiles';
import { wordingFor } from '../../src/wording/wording';

const BYTES = Uint8Array.from({ length: 1_000 }, (_, at) => at % 256);

/** What the pane's browser saved, and what the user's own did. */
const saved: { inPane: Blob[]; inBrowser: Blob[] } = { inPane: [], inBrowser: [] };
let blobs: Map<string, Blob>;
let opened: string[];
let isInBrowser: boolean;

function beIn(name: ProfileName): void {
  const profile = profiles[name];
  Object.assign(globalThis, {
    Office: {
      PlatformType: { PC: 'PC', Mac: 'Mac', iOS: 'iOS', OfficeOnline: 'OfficeOnline' },
      context: {
        platform: profile.platform,
        requirements: {
          isSetSupported: (set: string, version?: string) => hasSet(profile, set, version),
        },
        ui: profile.opensBrowser
          ? { openBrowserWindow: (url: string) => void opened.push(url) }
          : {},
      },
    },
  });
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!;
    if (isInBrowser) saved.inBrowser.push(blob);
    // The others drop it without a word.
    else if (profile.downloads === 'kept') saved.inPane.push(blob);
  };
}

beforeEach(() => {
  saved.inPane = [];
  saved.inBrowser = [];
  opened = [];
  isInBrowser = false;
  blobs = new Map();
  URL.createObjectURL = (blob) => {
    const url = `blob:https://localhost/${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => {};
});
afterEach(() => {
  delete (globalThis as Record<string, unknown>)['Office'];
});

const TEXTS = broadcastTexts(
  { family: 'Drivers', link: 'https://example.org', effectiveOn: null },
  BUILT_IN,
);

const WORKBOOK = { canDownload, canAskWhere, canOpenBrowser, openInBrowser };

function Letters() {
  const writing = useWriting();
  return (
    <WriteAction
      kind="broadcast"
      count={1}
      templateName=""
      writing={writing}
      request={async () => ({
        kind: 'broadcast',
        drafts: [draftBroadcast(TEXTS, 'Drivers')],
        template: () => loadOurTemplate('broadcast', 'en'),
        packing: 'one document',
        fileName: 'letters',
      })}
      hasSheet={false}
    />
  );
}

function show() {
  const wording = wordingFor('en');
  const pane = { workbook: WORKBOOK, wording, texts: textsFor(wording), displayLanguage: 'fr-FR' };
  render(
    <PaneContext value={pane as unknown as Pane}>
      <FluentProvider theme={webLightTheme}>
        <Letters />
      </FluentProvider>
    </PaneContext>,
  );
  return userEvent.setup();
}

/** Pastes a text into the page that the user's browser shows. */
async function pasteInBrowser(text: string): Promise<Document> {
  isInBrowser = true;
  const page = document.implementation.createHTMLDocument();
  showSavePage(page, new URL(opened.at(-1)!).searchParams.get('lang')!);
  const paste = new Event('paste', { cancelable: true });
  Object.assign(paste, { clipboardData: { getData: () => text } });
  page.querySelector('textarea')!.dispatchEvent(paste);
  return page;
}

const bytesOf = (blob: Blob) =>
  new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

/** What is in a document of Word's that came out whole. */
const partsOf = async (files: readonly Blob[]) => {
  expect(files).toHaveLength(1);
  return Object.keys(unzipSync(await bytesOf(files[0]!)));
};

it.each(['web', 'workbench'] as const)('in %s the pane’s own browser saves it', async (name) => {
  beIn(name);
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Write broadcast' }));
  await screen.findByText(/^The browser has letters.docx/);
  expect(await partsOf(saved.inPane)).toContain('word/document.xml');
  expect(screen.queryByRole('button', { name: /with the browser/ })).toBeNull();
});

it.each(['excel-2021', 'microsoft-365', 'mac'] as const)(
  'in %s, which drops downloads, the user’s own browser saves it, and nothing else is claimed',
  async (name) => {
    beIn(name);
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Write broadcast' }));
    const toBrowser = await screen.findByRole('button', { name: 'Save it with the browser …' });
    expect(saved.inPane).toEqual([]);
    const said = document.body.textContent;
    expect(said).toMatch(name === 'mac' ? /is not saved yet/ : /cannot see whether it was saved/);
    await user.click(toBrowser);
    expect(await screen.findByText(/^letters.docx is in the clipboard/)).toBeTruthy();
    expect(opened).toEqual([expect.stringMatching(/\/save\.html\?lang=fr-FR$/)]);

    const page = await pasteInBrowser(await navigator.clipboard.readText());
    expect(await partsOf(saved.inBrowser)).toContain('word/document.xml');
    expect(page.documentElement.lang).toBe('fr');
    const link = page.querySelector('a')!;
    expect([link.download, link.textContent]).toEqual(['letters.docx', 'letters.docx']);
  },
);

it('shows the text to copy by hand where the host refuses the clipboard', async () => {
  beIn('mac');
  const user = show();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Write broadcast' }));
  await user.click(await screen.findByRole('button', { name: 'Save it with the browser …' }));
  expect(await screen.findByText(/^Excel does not let the pane copy letters.docx/)).toBeTruthy();
  const { value } = screen.getByLabelText<HTMLTextAreaElement>('The file as text');
  expect(opened).toHaveLength(1);
  await pasteInBrowser(value);
  expect(await partsOf(saved.inBrowser)).toContain('word/document.xml');
});

describe('the page in the browser', () => {
  const FILE = new Blob([BYTES]);

  it('makes the same file of the text, however its lines are broken', async () => {
    const text = await toFileText('lettres « août ».zip', FILE);
    const broken = text.replace(/(.{60})/g, '$1\r\n').replace(/^(JD for Excel: .*?)\r\n/, '$1');
    const whole = text.replace(/\n/, '\r\n');
    for (const each of [text, `${whole}\r\n`]) {
      expect(fromFileText(each)).toEqual({ name: 'lettres « août ».zip', bytes: BYTES });
    }
    expect(fromFileText(broken)?.bytes).toEqual(BYTES);
  });

  it.each([
    ['nothing', ''],
    ['another text', 'Dear all'],
    ['a name that leads elsewhere', 'JD for Excel: ../a.docx, 3 bytes\nAAAA'],
    ['a program', 'JD for Excel: a.exe, 3 bytes\nAAAA'],
    ['a text that came in part', 'JD for Excel: a.docx, 6 bytes\nAAAAA'],
    ['a text that was cut where base64 may end', 'JD for Excel: a.docx, 6 bytes\nAAAA'],
    ['a text that does not say how long it is', 'JD for Excel: a.docx\nAAAA'],
  ])('takes no file from %s, and says so', async (_, text) => {
    expect(fromFileText(text)).toBeNull();
    opened = ['https://localhost/save.html?lang=en'];
    const page = await pasteInBrowser(text);
    expect(page.querySelector('[role=status]')!.textContent).toMatch(/^That is no file/);
    expect(saved.inBrowser).toEqual([]);
  });
});
