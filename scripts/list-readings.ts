import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { INTERPRETATIONS } from '../src/agreements/interpretations';
import { READINGS, readingCode } from '../src/domain/citation';

/** The page that says what `R7` in an answer stands for. */
export function readingsPage(): string {
  const entries = READINGS.map((id) => {
    const { question, reading, why, decidedBy, clauses } = INTERPRETATIONS[id];
    return [
      `## ${readingCode(id)}: ${id}`,
      `**Question.** ${question}`,
      `**Our reading.** ${reading}`,
      `**Why.** ${why}`,
      `**Who decides.** ${decidedBy}; in the end the parties’ Review Panel. Clauses: ${clauses.join(', ')}.`,
    ].join('\n\n');
  });
  const head =
    '# How we read what the agreements leave open\n\n' +
    'Answers name these readings by their number. Whoever may decide otherwise can: each stands in ' +
    '`src/agreements`, and `node scripts/run-ts.mjs scripts/list-readings.ts` writes this page anew.';
  return `${[head, ...entries].join('\n\n')}\n`;
}

if (process.argv[1]?.includes('list-readings')) {
  writeFileSync(fileURLToPath(new URL('../docs/READINGS.md', import.meta.url)), readingsPage());
}
