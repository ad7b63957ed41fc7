import type { KeptAgreement } from './agreement-store';
import { keyOf } from './agreement-store';

const DATABASE = 'jd-for-excel';
const STORE = 'agreements';

/** Agreements that the user wanted kept in this browser, for other workbooks too. */
export async function loadBrowserAgreements(): Promise<KeptAgreement[]> {
  return (await inStore<KeptAgreement[]>('readonly', (store) => store.getAll())) ?? [];
}

export async function keepInBrowser(kept: KeptAgreement): Promise<void> {
  await inStore('readwrite', (store) => store.put(kept, keyOf(kept.text)));
}

export async function forgetInBrowser({ text }: KeptAgreement): Promise<void> {
  await inStore('readwrite', (store) => store.delete(keyOf(text)));
}

/** @returns null where this browser keeps nothing: in a private window, or by its settings. */
function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<T | null> {
  return new Promise((resolve) => {
    const nothing = () => resolve(null);
    if (typeof indexedDB === 'undefined') return nothing();
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = opening.onblocked = nothing;
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result as T);
      };
      transaction.onerror = transaction.onabort = nothing;
    };
  });
}
