import { parseArgs } from 'node:util';
import { evaluateHeaders } from './evaluate-headers';
import { evaluateColumns } from './evaluate/evaluate-columns';
import { evaluateEducation } from './evaluate/evaluate-education';
import { evaluateExports } from './evaluate/evaluate-exports';
import { evaluateTitles } from './evaluate/evaluate-titles';

const USAGE = `npm run evaluate -- [--headers | --education] FILE.csv [--predictions OUT.csv]
npm run evaluate -- --columns FILE.json
npm run evaluate -- --exports FOLDER

FILE.csv has a header row, with these columns:
  titles       title; grade, family, candidates, language and kind where they are known.
               family: a job family's name, NONE, or AMBIGUOUS with candidates separated by ;
  --headers    header, field, language
  --education  text, language, expected, why

FILE.json has lists: [{ id, columns: [name], rows: [[value]], fields: [field, null, or several] }]

FOLDER has exports, .xlsx or .csv, and beside each what is right of it, in a .json of its name:
  about, isList, leftOut: [row], mayAsk: { row: [fact] },
  positions: [{ row, title, grade, vacant, funding, station, contract, number }], null for what it
  does not say`;

const KINDS = ['headers', 'columns', 'education', 'exports'] as const;

const { file, kind = 'titles', predictions } = readCommand();
if (file === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const evaluate = {
    titles: evaluateTitles,
    headers: evaluateHeaders,
    columns: evaluateColumns,
    education: evaluateEducation,
    exports: evaluateExports,
  }[kind];
  process.stdout.write(`${JSON.stringify(await evaluate(file, predictions), null, 2)}\n`);
}

/** Without a file where the command is not as the usage says. */
function readCommand(): {
  file?: string;
  kind?: (typeof KINDS)[number];
  predictions?: string;
} {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        headers: { type: 'boolean' },
        columns: { type: 'boolean' },
        education: { type: 'boolean' },
        exports: { type: 'boolean' },
        predictions: { type: 'string' },
      },
    });
    const [file, ...more] = positionals;
    const [kind, ...others] = KINDS.filter((name) => values[name]);
    if (file === undefined || more.length > 0 || others.length > 0) return {};
    const { predictions } = values;
    return { file, ...(kind && { kind }), ...(predictions !== undefined && { predictions }) };
  } catch {
    return {};
  }
}
