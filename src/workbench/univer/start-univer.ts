import {
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Plugin,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingEs from '@univerjs/preset-sheets-conditional-formatting/locales/es-ES';
import conditionalFormattingFr from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreEs from '@univerjs/preset-sheets-core/locales/es-ES';
import coreFr from '@univerjs/preset-sheets-core/locales/fr-FR';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortEs from '@univerjs/preset-sheets-sort/locales/es-ES';
import sortFr from '@univerjs/preset-sheets-sort/locales/fr-FR';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableEs from '@univerjs/preset-sheets-table/locales/es-ES';
import tableFr from '@univerjs/preset-sheets-table/locales/fr-FR';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { Language } from '../settings';
import { showTextSections } from './show-text-sections';
import { skipHiddenRepaints } from './skip-hidden-repaints';
import { skipPlainSheets } from './skip-plain-sheets';

const locales = {
  [LocaleType.EN_US]: mergeLocales(coreEn, conditionalFormattingEn, sortEn, tableEn),
  [LocaleType.FR_FR]: mergeLocales(coreFr, conditionalFormattingFr, sortFr, tableFr),
  [LocaleType.ES_ES]: mergeLocales(coreEs, conditionalFormattingEs, sortEs, tableEs),
};

const localeOf: Record<Language, LocaleType> = {
  'en-US': LocaleType.EN_US,
  'fr-FR': LocaleType.FR_FR,
  'es-ES': LocaleType.ES_ES,
};

type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, object];

export interface UniverPage {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Starts the grid in an element.
 *
 * This is what `@univerjs/presets` does. That package also pulls in the separately licensed
 * `@univerjs-pro/*`, so the plugins are registered here instead.
 */
export function startUniver(
  container: HTMLElement,
  options: { readonly language: Language; readonly dark: boolean },
): UniverPage {
  const univer = new Univer({
    darkMode: options.dark,
    locale: localeOf[options.language],
    locales,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple' }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
    // The tag with a table's name would lie over the header of a table in the first row.
    { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
  ];
  // Presets repeat the plugins that they need; the last word of each counts.
  const plugins = new Map<string, { plugin: PluginCtor<Plugin>; config?: object }>();
  for (const entry of presets.flatMap((preset) => preset.plugins as readonly PluginEntry[])) {
    const [plugin, config] = isConfigured(entry) ? entry : [entry, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, config ? { plugin, config } : { plugin });
  }
  for (const { plugin, config } of plugins.values()) univer.registerPlugin(plugin, config);
  showTextSections(univer);
  skipPlainSheets(univer);
  skipHiddenRepaints(univer);
  return { univer, api: FUniver.newAPI(univer) };
}

/** Has the grid speak another language, or turn light or dark, with the workbook open in it. */
export function changeLook(
  { univer, api }: UniverPage,
  options: { readonly language: Language; readonly dark: boolean },
): void {
  univer.setLocale(localeOf[options.language]);
  api.toggleDarkMode(options.dark);
}

const isConfigured = (entry: PluginEntry): entry is readonly [PluginCtor<Plugin>, object] =>
  Array.isArray(entry);
