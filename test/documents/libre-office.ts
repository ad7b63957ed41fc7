import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const isThere = spawnSync('soffice', ['--version']).status === 0;
if (!isThere) console.warn('Skipped: LibreOffice is not on this machine.');

/** A test that is skipped, with a notice, where LibreOffice is absent. */
export const itWithLibreOffice: typeof it = isThere ? it : (it.skip as typeof it);

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
    const { status, stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        ...files,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
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
