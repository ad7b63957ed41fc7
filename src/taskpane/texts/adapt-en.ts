import type { Numbers } from '../../wording/phrases';
import type { AdaptTexts } from './adapt-texts';

export function englishAdapt({ number }: Numbers): AdaptTexts {
  return {
    title: (genericTitle, grade) => `Adapt: ${genericTitle}, ${grade}`,
    unit: 'Work unit',
    supervisor: 'Title of the supervisor',
    mainPurpose: 'Main purpose of the position',
    functionalTitle: 'Functional title',
    functionalHint: 'Only where it differs from the generic title (2023 App. A ¶5).',
    officialName: 'Incumbent',
    positionNumber: 'Position number',
    blank: (at) => `Fill in, gap ${number(at)}`,
    choose: 'Choose what applies',
    keepAll: 'Keep as written',
    keepWord: (word) => `Keep “${word}”`,
    leaveOut: 'Leave out',
    reword: (passage) => `Word it by hand: ${passage}`,
    backToText: (passage) => `Back to the generic text: ${passage}`,
    backToDescription: 'Back to the description',
    leftOut: (count) =>
      `${number(count)} selected ${count === 1 ? 'row is' : 'rows are'} of another family or grade, and left out.`,
    passage: (at) => `passage ${number(at)}`,
    applies: (condition) => `Do these duties apply? ${condition}`,
    yes: 'Yes',
    no: 'No',
    addDuty: 'Add a duty',
    addHint:
      'An exception: it has to be justified, and HR and the union review it (2023 App. A ¶6).',
    duty: (at) => `Added duty ${number(at)}`,
    justification: (at) => `Why duty ${number(at)} is needed`,
    removeDuty: (at) => `Remove duty ${number(at)}`,
    underReview: 'Will be marked for review by HR and the Staff Union Committee.',
    open: (count) => `${number(count)} still open`,
    finished: 'Nothing is open.',
    forRows: (count) => `One for each of ${number(count)} positions, with the same choices.`,
    unfinished: (count) => `${number(count)} positions lack their unit or supervisor and get none.`,
  };
}
