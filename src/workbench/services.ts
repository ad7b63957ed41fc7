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
