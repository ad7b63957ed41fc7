import { readResultColumns } from '../result/result-rows';
import { COUNTED, figuresOf, type OutcomeFigures } from './count-outcomes';
import { readPosts } from './read-posts';

/** Counts what the table *JD_Mapping* holds now. */
export async function readOutcomes(): Promise<OutcomeFigures> {
  const table = await readResultColumns(COUNTED);
  const posts = await readPosts();
  // Rows that came or went between the two are counted at the next look.
  const isWhole = posts?.counts.length === table.Outcome.length;
  return figuresOf(table, isWhole ? posts : null);
}
