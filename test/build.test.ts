import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const HOST = 'https://addins.example.org/jd/';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jd-build-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function build(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/build.mjs', ...args], { encoding: 'utf8' });
}

describe('npm run build -- --url', () => {
  const out = () => path.join(folder, 'dist');
  const read = (file: string) => readFileSync(path.join(out(), file), 'utf8');
  const files = () =>
    readdirSync(out(), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(html|js|json|css|xml|txt)$/.test(file),
    );

  beforeAll(() => {
    // Without the slash at the end, as people type it.
    const { status, stdout, stderr } = build('--url', HOST.slice(0, -1), '--out', out());
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(HOST);
  });

  it('writes a manifest that names this address alone', () => {
    const addresses = read('manifest.xml').match(/https?:\/\/[^"<\s]+/g)!;
    const others = addresses.filter((address) => !address.startsWith(HOST));
    expect([...new Set(others)].sort()).toEqual(
      [
        'https://addins.example.org', // the AppDomain, an origin
        'http://schemas.microsoft.com/office/appforoffice/1.1',
        'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
        'http://www.w3.org/2001/XMLSchema-instance',
      ].sort(),
    );
  });

  it('writes every file that the manifest names', () => {
    const named = read('manifest.xml').matchAll(/https:\/\/addins\.example\.org\/jd\/([^"#]+)/g);
    const missing = [...named]
      .map(([, file]) => file!)
      .filter((file) => !existsSync(path.join(out(), file)));
    expect(missing).toEqual([]);
  });

  it('loads Office.js from Microsoft, then the functions, then the rest', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script[^>]*src="([^"?]+)/g)];
    expect(scripts.map(([, source]) => source)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'commands.js',
      'taskpane.js',
    ]);
  });

  it('forbids the page to run other code or to talk to anyone else', () => {
    const page = read('taskpane.html');
    const policy = page.match(/Content-Security-Policy" content="([^"]+)"/)![1]!;
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).toContain(`script-src 'self' https://appsforoffice.microsoft.com;`);
    expect(policy).toContain(`connect-src 'self' https://appsforoffice.microsoft.com;`);
    expect(policy).not.toContain('unsafe-eval');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });

  it('describes the functions that it registers, and registers those that it describes', () => {
    const { functions } = JSON.parse(read('functions.json')) as { functions: { id: string }[] };
    const described = functions.map(({ id }) => id).sort();
    const registered = [...read('functions.js').matchAll(/CustomFunctions\.associate\("(\w+)"/g)];
    expect(described).toEqual(
      expect.arrayContaining(['ELIGIBLE', 'FAMILY', 'GRADE', 'OUTCOME', 'WHY']),
    );
    expect(registered.map(([, id]) => id).sort()).toEqual(described);
  });

  it('has the functions ready before React, in less than 67 kB', () => {
    const before = read('functions.js') + read('commands.js');
    expect(before).not.toContain('react.');
    expect(gzipSync(before).length).toBeLessThan(67_000);
  });

  it('loads less than 288 kB before the pane is there', () => {
    const scripts = [...read('taskpane.html').matchAll(/(?:src|href)="([\w.-]+\.(?:js|css))/g)];
    const loaded = scripts.map(([, file]) => gzipSync(read(file!)).length);
    expect(loaded.length).toBeGreaterThanOrEqual(3);
    expect(loaded.reduce((sum, size) => sum + size, 0)).toBeLessThan(288_000);
  });

  it('runs no code that stands in a page', () => {
    for (const file of files().filter((name) => name.endsWith('.html'))) {
      const page = read(file);
      expect([file, page.match(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/gi)]).toEqual([
        file,
        null,
      ]);
    }
  });

  it('loads what makes documents, and our templates, only when they are used', () => {
    const isOfDocuments = (script: string) => /docxtemplater|PizZip|;base64,UEsDB/.test(script);
    const atStart = ['functions.js', 'commands.js', 'taskpane.js'];
    expect(atStart.filter((file) => isOfDocuments(read(file)))).toEqual([]);
    const later = files().filter((file) => file.endsWith('.js') && isOfDocuments(read(file)));
    expect(later.length).toBeGreaterThan(10);
  });

  it('loads the libraries that read documents only when one is read', () => {
    const start = ['functions.js', 'commands.js', 'taskpane.js'].map(read).join('');
    // What only pdf.js, mammoth and our own reader of files hold.
    for (const mark of ['GlobalWorkerOptions', 'convertToHtml', 'EncryptedPackage']) {
      expect([mark, start.includes(mark)]).toEqual([mark, false]);
      const parts = files().filter((file) => file.endsWith('.js') && read(file).includes(mark));
      expect([mark, parts.length > 0]).toEqual([mark, true]);
    }
  });

  it('carries no source map and no path of the machine that built it', () => {
    for (const file of files()) {
      expect([file, read(file).includes(process.cwd())]).toEqual([file, false]);
      expect([file, read(file).includes('sourceMappingURL')]).toEqual([file, false]);
    }
  });

  it('carries its licence and those of the packages in it', () => {
    expect(read('LICENSE.txt')).toContain('MIT License');
    const notices = read('third-party-licenses.txt');
    for (const name of ['react', 'react-dom', '@fluentui/react-components', '@griffel/core']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
  });
});

describe('an address that cannot work', () => {
  it.each([
    ['http://addins.example.org/', 'https'],
    ['addins.example.org', 'not an address'],
    ['https://addins.example.org/?jd', 'plain folder address'],
  ])('%s is refused with a sentence', (url, sentence) => {
    const { status, stderr } = build('--url', url);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('before every script', () => {
  const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });
  const wanted = {
    '': { name: 'jd' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-other-platform': { version: '2.0.0', integrity: 'sha512-b', optional: true },
  };
  const installed = { 'node_modules/a': wanted['node_modules/a'] };

  /** Runs the script in a project with those packages, with an npm that only says what it is told. */
  function ensure(packages: object | null, { npmStatus = 0, node = process.versions.node } = {}) {
    const root = mkdtempSync(path.join(folder, 'clone-'));
    mkdirSync(path.join(root, 'scripts'));
    copyFileSync(
      'scripts/ensure-dependencies.cjs',
      path.join(root, 'scripts/ensure-dependencies.cjs'),
    );
    writeFileSync(path.join(root, 'package-lock.json'), lock(wanted));
    if (packages) {
      mkdirSync(path.join(root, 'node_modules'));
      writeFileSync(path.join(root, 'node_modules/.package-lock.json'), lock(packages));
    }
    const npm = path.join(root, 'npm.cjs');
    writeFileSync(npm, `console.log(process.argv[2]); process.exit(${npmStatus});`);
    const age = path.join(root, 'age.cjs');
    writeFileSync(age, `Object.defineProperty(process.versions, 'node', { value: '${node}' });`);
    return spawnSync(
      process.execPath,
      ['--require', age, path.join(root, 'scripts/ensure-dependencies.cjs')],
      { encoding: 'utf8', env: { ...process.env, npm_execpath: npm } },
    );
  }

  it('is silent where all is there but other platforms’ packages', () => {
    expect(ensure(installed)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['nothing is installed', null],
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['a package is there that the lock file lacks', { ...installed, 'node_modules/c': {} }],
  ])('installs where %s', (_, packages) => {
    expect(ensure(packages)).toMatchObject({ status: 0, stdout: 'ci\n' });
  });

  it('says what to do where installing fails', () => {
    const { status, stderr } = ensure(null, { npmStatus: 1 });
    expect(status).toBe(1);
    expect(stderr).toContain('run "npm ci" by hand');
  });

  it('says in one sentence that node is too old', () => {
    const { status, stdout, stderr } = ensure(null, { node: '18.20.4' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('needs Node.js 20 or newer, and this is 18.20.4');
  });
});
