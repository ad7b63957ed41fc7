import {
  CustomFunctionsService,
  customFunctionsServiceName,
  type CustomFunctions,
} from './custom-functions';
import { Dispatcher } from './dispatcher';
import { PaneFrame } from './frame-protocol';
import type { BookContext } from './object-model/book-context';
import { eventEntries } from './object-model/events';
import { Workbook } from './object-model/workbook';
import { provideOfficeTheme } from './office-theme';
import { providePlatform } from './pane-platform';
import type { Profile } from './profiles';
import * as services from './services';
import type { PageSettings } from './settings';
import type { EventEntry } from './wire';

export interface PaneOptions {
  readonly container: HTMLElement;
  readonly context: BookContext;
  readonly functions: CustomFunctions;
  /** As they are now: a pane takes them when it starts, the host with each request. */
  readonly settings: () => PageSettings;
  readonly profile: () => Profile;
  readonly isEditing: () => boolean;
}

const productName = 'JD for Excel';
const editingPoll = 100;
/** A pane that says nothing for so long is broken; the workbook stays usable. */
const startingLimit = 15_000;

/** The add-in's task pane beside the grid, and the host that answers it. */
export class TaskPane {
  readonly dispatcher: Dispatcher;
  readonly #options: PaneOptions;
  #frame: PaneFrame | null = null;
  #settleReady: () => void = () => {};

  constructor(options: PaneOptions) {
    this.#options = options;
    const { container, context, functions, profile, isEditing } = options;
    this.dispatcher = new Dispatcher({
      profile,
      root: new Workbook(context),
      services: {
        [services.addinInternalServiceName]: new services.AddinInternalService(),
        [services.appRuntimeServiceName]: new services.AppRuntimeService((state) => {
          container.hidden = state !== 'Visible';
        }),
        [services.appRuntimePersistenceServiceName]: new services.AppRuntimePersistenceService(),
        [customFunctionsServiceName]: new CustomFunctionsService(functions),
      },
      settle: () => context.store.settle(),
      cellEditing: { isActive: isEditing, end: () => editingEnds(isEditing) },
    });
    context.onFalseEvent = (event) => this.push(eventEntries(context, event));
    context.store.onEvent((event) => {
      this.push(eventEntries(context, event));
      if (event.kind === 'selected') this.#frame?.selectionChanged();
    });
  }

  /** Starts the pane, or starts it anew; resolves when Office.js is ready in it. */
  start(): Promise<void> {
    const { container, context, functions } = this.#options;
    const [settings, profile] = [this.#options.settings(), this.#options.profile()];
    this.#frame?.close();
    functions.disconnect();
    const ready = new Promise<void>((resolve) => {
      this.#settleReady = resolve;
      setTimeout(resolve, startingLimit);
    });
    this.#frame = new PaneFrame({
      url: 'taskpane.html',
      appContext: () => ({
        addinName: productName,
        documentUrl: new URL(context.store.name, location.href).href,
        displayLanguage: settings.language,
        contentLanguage: settings.language,
        settings: [],
        requirementSets: profile.sets,
      }),
      onStarting: (pane) => {
        provideOfficeTheme(pane, settings.theme);
        providePlatform(pane, profile);
        // The client still has to make its context out of the answer to come.
        setTimeout(this.#settleReady);
      },
      execute: (body, flags) => this.dispatcher.execute(body, flags),
    });
    this.#frame.element.title = productName;
    container.replaceChildren(this.#frame.element);
    return ready;
  }

  push(entries: readonly EventEntry[]): void {
    this.#frame?.push(entries);
  }

  /** Runs what a button of the add-in's ribbon tab stands for. */
  runCommand(functionName: string): boolean {
    return this.#frame?.runCommand(functionName, `ribbon-${functionName}`) ?? false;
  }
}

async function editingEnds(isEditing: () => boolean): Promise<void> {
  while (isEditing()) await new Promise((resolve) => setTimeout(resolve, editingPoll));
}
