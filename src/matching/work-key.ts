import { foldText } from '../text/fold-text';
import { remember } from '../domain/remember';
import { LEXICON } from './lexicon/compile-lexicons';
import { normalizeTitle, type Segment } from './normalize-title';
import { readTitle } from './read-title';

/**
 * Equal for titles that say the same work in other words or another language: *Driver*, *Chauffeur*,
 * *Conductor*. What no lexicon knows, and words that raise a title, count as they are written, so
 * that what is not understood is never taken for the same.
 *
 * @param title as written in the export.
 * @returns null where the lexicons know no field of work in it.
 */
export const workKey = remember((title: string): string | null => {
  const normalized = normalizeTitle(title);
  const { mentions, joinedJobs, level, isEngaged, financeAndAdministration } =
    readTitle(normalized);
  if (mentions.length === 0) return null;
  const fields = mentions.map(({ concept, share }) => `${concept} ${share}`).sort();
  const rest = normalized.segments.flatMap(wordsLeftOver).sort();
  return JSON.stringify([
    fields,
    joinedJobs.length,
    level,
    isEngaged,
    financeAndAdministration,
    rest,
  ]);
});

/** The words of a stretch that neither name a field or a level nor bind others. */
function wordsLeftOver({ tokens }: Segment): readonly string[] {
  const words = tokens.map(({ text }) => text);
  const isRead = words.map((word) => LEXICON.bindingWords.has(word));
  const concepts = LEXICON.concepts.findAll(words, (index) => tokens[index]!.joined);
  for (const { start, end, sense } of concepts) {
    if (sense !== 'misleading') isRead.fill(true, start, end);
  }
  for (const { start, end } of LEXICON.levels.findAll(words)) {
    isRead.fill(true, start, end);
  }
  return words.flatMap((word, index) => (isRead[index] ? [] : [foldText(word)]));
}
