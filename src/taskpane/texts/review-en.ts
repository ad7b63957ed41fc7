import type { Numbers } from '../../wording/phrases';
import type { ReviewTexts } from './review-texts';

export function englishReview({ number }: Numbers): ReviewTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const positions = (count: number) => some(count, 'position', 'positions');
  const cases = (count: number) => some(count, 'case', 'cases');
  return {
    reading: 'Reading the result …',
    noResult: {
      what: 'Nothing is mapped in this workbook yet.',
      next: 'Map a staffing export; its doubtful titles then wait here.',
    },
    moved: {
      what: 'The table was changed meanwhile.',
      next: 'It has been read again. Nothing was written; decide the case once more.',
    },
    who: {
      explain:
        'Each decision is signed and dated. The first one adds the sheet JD Decisions, which clears Excel’s own undo list.',
      label: 'Your initials or name',
      start: 'Start',
      signed: (name) => `Signed ${name}`,
      change: 'Change',
    },
    left: (count) => `${cases(count)} left`,
    decided: (count) => `${number(count)} decided`,
    unverified: (count) => `${positions(count)} not yet verified`,
    done: {
      what: 'Every doubtful case is decided.',
      next: 'What is left are proposals: look at a sample of them and confirm them together.',
    },
    noneLeft: {
      doubtful: 'No doubtful case with these filters.',
      proposed: 'No proposal with these filters.',
      decided: 'No decision with these filters.',
    },
    positions,
    exceptions: (count) => some(count, 'exception', 'exceptions'),
    proposed: 'Proposed',
    nothingProposed: 'Nothing in the title speaks for a family.',
    likelihood: { certain: 'Certain', likely: 'Likely', unsure: 'Unsure' },
    figures: (confidence, tier) => `${confidence}, ${tier}`,
    decidedBadge: (by, on) => `${by}, ${on}`,
    facts: (education, years) => `At least: ${education}, ${years}`,
    outcome: (outcomes) => `Outcome: ${outcomes}`,
    contradicting: (by, on, answer) => `${by} decided on ${on}: ${answer}`,
    others: 'Or',
    byWords: (words) => words.map((word) => `“${word}”`).join(', '),
    noneFits: 'No description fits',
    search: 'Another description',
    found: (count) => some(count, 'description', 'descriptions'),
    note: 'Note',
    scope: 'For',
    allPositions: (count) => (count === 1 ? 'This title' : `This title, ${positions(count)}`),
    onePosition: (position) => `Only position ${position}`,
    accept: 'Accept',
    skip: 'Skip',
    undo: 'Undo',
    keys: 'Keys',
    keyList: [
      ['Enter', 'accept the proposal'],
      ['1 2 3', 'choose that alternative'],
      ['N', 'no description fits'],
      ['S', 'skip for now'],
      ['Z', 'undo the last decision'],
      ['↑ ↓', 'the case before, the next case'],
      ['/', 'search all descriptions'],
      ['E', 'write a note'],
      ['?', 'these keys'],
    ],
    said: {
      decided: (title, answer, count) => `${title}: ${answer}, ${count}.`,
      skipped: (title) => `${title} skipped.`,
      undone: (title) => `${title}: undone.`,
      chooseFirst: 'Nothing is proposed: choose a description first.',
      nothingToUndo: 'Nothing to undo.',
    },
    queue: 'Queue',
    changedOnly: 'Only what is new or changed',
    narrow: 'Filters',
    show: 'Show',
    state: {
      doubtful: 'Doubtful cases',
      proposed: 'Proposals to confirm',
      decided: 'Decided cases',
    },
    facet: { family: 'Family', tier: 'Evidence', grade: 'Grade', station: 'Duty station' },
    all: 'All',
    withCount: (label, count) => `${label} (${number(count)})`,
    bands: {
      title: 'Confirm proposals together',
      explain: 'Look at the sample; if it is right, confirm the family’s proposals at once.',
      above: 'Confidence of at least',
      none: 'No unconfirmed proposal is that certain.',
      held: (count, rows) => `${cases(count)}, ${positions(rows)}`,
      look: (family) => `Look at ${family}`,
      sample: (shown, count) =>
        shown === count ? `All ${cases(count)}` : `${number(shown)} of ${cases(count)}`,
      confirm: (count) => `Confirm ${positions(count)}`,
      why: (confidence, shown, count) =>
        `Confirmed with all at ${confidence} or more, after a look at ${number(shown)} of ${cases(count)}`,
      confirmed: (count) => `${positions(count)} confirmed.`,
    },
    join: {
      found: (sheet, decisions, contradictions) => ({
        what: `The sheet ${sheet} has ${some(decisions, 'decision', 'decisions')} of another reviewer.`,
        next:
          contradictions > 0
            ? `${number(contradictions)} of them contradict yours: both lines are kept, and the case comes back.`
            : 'None contradicts yours.',
      }),
      start: 'Join them',
      joined: (decisions, contradictions) =>
        `${some(decisions, 'decision', 'decisions')} joined, ${some(contradictions, 'contradiction', 'contradictions')} to settle.`,
    },
    problems: (count) => `${some(count, 'line', 'lines')} of JD Decisions cannot be used`,
    problemsExplain: 'They are left out until they are mended in the sheet.',
    problem: (line, column, value, expected) =>
      line === 0
        ? `Column ${column} is missing`
        : `Line ${number(line)}, ${column}: “${value}”, expected ${expected}`,
    expected: {
      'a title': 'a title',
      'a grade': 'a grade such as G5',
      'a job family': 'the name of a job family',
      'who decided': 'a name or initials',
      'a date': 'a date',
      'this column': 'this column',
    },
  };
}
