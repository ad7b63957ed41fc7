import { isOpenReading } from '../../src/agreements/alternatives';
import { READINGS } from '../../src/domain/citation';
import { LOCALES, type Locale } from '../../src/wording/locale';
import { readingWords } from '../../src/wording/readings/words-for';

/** A question opens and closes as the language has it; French sets a narrow space before the mark. */
const QUESTION: Readonly<Record<Locale, RegExp>> = {
  en: /^[^?]+[^?\s]\?$/,
  fr: /^[^?]+\u202f\?$/,
  es: /^[^?]*¿[^?]+[^?\s]\?$/,
};
/** Words that would show that a sentence was left in another language. */
const FOREIGN: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:le|la|des|el|los|que|para)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:the|of|is|el|los|para|puesto|cuando)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:the|is|des|les|poste|pour|quand|est)(?!\p{L})/iu,
};

describe.each(LOCALES)('readings in %s', (locale) => {
  it.each(READINGS)('%s: a question, an answer, why', (id) => {
    const { question, reading, why } = readingWords(locale)[id];
    expect(question).toMatch(QUESTION[locale]);
    for (const text of [question, reading, why]) {
      expect(text.length).toBeGreaterThan(10);
      expect(text).not.toMatch(FOREIGN[locale]);
    }
    for (const text of [reading, why]) expect(text).toMatch(/\.$/);
  });
});

it.each(READINGS)('%s names the same grades and figures in every language', (id) => {
  const figures = (locale: Locale) => {
    const { question, reading, why } = readingWords(locale)[id];
    const text = `${question} ${reading} ${why}`.replace(/(\d),(\d)/g, '$1.$2');
    return (text.match(/\b(?:NO[A-C]?|[GP]\d|DWT\/CO|RB[A-Z]{2}|\d[\d./]*\d|\d)\b/g) ?? []).sort();
  };
  for (const locale of LOCALES) expect(figures(locale)).toEqual(figures('en'));
});

describe('alternatives', () => {
  const open = READINGS.filter(isOpenReading);

  it.each(open)('%s: what would hold, in every language', (id) => {
    const figures = (text: string) => (text.match(/\d[\d.]*\d|\d/g) ?? []).sort();
    const english = readingWords('en')[id].alternative;
    for (const locale of LOCALES) {
      const { alternative, reading } = readingWords(locale)[id];
      expect(alternative).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(alternative).not.toBe(reading);
      expect(alternative).not.toMatch(FOREIGN[locale]);
      expect(figures(alternative.replace(/(\d),(\d)/g, '$1.$2'))).toEqual(figures(english));
      if (locale === 'fr') expect(alternative).not.toMatch(/[^\u202f][:;?!]/);
    }
  });
});
