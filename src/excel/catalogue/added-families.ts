import type { AssessmentSettings } from '../../assessment/assessment';
import type { AgreementText } from '../../domain/agreement-text';
import type { AddedFamily } from '../../domain/job-description';
import { keyOf } from './agreement-store';
import type { InExcel } from '../request/in-excel';
import { changeSetting, loadSetting } from '../own-sheets/kept-setting';
import { toWorkbookError } from '../request/workbook-error';

interface KeptFamilies {
  readonly version: 1;
  /** By the key of the annex that they stand in. */
  readonly annexes: Readonly<Record<string, readonly AddedFamily[]>>;
}

/** Families that annexes add, by the key of the annex. */
export type FamiliesByAnnex = KeptFamilies['annexes'];

const KEY = 'JD.AddedFamilies';

/** What annexes add in this workbook; nothing where it is unknown, unreadable or of a later version. */
export async function loadFamiliesByAnnex(excel?: InExcel): Promise<FamiliesByAnnex> {
  try {
    return annexesOf(await loadSetting<KeptFamilies>(KEY, excel));
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

/** All of them, whatever their date. */
export async function loadAddedFamilies(excel?: InExcel): Promise<readonly AddedFamily[]> {
  return Object.values(await loadFamiliesByAnnex(excel)).flat();
}

/** When families take effect: those of annexes by their own date, unless another was entered. */
export function datesOfEffect(
  added: readonly AddedFamily[],
  entered: AssessmentSettings['effectiveOn'],
): AssessmentSettings['effectiveOn'] {
  return { ...Object.fromEntries(added.map(({ name, from }) => [name, from])), ...entered };
}

/** Keeps what an annex adds, in place of what it added before; none takes them out again. */
export async function keepAddedFamilies(
  annex: AgreementText,
  families: readonly AddedFamily[],
): Promise<FamiliesByAnnex> {
  let annexes: Record<string, readonly AddedFamily[]> = {};
  try {
    await changeSetting<KeptFamilies>(KEY, (before): KeptFamilies => {
      annexes = { ...annexesOf(before), [keyOf(annex)]: families };
      if (families.length === 0) delete annexes[keyOf(annex)];
      return { version: 1, annexes };
    });
    return annexes;
  } catch (error) {
    throw toWorkbookError(error, '');
  } finally {
    asked = told = null;
  }
}

let asked: Promise<readonly AddedFamily[]> | null = null;
let told: readonly AddedFamily[] | null = null;

/**
 * As {@link loadAddedFamilies}, asked of the workbook once and again after a change made here: for
 * the custom functions, whose cells would each ask. None where the workbook does not answer.
 */
export function knownAddedFamilies(): Promise<readonly AddedFamily[]> {
  const question = (asked ??= loadAddedFamilies().catch(() => {
    asked = null;
    return [];
  }));
  void question.then((families) => {
    if (asked === question) told = families;
  });
  return question;
}

/** The same, if the workbook has told them already. */
export const addedFamiliesAtHand = (): readonly AddedFamily[] | null => told;

const annexesOf = (kept: KeptFamilies | null) => (kept?.version === 1 ? kept.annexes : {});
