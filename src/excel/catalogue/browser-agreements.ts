import { after } from '../request/clock';
import { keyOf, type KeptAgreement } from './agreement-store';

const DATABASE = 'jd-for-excel';
const STORE = 'agreements';
/** A browser that has not answered by then may never answer. */
const LONGEST_WAIT_MS = 2_000;

/** Agreements that the user wanted kept in this browser, for other workbooks too. */
export async function loadBrowserAgreements(): Promise<readonly KeptAgreement[]> {
  const answer = await inStore<KeptAgreement[]>('readonly', (store) => store.getAll());
  return answer?.value ?? [];
}

/** @returns false where this browser keeps nothing. */
export async function keepInBrowser(kept: KeptAgreement): Promise<boolean> {
  return (await inStore('readwrite', (store) => store.put(kept, keyOf(kept.text)))) !== null;
}

/** @returns false where this browser does not let go of it. */
export async function forgetInBrowser({ text }: KeptAgreement): Promise<boolean> {
  return (await inStore('readwrite', (store) => store.delete(keyOf(text)))) !== null;
}

/**
 * The one way to the browser's database. Every step of it may be refused, or throw: in a private
 * window, by the browser's settings, in a frame of another site, or because the disk is full.
 *
 * @returns null where it was.
 */
async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<{ readonly value: T } | null> {
  try {
    return { value: await within(LONGEST_WAIT_MS, inDatabase(mode, ask)) };
  } catch {
    return null;
  }
}

async function inDatabase<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await inTransaction(database, mode, ask);
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = opening.onblocked = reject;
    opening.onsuccess = () => resolve(opening.result);
  });
}

function inTransaction<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    transaction.onerror = transaction.onabort = reject;
    const request = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
  });
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = after(ms, () => reject(new Error('no answer')));
    work.then(resolve, reject).finally(callOff);
  });
}
