import { mkdtempSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OFFICE_HOSTS, panePolicy } from '../../scripts/page-headers.mjs';
import { serve, type Served } from '../../scripts/serve.mjs';

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const page = `<script src="${cdn}"></script><p>unchanged</p>`;
let served: Served;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const part of ['workbench', 'add-in']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'workbench/workbench.html'), '<p>workbench</p>');
  writeFileSync(join(folder, 'add-in/taskpane.html'), page);
  writeFileSync(join(folder, 'add-in/functions.json'), '{}');
  writeFileSync(join(folder, 'add-in/functions.fr-FR.json'), '{}');
  mkdirSync(join(folder, 'add-in/assets'));
  writeFileSync(join(folder, 'add-in/assets/icon-32.png'), '');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  served = await start();
});
afterAll(() => served.close());

const start = () =>
  serve({
    port: 34_210,
    workbenchPath: join(folder, 'workbench'),
    addInPath: join(folder, 'add-in'),
  });

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

function get(path: string, method = 'GET'): Promise<Answer> {
  const { port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, rejectUnauthorized: false },
      (response) => {
        let body = '';
        response.on('data', (part) => (body += part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    asked.on('error', reject).end();
  });
}

test('/ leads to the workbench', async () => {
  expect(await get('/')).toMatchObject({ status: 302, headers: { location: '/workbench.html' } });
  expect((await get('/workbench.html?lang=fr-FR')).body).toBe('<p>workbench</p>');
});

test("the pane's page differs in nothing but the address of Office.js", async () => {
  const { body, headers } = await get('/taskpane.html');
  expect(body).toBe(page.replace(cdn, '/officejs/office.js'));
  expect(headers['content-security-policy']).toBe(panePolicy([`'self'`, ...OFFICE_HOSTS]));
});

test('no page runs inline code, or what it is not served from', async () => {
  for (const path of ['/workbench.html', '/taskpane.html']) {
    const policy = String((await get(path)).headers['content-security-policy']);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy.match(/script-src [^;]*/)![0]).not.toMatch(/unsafe|data:|blob:|\*/);
  }
  expect((await get('/workbench.html')).headers['content-security-policy']).toContain(
    `frame-ancestors 'none'`,
  );
});

test('files have their type and are not cached', async () => {
  expect((await get('/functions.json')).headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'access-control-allow-origin': '*',
  });
  expect((await get('/officejs/office.js')).headers['content-type']).toMatch('text/javascript');
});

test('Excel on the web may read the functions in every language, and keep icons', async () => {
  expect((await get('/functions.fr-FR.json')).headers).toMatchObject({
    'access-control-allow-origin': '*',
  });
  expect((await get('/assets/icon-32.png')).headers['cache-control']).toBe('max-age=86400');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/officejs/../../package.json',
  '/%00',
  '/%',
])('nothing outside the folders is served: %s', async (path) =>
  expect((await get(path)).status).toBe(404),
);

test('only reading is allowed', async () => {
  expect((await get('/workbench.html', 'POST')).status).toBe(405);
});

test('the next port is taken when one is in use', async () => {
  const second = await start();
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(served.url).port));
  await second.close();
});

test("the certificate's key is for its owner only", () => {
  const key = statSync(join(process.cwd(), 'build/cert/localhost.key'), { throwIfNoEntry: false });
  // Where the machine has a certificate that it trusts, none is made.
  if (key) expect(key.mode & 0o077).toBe(0);
});
