import {
  countAlike,
  openItems,
  outlineOf,
  sharedSlot,
  slotId,
  startAdaptation,
  type Adaptation,
} from '../../../src/documents/adaptation/adaptation';
import {
  draftDescription,
  draftDescriptions,
  piecesOf,
  sayPassage,
} from '../../../src/documents/adaptation/draft-description';
import { writeDocuments } from '../../../src/documents/write-documents';
import { wordingFor } from '../../../src/wording/wording';
import { ourTemplate, textOf } from '../make-docx';
import { RIVER_WARDEN } from './river-warden';

const FACTS = { positionNumber: 'P-1', officialName: 'Amina Okoye', unit: '', supervisor: '' };
const outline = outlineOf(RIVER_WARDEN, '2023');
const started = startAdaptation(FACTS);

const settled: Adaptation = {
  ...started,
  facts: { ...FACTS, unit: 'WATER', supervisor: 'Chief, WATER' },
  mainPurpose: 'Keeps the river.',
  answers: {
    '0.0/1': { kind: 'chosen', options: [0, 2] },
    '0.1/0': { kind: 'chosen', options: [1] },
    '0.1/0/1.1': { kind: 'text', text: 'the {mouth} & <delta>' },
    '2.0/1': { kind: 'text', text: 'nets' },
  },
  applies: { 1: false },
};
const english = wordingFor('en');
const open = (adaptation: Adaptation) =>
  openItems(outline, adaptation).map((item) =>
    'slot' in item ? `${item.kind} ${item.slot}` : item.kind,
  );

const without = (slot: string) =>
  Object.fromEntries(Object.entries(settled.answers).filter(([name]) => name !== slot));

it('starts with everything open that the agreement and the text ask for', () => {
  expect(open(started)).toEqual([
    'unit',
    'supervisor',
    'main purpose',
    'choice 0.0/1',
    'choice 0.1/0',
    'special duties',
    'blank 2.0/1',
  ]);
});

it('is finished once all of it is settled, and not before', () => {
  expect(open(settled)).toEqual([]);
  for (const slot of Object.keys(settled.answers)) {
    const answers = without(slot);
    expect(draftDescription(outline, { ...settled, answers }, english)).toBeNull();
  }
});

it('asks for the blank of the formulation that was chosen alone', () => {
  const answers = without('0.1/0/1.1');
  expect(open({ ...settled, answers })).toEqual(['blank 0.1/0/1.1']);
  const first: Adaptation = {
    ...settled,
    answers: { ...answers, '0.1/0': { kind: 'chosen', options: [0] } },
  };
  expect(open(first)).toEqual([]);
});

it('asks an added duty for its justification, and marks the description for review', () => {
  const added: Adaptation = {
    ...settled,
    addedDuties: [{ text: 'Feeds otters.', justification: ' ' }],
  };
  expect(open(added)).toEqual(['justification']);
  const justified = {
    ...settled,
    addedDuties: [{ text: 'Feeds otters.', justification: 'They came.' }],
  };
  expect(draftDescription(outline, justified, english)!.values['review_note']).toContain(
    '2023 App. A ¶6',
  );
  expect(draftDescription(outline, settled, english)!.values['review_note']).toBe('');
});

it('keeps a gap open that was typed into a passage worded by hand', () => {
  const reworded = { ...settled, reworded: { '0.2': 'Does xxxxx too.' } };
  expect(open(reworded)).toEqual(['blank 0.2/1']);
});

it.each([
  ['en', 'Main purpose of the position'],
  ['fr', 'Objet principal du poste'],
  ['es', 'Finalidad principal del puesto'],
] as const)('is written as a Word document: %s', async (locale, heading) => {
  const { drafts, unfinished } = draftDescriptions(
    outline,
    settled,
    [settled.facts, { ...settled.facts, officialName: 'Bo', unit: '' }],
    wordingFor(locale),
  );
  expect(unfinished.map(({ officialName }) => officialName)).toEqual(['Bo']);
  const { bytes } = await writeDocuments({
    kind: 'adapted description',
    template: ourTemplate(`adapted-description-${locale}`),
    drafts,
    packing: 'one document',
  });
  const text = textOf(bytes);
  for (const said of [
    heading,
    'Chief, WATER',
    '1. Guards the river at the upper, lower reach.',
    '2. Counts birds near the {mouth} & <delta>.',
    'Knows TCP/IP and nets.',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).not.toMatch(/xxxxx|NB\.|gates|fish/);
});

describe('a gap that stands in several places', () => {
  const duties = [
    'Keeps the books of [name of the river] in order.',
    'Reports on [Name of  the river] to [specify].',
    'Paints [specify].',
  ];
  const several = outlineOf(
    {
      ...RIVER_WARDEN,
      sections: [{ ...RIVER_WARDEN.sections[0]!, kind: 'duties', paragraphs: [] }],
      duties: duties.map((text, at) => ({ ...RIVER_WARDEN.duties[0]!, number: at + 1, text })),
      specialDuties: [],
    },
    '2023',
  );
  const passages = several.parts[0]!.passages;
  const [river] = passages[0]!.pieces.filter((piece) => typeof piece === 'object');
  if (river?.kind !== 'blank') throw new Error('No blank');
  const shared = sharedSlot(river)!;
  const say = (answers: Adaptation['answers']) =>
    passages.map((passage) => sayPassage(passage, { ...started, answers }));

  it('takes one answer, and another only where that is wanted', () => {
    expect(countAlike(several, river)).toBe(2);
    const answers = { [shared]: { kind: 'text', text: 'the Zambezi' } } as const;
    expect(say(answers).slice(0, 2)).toEqual([
      '1. Keeps the books of the Zambezi in order.',
      '2. Reports on the Zambezi to.',
    ]);
    const here = { ...answers, [slotId(passages[1]!, 1)]: { kind: 'text', text: 'it' } } as const;
    expect(say(here).slice(0, 2)).toEqual([
      '1. Keeps the books of the Zambezi in order.',
      '2. Reports on it to.',
    ]);
  });

  it('is not one where the text says too little of what it asks for', () => {
    const [specify] = passages[2]!.pieces.filter((piece) => typeof piece === 'object');
    if (specify?.kind !== 'blank') throw new Error('No blank');
    expect(sharedSlot(specify)).toBeNull();
    expect(countAlike(several, specify)).toBe(0);
  });
});

it('shows what is still open in its place', () => {
  const passage = outline.parts.at(-1)!.passages[0]!;
  expect(piecesOf(passage, started).filter(({ gap }) => gap !== null)).toEqual([
    { text: '', gap: 'blank' },
  ]);
  expect(piecesOf(passage, settled).every(({ gap }) => gap === null)).toBe(true);
});
