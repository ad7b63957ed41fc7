/**
 * Lints pieces of code by some of the rules, as if they stood in the files named:
 * `{ rules, snippets: [{ file, code }] }` on standard input, the names of the rules they break,
 * snippet by snippet, on standard output.
 *
 * For test/architecture.test.ts. A process of its own because ESLint imports its configuration, and
 * jest's CommonJS world cannot.
 */
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// A file that does not exist has no types; the rules in question need none.
const { rules, snippets } = JSON.parse(await text(process.stdin));
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked],
  ruleFilter: ({ ruleId }) => rules.includes(ruleId),
});

const broken = [];
for (const { file, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: file });
  broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
