/** The workbench's web server: https on this machine only, for `npm start` and the tests. */
import { createReadStream } from 'node:fs';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { headersFor, OFFICE_JS_ORIGIN } from './page-headers.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => path.join(root, ...parts);

const OFFICE_JS_CDN = `${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`;
const OFFICE_JS_LOCAL = '/officejs/office.js';

/** How the page of scripts/excel-check tells what it found. */
const RESULTS = '/excel-check-results?';

/** Ports after the wanted one that are tried when it is taken. */
const NEXT_PORTS = 20;

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves the workbench and the add-in from one https origin.
 *
 * @param {object} [settings]
 * @param {number} [settings.port] the port to try first
 * @param {string} [settings.workbenchPath] the workbench's build
 * @param {string} [settings.addInPath] the add-in's build
 * @param {(text: string) => void} [settings.onResults] told what a page of `npm run test:excel` found
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the workbench's address
 */
export async function serve({
  port = 3000,
  workbenchPath = inRoot('build/workbench'),
  addInPath = inRoot('dist'),
  onResults,
} = {}) {
  const certificate = await findCertificate();
  const handle = (request, response) => {
    if (onResults && request.url?.startsWith(RESULTS)) {
      onResults(decodeURIComponent(request.url.slice(RESULTS.length)));
      response.writeHead(204).end();
      return;
    }
    respond(request, response, { workbenchPath, addInPath }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  for (let candidate = port; ; candidate++) {
    const server = await listen(certificate, handle, '127.0.0.1', candidate);
    if (server) {
      const actual = server.address().port;
      // Browsers may try IPv6 first for "localhost"; without it they only lose a moment.
      const second = await listen(certificate, handle, '::1', actual).catch(() => null);
      const servers = second ? [server, second] : [server];
      return {
        url: `https://localhost:${actual}/workbench.html`,
        close: async () => void (await Promise.all(servers.map(stop))),
      };
    }
    if (candidate >= port + NEXT_PORTS) {
      throw new Error(`The ports ${port} to ${candidate} are all taken.`);
    }
  }
}

/** A listening server, or null when the port is taken. */
function listen(certificate, handle, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(certificate, handle);
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

async function respond(request, response, { workbenchPath, addInPath }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const pathname = decodedPath(request.url ?? '/');
  if (pathname === '/') {
    response.writeHead(302, { Location: '/workbench.html' }).end();
    return;
  }
  const file = pathname && (await findFile(pathname, [workbenchPath, addInPath]));
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found.');
    return;
  }
  const name = path.basename(file);
  response.setHeader('Content-Type', TYPES[path.extname(name)] ?? 'application/octet-stream');
  for (const [header, value] of Object.entries(headersFor(name))) {
    response.setHeader(header, value);
  }
  if (request.method === 'HEAD') {
    response.end();
  } else if (name === 'taskpane.html') {
    // The one difference to what an organization's server sends.
    response.end((await readFile(file, 'utf8')).replace(OFFICE_JS_CDN, OFFICE_JS_LOCAL));
  } else {
    createReadStream(file).pipe(response);
  }
}

/** The path of a request without its query, or null for one that no file can have. */
function decodedPath(url) {
  try {
    const pathname = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    return pathname.includes('\0') || pathname.includes('\\') ? null : pathname;
  } catch {
    return null;
  }
}

async function findFile(pathname, folders) {
  const office = '/officejs/';
  const candidates = pathname.startsWith(office)
    ? [inside(inRoot('node_modules/@microsoft/office-js/dist'), pathname.slice(office.length))]
    : folders.map((folder) => inside(folder, pathname));
  for (const candidate of candidates) {
    const found = candidate && (await stat(candidate).catch(() => null));
    if (found?.isFile()) return candidate;
  }
  return null;
}

/** The file's path, or null if it would lie outside the folder. */
function inside(folder, relative) {
  const file = path.join(folder, relative);
  return file.startsWith(folder + path.sep) ? file : null;
}

/** The certificate that office-addin-dev-certs made this machine trust, or one of our own. */
async function findCertificate() {
  const trusted = path.join(homedir(), '.office-addin-dev-certs');
  return (
    (await readCertificate(trusted, 'localhost')) ??
    (await readCertificate(inRoot('build/cert'), 'localhost')) ??
    makeCertificate(inRoot('build/cert'))
  );
}

const ONE_DAY = 86_400_000;

async function readCertificate(folder, name) {
  try {
    const [cert, key] = await Promise.all(
      ['.crt', '.key'].map((ending) => readFile(path.join(folder, name + ending), 'utf8')),
    );
    const validTo = Date.parse(new X509Certificate(cert).validTo);
    return validTo > Date.now() + ONE_DAY ? { cert, key } : null;
  } catch {
    return null;
  }
}

async function makeCertificate(folder) {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 365 * ONE_DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  const keyFile = path.join(folder, 'localhost.key');
  await writeFile(keyFile, pems.private, { mode: 0o600 });
  // The mode above does not reach a file that is already there.
  await chmod(keyFile, 0o600);
  await writeFile(path.join(folder, 'localhost.crt'), pems.cert);
  return { cert: pems.cert, key: pems.private };
}
