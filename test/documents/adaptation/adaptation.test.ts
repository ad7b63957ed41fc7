import {
  openItems,
  outlineOf,
  startAdaptation,
  type Adaptation,
} from '../../../src/documents/adaptation/adaptation';
import {
  draftDescription,
  draftDescriptions,
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
