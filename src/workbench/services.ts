import { HostObject } from './object-model/host-object';

/** The service that the client tells when it is ready for ribbon actions. */
export class AddinInternalService extends HostObject {
  static override readonly className = 'AddinInternalService';

  constructor(readonly onReady: () => void = () => {}) {
    super();
  }

  notifyActionHandlerReady(): void {
    this.onReady();
  }
}

export const addinInternalServiceName = 'Microsoft.InternalService.AddinInternalService';

type AppRuntimeState = 'Inactive' | 'Background' | 'Visible';

/** The service behind `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends HostObject {
  static override readonly className = 'AppRuntimeService';
  readonly #onState: (state: AppRuntimeState) => void;
  #current: AppRuntimeState = 'Visible';

  constructor(onState: (state: AppRuntimeState) => void) {
    super();
    this.#onState = onState;
  }

  setAppRuntimeState(state: AppRuntimeState): void {
    this.#current = state;
    this.#onState(state);
  }
  getAppRuntimeState(): AppRuntimeState {
    return this.#current;
  }
}

export const appRuntimeServiceName = 'Microsoft.AppRuntime.AppRuntimeService';

/** The service behind `Office.addin.setStartupBehavior()`. */
export class AppRuntimePersistenceService extends HostObject {
  static override readonly className = 'AppRuntimePersistenceService';
  #startState: AppRuntimeState = 'Inactive';

  setAppRuntimeStartState(state: AppRuntimeState): void {
    this.#startState = state;
  }
  getAppRuntimeStartState(): AppRuntimeState {
    return this.#startState;
  }
}

export const appRuntimePersistenceServiceName = 'Microsoft.AppRuntime.AppRuntimePersistenceService';
