import type { GradeChangeKind } from '../../../../review/grade-change';
import type { FacetName } from '../../../../review/case-facets';
import type { LineProblem } from '../../../../review/decision-lines';
import type { Likelihood } from '../../../../review/likelihood';
import type { CaseState } from '../../../../review/review-case';
import type { Numbers } from '../../../../wording/phrases';

interface SaidChange {
  /** Incumbents or positions. */
  readonly who: string;
  readonly from: string;
  readonly to: string;
}

type ChangeTexts = Readonly<Record<GradeChangeKind, (change: SaidChange) => string>> & {
  /** @param all positions, of which `count` are changed; no more than these where all are. */
  readonly who: (people: string, count: number, all: number) => string;
  readonly lacksDate: string;
};

/** What the pane says in a review, in one language. */
export type ReviewTexts = ReturnType<typeof englishReview>;

export function englishReview({ number }: Numbers) {
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
      signed: (name: string) => `Signing as ${name}`,
      change: 'Change',
    },
    left: (count: number) => `${cases(count)} left`,
    decided: (count: number) => `${number(count)} decided`,
    unverified: (count: number) => `${positions(count)} not yet verified`,
    done: {
      what: 'Every doubtful case is decided.',
      next: 'What is left are proposals: look at a sample of them and confirm them together.',
    },
    noneLeft: {
      doubtful: 'No doubtful case with these filters.',
      proposed: 'No proposal with these filters.',
      decided: 'No decision with these filters.',
    } satisfies Record<CaseState, string>,
    positions,
    exceptions: (count: number) => some(count, 'exception', 'exceptions'),
    proposed: 'Proposed',
    nothingProposed: 'Nothing in the title speaks for a family.',
    /** The family that the title names has no description at the grade. */
    noneAtGrade: (family: string) =>
      `The title names ${family}, which has no description at this grade: nothing is proposed.`,
    likelihood: { certain: 'Certain', likely: 'Likely', unsure: 'Unsure' } satisfies Record<
      Likelihood,
      string
    >,
    figures: (confidence: string, tier: string) => `${confidence}, ${tier}`,
    decidedBadge: (by: string, on: string) => `${by}, ${on}`,
    facts: (education: string, years: string) => `At least: ${education}, ${years}`,
    outcome: (outcomes: string) => `Outcome: ${outcomes}`,
    contradicting: (by: string, on: string, answer: string) => `${by} decided on ${on}: ${answer}`,
    others: 'Or',
    byWords: (words: readonly string[]) => words.map((word) => `“${word}”`).join(', '),
    noneFits: 'No description fits',
    /** An answer that takes the position to another grade. */
    allocates: (grade: string) => `allocates ${grade}`,
    /** The second act that a grave choice takes. */
    reason: {
      group: 'Confirm the choice',
      allocate: (family: string, grade: string, positionGrade: string, count: number) =>
        `${family}: allocate ${grade} to ${positions(count)} graded ${positionGrade}?`,
      /** The grade of a description that was chosen where a decision cannot give it. */
      drops: (grade: string, positionGrade: string) =>
        `The description counts at the position’s grade, ${positionGrade}; the grade ${grade} of the one chosen plays no part (2023 Art. 5).`,
      noneFits:
        'Families of this category are still to be introduced (2023 Art. 3). If none will ever fit, say why.',
      label: 'Why, or by which act',
      confirm: (grade: string) => `Allocate ${grade}`,
      award: (grade: string) => `Award ${grade}`,
      confirmAsSaid: 'Confirm this',
      confirmNone: 'No description fits',
      cancel: 'Cancel',
    },
    /** What an answer does to grades. */
    change: {
      who: (people: string, count: number, all: number) => {
        const whose = all > count ? `${number(count)} of ${positions(all)}` : positions(count);
        if (people === '') return whose;
        if (count > 1) return `${whose} (${people})`;
        return all > count ? `${people}, ${whose}` : people;
      },
      awarded: ({ who, from, to }) => `Awards ${to} in place of ${from}: ${who} (2019 Art. 6).`,
      'personal grade awarded': ({ who, from, to }) =>
        `Awards ${to}, which HR allocated and which is now held as a personal grade, in place of ${from}: ${who} (2019 Art. 6).`,
      retained: ({ who, from, to }) =>
        `${from} is kept as a personal grade, and the job goes to ${to}: ${who} (2019 Art. 6).`,
      'another category': ({ who, from, to }) =>
        `From ${from} to ${to} it takes a reclassification, for the two are of different categories: ${who} (2019 App. 2 ¶4).`,
      'job alone': ({ who, from, to }) =>
        `The job goes from ${from} to ${to}, and nobody’s grade follows: ${who}.`,
      'passed over': ({ who, from, to }) =>
        `${to}, which HR wrote, is passed over; the position has ${from}: ${who}.`,
      lacksDate: 'The date of effect is still missing.',
    } satisfies ChangeTexts,
    gradeFacts: { position: 'Position’s grade', hr: 'Grade HR allocated' },
    /** The same work in other words. */
    alike: {
      title: 'Same work, level and grade in other words. What you tick gets the same answer.',
      all: (count: number) => `Tick all ${number(count)}`,
      wording: (title: string, count: string) => `${title} (${count})`,
      decided: (title: string, answer: string, by: string) =>
        `${title}: ${answer}, decided by ${by}`,
      more: (count: number) => `Show ${number(count)} more`,
    },
    search: 'Another description',
    found: (count: number) => some(count, 'description', 'descriptions'),
    note: 'Note',
    scope: 'For',
    allPositions: (count: number) =>
      count === 1 ? 'This title' : `This title, ${positions(count)}`,
    onePosition: (position: string) => `Only position ${position}`,
    accept: 'Accept',
    skip: 'Skip',
    undo: 'Undo',
    keys: 'Keys',
    showKeys: 'Show the keys',
    nextCase: 'Next case',
    takeBack: 'Undo this decision',
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
    ] satisfies readonly (readonly [key: string, does: string])[],
    said: {
      decided: (title: string, answer: string, count: string) => `${title}: ${answer}, ${count}.`,
      /** A title whose answer other wordings got too. */
      withOthers: (title: string, others: number) =>
        `${title} and ${some(others, 'other wording', 'other wordings')}`,
      skipped: (title: string) => `${title} skipped.`,
      undone: (title: string) => `${title}: undone.`,
      chooseFirst: 'Nothing is proposed: choose a description first.',
      nothingToUndo: 'Nothing to undo.',
      changedElsewhere: 'The workbook was changed elsewhere. The cases have been read again.',
    },
    queue: 'Queue',
    changedOnly: 'Only what is new or changed',
    narrow: 'Filters',
    show: 'Show',
    state: {
      doubtful: 'Doubtful cases',
      proposed: 'Proposals to confirm',
      decided: 'Decided cases',
    } satisfies Record<CaseState, string>,
    facet: {
      family: 'Job family',
      tier: 'Found by',
      grade: 'Grade',
      station: 'Duty station',
      unit: 'Organizational unit',
      holder: 'Handed to',
    } satisfies Record<FacetName, string>,
    all: 'All',
    withCount: (label: string, count: number) => `${label} (${number(count)})`,
    bands: {
      title: 'Confirm proposals together',
      explain: 'Look at the sample; if it is right, confirm the family’s proposals at once.',
      above: 'Confidence of at least',
      none: 'No unconfirmed proposal is that certain.',
      held: (count: number, rows: number) => `${cases(count)}, ${positions(rows)}`,
      look: (family: string) => `Look at ${family}`,
      sample: (shown: number, count: number) =>
        shown === count
          ? `Look at all ${cases(count)}`
          : `Look at ${number(shown)} of ${cases(count)}`,
      shown: (shown: number, count: number) => `${number(shown)} of ${cases(count)} shown`,
      showMore: (count: number) => `Show ${number(count)} more`,
      /** What confirming a case of the sample does. */
      does: (description: string, outcome: string, count: number) =>
        `${description} · ${outcome} · ${positions(count)}`,
      confirm: (count: number, held: number) => `Confirm ${cases(held)}, ${positions(count)}`,
      why: (confidence: string, shown: number, count: number) =>
        `Confirmed with all at ${confidence} or more, after a look at ${number(shown)} of ${cases(count)}`,
      confirmed: (count: number) => `${positions(count)} confirmed.`,
    },
    handOver: {
      title: 'Hand over to a colleague',
      explain:
        'What the filters show becomes rows on the sheet JD Handed Over. Your colleague decides in a copy of this workbook, or fills in the rows. Add their sheet JD Decisions or JD Handed Over to this workbook, and Review offers to join it.',
      to: 'Colleague',
      /** @param inReview rows that are in review; the others are there because they have the same title. */
      what: (count: number, rows: number, inReview: number) =>
        rows === inReview
          ? `${cases(count)}, ${positions(rows)}`
          : `${cases(count)}, ${positions(rows)} (${number(inReview)} in review, ${number(rows - inReview)} with the same title)`,
      start: (count: number) => `Hand over ${cases(count)}`,
      done: (count: number, rows: number, to: string) =>
        `${cases(count)}, ${positions(rows)}, handed to ${to}.`,
      takenBack: (count: number, rows: number) =>
        `${cases(count)}, ${positions(rows)}, taken back.`,
      progress: (name: string, decided: number, count: number) =>
        `${name}: ${number(decided)} of ${cases(count)} decided`,
      takeBack: (count: number) => `Take back ${number(count)}`,
      with: (name: string) => `With ${name}`,
      nobody: 'Nobody else',
    },
    join: {
      found: (sheet: string, decisions: number, contradictions: number) => ({
        what: `The sheet ${sheet} has ${some(decisions, 'decision', 'decisions')} of another reviewer.`,
        next:
          contradictions > 0
            ? `${number(contradictions)} of them contradict yours: both lines are kept, and the case comes back.`
            : 'None contradicts yours.',
      }),
      start: 'Join them',
      unusable: (lines: number) =>
        `${some(lines, 'line', 'lines')} cannot be used: a family, a name or a date is missing or unknown.`,
      unusableAlone: (sheet: string, lines: number) => ({
        what: `${some(lines, 'line', 'lines')} of the sheet ${sheet} cannot be used.`,
        next: 'A family, a name or a date is missing or unknown. Everything else on it is joined.',
      }),
      joined: (decisions: number, contradictions: number) =>
        `${some(decisions, 'decision', 'decisions')} joined, ${some(contradictions, 'contradiction', 'contradictions')} to settle.`,
    },
    problems: (count: number) => `${some(count, 'line', 'lines')} of JD Decisions cannot be used`,
    problemsExplain: 'They are left out until they are mended in the sheet.',
    problem: (line: number, column: string, value: string, expected: string) =>
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
      'a reason': 'why, or by which act',
    } satisfies Record<LineProblem['expected'], string>,
  };
}
