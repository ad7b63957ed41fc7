import type { Profile } from './profiles';

type PaneWindow = Window &
  typeof globalThis & {
    readonly OfficeExt?: {
      readonly HostName?: {
        readonly Host?: { getInstance(): { getPlatform: () => string } };
      };
    };
    readonly OSF?: {
      readonly _OfficeAppFactory?: {
        setContext: (context: { readonly ui?: { openBrowserWindow?: unknown } }) => void;
      };
    };
  };

/**
 * Lets a pane take the page for the Excel of the profile: `Office.context.platform`, whether a
 * browser window can be opened, and what becomes of downloads.
 *
 * The client that runs here is that of Excel on the web, whose protocol the host speaks. It has to
 * be told before it makes its context; the frame is of our own origin, and neither the client's file
 * nor the pane's is changed.
 */
export function providePlatform(pane: Window, profile: Profile): void {
  const page = pane as PaneWindow;
  const host = page.OfficeExt?.HostName?.Host?.getInstance();
  if (host) host.getPlatform = () => profile.platform;
  if (profile.opensBrowser) provideBrowserWindow(page);
  if (profile.downloads !== 'kept') dropDownloads(page, profile.downloads);
}

/** The user's own browser is where the page is: a new window of it. */
function provideBrowserWindow(page: PaneWindow): void {
  const factory = page.OSF?._OfficeAppFactory;
  if (!factory) return;
  const setContext = factory.setContext.bind(factory);
  factory.setContext = (context) => {
    if (context.ui) {
      context.ui.openBrowserWindow = (url: string) => void window.open(url, '_blank', 'noopener');
    }
    setContext(context);
  };
}

/**
 * A Mac pane cannot download; a Windows pane may drop a `blob:` download. Neither says so: no event,
 * no error.
 */
function dropDownloads(page: PaneWindow, which: 'none' | 'no blobs'): void {
  const isDropped = (link: HTMLAnchorElement): boolean =>
    link.hasAttribute('download') && (which === 'none' || link.protocol === 'blob:');
  page.document.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find((node) => node instanceof page.HTMLAnchorElement);
      if (link && isDropped(link)) event.preventDefault();
    },
    true,
  );
  const { prototype } = page.HTMLAnchorElement;
  const click: () => void = Reflect.get(prototype, 'click');
  // A link that is not on the page tells no listener of the page's.
  prototype.click = function (this: HTMLAnchorElement) {
    if (!isDropped(this)) click.call(this);
  };
}
