export const languages = ['en-US', 'fr-FR', 'es-ES'] as const;
export type Language = (typeof languages)[number];

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const paneWidths = [320, 450] as const;
export type PaneWidth = (typeof paneWidths)[number];

/** How the page was asked to look, by its address: `?lang=fr-FR&theme=dark&pane=450`. */
export interface PageSettings {
  readonly language: Language;
  readonly theme: Theme;
  readonly paneWidth: PaneWidth;
}

export function readPageSettings(search: string): PageSettings {
  const parameters = new URLSearchParams(search);
  return {
    language: oneOf(languages, parameters.get('lang')),
    theme: oneOf(themes, parameters.get('theme')),
    paneWidth: oneOf(paneWidths, Number(parameters.get('pane'))),
  };
}

/** The query that {@link readPageSettings} reads. */
export const toSearch = ({ language, theme, paneWidth }: PageSettings): string =>
  `?${new URLSearchParams({ lang: language, theme, pane: String(paneWidth) })}`;

const oneOf = <Value>(allowed: readonly [Value, ...Value[]], wanted: unknown): Value =>
  allowed.find((value) => value === wanted) ?? allowed[0];
