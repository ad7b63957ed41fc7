/**
 * Stands for the package `numfmt` in the workbench (webpack.config.js sees to it): the same
 * answers, kept. Univer asks of every text on the screen, eight times each time it paints, whether
 * it could be a date, which took a third of all the time that a page of the workbench takes.
 */
import { parseDate as readDate, parseNumber as readNumber, parseTime as readTime } from 'numfmt';

export * from 'numfmt';

export const parseDate = remembering(readDate);
export const parseTime = remembering(readTime);
export const parseNumber = remembering(readNumber);

/** More than the texts of some screens; a sheet of a million rows must not be kept here too. */
const KEPT_TEXTS = 20_000;

type Read<Found, Options> = (text: string, options?: Options) => Found;

function remembering<Found, Options>(read: Read<Found, Options>): Read<Found, Options> {
  const found = new Map<string, Found>();
  return (text, options) => {
    // Options name a locale: those are asked for by formulas, and seldom.
    if (options !== undefined) return read(text, options);
    const kept = found.get(text);
    if (kept !== undefined) return kept;
    if (found.size >= KEPT_TEXTS) found.clear();
    const answer = read(text);
    found.set(text, answer);
    return answer;
  };
}
