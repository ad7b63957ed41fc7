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

/** For the page that saves a file in the user's own browser: it talks to nobody at all. */
export const SAVE_META_POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

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
 * The lists of functions, one a language. Excel on the web fetches each that the manifest names
 * from its own origin (OfficeDev/office-js#3970).
 */
const FUNCTIONS_METADATA = /^functions(\.[\w-]+)?\.json$/;

/** Named by content: eight characters before the ending. */
const NEVER_CHANGES = /\.[0-9a-f]{8}\.\w+$/;

/** Office shows them on its own pages, and shows none that it may not keep. */
const PICTURE = /\.(png|ico|svg)$/;

const ONE_DAY = 86_400;
const ONE_YEAR = 365 * ONE_DAY;

/**
 * What a web server should send with a file besides the common headers.
 *
 * @param {string} name the file's name without its folder
 * @returns {Readonly<Record<string, string>>}
 */
export function hostHeadersFor(name) {
  return {
    ...COMMON_HEADERS,
    ...HOST_HEADERS,
    'Cache-Control': cachingOf(name),
    ...ofKind(name, { framedBy: OFFICE_HOSTS }),
  };
}

/**
 * What `npm start` sends with a file: nothing is kept but pictures, so that the next build shows.
 *
 * @param {string} name the file's name without its folder
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(name) {
  return {
    ...COMMON_HEADERS,
    'Cache-Control': PICTURE.test(name) ? cachingOf(name) : 'no-store',
    // The workbench shows the pane, and so does Excel on the web.
    ...ofKind(name, { framedBy: [`'self'`, ...OFFICE_HOSTS] }),
    ...(name === 'workbench.html' && {
      'Content-Security-Policy': WORKBENCH_POLICY.join('; '),
    }),
  };
}

function cachingOf(name) {
  if (NEVER_CHANGES.test(name)) return `max-age=${ONE_YEAR}, immutable`;
  return PICTURE.test(name) ? `max-age=${ONE_DAY}` : 'no-cache';
}

function ofKind(name, { framedBy }) {
  return {
    ...(name === 'taskpane.html' && { 'Content-Security-Policy': panePolicy(framedBy) }),
    ...(FUNCTIONS_METADATA.test(name) && { 'Access-Control-Allow-Origin': '*' }),
  };
}
