import { allOrNothing } from '../request/all-or-nothing';
import { inExcel, type InExcel } from '../request/in-excel';

/** A value kept with the workbook under a name; null where there is none, or an unreadable one. */
export async function loadSetting<T>(key: string, excel?: InExcel): Promise<T | null> {
  return parse<T>(await readSetting(key, excel));
}

/** Keeps a value with the workbook: it is saved when the workbook is. */
export function saveSetting(key: string, value: unknown): Promise<void> {
  return changeSetting(key, () => value);
}

/** Keeps what becomes of the value kept so far, or leaves that as it is. */
export function changeSetting<T>(
  key: string,
  change: (before: T | null) => unknown,
): Promise<void> {
  let before: string | null = null;
  return allOrNothing({
    where: '',
    write: async (begin) => {
      before = await readSetting(key);
      begin();
      await writeSetting(key, JSON.stringify(change(parse<T>(before))), inExcel);
    },
    takeBack: (excel) => writeSetting(key, before, excel),
  });
}

function readSetting(key: string, excel: InExcel = inExcel): Promise<string | null> {
  return excel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : String(setting.value);
  });
}

function writeSetting(key: string, value: string | null, excel: InExcel): Promise<void> {
  return excel(async (context) => {
    const { settings } = context.workbook;
    if (value === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, value);
    await context.sync();
  });
}

function parse<T>(value: string | null): T | null {
  try {
    return value === null ? null : (JSON.parse(value) as T);
  } catch {
    return null;
  }
}
