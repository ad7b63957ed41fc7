/**
 * @jest-environment jsdom
 */
import { providePlatform } from '../../src/workbench/pane-platform';
import { profiles, type ProfileName } from '../../src/workbench/profiles';

/** A page of its own for each test, because what is provided stays. */
function paneOf(name: ProfileName) {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const pane = frame.contentWindow as Window & typeof globalThis;
  const contexts: { ui: { openBrowserWindow?: unknown } }[] = [];
  const host = { getPlatform: () => 'OfficeOnline' };
  const factory = { setContext: (context: (typeof contexts)[number]) => contexts.push(context) };
  Object.assign(pane, {
    OfficeExt: { HostName: { Host: { getInstance: () => host } } },
    OSF: { _OfficeAppFactory: factory },
  });
  providePlatform(pane, profiles[name]);
  const context = { ui: {} as { openBrowserWindow?: unknown } };
  factory.setContext(context);
  return { pane, host, ui: context.ui, isMade: contexts.length === 1 };
}

/** Whether the browser would follow the link. */
function follows(pane: Window & typeof globalThis, href: string, onPage: boolean): boolean {
  const link = pane.document.createElement('a');
  link.href = href;
  link.download = 'letters.zip';
  let followed = false;
  // What the browser itself would do comes after every listener.
  link.addEventListener('click', (event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  });
  if (onPage) pane.document.body.append(link);
  link.click();
  link.remove();
  return followed;
}

const BLOB = 'blob:https://localhost/1';
const FILE = 'https://localhost/template.docx';

it.each([
  ['workbench', 'OfficeOnline', true, true],
  ['web', 'OfficeOnline', true, true],
  ['excel-2021', 'PC', false, true],
  ['microsoft-365', 'PC', false, true],
  ['mac', 'Mac', false, false],
] as const)('in %s, which is %s, blobs: %s, files: %s', (name, platform, blobs, files) => {
  for (const onPage of [true, false]) {
    const { pane, host } = paneOf(name);
    expect(host.getPlatform()).toBe(platform);
    expect(follows(pane, BLOB, onPage)).toBe(blobs);
    expect(follows(pane, FILE, onPage)).toBe(files);
  }
});

it.each([
  ['workbench', false],
  ['web', false],
  ['excel-2021', true],
  ['microsoft-365', true],
  ['mac', true],
] as const)('%s opens the user’s browser: %s', (name, opens) => {
  const { ui, isMade } = paneOf(name);
  expect(isMade).toBe(true);
  expect(typeof ui.openBrowserWindow).toBe(opens ? 'function' : 'undefined');
});
