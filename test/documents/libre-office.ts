import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testWhere } from '../test-where';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** A test that is skipped where LibreOffice is absent. */
export const itWithLibreOffice = testWhere(
  hasLibreOffice,
  'LibreOffice is not on this machine (soffice).',
);

/**
 * LibreOffice's profile, made once for a file of tests: its first start takes longer than all that
 * it converts.
 */
let profile: string | null = null;
afterAll(() => {
  if (profile) rmSync(profile, { recursive: true, force: true });
  profile = null;
});

/**
 * Converts files in one run of LibreOffice, into the folder where they lie.
 *
 * @param to a filter of LibreOffice's, such as `pdf`.
 * @param from a filter for reading them, where their names do not say enough.
 * @throws {Error} with what LibreOffice said.
 */
export function convertInLibreOffice(files: readonly string[], to: string, from?: string): void {
  profile ??= mkdtempSync(path.join(tmpdir(), 'jd-office-profile-'));
  const { status, stderr, stdout } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      ...(from ? [`--infilter=${from}`] : []),
      ...['--convert-to', to, '--outdir', path.dirname(files[0]!)],
      ...files,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

/** Opens documents as another program reads them, and gives their texts by name. */
export function readInLibreOffice(
  documents: Readonly<Record<string, Uint8Array>>,
): Record<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jd-office-'));
  try {
    const files = Object.entries(documents).map(([name, bytes]) => {
      const file = path.join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    convertInLibreOffice(files, 'txt:Text (encoded):UTF8');
    return Object.fromEntries(
      Object.keys(documents).map((name) => [
        name,
        readFileSync(path.join(folder, `${name}.txt`), 'utf8').replace(/^\ufeff/, ''),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
