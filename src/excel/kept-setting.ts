import { inExcel } from './in-excel';

/** A value kept with the workbook under a name; null where there is none, or an unreadable one. */
export function loadSetting<T>(key: string): Promise<T | null> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return null;
    try {
      return JSON.parse(String(setting.value)) as T;
    } catch {
      return null;
    }
  });
}

/** Keeps a value with the workbook: it is saved when the workbook is. */
export function saveSetting(key: string, value: unknown): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(key, JSON.stringify(value));
    await context.sync();
  });
}
