import { canDownload } from '../office/can-download';
import { canOpenBrowser } from '../office/open-in-browser';
import { expectThat, NotOffered, type Check } from './check';

/** What Office says of the place that the pane is in. */
export const OFFICE_CHECKS: readonly Check[] = [
  {
    name: 'theme',
    look: async () => {
      // Excel on the web and older desktops have none; the pane then takes the system's.
      const { officeTheme } = Office.context;
      if (!officeTheme) throw new NotOffered('officeTheme');
      const color = officeTheme.bodyBackgroundColor;
      expectThat(/^#[0-9a-f]{6}$/i.test(color), 'a colour such as #FFFFFF', color);
    },
  },
  {
    name: 'language',
    look: async () => {
      const { displayLanguage } = Office.context;
      const isTag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(displayLanguage);
      expectThat(isTag, 'a language such as fr-FR', displayLanguage);
    },
  },
  {
    name: 'files',
    look: async () => {
      // What becomes of a file nobody tells a page: that there is a way out is all that can be seen.
      if (!canDownload() && !canOpenBrowser()) throw new NotOffered('OpenBrowserWindowApi 1.1');
      const address = URL.createObjectURL(new Blob(['JD']));
      URL.revokeObjectURL(address);
      expectThat(address.startsWith('blob:'), 'an address of a file', address.split(':')[0]);
    },
  },
];
