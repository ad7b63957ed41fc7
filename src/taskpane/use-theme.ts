import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { readTheme, watchTheme, type PaneTheme } from '../excel/office/office-theme';

interface Look {
  readonly theme: Theme;
  /** For what the browser draws itself: scroll bars, the calendar button. */
  readonly colorScheme: 'light' | 'dark';
}

const LOOKS: Readonly<Record<PaneTheme, Look>> = {
  light: { theme: webLightTheme, colorScheme: 'light' },
  dark: { theme: webDarkTheme, colorScheme: 'dark' },
  'high contrast': { theme: teamsHighContrastTheme, colorScheme: 'dark' },
};

/** Fluent's theme for how Excel looks now. */
export function useTheme(): Look {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => watchTheme(setTheme), []);
  return LOOKS[theme];
}
