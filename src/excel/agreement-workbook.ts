import {
  keepAgreement,
  loadAgreements,
  removeAgreement,
  type KeptAgreement,
} from './agreement-store';
import { readSelectedDescription } from './selected-description';
import type { AgreementText } from '../domain/agreement-text';

/** What the Descriptions tab asks of the workbook. */
export interface AgreementWorkbook {
  loadAgreements(): Promise<KeptAgreement[]>;
  keepAgreement(kept: KeptAgreement): Promise<void>;
  removeAgreement(text: AgreementText): Promise<void>;
  readSelectedDescription: typeof readSelectedDescription;
}

export const agreementWorkbook: AgreementWorkbook = {
  loadAgreements,
  keepAgreement,
  removeAgreement,
  readSelectedDescription,
};
