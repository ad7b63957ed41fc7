import type { AgreementText } from '../../domain/agreement-text';
import type { PlacedFinding } from '../../agreement-text/findings';
import { toWorkbookError } from '../request/workbook-error';
import { readXmlParts, replaceXmlParts } from '../own-sheets/xml-parts';

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

/** The agreements kept with the workbook; parts that cannot be read are passed over. */
export async function loadAgreements(): Promise<KeptAgreement[]> {
  try {
    const parts = await readXmlParts(NAMESPACE);
    return parts.map(fromXml).filter((kept) => kept !== null);
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

/** Keeps an agreement as one custom XML part; the one kept before is replaced as a whole. */
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
    await replaceXmlParts(NAMESPACE, isReplaced, next);
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

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeXml = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ENTITIES[sign as keyof typeof ENTITIES]);

const unescapeXml = (text: string) =>
  text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([\da-f]+));/gi, (_, name, decimal, hex) =>
    name
      ? { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[(name as string).toLowerCase()]!
      : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex as string, 16)),
  );
