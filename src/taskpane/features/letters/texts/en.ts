import type { DocumentKind } from '../../../../documents/document-kind';
import type { Outcome } from '../../../../assessment/assessment';
import type { Exclusion } from '../../../../documents/letters/addressees';
import type { TemplateProblem } from '../../../../documents/template/template-problem';
import type { Packing } from '../../../../documents/write-documents';
import type { Locale } from '../../../../wording/locale';
import type { FileEnd } from '../save-file';
import type { Notice } from '../../../texts/notice';
import type { Numbers } from '../../../../wording/phrases';

/** What the pane says about letters, in one language. Loaded with the tab. */
export type LettersTexts = ReturnType<typeof englishLetters>;

export function englishLetters({ number }: Numbers) {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  return {
    kindLabel: 'What to write',
    kind: {
      'letter of assignment': 'Letters of assignment (2019)',
      'list for director': 'Lists for directors (2023)',
      broadcast: 'Broadcast that announces a family',
      'adapted description': 'Adapted descriptions',
      'decision note': 'Decision notes',
    } satisfies Record<DocumentKind, string>,
    kindHint: {
      'letter of assignment': 'To each official, with a receipt to send back (2019 App. 2 ¶2).',
      'list for director':
        'For each organizational unit: names, position grades and families (2023 App. A ¶2).',
      broadcast: 'Text with the link, in three languages (2019 App. 2 ¶1; 2023 Art. 4).',
      'adapted description':
        'A generic description made the description of one position (2023 Art. 5; 2023 App. A ¶4 to 2023 App. A ¶6).',
      'decision note': 'A page for whoever decides: assumptions, counts and costs of a scenario.',
    } satisfies Record<DocumentKind, string>,

    who: 'Who gets one',
    getOne: {
      'letter of assignment': 'Serving officials, verified',
      'list for director': 'Serving officials, verified, to be listed',
    } satisfies Record<'letter of assignment' | 'list for director', string>,
    documents: (count: number) => some(count, 'document', 'documents'),
    getNone: 'Who gets none',
    /** Below {@link getNone}. */
    countedOnce: 'Each position counts once, under the first reason that applies.',
    /** Where an outcome is the reason, it is called as everywhere. */
    excluded: {
      'other agreement': 'Under the other agreement',
      'no description': 'No description to assign',
      'in review': 'In review',
      'not verified': 'Not yet verified',
      'grade allocated by nobody':
        'The grade is neither the position’s nor in the export, and no reviewer signed for it: map again',
      'outcome contradicts grades': 'Row edited: outcome and grades no longer agree',
      'name missing': 'No name of the official',
      'unit missing': 'No organizational unit',
      'effective date missing': 'No effective date for the higher grade',
    } satisfies Record<Exclude<Exclusion, Outcome>, string>,
    nobody: {
      'nothing verified': {
        what: 'No row is verified yet.',
        next: 'Letters are written for verified rows only. Confirm the proposals under Review.',
      },
      nobody: {
        what: 'Nobody gets one.',
        next: 'Each reason below selects its rows.',
      },
    } satisfies Record<'nothing verified' | 'nobody', Notice>,
    lacks: {
      incumbent: {
        what: 'The export has no column with the names of the officials.',
        next: 'Say under Map which column holds the incumbent, then map again.',
      },
      'organizational unit': {
        what: 'The export has no column with organizational units.',
        next: 'Say under Map which column holds them, then map again: there is one list for each.',
      },
    } satisfies Record<'incumbent' | 'organizational unit', Notice>,
    narrow: {
      selection: 'Only the rows selected in JD_Mapping',
      selected: (count: number) => `${some(count, 'row', 'rows')} taken from the selection.`,
      selectedNone: 'No row of JD_Mapping is selected: select some, then tick again.',
    },
    preview: {
      title: 'Preview',
      of: (name: string, place: number, all: number) =>
        `${name}, ${number(place)} of ${number(all)}`,
      next: 'Next',
      previous: 'Previous',
      working: 'Making the preview …',
    },
    dated: (documents: string, date: string) => `${documents}, dated ${date}`,
    noDate: 'A date is missing.',
    languageHint: (count: number) =>
      `${some(count, 'letter is', 'letters are')} in the official’s own language, which the export names.`,
    attachment: {
      attached: (count: number) =>
        `The description goes with ${some(count, 'letter', 'letters')}, in the words of the agreement that you opened (2019 App. 2 ¶2).`,
      missing: (count: number) =>
        `${some(count, 'letter goes', 'letters go')} without the description, which has to be sent too (2019 App. 2 ¶2). Open the agreement under Descriptions, or enclose it yourself.`,
    },
    records: {
      hint: 'Writing them adds them to Deadlines, not yet as sent; that can be undone here.',
      recorded: (added: number, known: number) =>
        `Under Deadlines: ${some(added, 'line', 'lines')} added, ${number(known)} there before.`,
      markSent: (date: string) => `Record as sent on ${date}`,
      sent: (count: number, known: number, date: string) =>
        `${some(count, 'letter', 'letters')} recorded as sent on ${date}` +
        (known > 0 ? `; ${some(known, 'was', 'were')} recorded before.` : '.'),
      withoutNumber: (count: number) =>
        `${some(count, 'letter has', 'letters have')} no position number and cannot be followed up.`,
      undo: 'Undo the recording',
      undone: (changed: number) =>
        changed === 0
          ? 'The recording is undone.'
          : `The recording is undone but for ${some(changed, 'line', 'lines')} that somebody changed since.`,
    },
    toReview: 'Go to Review',
    toMap: 'Go to Map',
    otherDate: (count: number) => ({
      what: `${some(count, 'letter names', 'letters name')} an effective date that is not the date of the letter.`,
      next: 'A higher grade takes effect on the day of assignment, which we read as the letter’s date (2019 Art. 6). Change the date here, or map again with another one.',
    }),

    language: 'Language of the documents',
    languages: { en: 'English', fr: 'French', es: 'Spanish' } satisfies Record<Locale, string>,
    letterDate: 'Date of the letter',
    hrPartner: 'Questions and receipts to',
    hrPartnerHint: 'Name and address; left out where blank.',
    signatory: 'Signed by',
    packing: 'File',
    packings: {
      'one document': 'One document with all of them',
      'one file each': 'One file each, in a zip',
    } satisfies Record<Packing, string>,

    template: {
      title: (name: string) => `Template: ${name}`,
      ours: 'built in',
      choose: 'Use a template of your own …',
      saveOurs: 'Save the built-in template',
      backToOurs: 'Back to the built-in template',
      checking: 'Checking the template …',
      kept: 'Kept with this workbook.',
      notKept: 'Too large to be kept with the workbook: it serves until the pane is closed.',
      fields: (count: number) => `${some(count, 'field', 'fields')} used`,
      available: 'Fields for your own template',
      obligatory: 'needed',
      syntax:
        'Write a field in braces, or insert a merge field of Word with the same name. A list starts with {#name} and ends with {/name}.',
      refused: (name: string) => `${name} cannot be used.`,
      problem: (problem: TemplateProblem) => {
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

    writeAgain: 'Write them again',
    toDeadlines: 'Open Deadlines',
    write: {
      'letter of assignment': 'Write letters',
      'list for director': 'Write lists',
      broadcast: 'Write broadcast',
      'adapted description': 'Write descriptions',
      'decision note': 'Write decision note',
    } satisfies Record<DocumentKind, string>,
    writing: (done: number, total: number) => `${number(done)} of ${number(total)} written`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. No file was saved.',
    written: (count: number) => `${some(count, 'document', 'documents')} written.`,
    fileEnd: {
      saved: (file: string) => `${file} is where you chose to save it.`,
      'handed over': (file: string) =>
        `The browser has ${file}: look under Downloads. The pane cannot see whether it was saved.`,
      'to paste': (file: string) =>
        `${file} is in the clipboard, and a page opens in your browser: paste it there, with Ctrl+V or ⌘V, and the browser saves it.`,
      'to copy': (file: string) =>
        `Excel does not let the pane copy ${file}. Copy the selected text below with Ctrl+C or ⌘C, and paste it into the page that opens in your browser: that saves it.`,
      'not saved': (file: string) => `${file} is not saved yet.`,
    } satisfies Record<FileEnd, (file: string) => string>,
    save: (file: string) => `Save ${file} …`,
    saveInBrowser: 'Save it with the browser …',
    fileText: 'The file as text',
    saveAgain: (file: string) => `Save ${file} again`,
    failed: {
      what: 'The documents could not be written.',
      next: 'No file was saved. Close the pane, open it again and repeat; fewer rows at a time may help.',
    },

    merge: {
      write: 'Write a sheet for mail merge',
      hint: 'The table JD_Letters, one row for each, for Word’s mail merge. It stands on the sheet JD Letters; writing it clears Excel’s undo list.',
      /** In place of files, where the pane can save none. */
      noDownload: {
        what: 'In this Excel a pane cannot save files.',
        next: 'Write the sheet, then in Word: Mailings, Select Recipients, Use an Existing List, and choose this workbook with the sheet JD Letters.',
      },
      written: (rows: number) => ({
        what: `${some(rows, 'row', 'rows')} on the sheet JD Letters.`,
        next: 'Save the workbook. In Word: Mailings, Select Recipients, Use an Existing List, this workbook, JD Letters; then insert the merge fields.',
      }),
      taken: (sheet: string) => ({
        what: `A sheet named ${sheet} is there that this add-in did not write.`,
        next: 'It was left alone. Rename it, then write the sheet again.',
      }),
    },

    broadcast: {
      family: 'Job family',
      link: 'Link to the descriptions',
      linkHint: 'Where they can be read in three languages.',
      linkFirst: 'Enter the link first.',
      effectiveOn: 'Takes effect on',
      effectiveHint: 'Left out where blank.',
      text: (language: string) => `Text in ${language}`,
      copy: (language: string) => `Copy, ${language}`,
      copied: (language: string) => `Copied: ${language}.`,
      notCopied:
        'Excel does not let the pane copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
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
