import type { Theme } from './settings';

interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** `Office.context.officeTheme` as Excel's desktop versions give it. */
const officeThemes: Record<Theme, OfficeTheme> = {
  light: {
    bodyBackgroundColor: '#F5F5F5',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#1F1F1F',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#292929',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
    isDarkTheme: true,
  },
};

interface OfficeClientWindow extends Window {
  readonly OSF?: { readonly DDA?: { readonly Context?: { readonly prototype: object } } };
}

/**
 * Gives a pane its `Office.context.officeTheme`.
 *
 * Excel on the web, whose protocol this host speaks, delivers no theme: its client passes
 * `undefined` where the desktop's passes one. So that dark and high contrast can be seen here, the
 * theme is put on the client's context class before the client makes its context. The frame is of
 * our own origin, and neither the client's file nor the pane's is changed.
 */
export function provideOfficeTheme(pane: Window, theme: Theme): void {
  const context = (pane as OfficeClientWindow).OSF?.DDA?.Context;
  if (!context) return;
  Object.defineProperty(context.prototype, 'officeTheme', {
    configurable: true,
    enumerable: true,
    get: () => officeThemes[theme],
  });
}
