import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { firstSets, isNewer } from './declared-sets';

const OBJECT_MODEL = 'src/workbench/object-model';

/** Excel's names of the classes that the host has. */
export const hostClasses = (): ReadonlySet<string> =>
  new Set(
    readdirSync(OBJECT_MODEL).flatMap((file) =>
      [...readFileSync(`${OBJECT_MODEL}/${file}`, 'utf8').matchAll(/className = '(\w+)'/g)].map(
        ([, name]) => name!,
      ),
    ),
  );

/** Excel 2021 has all up to here: no Excel that the host can be has less. */
const OLDEST = '1.14';

/**
 * Which version of ExcelApi the members of Excel's classes need, by class and member: those that an
 * Excel of the host's profiles may lack.
 *
 * @param classes names of the classes that the host has.
 */
export function newerMembers(classes: ReadonlySet<string>): Record<string, Record<string, string>> {
  const file = declarations();
  const found = new Map<string, Map<string, string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name && classes.has(node.name.text)) {
      for (const member of node.members) {
        const name = member.name?.getText(file);
        const version = firstSets(member).find((set) => set.name === 'ExcelApi')?.version;
        if (!name || !version || !isNewer(version, OLDEST)) continue;
        const members = found.get(node.name.text) ?? new Map<string, string>();
        // Overloads: the first version that has the member at all.
        const known = members.get(name);
        if (!known || isNewer(known, version)) members.set(name, version);
        found.set(node.name.text, members);
      }
    } else if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) {
      ts.forEachChild(node, visit);
    }
  };
  ts.forEachChild(file, visit);
  const sorted = <Value>(map: Map<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted(found).map(([name, members]) => [name, Object.fromEntries(sorted(members))]),
  );
}

function declarations(): ts.SourceFile {
  const require = createRequire(path.resolve('package.json'));
  const file = path.join(
    path.dirname(require.resolve('@types/office-js/package.json')),
    'index.d.ts',
  );
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}
