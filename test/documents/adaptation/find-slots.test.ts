import { findSlots, type Piece } from '../../../src/documents/adaptation/find-slots';

/** Blanks as `_`, choices as `<a|b>`, `!` in front where a decision is called for. */
function show(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'blank':
      return piece.fact ? `_${piece.fact}_` : piece.asks ? `_${piece.asks}_` : '_';
    case 'optional':
      return `?${piece.text}?`;
    case 'choice':
      return `${piece.isOpen ? '!' : ''}<${piece.options
        .map((option) => option.map(show).join(''))
        .join('|')}>`;
  }
}

const shown = (text: string, offersChoices = true) =>
  findSlots(text, { offersChoices }).pieces.map(show).join('');

it.each([
  ['Advises on xxxxx in the region.', 'Advises on _ in the region.'],
  ['Advises on ____ daily.', 'Advises on _ daily.'],
  ['Advises on ...... daily.', 'Advises on _ daily.'],
  ['Runs … [WRITE WHAT THE TEAM DOES]', 'Runs _WRITE WHAT THE TEAM DOES_'],
  ['Answers to [... indicate whom by title of the position].', 'Answers to _supervisor_.'],
  ['It is [typically] found there.', 'It is ?typically? found there.'],
  // An enumeration in brackets is no gap.
  ['Values [Honesty, Tact, Care], and more.', 'Values [Honesty, Tact, Care], and more.'],
])('finds gaps: %s', (text, found) => expect(shown(text)).toBe(found));

it.each([
  ['Works at the global / regional / local level.', 'Works at the !<global|regional|local> level.'],
  [
    'Serves in the Coast Office (CO) / Hill Office (HO).',
    'Serves in the !<Coast Office (CO)|Hill Office (HO)>.',
  ],
  ['Helps with plans / reviews / xxxxx on water.', 'Helps with !<plans|reviews|_> on water.'],
  ['Can lead/coordinate visits.', 'Can <lead|coordinate> visits.'],
  ['Repair and/or paint it.', 'Repair <and|or> paint it.'],
])('finds alternatives: %s', (text, found) => expect(shown(text)).toBe(found));

it.each([
  'Knows TCP/IP well.',
  'Under Circular 6/639.',
  'From 12/05/2023 on.',
  'Serves HR/finance teams.',
  'Uses his/her own tools.',
])('leaves alone what is no choice: %s', (text) => expect(shown(text)).toBe(text));

it('offers no choice in competencies', () => {
  expect(shown('Can lead/coordinate and/or plan.', false)).toBe('Can lead/coordinate and/or plan.');
});

it('takes a second formulation as an alternative to the first, and says that one is to stay', () => {
  const { pieces, notes } = findSlots(
    'Studies rivers. [OR Studies lakes on xxxxx.] [NB. Keep one wording only.]',
    { offersChoices: true },
  );
  expect(pieces.map(show)).toEqual(['!<Studies rivers.|Studies lakes on _.>']);
  expect(pieces[0]).toMatchObject({ most: 'one' });
  expect(notes).toEqual(['NB. Keep one wording only.']);
});
