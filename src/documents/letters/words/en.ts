import type { LetterWords } from './letter-words';

export const englishLetterWords: LetterWords = {
  awarded: ({ existing, allocated, incumbent }, effectiveDate) =>
    `With the new description your position is graded ${allocated}; until now it was graded ${existing}. You are therefore awarded grade ${incumbent} as of ${effectiveDate}.`,
  retained: ({ existing, allocated, incumbent }) =>
    `With the new description your position is graded ${allocated}; until now it was graded ${existing}. You keep grade ${incumbent}, as a personal grade.`,
  unchanged: ({ allocated, incumbent }) =>
    `With the new description your position is graded ${allocated}, as it was before. Your own grade stays ${incumbent}.`,
  alreadyHeld: ({ existing, allocated, incumbent }) =>
    `With the new description your position is graded ${allocated}; until now it was graded ${existing}. You hold grade ${incumbent} already, and it stays as it is.`,
  clarification: (ask, answer) =>
    `If you have a question about the job family or about the grade, please put it to your Regional HR Partner. Each of the two questions can be raised for ${ask} months, counted from the day on which you receive this letter and the description; a written reply follows at the latest ${answer} months after you asked. On the family it confirms the description or gives you another of the same grade; on the grade it confirms the grade or tells you how to ask for a grade review. It gives the reasons for the assignment and does not evaluate the job anew (2019 App. 2 ¶3).`,
  jobReview:
    'Quite apart from this, you can apply for a review of your job whenever you wish, under Circular 6/639 (2019 App. 2 ¶4).',
  enclosed: 'The description comes with this letter.',
  named: 'The articles named here: ',
  about: {
    '2019 Art. 4': 'which lists the grades at which a family has descriptions',
    '2019 Art. 6': 'which settles what the grade of a description does to your own',
    '2019 App. 2 ¶2': 'by which you get the description and send back a receipt',
    '2019 App. 2 ¶3': 'on questions about family or grade, and when an answer is due',
    '2019 App. 2 ¶4': 'by which a review of the job stays open to you',
    '2023 Art. 5': 'by which the position’s grade decides, and each description is adapted',
    '2023 App. A ¶2': 'by which HR tells directors whom it concerns',
    '2023 App. A ¶9': 'which says until when the adapted description goes back to HR',
  },
  adaptation: (months) =>
    `Please pass this on to the officials concerned, or to their managers. Manager and official then adapt each description to the position, and the manager returns it to HR, the official in copy, no later than ${months} months after the day on which the broadcast takes effect (2023 App. A ¶2 and ¶9).`,
  broadcast: {
    subject: (family) => `New generic job descriptions: ${family}`,
    paragraphs: ({ family, titles, link, effectiveDate, agreement, months }) => [
      `Dear colleagues,`,
      `The job family “${family}” now has generic job descriptions: ${titles.join('; ')}.` +
        (effectiveDate ? ` They take effect on ${effectiveDate}.` : ''),
      `The full text, in English, French and Spanish, is here: ${link}`,
      agreement === '2023'
        ? `HR gives directors the names and position grades of the officials in their charge who belong to this family. Managers and officials adapt the description to the position, and managers return it within ${months} months of the day on which the broadcast takes effect (2023 Art. 4 and 5, App. A ¶2 and ¶9).`
        : `Every official concerned will receive a letter with the description assigned, and is asked to send back the receipt that comes with it (2019 App. 2 ¶1 and ¶2).`,
      agreement === '2023'
        ? `If you have questions, managers and officials can put them to HR, alone or together (2023 App. A ¶11).`
        : `If you have questions, please turn to your Regional HR Partner (2019 App. 2 ¶3).`,
    ],
  },
  file: {
    letters: 'Letters of assignment',
    lists: 'Lists for directors',
    broadcast: 'Broadcast',
    descriptions: 'Adapted descriptions',
  },
  adapted: {
    underReview:
      'Not final: a duty was added to the generic description. HR and the Staff Union Committee have to review it first (2023 App. A ¶6).',
    special: 'Only for this case',
  },
};
