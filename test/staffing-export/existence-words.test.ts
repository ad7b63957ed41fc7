import { createExistenceFinder } from '../../src/staffing-export/existence-words';

const find = createExistenceFinder({
  columns: (['title', null, 'organizational unit'] as const).map((field, index) => ({
    index,
    name: `Column ${index}`,
    field,
    confidence: 1,
  })),
});

test.each([
  ...['To be abolished', 'Proposed', 'New post', 'À supprimer', 'suppression', 'Poste proposé'],
  ...['Nouveau poste', 'Propuesta de supresión', 'Suprimido', 'Por crear', 'Nueva plaza'],
])('%j: the position may not exist', (state) => {
  expect(find(['Driver', state, ''])).toBe(state);
  expect(find([`Driver (${state})`, '', ''])).toBe(state);
});

test.each([
  ['Proposal Officer', 'Existing', ''],
  ['Content Creation Officer', 'RB', ''],
  ['Driver', 'active', 'Creation of enterprises'],
  ['Driver (half-time)', 12, ''],
])('%j, %j, %j says nothing of it', (...cells) => expect(find(cells)).toBeNull());
