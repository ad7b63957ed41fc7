import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AgreementText } from '../../src/domain/agreement-text';
import { readAgreement } from '../../src/agreement-text/read-agreement';
import { readTextFile } from '../../src/agreement-text/text-file';
import type { PlacedFinding } from '../../src/agreement-text/findings';

const OFFICIAL = [process.env['JD_SHARED'], '../shared', '../../shared']
  .filter((folder) => folder !== undefined)
  .map((folder) => path.resolve(folder, 'agreements'))
  .find((folder) => existsSync(folder));

/** The official texts, which are not in the repository. */
export const hasOfficialTexts = OFFICIAL !== undefined;
export const officialPath = (name: string) => path.join(OFFICIAL ?? '', name);
export const smallPath = (name: string) => path.join(__dirname, name);

export function readFrom(file: string) {
  return readAgreement(readTextFile(readFileSync(file), path.basename(file)), path.basename(file));
}

/** A finding in one line: what, in which description, and what belongs to it. */
export function inOneLine(finding: PlacedFinding): string {
  const { kind, place, ...rest } = finding;
  const { in: foundIn, ...facts } = { in: undefined, ...rest };
  const where = foundIn ? [foundIn.family, foundIn.grade] : [];
  return [place.line, kind, ...where, ...Object.values(facts)].join(' | ');
}

/** All that a text says, without places and without differences of white space. */
export function contentsOf({ clauses, descriptions }: AgreementText) {
  return JSON.parse(
    JSON.stringify({ clauses, descriptions }, (key, value) =>
      key === 'place' ? undefined : typeof value === 'string' ? value.replace(/\s+/g, ' ') : value,
    ),
  );
}
