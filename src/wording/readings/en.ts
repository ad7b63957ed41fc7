import type { WordsOfReadings } from './reading-words';

export const englishReadings: WordsOfReadings = {
  '2019 cut-off date': {
    question: 'On which date, which the text leaves blank, must the contract be held?',
    reading:
      'On the day that HR enters under Map, held against the contract’s dates where the export has them. Where none is entered, on the day that the export shows.',
    why: 'The date is a fact of the introduction, and an export shows the contracts of one day. A contract that began later may follow one that ran on the date, so it is a question.',
  },
  '2019 existing grade is the job’s': {
    question: 'Is the existing grade the grade of the job or of the person?',
    reading: 'Of the job. A personal grade does not change what the job was graded at.',
    alternative:
      'Of the person: where there is a personal grade, the allocated grade is set against that.',
    why: 'Article 6 sets the grade allocated to a job against it, so both sides are the job’s.',
  },
  '2019 current grade': {
    question: 'Which grade is kept when the job is graded lower?',
    reading: 'The personal grade if there is one, otherwise the existing grade.',
    alternative: 'The existing grade of the job, also where the personal grade is another.',
    why: 'It is the grade in which the incumbent is paid today, and keeping means losing nothing.',
  },
  '2019 personal grade below existing': {
    question: 'What if the personal grade is below the existing grade of the job?',
    reading: 'The outcome is computed from the facts given and the row goes to review.',
    alternative: 'It is taken for an error, and the outcome is computed without it.',
    why: 'A personal grade normally protects a higher one, so an error in the export is likely.',
  },
  '2019 award below personal grade': {
    question: 'Is the allocated grade awarded when the personal grade is higher still?',
    reading:
      'No. The incumbent keeps the personal grade. One that equals the allocated grade becomes the job’s grade by the award.',
    alternative: 'Yes. The incumbent is awarded it, and the higher personal grade ends.',
    why: 'Awarding less than is held would lower it. The text excepts no equal grade.',
  },
  '2019 across categories': {
    question: 'How do a General Service and a National Officer grade compare?',
    reading: 'Not at all. The way across is a reclassification under Circular 6/639.',
    alternative:
      'By one ladder, on which every National Officer grade is above every General Service grade.',
    why: 'Each category has its own ladder and the text orders grades only within one.',
  },
  '2019 nearest grade is a hint': {
    question: 'Which grade is allocated when the family has none at the position’s grade?',
    reading:
      'None, until a person allocates one and signs it. The family’s nearest grade is shown as a hint, beside the families that have the position’s grade.',
    alternative: 'The grade of the family that is nearest, without anybody’s act.',
    why: 'Article 6 speaks of a grade that was allocated, and another family is given at the same grade only. What the catalogue lacks is no act of HR.',
  },
  '2019 vacant position': {
    question: 'Does Article 6 reach a vacant position?',
    reading: 'No. The description applies, but there is nobody whose grade could change.',
    alternative:
      'Yes. Its outcome is the one that an incumbent without a personal grade would have.',
    why: 'Both of its paragraphs on grades speak of an incumbent.',
  },
  '2019 other funding': {
    question: 'What about field positions that are not on the regular budget?',
    reading: 'They are not covered and are mapped for comparison only.',
    alternative: 'They are covered as those on the regular budget are.',
    why: 'The scope names the regular budget; the preamble asks only for coherent grading.',
  },
  '2019 assignment date': {
    question: 'When is a description assigned?',
    reading: 'On the date of the letter that carries it.',
    why: 'The letter is the act by which the description reaches the official.',
  },
  '2019 receipt date': {
    question: 'When has an official received the description?',
    reading: 'On the date acknowledged in the return receipt.',
    alternative: 'On the date of the letter that carries it.',
    why: 'It is the only date of receipt that both sides have in writing.',
  },
  '2019 reassigned description': {
    question: 'Does another description, given after clarification, open the two months anew?',
    reading: 'Yes, counted from its own receipt.',
    alternative: 'No. The two months stay those of the first description.',
    why: 'It is a new assignment, and the official has had no occasion to ask about it.',
  },
  '2019 eight families': {
    question:
      'Are there the eight families that Article 3 counts, or the fourteen rows of Article 4?',
    reading: 'The fourteen rows are used: a family of assistants and one of officers are two.',
    why: 'Every description names one of the fourteen as its family.',
  },
  '2019 finance and administrative officers': {
    question: 'Where do former finance and administrative officers go?',
    reading: 'To Administration and Operations; Finance takes those whose work is finance alone.',
    alternative: 'To Finance, all of them.',
    why: 'The footnote lists that former family under administration, not under finance.',
  },
  '2019 secondary school': {
    question: 'Is completed secondary school a condition of equivalency?',
    reading: 'Yes, although only the table says so and the paragraphs before it do not.',
    alternative: 'No. Six years stand in for the degree whatever schooling was completed.',
    why: 'The table sums the rule up in the same appendix and was agreed with it.',
  },
  '2019 unfinished degree': {
    question: 'Does part of a degree count towards the six years?',
    reading: 'No. Without the degree or a diploma all six years are needed.',
    alternative:
      'Yes. Studies that led to no degree count as a diploma does: four years instead of six.',
    why: 'The text trades a whole degree, or a diploma, and nothing in between.',
  },
  '2019 degree not listed': {
    question: 'What is a degree from an institution in neither register worth?',
    reading: 'It is no degree. Whether it passes as a diploma is for HR to say.',
    alternative: 'It is a first-level degree like any other.',
    why: 'The registers limit degrees; the sentence on diplomas names no register.',
  },
  '2019 diploma': {
    question: 'What is a diploma or certificate from post-secondary education?',
    reading: 'A completed qualification above secondary school and below a first-level degree.',
    why: 'The text gives no length, level or register, so none is added.',
  },
  '2019 candidates and officials': {
    question: 'Does the diploma rule serve candidates, or officials only?',
    reading: 'Both alike. The heading of the table’s last column names officials only.',
    why: 'The paragraph that sets the rule names candidates and officials together.',
  },
  '2019 relevant years include professional ones': {
    question: 'Are professional years counted among the relevant years?',
    reading: 'Yes. Relevant years are the total; professional years beyond it do not count.',
    alternative: 'No. They come on top of the relevant years, and both are added up.',
    why: 'Professional experience that does not bear on the job would not be asked for.',
  },
  '2019 professional years not stated': {
    question: 'What if only a total of relevant years is known?',
    reading: 'It is taken to contain the professional years asked for, and the answer says so.',
    alternative: 'Nothing is taken: without the professional years there is no answer.',
    why: 'A total is what candidates state first; the panel then looks at its parts.',
  },
  '2019 description before table': {
    question: 'Which wording counts where a description and the table of Appendix 1 differ?',
    reading: 'The description’s own; the table gives the figures, which agree everywhere.',
    why: 'The table says of itself that it reports what the descriptions ask for.',
  },
  '2019 part-years': {
    question: 'How do parts of a year count?',
    reading: 'As they are. Nothing is rounded: 7.9 years are not eight.',
    alternative: 'Rounded to the nearest year: 7.9 years are eight.',
    why: 'The text asks for a minimum and says nothing of rounding.',
  },
  '2019 grade without family': {
    question: 'What does a grade ask for when the family is not named?',
    reading: 'Where its families lead to different answers, the family is asked for.',
    why: 'At G2 a driver needs secondary school, a messenger compulsory schooling.',
  },
  '2023 effective date': {
    question: 'What is the effective date of a broadcast?',
    reading: 'The date on which the descriptions that it announces take effect.',
    why: 'Only the descriptions are said to come into effect on a date the broadcast gives.',
  },
  '2023 paragraph numbers': {
    question:
      'Which paragraphs does paragraph 8 mean, where those that it names treat of something else?',
    reading: 'Paragraphs 5 and 6 are meant.',
    why: 'They hold the list of contents and the adaptations that paragraph 8 speaks of.',
  },
  '2023 effective date not entered': {
    question: 'Is a family in effect when no date of effect has been entered?',
    reading: 'Yes. Its descriptions stand in an annex, and positions are mapped to them.',
    alternative: 'No. Nothing is assigned until a date of effect is entered.',
    why: 'The date is in a broadcast that the add-in does not see; a later date can be entered.',
  },
  '2023 degree not listed': {
    question: 'Which institutions’ degrees count under 2023?',
    reading: 'The agreement names no register, so HR decides on each that is in doubt.',
    alternative: 'Those that the registers of 2019 list, and no others.',
    why: 'The registers of 2019 stand in an appendix on other categories.',
  },
  '2023 or equivalent': {
    question: 'Does “or equivalent” after a degree let experience stand in for it?',
    reading: 'No. It means an equivalent degree.',
    why: 'Where the parties wanted years for a degree, in 2019, they set out how many.',
  },
  '2023 qualifications not tested': {
    question: 'Must a serving official meet the qualifications of the description assigned?',
    reading: 'Assignment does not ask. It follows the current position and its grade.',
    alternative: 'Yes. As no export shows them, HR has to look before anything is assigned.',
    why: 'The procedure names these two facts and no other.',
  },
  '2023 no description at grade': {
    question: 'What if the family has no description at the position’s grade?',
    reading: 'Nothing is proposed; HR decides.',
    why: 'Assignment is at the same grade, and no clause moves a position to another.',
  },
  '2023 no rule on grades': {
    question: 'Is there an award or a retention of grade under 2023?',
    reading: 'No. The description is assigned at the position’s grade, so none can arise.',
    why: 'The agreement has no counterpart of 2019 Article 6.',
  },
  '2023 P1': {
    question: 'Is a P1 position covered?',
    reading: 'Yes, but no description exists at that grade yet.',
    alternative: 'No. A grade without a description in either annex is outside the agreement.',
    why: 'The scope takes in the whole Professional category; the annexes start at P2.',
  },
  'vacancy not stated': {
    question: 'Is a position encumbered when the export does not say so, or says both?',
    reading:
      'It is taken as encumbered, and every answer that needs an incumbent says so, also where HR decides or a reclassification is the way. A status of vacant beside a named incumbent with a contract goes to review, whatever grade HR wrote.',
    alternative: 'It is taken as vacant.',
    why: 'An outcome too many is seen by the reviewer; one too few is not.',
  },
  'notice below description': {
    question: 'May a vacancy notice ask for fewer years than the description?',
    reading: 'No. The description’s years stay the minimum; a notice can only ask for more.',
    alternative: 'Yes. The years of the notice are then the minimum.',
    why: 'The descriptions state minimum requirements.',
  },
  'months are calendar months': {
    question: 'How are months counted, and what of a day that the last month lacks?',
    reading: 'By the calendar; a date that does not exist falls on the month’s last day.',
    alternative: 'As thirty days each.',
    why: 'It is how periods in months are commonly reckoned, and favours neither side by much.',
  },
  '2023 vacant position': {
    question: 'Do the two months bind the description of a vacant position?',
    reading: 'No. Its manager adapts it alone, and no date is set.',
    alternative: 'Yes. Its manager returns the description within them.',
    why: 'The appendix with the two months is on positions that serving officials hold.',
  },
  '2023 sent back': {
    question: 'By when does a description that HR did not approve come back?',
    reading: 'Without a date. The two months are for the first return.',
    alternative: 'Within two months of the day on which it was sent back.',
    why: 'The text counts them from the broadcast alone and sets no second period.',
  },
  '2023 disagreement': {
    question: 'Who decides when manager and official do not agree on the description?',
    reading: 'HR, by what it approves.',
    why: 'Disagreements are brought to HR, and HR is the one who approves.',
  },
  '2019 late question': {
    question: 'What is owed on a question that comes after the two months?',
    reading: 'No written answer, and nothing by a date. HR may answer it all the same.',
    alternative: 'The same as on one in time: a written answer within three months.',
    why: 'The answer is owed on a clarification that was still open; a job review always is.',
  },
  'later annex': {
    question: 'From when does a family count that a later annex adds?',
    reading:
      'From the date that the user enters: for a position by its date of assignment, or without one by the day on which it is mapped, reviewed or asked about.',
    why: 'Families come one by one, each on its date, and none is assigned before it.',
  },
  '2019 degree in another field': {
    question: 'What is a degree worth whose field does not bear on the job?',
    reading:
      'The answer takes the field as relevant and says that it is not checked. Where HR finds that it is not, the years in place of a degree are needed, as for somebody without one.',
    why: 'Only a degree in a relevant field is asked for; one in another cannot put its holder below those who have none.',
  },
  '2019 primary schooling': {
    question: 'Is primary school the compulsory schooling that messengers need?',
    reading: 'It may be less. Primary school alone is a question for HR, not an answer.',
    alternative: 'Yes, it is all the schooling that messengers need.',
    why: 'How long schooling is compulsory differs by country and year, and no export shows it.',
  },
  '2023 long first degree': {
    question:
      'Is a long first degree, such as a maîtrise, an engineer’s or a doctor’s, an advanced one?',
    reading:
      'It is a first-level degree. Where an advanced one is asked for, HR decides whether it counts.',
    alternative: 'Yes. It counts as an advanced one wherever that is asked for.',
    why: 'Such degrees take longer than a bachelor’s, and some stand as a master’s by country and year.',
  },
  '2019 allocated grade without description': {
    question: 'What if HR allocated a grade at which the family has no description?',
    reading: 'Nothing is awarded or retained by it, and HR decides: on the grade or the family.',
    alternative: 'It is awarded, or the grade held is retained, as with any other allocated grade.',
    why: 'Article 6 attaches to a grade that comes of introducing a description, and there is none.',
  },
  '2019 offices named': {
    question: 'What of a kind of field office that a description leaves out?',
    reading:
      'A position in another office goes to review, also where the text says “normally”. A decent work team counts as DWT/CO. Where all three are named, or the unit’s name tells no kind, nothing follows.',
    alternative: 'It has no description there: nothing is awarded or retained, and HR decides.',
    why: 'Most descriptions list all three kinds, so one that leaves a kind out means to.',
  },
  '2019 large portfolio': {
    question: 'Which office must have the large portfolio of two NOC descriptions, and how large?',
    reading: 'Either kind that they name. No size is given, so answers say it was not checked.',
    why: 'The words that ask for it follow both kinds of office, and set no figure.',
  },
  'other contract': {
    question: 'What of an incumbent on a short-term or any other contract?',
    reading:
      'The position keeps its description, and nothing is assigned, awarded or retained: the incumbent is no serving official, and the grade held stays with the contract.',
    alternative: 'The incumbent is treated as a serving official, whatever the contract.',
    why: 'Both agreements define serving officials by two kinds of contract and speak of no other.',
  },
  'junior professional officers': {
    question: 'Is a junior professional officer or associate expert a serving official?',
    reading:
      'The text does not say. The cell is shown as unread with its value, and HR says once what it stands for; a post that a donor pays is not on the regular budget.',
    alternative: 'Yes: as one on a fixed-term contract, on a position of the regular budget.',
    why: 'Neither text names them, and their contract and their money point different ways.',
  },
  'officials on loan': {
    question: 'Is somebody on loan, seconded or detached a serving official?',
    reading:
      'The text does not say. The cell is shown as unread, and HR says once what it stands for.',
    alternative: 'Yes: as one on a fixed-term contract, on a position of the regular budget.',
    why: 'Their contract may be with the other organization, and neither text says whose counts.',
  },
  'mixed funding': {
    question:
      'Does a position count as on the regular budget when that budget pays only part of it, or pays it through RBTC or RBSA?',
    reading:
      'The text does not say. The cell is shown as unread, and HR says once what it stands for.',
    alternative: 'Yes, whoever pays the rest.',
    why: 'Both scopes set the regular budget against other resources and know nothing between.',
  },
  'review panel': {
    question: 'Who brings a difference to the Review Panel, and does it stop the periods that run?',
    reading:
      'The parties: the organization, for which HR acts, or the Staff Union. It stops nothing: what is owed stays owed by its date, and the Panel has none. What comes of it is recorded as what it is.',
    why: 'Both closing articles send differences there and name no person, date or pause; they point to an agreement of 2000 that is not part of them.',
  },
};
