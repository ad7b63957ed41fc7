import { parseArgs } from 'node:util';
import { evaluateHeaders } from './evaluate-headers';
import { evaluateTitles } from './evaluate/evaluate-titles';

const USAGE = 'npm run evaluate -- [--headers] FILE.csv [--predictions OUT.csv]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { headers: { type: 'boolean' }, predictions: { type: 'string' } },
});
const [file] = positionals;
if (file === undefined || positionals.length > 1) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const evaluate = values.headers ? evaluateHeaders : evaluateTitles;
  process.stdout.write(`${JSON.stringify(evaluate(file, values.predictions), null, 2)}\n`);
}
