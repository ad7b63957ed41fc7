import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { TEMPLATE_TEXTS } from '../../scripts/templates/texts.mjs';
import { CLAUSES_2019, CLAUSES_2023, type Clause } from '../../src/domain/citation';
import { broadcastTexts } from '../../src/documents/letters/draft-broadcast';
import { letterWordsFor } from '../../src/documents/letters/words/words-for';
import { cite } from '../../src/wording/cite';
import { LOCALES, type Locale } from '../../src/wording/locale';

const CLAUSES = new Set<string>([...CLAUSES_2019, ...CLAUSES_2023]);

const WORDS: Readonly<Record<Locale, { article: string; appendix: string; and: string }>> = {
  en: { article: 'Art.', appendix: 'App.', and: 'and' },
  fr: { article: 'art.', appendix: 'app.', and: 'et' },
  es: { article: 'art.', appendix: 'apénd.', and: 'y' },
};

/**
 * The clauses that a text cites, written out: `2023 Art. 4 and 5, App. A ¶9` names three. What does
 * not read as the language cites is returned as it stands, so that it is no clause.
 */
function citedIn(text: string, locale: Locale): string[] {
  const { article, appendix, and } = WORDS[locale];
  const more = (part: string) => `${part}(?:(?:, | ${and} )${part})*`;
  const one = `(?:${article.replace('.', '\\.')} ${more('\\d+')}|${appendix.replace('.', '\\.')} [A\\d](?: ${more('¶\\d+')})?)`;
  const cited = new RegExp(`(20(?:19|23)) ${one}(?:(?:, | ${and} )${one})*`, 'g');
  const found = [...text.matchAll(cited)].flatMap(([all, agreement]) => {
    const clauses: string[] = [];
    let place = '';
    for (const [token] of all.slice(5).matchAll(/[Aa]rt\.|[Aa]pp\.|apénd\.|[A\d]+|¶\d+/g)) {
      if (/^(?:art|app|apénd)/i.test(token)) place = /^art/i.test(token) ? 'Art.' : 'App.';
      else if (token.startsWith('¶')) clauses.push(`${agreement} ${place} ${token}`);
      else if (place === 'Art.') clauses.push(`${agreement} Art. ${token}`);
      else place = `App. ${token}`;
    }
    return clauses;
  });
  // A year without a clause behind it, in the shape of a citation.
  const rest = text.replace(cited, '');
  const slips = rest.match(/(?:20(?:19|23) )?(?:\bart\.|\bapp\.|\bapénd\.|¶) ?\S+/gi) ?? [];
  return [...found, ...slips];
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What the texts of the letters say where they cite, each with figures of its own. */
function letterTexts(locale: Locale): string[] {
  const words = letterWordsFor(locale);
  const broadcasts = (['Drivers', 'Technical Specialists'] as const).flatMap((family) =>
    broadcastTexts({ family, link: 'x', effectiveOn: null })
      .filter((text) => text.locale === locale)
      .flatMap(({ paragraphs }) => paragraphs),
  );
  return [
    words.clarification(2, 3),
    words.jobReview,
    words.adaptation(2),
    words.adapted.underReview,
    ...broadcasts,
  ];
}

const templateTexts = (locale: Locale) => textsOf(TEMPLATE_TEXTS[locale]);

function wordTexts(file: string): string {
  const parts = unzipSync(readFileSync(file));
  return strFromU8(parts['word/document.xml']!)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

describe.each(LOCALES)('what letters, lists and broadcasts cite: %s', (locale) => {
  it('is a clause that there is, as the language cites it', () => {
    const cited = [...templateTexts(locale), ...letterTexts(locale)].flatMap((text) =>
      citedIn(text, locale),
    );
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((clause) => !CLAUSES.has(clause))).toEqual([]);
  });

  it('is the same as in English, text by text', () => {
    const all = (language: Locale) =>
      [...templateTexts(language), ...letterTexts(language)].map((text) => citedIn(text, language));
    expect(all(locale)).toEqual(all('en'));
  });

  // 2019 Art. 6 points to App. 2, whose ¶2 has the letter sent; Art. 5 lists a description's sections.
  it('names in the letter of assignment what has it sent', () => {
    const { intro } = TEMPLATE_TEXTS[locale].assignment;
    expect(citedIn(intro, locale)).toEqual(['2019 Art. 6', '2019 App. 2 ¶2']);
    const written = wordTexts(`assets/templates/letter-of-assignment-${locale}.docx`);
    expect(written).toContain(intro);
  });

  it.each(readdirSync('assets/templates').filter((file) => file.includes(`-${locale}.`)))(
    'holds in the Word template %s',
    (file) => {
      const cited = citedIn(wordTexts(path.join('assets/templates', file)), locale);
      expect(cited.filter((clause) => !CLAUSES.has(clause))).toEqual([]);
    },
  );

  it('cites each clause so that it is known again', () => {
    const named = ([...CLAUSES] as Clause[]).map((clause) => cite(clause, locale));
    expect(new Set(named).size).toBe(CLAUSES.size);
    const numbered = ([...CLAUSES] as Clause[]).filter((clause) => /Art\.|App\. \w ¶/.test(clause));
    for (const clause of numbered) {
      expect(citedIn(`(${cite(clause, locale)})`, locale)).toEqual([clause]);
    }
  });
});

it.each<[Clause, string, string]>([
  ['2019 Preamble', '2019 préambule', '2019 preámbulo'],
  ['2019 Art. 6', '2019 art. 6', '2019 art. 6'],
  ['2019 App. 2 ¶3', '2019 app. 2 ¶3', '2019 apénd. 2 ¶3'],
  ['2019 fn. 3', '2019 note 3', '2019 nota 3'],
  ['2023 App. A ¶9', '2023 app. A ¶9', '2023 apénd. A ¶9'],
  ['2023 Annex 1', '2023 annexe 1', '2023 anexo 1'],
])('%s is cited as %s and %s', (clause, french, spanish) => {
  expect([cite(clause, 'fr'), cite(clause, 'es')]).toEqual([french, spanish]);
});
