import type { Numbers } from '../../../../wording/phrases';

/** What the pane says about adapting a description, in one language. Loaded with the form. */
export type AdaptTexts = ReturnType<typeof englishAdapt>;

export function englishAdapt({ number }: Numbers) {
  return {
    title: (genericTitle: string, grade: string) => `Adapt: ${genericTitle}, ${grade}`,
    unit: 'Work unit',
    supervisor: 'Title of the supervisor',
    mainPurpose: 'Main purpose of the position',
    functionalTitle: 'Functional title',
    functionalHint: 'Only where it differs from the generic title (2023 App. A ¶5).',
    officialName: 'Incumbent',
    positionNumber: 'Position number',
    blank: (at: number) => `Fill in, gap ${number(at)}`,
    next: 'Next open',
    alike: (count: number) => `Stands in ${number(count)} places: one answer fills all.`,
    answerHere: 'Answer differently here',
    asElsewhere: 'Answer as elsewhere',
    choose: 'Choose what applies',
    keepAll: 'Keep as written',
    keepWord: (word: string) => `Keep “${word}”`,
    leaveOut: 'Leave out',
    reword: (passage: string) => `Word it by hand: ${passage}`,
    backToText: (passage: string) => `Back to the generic text: ${passage}`,
    backToDescription: 'Back to the description',
    leftOut: (count: number) =>
      `${number(count)} selected ${count === 1 ? 'row is' : 'rows are'} of another family or grade, or of a grade that nobody allocated, and left out.`,
    passage: (at: number) => `passage ${number(at)}`,
    applies: (condition: string) => `Do these duties apply? ${condition}`,
    yes: 'Yes',
    no: 'No',
    addDuty: 'Add a duty',
    addHint:
      'An exception: it has to be justified, and HR and the Staff Union Committee review it (2023 App. A ¶6).',
    duty: (at: number) => `Added duty ${number(at)}`,
    justification: (at: number) => `Why duty ${number(at)} is needed`,
    removeDuty: (at: number) => `Remove duty ${number(at)}`,
    underReview: 'Will be marked for review by HR and the Staff Union Committee.',
    open: (count: number) => `${number(count)} still open`,
    finished: 'Nothing is open.',
    forRows: (count: number) =>
      `One for each of ${number(count)} positions, with the same choices.`,
    unfinished: (count: number) =>
      count === 1
        ? 'One position lacks its unit or supervisor and gets no description.'
        : `${number(count)} positions lack their unit or supervisor and get no description.`,
  };
}
