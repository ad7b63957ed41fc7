import { readFileSync } from 'node:fs';
import {
  COMMON_HEADERS,
  headersFor,
  HOST_HEADERS,
  hostHeadersFor,
  OFFICE_HOSTS,
  panePolicy,
} from '../scripts/page-headers.mjs';

const guide = readFileSync('docs/HOSTING.md', 'utf8');
const readme = readFileSync('README.md', 'utf8');

/** The lists of functions that Excel is told of. */
const metadataFiles = [
  ...new Set(readFileSync('manifest.xml', 'utf8').match(/(?<=localhost:3000\/)[\w.-]+\.json/g)),
];

it.each(Object.entries({ ...COMMON_HEADERS, ...HOST_HEADERS }))(
  'the guide for hosts says %s as we send it',
  (header, value) => {
    expect(guide).toContain(`- \`${header}: ${value}\``);
  },
);

it('the guide for hosts has the policy of the pane', () => {
  const policy = panePolicy(OFFICE_HOSTS);
  expect(guide).toContain(`\nContent-Security-Policy: ${policy}\n`);
});

// OfficeDev/office-js#3970: Excel on the web fetches the localised ones too, from its own origin.
describe('every list of functions that the manifest names', () => {
  it('is one a language', () => expect(metadataFiles.length).toBeGreaterThan(2));

  it.each(metadataFiles)('%s may be read from any origin', (file) => {
    expect(headersFor(file)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
    expect(hostHeadersFor(file)).toMatchObject({ 'Access-Control-Allow-Origin': '*' });
    expect(guide).toContain(`\`${file}\``);
    expect(readme).toContain(`\`${file}\``);
  });
});

it('Office may keep icons, and nothing else of npm start', () => {
  expect(headersFor('icon-32.png')['Cache-Control']).toBe('max-age=86400');
  expect(headersFor('functions.js')['Cache-Control']).toBe('no-store');
});

describe('the example for nginx', () => {
  const [shared, server] = [...guide.matchAll(/```nginx\n([^`]*)```/g)].map(([, text]) => text!);
  const addedIn = (block: string) =>
    [...block.matchAll(/add_header ([\w-]+) "([^"]*)" always;/g)].map(
      ([, name, value]) => [name!, value!] as const,
    );
  const locations = [
    ...server!.matchAll(/location (=|~)? ?("?)(\S+)\2 \{\n([^}]*(?:\}[^\n][^}]*)*)\n\}/g),
  ].map(([, kind = '', , place, block]) => ({ kind, place: place!, block: block! }));

  /** Exact places first, then patterns in their order, then beginnings: as nginx does it. */
  function headersAt(path: string): Record<string, string> {
    const found =
      locations.find(({ kind, place }) => kind === '=' && place === path) ??
      locations.find(({ kind, place }) => kind === '~' && new RegExp(place).test(path)) ??
      locations.find(({ kind, place }) => kind === '' && path.startsWith(place));
    const { block } = found!;
    const inherited = block.includes('include jd-headers.conf;') ? addedIn(shared!) : [];
    return Object.fromEntries([...inherited, ...addedIn(block)]);
  }

  it.each([
    ...metadataFiles,
    'taskpane.html',
    'functions.js',
    'taskpane.js',
    'taskpane.css',
    'mapping.1a2b3c4d.js',
    'assets/icon-32.png',
    'assets/support.html',
    'help/fr/ELIGIBLE.html',
    'third-party-licenses.txt',
  ])('sends with %s what we say', (file) => {
    expect(headersAt(`/jd/${file}`)).toEqual(hostHeadersFor(file.split('/').at(-1)!));
  });
});
