import { profileNames, profiles, type Profile, type ProfileName } from './profiles';

export const languages = ['en-US', 'fr-FR', 'es-ES'] as const;
export type Language = (typeof languages)[number];

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const paneWidths = [320, 450] as const;
export type PaneWidth = (typeof paneWidths)[number];

/** How the page was asked to be, by its address: `?lang=fr-FR&theme=dark&pane=450&excel=web`. */
export interface PageSettings {
  readonly language: Language;
  readonly theme: Theme;
  readonly paneWidth: PaneWidth;
  /** Which Excel it stands for. */
  readonly excel: ProfileName;
  /** Milliseconds of a round trip, by `&latency=300`; null for the profile's own. */
  readonly latency: number | null;
}

export function readPageSettings(search: string): PageSettings {
  const parameters = new URLSearchParams(search);
  return {
    language: oneOf(languages, parameters.get('lang')),
    theme: oneOf(themes, parameters.get('theme')),
    paneWidth: oneOf(paneWidths, Number(parameters.get('pane'))),
    excel: oneOf(profileNames, parameters.get('excel')),
    latency: parameters.has('latency') ? Number(parameters.get('latency')) || 0 : null,
  };
}

/** The query that {@link readPageSettings} reads. */
export const toSearch = ({ language, theme, paneWidth, excel, latency }: PageSettings): string =>
  `?${new URLSearchParams({
    lang: language,
    theme,
    pane: String(paneWidth),
    excel,
    ...(latency !== null && { latency: String(latency) }),
  })}`;

/** The Excel that the page stands for. */
export const profileOf = ({ excel, latency }: PageSettings): Profile => ({
  ...profiles[excel],
  ...(latency !== null && { roundTrip: latency }),
});

const oneOf = <Value>(allowed: readonly [Value, ...Value[]], wanted: unknown): Value =>
  allowed.find((value) => value === wanted) ?? allowed[0];
