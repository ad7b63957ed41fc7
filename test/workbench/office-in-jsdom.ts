import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Dispatcher } from '../../src/workbench/dispatcher';
import { BookContext } from '../../src/workbench/object-model/book-context';
import { eventEntries } from '../../src/workbench/object-model/events';
import { Workbook } from '../../src/workbench/object-model/workbook';
import { AddinInternalService, addinInternalServiceName } from '../../src/workbench/services';
import { MemoryBook, type Calculate } from '../../src/workbench/stores/memory-book';

// Jest's own jsdom: the newer one in node_modules has parts that only exist as ES modules.
const fromProject = createRequire(join(process.cwd(), 'package.json'));
const { JSDOM } = createRequire(fromProject.resolve('jest-environment-jsdom'))('jsdom') as {
  JSDOM: new (html: string, options: object) => { readonly window: unknown };
};

const clientFile = join(
  process.cwd(),
  'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js',
);
let clientSource: string | null = null;

export interface OfficeInJsdom {
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

/**
 * Loads the stock Office.js client in jsdom and answers it in-process with the workbench's
 * dispatcher on a workbook in memory. One costs about half a second: share it in a file of tests
 * and give each test a sheet of its own, or make one per test.
 */
export function officeInJsdom(options: { readonly calculate?: Calculate } = {}): OfficeInJsdom {
  const book = new MemoryBook(options);
  const context = new BookContext(book);
  const editing = new CellEditing();
  const dispatcher = new Dispatcher({
    root: new Workbook(context),
    services: { [addinInternalServiceName]: new AddinInternalService() },
    cellEditing: editing,
  });

  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost/',
    runScripts: 'outside-only',
  });
  const window = dom.window as ClientWindow;
  const bridge = new NativeBridge(dispatcher);
  // The client looks for this object before it looks for a frame around it.
  window._richApiNativeBridge = bridge;
  window.eval((clientSource ??= readFileSync(clientFile, 'utf8')));
  book.onEvent((event) => bridge.push(eventEntries(context, event)));

  const globals = globalThis as unknown as Record<string, unknown>;
  const before = { Excel: globals.Excel, Office: globals.Office };
  return {
    Excel: window.Excel,
    Office: window.Office,
    book,
    context,
    dispatcher,
    setEditing: (active) => editing.set(active),
    install: () => Object.assign(globalThis, { Excel: window.Excel, Office: window.Office }),
    close: () => {
      Object.assign(globalThis, before);
      window.close();
    },
  };
}

type ClientWindow = Window & {
  _richApiNativeBridge: NativeBridge;
  Excel: typeof Excel;
  Office: typeof Office;
  eval(source: string): void;
};

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
