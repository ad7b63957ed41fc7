import { parseArgs } from 'node:util';
import { evaluateHeaders } from './evaluate-headers';
import { evaluateEducation } from './evaluate/evaluate-education';
import { evaluateTitles } from './evaluate/evaluate-titles';

const USAGE = `npm run evaluate -- [--headers | --education] FILE.csv [--predictions OUT.csv]

FILE.csv has a header row, with these columns:
  titles       title; grade, family, candidates, language and kind where they are known.
               family: a job family's name, NONE, or AMBIGUOUS with candidates separated by ;
  --headers    header, field, language
  --education  text, language, expected, why`;

const { file, headers, education, predictions } = readCommand();
if (file === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const evaluate = headers ? evaluateHeaders : education ? evaluateEducation : evaluateTitles;
  process.stdout.write(`${JSON.stringify(evaluate(file, predictions), null, 2)}\n`);
}

/** Without a file where the command is not as the usage says. */
function readCommand(): {
  file?: string;
  headers?: boolean;
  education?: boolean;
  predictions?: string;
} {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        headers: { type: 'boolean' },
        education: { type: 'boolean' },
        predictions: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    return file !== undefined && more.length === 0 && !(values.headers && values.education)
      ? { file, ...values }
      : {};
  } catch {
    return {};
  }
}
