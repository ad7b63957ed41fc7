import { parseArgs } from 'node:util';
import { evaluateTitles } from './evaluate/evaluate-titles';

const USAGE = 'npm run evaluate -- FILE.csv [--predictions OUT.csv]';

/** What `npm run evaluate` can measure, each by the option that asks for it. */
const MODES: readonly {
  readonly option: string | null;
  readonly run: (path: string, predictionsPath: string | null) => object;
}[] = [{ option: null, run: evaluateTitles }];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { predictions: { type: 'string' } },
});
const [path] = positionals;
const mode = MODES.find(({ option }) => option === null || option in values);
if (path === undefined || positionals.length > 1 || !mode) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const report = mode.run(path, values.predictions ?? null);
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}
