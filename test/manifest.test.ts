/**
 * @jest-environment jsdom
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { localesLike, manifestFor } from '../scripts/manifest-url.mjs';
import { testWhere } from './test-where';

const DEVELOPMENT_URL = 'https://localhost:3000/';
const LOCALES = ['es-ES', 'fr-FR'];
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const source = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
/** As Excel is given it. */
const built = manifestFor(source, { url: DEVELOPMENT_URL, version });
const manifest = new DOMParser().parseFromString(source, 'application/xml');

/** All elements of that name, whatever their namespace prefix. */
const all = (name: string, within: Document | Element = manifest) => [
  ...within.getElementsByTagNameNS('*', name),
];
const attributes = (name: string) =>
  all('*')
    .map((element) => element.getAttribute(name))
    .filter((value) => value !== null);
const childrenOf = (element: Element) => [...element.children].map((child) => child.localName);
const overridesOf = (element: Element) =>
  all('Override', element)
    .map((override) => override.getAttribute('Locale'))
    .sort();

/** The elements that define what a resid names. */
const resources = () =>
  ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((group) => [
    ...all(group)[0]!.children,
  ]);

it('is well-formed', () => {
  expect(all('parsererror')).toEqual([]);
  expect(manifest.documentElement.localName).toBe('OfficeApp');
});

it('has the version of the package', () => {
  expect(/<Version>(.*)<\/Version>/.exec(built)![1]).toBe(`${version}.0`);
});

it('has a stable id in the form of a GUID', () => {
  expect(all('Id')[0]!.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

describe('the order that Office reads it in', () => {
  it('holds at the top', () => {
    expect(childrenOf(manifest.documentElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('holds in the host: Runtimes first', () => {
    const host = all('VersionOverrides')[0]!.querySelector('Host')!;
    expect(childrenOf(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  });

  it('holds in the resources', () => {
    expect(childrenOf(all('Resources')[0]!)).toEqual([
      'Images',
      'Urls',
      'ShortStrings',
      'LongStrings',
    ]);
  });

  it.each(['Control', 'Group'])('holds in every %s', (name) => {
    const wanted =
      name === 'Control' ? ['Label', 'Supertip', 'Icon', 'Action'] : ['Label', 'Icon', 'Control'];
    for (const element of all(name)) {
      expect([...new Set(childrenOf(element))]).toEqual(wanted);
    }
  });
});

describe('the shared runtime', () => {
  it('is one page for runtime, functions and buttons, and the pane too', () => {
    const residOf = (element: Element | undefined) => element?.getAttribute('resid');
    expect([
      residOf(all('Runtime')[0]),
      residOf(all('SourceLocation', all('Page')[0])[0]),
      residOf(all('FunctionFile')[0]),
      ...all('Action')
        .filter((action) => action.getAttribute('xsi:type') === 'ShowTaskpane')
        .map((action) => residOf(all('SourceLocation', action)[0])),
    ]).toEqual(['Pane.Url', 'Pane.Url', 'Pane.Url', 'Pane.Url']);
    expect(all('Runtime')[0]!.getAttribute('lifetime')).toBe('long');
  });

  it('has no pane apart from it, which an id would ask for', () => {
    expect(all('TaskpaneId')).toEqual([]);
  });

  it('is required, with the functions’ runtime and a version of the API', () => {
    expect(all('Set').map((set) => set.getAttribute('Name'))).toEqual([
      'SharedRuntime',
      'CustomFunctionsRuntime',
      'ExcelApi',
    ]);
  });
});

describe('the custom functions', () => {
  it('have the namespace JD, the same in every language', () => {
    const resid = all('Namespace')[0]!.getAttribute('resid');
    const namespace = resources().find((resource) => resource.id === resid)!;
    expect(namespace.getAttribute('DefaultValue')).toBe('JD');
    expect(overridesOf(namespace)).toEqual([]);
  });
});

describe('the ribbon', () => {
  it('has its buttons on a tab of its own', () => {
    expect(all('CustomTab')).toHaveLength(1);
    expect(all('Control').map((control) => control.id)).toEqual([
      'JD.Map.Button',
      'JD.Review.Button',
      'JD.Eligibility.Button',
      'JD.Pane.Button',
      'JD.Help.Button',
    ]);
  });

  it('calls functions that the commands define', () => {
    const commands = readFileSync('src/commands/commands.ts', 'utf8');
    for (const { textContent } of all('FunctionName')) {
      expect(commands).toContain(`${textContent}:`);
    }
  });
});

describe('the resources', () => {
  it('define every resid that is used, and none that is not, once each', () => {
    const defined = resources().map(({ id }) => id);
    expect([...defined].sort()).toEqual([...new Set(attributes('resid'))].sort());
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('have ids of at most 32 characters', () => {
    expect(resources().filter(({ id }) => id.length > 32)).toEqual([]);
  });

  it.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('keep %s to %i characters in every language', (group, limit) => {
    const texts = all('String', all(group)[0]).flatMap((text) => [
      text.getAttribute('DefaultValue')!,
      ...all('Override', text).map((override) => override.getAttribute('Value')!),
    ]);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length > limit || text.trim() === '')).toEqual([]);
  });

  it('are worded in French and Spanish wherever they are in English', () => {
    const translatable = [
      all('DisplayName')[0]!,
      manifest.querySelector('OfficeApp > Description')!,
      all('SupportUrl')[0]!,
      ...resources().filter(
        ({ localName, id }) => localName === 'String' && id !== 'Functions.Namespace',
      ),
      // The page of help has a part in each language; the other addresses are the same for all.
      ...resources().filter((resource) => overridesOf(resource).length > 0),
    ];
    for (const element of translatable) {
      expect([element.id || element.localName, overridesOf(element)]).toEqual([
        element.id || element.localName,
        LOCALES,
      ]);
    }
  });
});

describe('as it is built', () => {
  const overrides = (element: Element) =>
    new Map(
      all('Override', element).map((override) => [
        override.getAttribute('Locale')!,
        override.getAttribute('Value')!,
      ]),
    );
  const elements = [
    ...new DOMParser().parseFromString(built, 'application/xml').getElementsByTagName('*'),
  ].filter((element) => [...element.children].some(({ localName }) => localName === 'Override'));

  it.each([
    ['fr-CA', 'fr-FR'],
    ['fr-BE', 'fr-FR'],
    ['fr-CH', 'fr-FR'],
    ['fr-LU', 'fr-FR'],
    ['es-MX', 'es-ES'],
    ['es-AR', 'es-ES'],
  ])('it says to %s, everywhere, what it says to %s', (locale, like) => {
    expect(elements.length).toBeGreaterThan(15);
    for (const element of elements) {
      expect(overrides(element).get(locale)).toBe(overrides(element).get(like)!);
    }
  });

  it('names each locale once, and none but those of its languages', () => {
    const wanted = LOCALES.flatMap(localesLike).sort();
    expect(new Set(wanted).size).toBe(wanted.length);
    for (const element of elements) expect(overridesOf(element)).toEqual(wanted);
  });
});

describe('the addresses', () => {
  const addresses = [...attributes('DefaultValue'), ...attributes('Value')].filter((value) =>
    value.includes('://'),
  );

  it('are all under the one that a build replaces', () => {
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((address) => !address.startsWith(DEVELOPMENT_URL))).toEqual([]);
    expect(source).not.toContain('http://localhost');
  });

  it('name pictures that exist, at the size that is said', () => {
    const sized = all('Image', all('Hosts')[1]).map((image) => ({
      size: Number(image.getAttribute('size')),
      address: resources()
        .find((resource) => resource.id === image.getAttribute('resid'))!
        .getAttribute('DefaultValue')!,
    }));
    const icons = [
      { size: 32, address: all('IconUrl')[0]!.getAttribute('DefaultValue')! },
      { size: 64, address: all('HighResolutionIconUrl')[0]!.getAttribute('DefaultValue')! },
      ...sized,
    ];
    for (const { size, address } of icons) {
      const picture = readFileSync(address.slice(DEVELOPMENT_URL.length));
      expect([address, picture.toString('latin1', 1, 4)]).toEqual([address, 'PNG']);
      expect([address, picture.readUInt32BE(16)]).toEqual([address, size]);
      expect([address, picture.readUInt32BE(20)]).toEqual([address, size]);
    }
  });

  it('give every button and group all sizes', () => {
    for (const icon of all('Icon')) {
      const sizes = all('Image', icon).map((image) => Number(image.getAttribute('size')));
      expect(sizes).toEqual(ICON_SIZES);
    }
  });
});

// Microsoft's schemas stand beside the repository, not in it, and xmllint comes with the system.
const schema = path.resolve('../shared/schemas/OfficeAppManifestV1_1.xsd');
const itWithSchema = testWhere(
  existsSync(schema) && !spawnSync('xmllint', ['--version']).error,
  'Microsoft’s schema is not beside the repository (shared/schemas), or xmllint is missing.',
);

itWithSchema('is valid by the schema of Office', () => {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], {
    encoding: 'utf8',
    input: built,
  });
  expect([status, stderr.trim()]).toEqual([0, '- validates']);
});
