import type { EventEntry } from './wire';

/** What the pane is told about the host when it starts. */
export interface AppContextSettings {
  readonly addinName: string;
  readonly documentUrl: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** `Office.context.document.settings` as name and JSON. */
  readonly settings: readonly (readonly [string, string])[];
  /** The newest requirement sets that the host has, by name. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** A call of the common API (not of Excel's): what the host answers it with. */
export interface MethodCall {
  readonly dispatchId: number;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface FrameOptions {
  /** Must be https and of the page's own host, or Office.js sends the pane to its trust page. */
  readonly url: string;
  readonly appContext: () => AppContextSettings;
  readonly execute: (body: string, flags: number) => Promise<string>;
  /** Called while the client waits for its context, before any code of the add-in runs. */
  readonly onStarting?: (pane: Window) => void;
  readonly onMethod?: (call: MethodCall) => unknown;
}

const addinId = 'jd-for-excel';
const Direction = { Request: 0, Response: 1 } as const;
const Action = { Invoke: 0, Subscribe: 1, Unsubscribe: 2 } as const;
const Response = { Answer: 0, Event: 1 } as const;
const executeRichApi = 93;

/** A message from the client, as JSON in the message's data. */
interface ClientMessage {
  readonly _messageType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _data: unknown;
}

/**
 * The task pane's frame, and the host's side of the protocol by which Excel on the web talks to
 * it: the frame's name carries the host's description and a conversation id, then JSON texts go to
 * and fro with postMessage.
 */
export class PaneFrame {
  readonly element = document.createElement('iframe');
  readonly #options: FrameOptions;
  readonly #subscriptions = new Set<string>();
  readonly #conversation = `conversation-${crypto.randomUUID()}`;
  readonly #origin: string;

  constructor(options: FrameOptions) {
    this.#options = options;
    const url = new URL(options.url, location.href);
    this.#origin = url.origin;
    const { displayLanguage } = options.appContext();
    // Shared runtime: bits 1 and 2 say that custom functions and commands live in this page.
    const flags = 3;
    this.element.name = JSON.stringify({
      baseFrameName: this.#conversation,
      hostInfo: `Excel|Web|16.01|${displayLanguage}|${crypto.randomUUID()}||disableLogging|${flags}`,
      xdmInfo: `${this.#conversation}|${addinId}|${location.origin}`,
    });
    this.element.src = url.href;
    window.addEventListener('message', this.#receive);
  }

  /** Whether the pane listens to events of the object model. */
  get isListening(): boolean {
    return this.#subscriptions.has('richApiMessage');
  }

  /** Pushes events of the object model, or messages of that kind. */
  push(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.#event('richApiMessage', { ArrayData: entries });
  }

  /** Tells the client's common API that the selection changed. */
  selectionChanged(): void {
    this.#event('documentSelectionChanged', {});
  }

  /** Runs a function that a ribbon button names; false while the pane is not ready for it. */
  runCommand(functionName: string, controlId: string): boolean {
    if (!this.#subscriptions.has('appCommandInvoked')) return false;
    const event = JSON.stringify({ source: { id: controlId } });
    this.#event('appCommandInvoked', [crypto.randomUUID(), functionName, event]);
    return true;
  }

  close(): void {
    window.removeEventListener('message', this.#receive);
    this.element.remove();
  }

  readonly #receive = (event: MessageEvent): void => {
    // Only the pane's own window, from its own origin, in this very conversation is answered.
    if (event.source !== this.element.contentWindow || event.origin !== this.#origin) return;
    const message = parse(event.data);
    if (!message || message._conversationId !== this.#conversation) return;
    if (message._messageType !== Direction.Request) return;
    void this.#answer(message).then((data) =>
      this.#post({
        _actionName: message._actionName,
        _correlationId: message._correlationId,
        _responseType: Response.Answer,
        _data: data,
      }),
    );
  };

  async #answer({ _actionName, _actionType, _data }: ClientMessage): Promise<unknown> {
    if (_actionType === Action.Subscribe) {
      this.#subscriptions.add(_actionName);
      return { Error: 0 };
    }
    if (_actionType === Action.Unsubscribe) {
      this.#subscriptions.delete(_actionName);
      return { Error: 0 };
    }
    if (_actionName === 'ContextActivationManager_getAppContextAsync') {
      const pane = this.element.contentWindow;
      if (pane) this.#options.onStarting?.(pane);
      return toAppContext(this.#options.appContext());
    }
    return _actionName === 'executeMethod' ? this.#callMethod(_data as MethodMessage) : null;
  }

  async #callMethod(message: MethodMessage): Promise<unknown> {
    const dispatchId = message.DdaMethod.DispatchId;
    if (dispatchId === executeRichApi) {
      const data = message.ArrayData ?? [];
      const answer = await this.#options.execute(String(data[4]), Number(data[6] ?? 0));
      return { Version: 1, Error: 0, Data: [200, [], answer] };
    }
    const answer = this.#options.onMethod?.({ dispatchId, data: { ...message } });
    return answer ?? { Version: 1, Error: 0 };
  }

  #event(name: string, data: object): void {
    if (!this.#subscriptions.has(name)) return;
    this.#post({
      _actionName: name,
      _correlationId: 0,
      _responseType: Response.Event,
      _data: data,
    });
  }

  #post(message: object): void {
    const envelope = {
      _messageType: Direction.Response,
      _conversationId: this.#conversation,
      _origin: location.origin,
      _serializerVersion: 1,
      _errorCode: 0,
    };
    const text = JSON.stringify({ ...envelope, ...message });
    this.element.contentWindow?.postMessage(text, this.#origin);
  }
}

interface MethodMessage {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

function parse(data: unknown): ClientMessage | null {
  if (typeof data !== 'string') return null;
  try {
    return JSON.parse(data) as ClientMessage;
  } catch {
    return null;
  }
}

const excelOnTheWeb = 16;
const appVersion = '16.00';
const readWrite = 0;
const taskPane = 1;
const displayedAtOnce = 2;

function toAppContext(settings: AppContextSettings): object {
  return {
    _id: addinId,
    _appInstanceId: addinId,
    _appName: excelOnTheWeb,
    _appVersion: appVersion,
    _appUILocale: settings.displayLanguage,
    _dataLocale: settings.contentLanguage,
    _docUrl: settings.documentUrl,
    _clientMode: readWrite,
    _settings: settings.settings,
    _reason: 0,
    _osfControlType: taskPane,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _hostFullVersion: '16.0.0.0',
    _addinName: settings.addinName,
    _requirementMatrix: JSON.stringify(settings.requirementSets),
    _initialDisplayMode: displayedAtOnce,
  };
}
