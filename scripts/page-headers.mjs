/**
 * The headers that go with each file: the one source for the policy in the pane's page, for what
 * `npm start` sends, and, checked by a test, for docs/HOSTING.md.
 */
export const OFFICE_JS_ORIGIN = 'https://appsforoffice.microsoft.com';

/**
 * What the pane's page may load and reach. Nothing that the add-in reads may leave the workbook, and
 * the browser itself holds us to it: connections go to our own origin and to Office.js's, no other.
 * Styles stay 'unsafe-inline' because Fluent UI and Office.js both insert style elements.
 */
const PANE_POLICY = [
  `default-src 'none'`,
  `script-src 'self' ${OFFICE_JS_ORIGIN}`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `font-src 'self' data:`,
  `worker-src 'self'`,
  `connect-src 'self' ${OFFICE_JS_ORIGIN}`,
  `frame-src ${OFFICE_JS_ORIGIN}`,
  `base-uri 'none'`,
  `form-action 'none'`,
];

/** The pages in which Excel on the web, SharePoint and Teams show a pane. */
export const OFFICE_HOSTS = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.live.com',
  'https://teams.microsoft.com',
];

/** The spreadsheet draws with inline styles, and measures fonts in blobs. */
const WORKBENCH_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data: blob:`,
  `font-src 'self' data:`,
  `connect-src 'self'`,
  `worker-src 'self' blob:`,
  `frame-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
];

/** The policy as the page itself can say it: who may frame it, only a header can. */
export const PANE_META_POLICY = PANE_POLICY.join('; ');

/** @param {readonly string[]} framedBy origins whose pages may show the pane in a frame */
export const panePolicy = (framedBy) =>
  [...PANE_POLICY, `frame-ancestors ${framedBy.join(' ')}`].join('; ');

/** For every file, on every server. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** For a real host only: on localhost it would forbid http to everything else there. */
export const HOST_HEADERS = { 'Strict-Transport-Security': 'max-age=31536000' };

/**
 * What `npm start` sends with a file.
 *
 * @param {string} name the file's name without its folder
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(name) {
  return { ...COMMON_HEADERS, 'Cache-Control': 'no-store', ...HEADERS_BY_NAME[name] };
}

const HEADERS_BY_NAME = {
  'workbench.html': { 'Content-Security-Policy': WORKBENCH_POLICY.join('; ') },
  // The workbench shows it, and so does Excel on the web.
  'taskpane.html': { 'Content-Security-Policy': panePolicy([`'self'`, ...OFFICE_HOSTS]) },
  // Excel on the web reads it from its own origin.
  'functions.json': { 'Access-Control-Allow-Origin': '*' },
};
