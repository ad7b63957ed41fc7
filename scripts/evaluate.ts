import { parseArgs } from 'node:util';
import { evaluateHeaders } from './evaluate-headers';
import { evaluateTitles } from './evaluate/evaluate-titles';

const USAGE = 'npm run evaluate -- [--headers] FILE.csv [--predictions OUT.csv]';

const { file, headers, predictions } = readCommand();
if (file === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const evaluate = headers ? evaluateHeaders : evaluateTitles;
  process.stdout.write(`${JSON.stringify(evaluate(file, predictions), null, 2)}\n`);
}

/** Without a file where the command is not as the usage says. */
function readCommand(): { file?: string; headers?: boolean; predictions?: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { headers: { type: 'boolean' }, predictions: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    return file !== undefined && more.length === 0 ? { file, ...values } : {};
  } catch {
    return {};
  }
}
