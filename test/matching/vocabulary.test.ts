import { Vocabulary } from '../../src/matching/lexicon/vocabulary';

describe('Vocabulary', () => {
  const vocabulary = new Vocabulary(['courrier', 'coursier', 'assistant', 'secretary', 'financ*']);

  it.each([
    ['asistant', 'assistant', 'a letter is missing'],
    ['assisttant', 'assistant', 'a letter is doubled'],
    ['secratary', 'secretary', 'a letter is exchanged'],
    ['courtier', 'courtier', 'two words come as near'],
    ['financment', 'financment', 'the stem is known'],
    ['resistant', 'resistant', 'the first letter differs'],
    ['asist', 'asist', 'short words are too near to others'],
  ])('reads %s as %s: %s', (written, meant) => {
    expect(vocabulary.correct(written)).toBe(meant);
  });
});
