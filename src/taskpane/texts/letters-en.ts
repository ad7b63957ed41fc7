import type { Numbers } from '../../wording/phrases';
import type { LettersTexts } from './letters-texts';

export function englishLetters({ number }: Numbers): LettersTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  return {
    kindLabel: 'What to write',
    kind: {
      'letter of assignment': 'Letters of assignment (2019)',
      'list for director': 'Lists for directors (2023)',
      broadcast: 'Broadcast that announces a family',
      'adapted description': 'Adapted descriptions',
    },
    kindHint: {
      'letter of assignment': 'To each official, with a receipt to send back (2019 App. 2 ¶2).',
      'list for director':
        'For each organizational unit: names, position grades and families (2023 App. A ¶2).',
      broadcast: 'Text with the link, in three languages (2019 App. 2 ¶1; 2023 Art. 4).',
      'adapted description':
        'A generic description made the description of one position (2023 Art. 5; 2023 App. A ¶4 to 2023 App. A ¶6).',
    },

    who: 'Who gets one',
    getOne: {
      'letter of assignment': 'Serving officials, verified',
      'list for director': 'Serving officials, verified, to be listed',
    },
    documents: (count) => some(count, 'document', 'documents'),
    getNone: 'Get none',
    excluded: {
      'other agreement': 'Under the other agreement',
      'not covered': 'Not covered',
      benchmark: 'Benchmark only',
      vacant: 'Vacant',
      'not a serving official': 'Not a serving official',
      'fact missing': 'A fact is missing',
      'no description': 'No description to assign',
      'HR decides': 'For HR to decide',
      'in review': 'In review',
      'not verified': 'Not yet verified',
      'outcome contradicts grades': 'Row edited: outcome and grades no longer agree',
      'name missing': 'No name of the official',
      'unit missing': 'No organizational unit',
      'effective date missing': 'No effective date for the higher grade',
    },
    nobody: {
      'nothing verified': {
        what: 'No row is verified yet.',
        next: 'Letters are written for verified rows only. Confirm the proposals under Review.',
      },
      nobody: {
        what: 'Nobody gets one.',
        next: 'Each reason below selects its rows.',
      },
    },
    lacks: {
      incumbent: {
        what: 'The export has no column with the names of the officials.',
        next: 'Say under Map which column holds the incumbent, then map again.',
      },
      'organizational unit': {
        what: 'The export has no column with organizational units.',
        next: 'Say under Map which column holds them, then map again: there is one list for each.',
      },
    },
    toReview: 'Go to Review',
    toMap: 'Go to Map',
    otherDate: (count) => ({
      what: `${some(count, 'letter names', 'letters name')} an effective date that is not the date of the letter.`,
      next: 'A higher grade takes effect on the day of assignment, which we read as the letter’s date (2019 Art. 6). Change the date here, or map again with another one.',
    }),

    language: 'Language of the documents',
    languages: { en: 'English', fr: 'French', es: 'Spanish' },
    letterDate: 'Date of the letter',
    hrPartner: 'Questions and receipts to',
    hrPartnerHint: 'Name and address; left out where blank.',
    signatory: 'Signed by',
    packing: 'File',
    packings: {
      'one document': 'One document with all of them',
      'one file each': 'One file each, in a zip',
    },

    template: {
      title: (name) => `Template: ${name}`,
      ours: 'ours',
      choose: 'Use a template of your own …',
      saveOurs: 'Save our template',
      backToOurs: 'Back to our template',
      checking: 'Checking the template …',
      kept: 'Kept with this workbook.',
      notKept: 'Too large to be kept with the workbook: it serves until the pane is closed.',
      fields: (count) => `${some(count, 'field', 'fields')} used`,
      available: 'Fields that can be used',
      obligatory: 'needed',
      syntax:
        'Write a field in braces, or insert a merge field of Word with the same name. A list starts with {#name} and ends with {/name}.',
      refused: (name) => `${name} cannot be used.`,
      problem: (problem) => {
        switch (problem.kind) {
          case 'empty file':
            return 'The file is empty. Choose another one.';
          case 'too large':
            return `The file is larger than ${number(problem.megabytes)} MB. Make its pictures smaller.`;
          case 'not a Word document':
            return 'It is no Word document. Choose a .docx.';
          case 'old format':
            return 'It is in the format of Word 97 to 2003. Save it in Word as .docx.';
          case 'encrypted':
            return 'It is protected by a password. Save it in Word without one.';
          case 'macros':
            return 'It holds macros. Save it in Word as .docx, without them.';
          case 'broken':
            return 'The file is damaged. Open it in Word and save it again.';
          case 'unknown field':
            return `There is no field ${problem.field}. Correct its name; the names stand below.`;
          case 'missing field':
            return `The field ${problem.field} is missing. The document has to say it.`;
          case 'outside its list':
            return `The field ${problem.field} stands outside its list. Put it between {#${problem.list}} and {/${problem.list}}.`;
          case 'unbalanced':
            return `{#${problem.field}} and {/${problem.field}} do not match. Each needs the other.`;
          case 'unreadable field':
            return `Near “${problem.field}” a brace is missing, or one too many.`;
          case 'merge field not convertible':
            return `The merge field ${problem.field} stands inside another field or over several paragraphs. Put it on its own.`;
          case 'field in header or footer':
            return `The field ${problem.field} stands in a header or footer, which all letters of one document share. Choose one file each, or move the field.`;
        }
      },
    },

    write: {
      'letter of assignment': 'Write letters',
      'list for director': 'Write lists',
      broadcast: 'Write broadcast',
      'adapted description': 'Write descriptions',
    },
    writing: (done, total) => `${number(done)} of ${number(total)} written`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. No file was saved.',
    written: (count) => `${some(count, 'document', 'documents')} written`,
    saveAgain: (file) => `Save ${file} again`,
    failed: {
      what: 'The documents could not be written.',
      next: 'No file was saved. Close the pane, open it again and repeat; fewer rows at a time may help.',
    },

    merge: {
      write: 'Write a sheet for mail merge',
      hint: 'The table JD_Letters, one row for each, for Word’s mail merge. It stands on the sheet JD Letters; writing it clears Excel’s undo list.',
      noDownload: {
        what: 'In Excel for Mac a pane cannot save files.',
        next: 'Write the sheet, then in Word: Mailings, Select Recipients, Use an Existing List, and choose this workbook with the sheet JD Letters.',
      },
      written: (rows) => ({
        what: `${some(rows, 'row', 'rows')} on the sheet JD Letters.`,
        next: 'Save the workbook. In Word: Mailings, Select Recipients, Use an Existing List, this workbook, JD Letters; then insert the merge fields.',
      }),
      taken: (sheet) => ({
        what: `A sheet named ${sheet} is there that this add-in did not write.`,
        next: 'It was left alone. Rename it, then write the sheet again.',
      }),
    },

    broadcast: {
      family: 'Job family',
      link: 'Link to the descriptions',
      linkHint: 'Where they can be read in three languages.',
      effectiveOn: 'Takes effect on',
      effectiveHint: 'Left out where blank.',
      text: (language) => `Text in ${language}`,
      copy: (language) => `Copy, ${language}`,
      copied: (language) => `Copied: ${language}.`,
      notCopied: 'Excel does not let the pane copy. The text is selected: press Ctrl+C.',
    },

    adapted: {
      where: {
        what: 'A description is adapted from its own page.',
        next: 'Open the agreement under Descriptions, select the rows of JD_Mapping that it is for, choose the description and press Adapt this description.',
      },
      toDescriptions: 'Go to Descriptions',
    },
  };
}
