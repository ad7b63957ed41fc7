import type { AgreementText } from '../../domain/agreement-text';
import type { PlacedFinding } from '../../agreement-text/findings';
import { toWorkbookError } from '../request/workbook-error';
import { readXmlTexts, replaceXmlTexts } from '../own-sheets/xml-parts';
import { escapeXml, unescapeXml } from '../own-sheets/xml-text';

/** An agreement, or a later annex to one, as it is kept with the workbook. */
export interface KeptAgreement {
  readonly text: AgreementText;
  readonly findings: readonly PlacedFinding[];
}

const NAMESPACE = 'urn:jd-for-excel:agreement:1';

/** What stands in the place of what was kept before: the agreement itself, or one annex. */
export function keyOf({ agreement, clauses, fileName }: AgreementText): string {
  const isWhole = clauses.some(({ clause }) => clause.includes(' Art. '));
  return isWhole ? agreement : `${agreement} ${fileName}`;
}

/** What is kept with a workbook. */
export interface LoadedAgreements {
  readonly kept: readonly KeptAgreement[];
  /** How many are there that this Excel does not hand over, because it finds them too large. */
  readonly tooLarge: number;
}

/** The agreements kept with the workbook; parts that cannot be read are passed over. */
export async function loadAgreements(): Promise<LoadedAgreements> {
  try {
    const { texts, tooLarge } = await readXmlTexts(NAMESPACE);
    // Of two the later one: the earlier was out of reach when that was written.
    const byKey = new Map<string, KeptAgreement>();
    for (const kept of texts.map(fromXml)) if (kept) byKey.set(keyOf(kept.text), kept);
    return { kept: [...byKey.values()], tooLarge };
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

/** Keeps an agreement as custom XML; the one kept before is replaced as a whole. */
export async function keepAgreement(kept: KeptAgreement): Promise<void> {
  await replace(keyOf(kept.text), toXml(kept));
}

/** Takes the text out of the workbook again. */
export function removeAgreement(text: AgreementText): Promise<void> {
  return replace(keyOf(text), null);
}

async function replace(key: string, next: string | null): Promise<void> {
  try {
    const isReplaced = (xml: string) => {
      const kept = fromXml(xml);
      return kept !== null && keyOf(kept.text) === key;
    };
    await replaceXmlTexts(NAMESPACE, isReplaced, next);
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

function toXml(kept: KeptAgreement): string {
  // Characters that XML forbids are written as JSON writes any other.
  const json = JSON.stringify(kept).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<agreement xmlns="${NAMESPACE}">${escapeXml(json)}</agreement>`;
}

/** @returns null where it is no agreement of ours, or of a later version. */
function fromXml(xml: string): KeptAgreement | null {
  const [, content] = /<agreement\b[^>]*>([\s\S]*)<\/agreement>/.exec(xml) ?? [];
  if (content === undefined) return null;
  try {
    const kept = JSON.parse(unescapeXml(content)) as KeptAgreement;
    return Array.isArray(kept.text?.clauses) && Array.isArray(kept.text.descriptions) ? kept : null;
  } catch {
    return null;
  }
}
