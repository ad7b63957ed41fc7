import { keepAddedFamilies, loadFamiliesByAnnex, type FamiliesByAnnex } from './added-families';
import {
  keepAgreement,
  loadAgreements,
  removeAgreement,
  type KeptAgreement,
  type LoadedAgreements,
} from './agreement-store';
import { readSelectedDescription } from './selected-description';
import type { AgreementText } from '../../domain/agreement-text';
import type { AddedFamily } from '../../domain/job-description';

/** What the Descriptions tab asks of the workbook. */
export interface AgreementWorkbook {
  loadAgreements(): Promise<LoadedAgreements>;
  keepAgreement(kept: KeptAgreement): Promise<void>;
  /** The text, and what it added to the catalogue. */
  removeAgreement(text: AgreementText): Promise<void>;
  loadFamiliesByAnnex(): Promise<FamiliesByAnnex>;
  keepAddedFamilies(
    annex: AgreementText,
    families: readonly AddedFamily[],
  ): Promise<FamiliesByAnnex>;
  readSelectedDescription: typeof readSelectedDescription;
}

export const agreementWorkbook: AgreementWorkbook = {
  loadAgreements,
  keepAgreement,
  removeAgreement: async (text) => {
    await keepAddedFamilies(text, []);
    await removeAgreement(text);
  },
  loadFamiliesByAnnex: () => loadFamiliesByAnnex(),
  keepAddedFamilies,
  readSelectedDescription,
};
