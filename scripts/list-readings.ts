import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ALTERNATIVES, isOpenReading } from '../src/agreements/alternatives';
import { INTERPRETATIONS } from '../src/agreements/interpretations';
import { READINGS, readingCode, type ReadingId } from '../src/domain/citation';
import { readingWords } from '../src/wording/readings/words-for';

/** The page that says what `R7` in an answer stands for. */
export function readingsPage(): string {
  const entries = READINGS.map((id) => {
    const { decidedBy, clauses } = INTERPRETATIONS[id];
    const { question, reading, why } = readingWords('en')[id];
    return [
      `## ${readingCode(id)}: ${id}`,
      `**Question.** ${question}`,
      `**Our reading.** ${reading}`,
      `**Why.** ${why}`,
      alternativeOf(id),
      `**Who decides.** ${decidedBy}; in the end the parties’ Review Panel. Clauses: ${clauses.join(', ')}.`,
    ].join('\n\n');
  });
  const head =
    '# How we read what the agreements leave open\n\n' +
    'Answers name these readings by their number, and the pane shows them in the user’s language. ' +
    'Whoever may decide otherwise can: the clauses of each stand in `src/agreements`, its words in ' +
    '`src/wording/readings`, and `node scripts/run-ts.mjs scripts/list-readings.ts` writes this page anew.';
  return `${[head, ...entries].join('\n\n')}\n`;
}

/** What a scenario can suppose instead; for a reading without an alternative, why it has none. */
function alternativeOf(id: ReadingId): string {
  if (isOpenReading(id)) return `**Otherwise.** ${readingWords('en')[id].alternative}`;
  const { none } = ALTERNATIVES[id] as { readonly none: string };
  return `**No alternative:** ${none}.`;
}

if (process.argv[1]?.includes('list-readings')) {
  writeFileSync(fileURLToPath(new URL('../docs/READINGS.md', import.meta.url)), readingsPage());
}
