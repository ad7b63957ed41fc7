import type { Numbers } from '../../../../wording/phrases';

/** What is said of one position, in one language. */
export type PositionTexts = ReturnType<typeof englishPosition>;

export function englishPosition({ number }: Numbers) {
  return {
    title: 'This position',
    position: (positionNumber: string) => `Position ${positionNumber}`,
    noNumber: 'Position without a number',
    none: {
      what: 'The selected row is about no position.',
      next: 'Select a row of JD Mapping, of the export, or of our other sheets.',
    },
    close: 'Close',
    find: 'Find a position',
    /** Stands in the empty box, which is narrow. */
    findShort: 'Find a position',
    findHint: 'Number, incumbent, title or unit',
    found: (count: number) => (count === 1 ? '1 position' : `${number(count)} positions`),
    foundNone: 'No position has all these words.',
    vacant: 'vacant',
    before: 'Before',
    after: 'After',
    personal: (grade: string) => `personal grade ${grade}`,
    byHr: 'Grade HR allocated',
    noGrade: 'no grade',
    afterOpen: 'not settled',
    effective: (date: string) => `from ${date}`,
    verified: (who: string) => `Verified by ${who}`,
    notVerified: 'Not verified: a proposal',
    nothingToVerify: 'Nothing to verify',
    chain: 'How it comes about',
    step: {
      coverage: 'Agreement',
      title: 'Title',
      family: 'Job family',
      description: 'Description',
      grade: 'Grade',
      outcome: 'Outcome',
      setting: 'Office',
    },
    byWords: (words: readonly string[]) => words.map((word) => `“${word}”`).join(', '),
    noFamily: 'No family found',
    noDescription: 'None is given to it',
    noAllocation: 'Nobody allocated one',
    missing: 'What is missing or open',
    inColumn: (column: string) => `Column ${column}`,
    noColumn: 'No column of the export was recognised as giving it.',
    decisions: 'Decisions',
    noDecision: 'Nobody has decided on it yet.',
    decided: (by: string, on: string, answer: string) => `${by}, ${on}: ${answer}`,
    act: {
      verify: 'Verify this position',
      undo: 'Undo the decision',
      decide: 'Decide in Review',
      letter: 'Write its letter',
      deadlines: 'Open its deadlines',
      description: 'Read the description',
    },
  };
}
