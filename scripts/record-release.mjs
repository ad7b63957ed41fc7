/** node scripts/record-release.mjs: records the functions as those of the package's version. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { DEVELOPMENT_URL } from './manifest-url.mjs';
import { hashOfFunctions, parametersIn, RECORD } from './released-functions.mjs';

const out = await mkdtemp(path.join(tmpdir(), 'jd-release-'));
try {
  await build({ out, isRecorded: true });
  const functions = await hashOfFunctions(out, DEVELOPMENT_URL);
  const root = path.dirname(RECORD);
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const parameters = await parametersIn(out);
  await writeFile(RECORD, `${JSON.stringify({ version, functions, parameters }, null, 2)}\n`);
  console.log(`Recorded the functions of version ${version}.`);
} finally {
  await rm(out, { recursive: true });
}
