import type { ReadingId } from '../../domain/citation';
import type { Interpretations } from '../interpretation';

type ReadingsOf2023 = Exclude<ReadingId, `2019 ${string}`>;

/** Everything that the 2023 agreement leaves open, and what both leave open. */
export const INTERPRETATIONS_2023: Interpretations<ReadingsOf2023> = {
  '2023 effective date': {
    question: 'What is the effective date of a broadcast?',
    reading: 'The date on which the descriptions that it announces take effect.',
    why: 'Only the descriptions are said to come into effect on a date the broadcast gives.',
    decidedBy: 'HR and Staff Union',
    clauses: ['2023 Art. 4', '2023 App. A ¶9'],
  },
  '2023 effective date not entered': {
    question: 'Is a family in effect when no date of effect has been entered?',
    reading: 'Yes. Its descriptions stand in an annex, and positions are mapped to them.',
    why: 'The date is in a broadcast that the add-in does not see; a later date can be entered.',
    decidedBy: 'HR',
    clauses: ['2023 Art. 4'],
  },
  '2023 degree not listed': {
    question: 'Which institutions’ degrees count under 2023?',
    reading: 'The agreement names no register, so HR decides on each that is in doubt.',
    why: 'The registers of 2019 stand in an appendix on other categories.',
    decidedBy: 'HR',
    clauses: ['2023 Annex 1', '2023 Annex 2'],
  },
  '2023 paragraph numbers': {
    question: 'Paragraph 8 refers to paragraphs 11 and 12, which treat of something else.',
    reading: 'Paragraphs 5 and 6 are meant.',
    why: 'They hold the list of contents and the adaptations that paragraph 8 speaks of.',
    decidedBy: 'HR and Staff Union',
    clauses: ['2023 App. A ¶5', '2023 App. A ¶6', '2023 App. A ¶8'],
  },
  '2023 or equivalent': {
    question: 'Does “or equivalent” after a degree let experience stand in for it?',
    reading: 'No. It means an equivalent degree.',
    why: 'Where the parties wanted years for a degree, in 2019, they set out how many.',
    decidedBy: 'Review Panel',
    clauses: ['2023 Annex 1', '2023 Annex 2'],
  },
  '2023 qualifications not tested': {
    question: 'Must a serving official meet the qualifications of the description assigned?',
    reading: 'Assignment does not ask. It follows the current position and its grade.',
    why: 'The procedure names these two facts and no other.',
    decidedBy: 'Review Panel',
    clauses: ['2023 Art. 5', '2023 App. A ¶2'],
  },
  '2023 no description at grade': {
    question: 'What if the family has no description at the position’s grade?',
    reading: 'Nothing is proposed; HR decides.',
    why: 'Assignment is at the same grade, and no clause moves a position to another.',
    decidedBy: 'HR',
    clauses: ['2023 Art. 5', '2023 App. A ¶2'],
  },
  '2023 no rule on grades': {
    question: 'Is there an award or a retention of grade under 2023?',
    reading: 'No. The description is assigned at the position’s grade, so none can arise.',
    why: 'The agreement has no counterpart of 2019 Article 6.',
    decidedBy: 'Review Panel',
    clauses: ['2023 Art. 5'],
  },
  '2023 P1': {
    question: 'Is a P1 position covered?',
    reading: 'Yes, but no description exists at that grade yet.',
    why: 'The scope takes in the whole Professional category; the annexes start at P2.',
    decidedBy: 'HR and Staff Union',
    clauses: ['2023 Art. 2', '2023 Annex 1', '2023 Annex 2'],
  },
  'vacancy not stated': {
    question: 'Is a position encumbered when the export does not say so?',
    reading: 'It is taken as encumbered, and the answer says so.',
    why: 'An outcome too many is seen by the reviewer; one too few is not.',
    decidedBy: 'HR',
    clauses: ['2019 Art. 6', '2023 Art. 5'],
  },
  'notice below description': {
    question: 'May a vacancy notice ask for fewer years than the description?',
    reading: 'No. The description’s years stay the minimum; a notice can only ask for more.',
    why: 'The descriptions state minimum requirements.',
    decidedBy: 'HR',
    clauses: ['2019 Art. 1', '2019 App. 1 ¶2'],
  },
  'months are calendar months': {
    question: 'How are months counted, and what of a day that the last month lacks?',
    reading: 'By the calendar; a date that does not exist falls on the month’s last day.',
    why: 'It is how periods in months are commonly reckoned, and favours neither side by much.',
    decidedBy: 'Review Panel',
    clauses: ['2019 App. 2 ¶3', '2023 App. A ¶9'],
  },
  '2023 vacant position': {
    question: 'Do the two months bind the description of a vacant position?',
    reading: 'No. Its manager adapts it alone, and no date is set.',
    why: 'The appendix with the two months is on positions that serving officials hold.',
    decidedBy: 'HR and Staff Union',
    clauses: ['2023 Art. 5', '2023 App. A ¶9'],
  },
  '2023 sent back': {
    question: 'By when does a description that HR did not approve come back?',
    reading: 'Without a date. The two months are for the first return.',
    why: 'The text counts them from the broadcast alone and sets no second period.',
    decidedBy: 'HR',
    clauses: ['2023 App. A ¶9', '2023 App. A ¶10'],
  },
  '2023 disagreement': {
    question: 'Who decides when manager and official do not agree on the description?',
    reading: 'HR, by what it approves.',
    why: 'Disagreements are brought to HR, and HR is the one who approves.',
    decidedBy: 'Review Panel',
    clauses: ['2023 App. A ¶9', '2023 App. A ¶10'],
  },
  'later annex': {
    question: 'From when does a family count that a later annex adds?',
    reading:
      'From the date that the user enters: for a position by its date of assignment, or without ' +
      'one by the day on which it is mapped, reviewed or asked about.',
    why: 'Families come one by one, each on its date, and none is assigned before it.',
    decidedBy: 'HR',
    clauses: ['2019 Art. 3', '2023 Art. 3', '2023 Art. 4'],
  },
};
