import { draftNote, type NoteFacts } from '../../../src/documents/note/draft-note';
import { writeDocuments } from '../../../src/documents/write-documents';
import { LOCALES, type Locale } from '../../../src/wording/locale';
import { wordingFor } from '../../../src/wording/wording';
import { ourTemplate, textOf } from '../make-docx';

const FACTS: NoteFacts = {
  scenario: 'July & <later> {x}',
  on: { year: 2026, month: 6, day: 1 },
  headline: '2 of 300 positions.',
  assumptions: ['Assigned on 1 July.', 'G8 <added>.'],
  moves: [{ before: 'No change', after: 'Higher grade', positions: 1_200 }],
  stale: '',
  costs: {
    period: 'From 1 January.',
    sums: [
      { posts: 'Held', currency: 'USD', before: 36_500.4, after: 36_600.6 },
      { posts: 'Vacant', currency: 'PEN', before: 5, after: 3 },
    ],
    lacking: ['No cost for P3.'],
  },
  concerned: {
    title: 'One by one',
    rows: [{ number: 'P-1', title: '=cmd', before: 'G5', after: 'G6' }],
  },
};

/** A document has one kind of space. */
const narrow = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

async function written(facts: NoteFacts, locale: Locale): Promise<string> {
  const { bytes } = await writeDocuments({
    kind: 'decision note',
    template: ourTemplate(`decision-note-${locale}`),
    drafts: [draftNote(facts, wordingFor(locale))],
    packing: 'one document',
  });
  return narrow(textOf(bytes));
}

it.each(LOCALES)('says what is assumed, what it changes and what it costs: %s', async (locale) => {
  const { number, date } = wordingFor(locale);
  const text = await written(FACTS, locale);
  for (const said of [
    ...['July & <later> {x}', '2 of 300 positions.', 'Assigned on 1 July.', 'G8 <added>.'],
    ...['Higher grade', number(1_200), 'Held', number(36_500), number(36_601), number(100)],
    ...['PEN', '-2', 'No cost for P3.', 'One by one', '=cmd', date(FACTS.on)],
  ]) {
    expect(text).toContain(narrow(said));
  }
});

it.each(LOCALES)(
  'says nothing of costs and positions that are not known or wanted: %s',
  async (locale) => {
    const whole = await written(FACTS, locale);
    const text = await written({ ...FACTS, costs: null, concerned: null }, locale);
    for (const said of ['USD', 'No cost for P3.', 'One by one', '=cmd']) {
      expect(whole).toContain(said);
      expect(text).not.toContain(said);
    }
    const columns = (of: string) => of.match(/Currency|Monnaie|Moneda/g)?.length ?? 0;
    expect([columns(whole), columns(text)]).toEqual([1, 0]);
  },
);
