import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { Dispatcher } from '../../src/workbench/dispatcher';
import { HAZARDS, type Hazards } from '../../src/workbench/hazards';
import { BookContext } from '../../src/workbench/object-model/book-context';
import { eventEntries } from '../../src/workbench/object-model/events';
import { Workbook } from '../../src/workbench/object-model/workbook';
import { hasSet, type Profile } from '../../src/workbench/profiles';
import { AddinInternalService, addinInternalServiceName } from '../../src/workbench/services';
import { MemoryBook } from '../../src/workbench/stores/memory-book';
import type { Calculate } from '../../src/workbench/stores/memory-sheet';

const clientFile = join(
  process.cwd(),
  'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js',
);
let client: Script | null = null;

export interface OfficeClient {
  /** The stock client's namespaces, straight from Office.js. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** What the client works on. */
  readonly book: MemoryBook;
  readonly context: BookContext;
  readonly dispatcher: Dispatcher;
  /** Puts the host in or out of cell-editing mode. */
  setEditing(editing: boolean): void;
  /** Makes `Excel` and `Office` global, as they are in a page; undone by `close`. */
  install(): void;
  close(): void;
}

export interface OfficeOptions {
  readonly calculate?: Calculate;
  /** Which Excel it is; without it, `Office.context` is not there, as before Office is ready. */
  readonly profile?: Profile;
  /** Hazards of Excel's that are switched on or off, for this workbook. */
  readonly hazards?: Partial<Hazards>;
}

/**
 * Loads the stock Office.js client in a realm of its own and answers it in-process with the
 * workbench's dispatcher on a workbook in memory. One costs about a tenth of a second: share it in a
 * file of tests and give each test a sheet of its own, or make one per test.
 */
export function officeClient({ profile, hazards, ...options }: OfficeOptions = {}): OfficeClient {
  const book = new MemoryBook(options);
  const context = new BookContext(book, { ...HAZARDS, ...hazards });
  const editing = new CellEditing();
  const dispatcher = new Dispatcher({
    root: new Workbook(context),
    services: { [addinInternalServiceName]: new AddinInternalService() },
    cellEditing: editing,
    hazards: { ...HAZARDS, ...hazards },
    ...(profile && { profile: () => profile }),
  });

  const bridge = new NativeBridge(dispatcher);
  const { window, close } = openWindow(bridge);
  client ??= new Script(readFileSync(clientFile, 'utf8'), { filename: clientFile });
  client.runInContext(window);
  const office = profile ? withContext(window.Office, profile) : window.Office;
  context.onFalseEvent = (event) => bridge.push(eventEntries(context, event));
  book.onEvent((event) => bridge.push(eventEntries(context, event)));

  const globals = globalThis as unknown as Record<string, unknown>;
  const before = { Excel: globals.Excel, Office: globals.Office };
  return {
    Excel: window.Excel,
    Office: office,
    book,
    context,
    dispatcher,
    setEditing: (active) => editing.set(active),
    install: () => Object.assign(globalThis, { Excel: window.Excel, Office: office }),
    close: () => {
      Object.assign(globalThis, before);
      close();
    },
  };
}

/** The namespace with the context that a frame's client makes once it has heard from its host. */
function withContext(namespace: typeof Office, profile: Profile): typeof Office {
  const isSetSupported = (name: string, version?: string) => hasSet(profile, name, version);
  const context = { platform: profile.platform, requirements: { isSetSupported } };
  return Object.create(namespace, { context: { value: context } }) as typeof Office;
}

interface ClientWindow {
  Excel: typeof Excel;
  Office: typeof Office;
}

/**
 * What the client asks of the page around it. A whole jsdom would take ten times as long to load as
 * the client itself, and nothing of it would be used.
 */
function openWindow(bridge: NativeBridge): { window: ClientWindow; close: () => void } {
  const timers = new Set<NodeJS.Timeout>();
  const keep = (timer: NodeJS.Timeout) => {
    timers.add(timer);
    return timer;
  };
  const window: Record<string, unknown> = {
    // The client looks for this object before it looks for a frame around it.
    _richApiNativeBridge: bridge,
    console,
    setTimeout: (callback: () => void, ms?: number) => keep(setTimeout(callback, ms)),
    setInterval: (callback: () => void, ms?: number) => keep(setInterval(callback, ms)),
    clearTimeout,
    clearInterval,
    document: { readyState: 'complete', getElementsByTagName: () => [], addEventListener() {} },
    location: new URL('https://localhost/'),
    navigator: { userAgent: 'node' },
    addEventListener() {},
    removeEventListener() {},
  };
  window.window = window;
  return {
    window: createContext(window) as unknown as ClientWindow,
    close: () => timers.forEach((timer) => clearTimeout(timer)),
  };
}

/** The messages of the bridge that Office.js uses where it runs inside a native host. */
const MessageType = { Request: 1, Response: 2, Event: 3 } as const;

class NativeBridge {
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null = null;

  constructor(readonly dispatcher: Dispatcher) {}

  sendMessageToHost(text: string): void {
    const { id, type, flags, message } = JSON.parse(text) as {
      id: number;
      type: number;
      flags: number;
      message: { body: unknown };
    };
    if (type !== MessageType.Request) return;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    void this.dispatcher.execute(body, flags).then((answer) =>
      this.#post({
        id,
        type: MessageType.Response,
        message: { statusCode: 200, headers: {}, body: answer },
      }),
    );
  }

  push(entries: readonly unknown[]): void {
    this.#post({ type: MessageType.Event, message: { entries } });
  }

  #post(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

class CellEditing {
  #active = false;
  #waiting: (() => void)[] = [];

  readonly isActive = (): boolean => this.#active;

  readonly end = (): Promise<void> =>
    this.#active ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();

  set(active: boolean): void {
    this.#active = active;
    if (active) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
