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
];
