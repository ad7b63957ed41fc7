/**
 * node scripts/run-ts.mjs scripts/list-api-sets.ts
 *
 * Writes src/workbench/api-sets.json: which members of the host's classes an older Excel lacks. To be
 * run when @types/office-js is updated or the host gets a class; a test says so.
 */
import { writeFileSync } from 'node:fs';
import { hostClasses, newerMembers } from './office-api/host-sets';

const text = JSON.stringify(newerMembers(hostClasses()), null, 2);
writeFileSync('src/workbench/api-sets.json', `${text}\n`);
