import type { Interpretation } from '../../../../agreements/interpretation';
import type { Severity } from '../../../../agreement-text/findings';
import type { ReaderProblem } from '../../../../agreement-text/reader-error';
import type { SectionKind, TextPlace } from '../../../../domain/agreement-text';
import type { Notice } from '../../../texts/notice';
import type { FindingKind, PlacedFinding } from '../../../../agreement-text/findings';
import type { Wording } from '../../../../wording/wording';

export type SayFinding = {
  readonly [Kind in FindingKind]: (finding: Extract<PlacedFinding, { kind: Kind }>) => string;
};

/** What the tab of descriptions says, in one language. */
export type DescriptionsTexts = ReturnType<typeof englishDescriptions>;

export function englishDescriptions({ cite, education, list, number }: Wording) {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const duties = (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'duty' : 'duties'} ${list(numbers.map(String))}`;
  const where = ({ in: { family, grade } }: { in: { family: string; grade: string } }) =>
    `${family}, ${grade}`;
  return {
    open: 'Open an agreement',
    openAnother: 'Open another agreement',
    formats: 'Text, Word or PDF. It is read on this computer and kept in the workbook.',
    reading: (fileName: string) => `Reading ${fileName} …`,
    cancel: 'Cancel',
    noAgreement: {
      what: 'No agreement has been opened in this workbook.',
      next: 'The facts below are built in. Open the agreement’s file to see its own words.',
    },
    tooLarge: (texts: number): Notice => ({
      what: `${some(texts, 'agreement', 'agreements')} kept in this workbook ${texts === 1 ? 'is' : 'are'} too large for this Excel to read.`,
      next: 'Nothing is lost. Open the workbook in Excel on Windows or Mac, and there the agreement’s file once more: it is then kept in smaller parts that every Excel reads.',
    }),
    refused: {
      empty: (file) => ({ what: `${file} is empty.`, next: 'Choose another file.' }),
      'wrong kind': (file) => ({
        what: `${file} is neither text, a Word document nor a PDF.`,
        next: 'Choose the agreement as .txt, .md, .docx or .pdf.',
      }),
      'old Word': (file) => ({
        what: `${file} is in the format of Word 97 to 2003.`,
        next: 'Save it in Word as .docx, then open that.',
      }),
      'too large': (file) => ({
        what: `${file} is larger than 50 MB, or holds more text than any agreement.`,
        next: 'Choose a file with the agreement alone.',
      }),
      'too many pages': (file) => ({
        what: `${file} has more than 1,000 pages.`,
        next: 'Choose a file with the agreement alone.',
      }),
      'expands too far': (file) => ({
        what: `${file} unpacks to more than 200 MB, which no document needs.`,
        next: 'It may be damaged or hostile. Ask for another copy.',
      }),
      broken: (file) => ({
        what: `${file} is damaged and cannot be read.`,
        next: 'Open it in its own program and save it anew, or ask for another copy.',
      }),
      encrypted: (file) => ({
        what: `${file} is protected with a password.`,
        next: 'Save a copy without the password, then open that.',
      }),
      'no text layer': (file) => ({
        what: `${file} holds pictures of pages and no text.`,
        next: 'Run text recognition on it first, in Acrobat for instance.',
      }),
      'no agreement': (file) => ({
        what: `${file} has no article, annex or description in the form of an agreement.`,
        next: 'Choose the agreement of 2019 or of 2023, or an annex to one.',
      }),
    } satisfies Record<ReaderProblem, (fileName: string) => Notice>,
    read: (file: string, clauses: number, descriptions: number, duties: number) =>
      `${file}: ${some(clauses, 'clause', 'clauses')}, ${some(descriptions, 'description', 'descriptions')}, ${some(duties, 'duty', 'duties')}`,
    keepInBrowser: 'Keep in this browser too, for other workbooks',
    browserRefused: 'The browser refused. The agreement stays in the workbook.',
    remove: 'Remove from the workbook',
    removed: (file: string) => `${file} was removed from the workbook.`,
    extend: {
      title: (families: number) =>
        `${some(families, 'family', 'families')} that the catalogue lacks`,
      intro:
        'What has a date counts in the whole workbook: Map, Review, Letters and the JD functions.',
      from: 'In effect from',
      fromHint:
        'Counts for positions assigned on that day or later; without a date of assignment, for those mapped from that day on.',
      titles: (family: string) => `Titles of ${family}`,
      titlesHint:
        'One on each line. A position with such a title is mapped; a similar one goes to Review.',
      inField: 'For positions in the field. Families at headquarters cannot be added yet.',
      education: (grade: string) => `${grade}: minimum education`,
      years: (grade: string) => `${grade}: minimum years`,
      /** Nothing was read, so the user has to say. */
      choose: 'Choose',
      dateMissing: 'Enter the date from which they are in effect.',
      titlesMissing: 'Enter at least one title.',
      factMissing: 'It could not be read. Enter what the annex says.',
      add: 'Add to the catalogue',
      change: 'Save changes',
      takeOut: 'Take out of the catalogue',
      counts: (from: string) => `In the catalogue from ${from}. Map positions again to use it.`,
    },
    findings: (count: number) => some(count, 'finding', 'findings'),
    noFindings: 'The text agrees with the built-in facts.',
    dismiss: (finding: string) => `Dismiss: ${finding}`,
    severity: {
      mended: 'Corrected',
      new: 'New',
      difference: 'Different',
      gap: 'Missing',
    } satisfies Record<Severity, string>,
    place: ({ line, page }: TextPlace) =>
      page === null ? `Line ${line}` : `Page ${page}, line ${line}`,
    finding: {
      'missing clause': ({ clause }) => `${cite(clause)} was not found.`,
      'missing description': (found) => `${where(found)}: no description was found.`,
      'new family': (found) => `${where(found)}: a family that is not built in.`,
      'new grade': (found) => `${where(found)}: a grade that the family does not have built in.`,
      'repeated description': (found) => `${where(found)}: described a second time.`,
      'description not read': ({ title, grade }) =>
        `“${title}”: its family or its grade “${grade}” cannot be read; it is left out.`,
      'family differs': (found) => `${where(found)}: built in as ${found.known}.`,
      'title differs': (found) =>
        `${where(found)}: the title is “${found.read}”, the one built in “${found.known}”.`,
      'education differs': (found) =>
        `${where(found)}: the education reads as ${found.read ? education[found.read] : 'unknown'}, built in as ${education[found.known]}.`,
      'training differs': (found) =>
        found.asked
          ? `${where(found)}: asks for training, which is not built in.`
          : `${where(found)}: does not ask for the training that is built in.`,
      'licence differs': (found) =>
        found.asked
          ? `${where(found)}: asks for a driving licence, which is not built in.`
          : `${where(found)}: does not ask for the driving licence that is built in.`,
      'years differ': (found) =>
        `${where(found)}: ${found.read === null ? 'no number of years was read' : some(found.read, 'year', 'years')}; built in are ${number(found.known)}.`,
      'missing section': (found) => `${where(found)}: the section “${found.section}” is missing.`,
      'missing closing duty': (found) =>
        `${where(found)}: lacks the duty that all descriptions have, “${found.wanted}”.`,
      'closing duty differs': (found) =>
        `${where(found)}: the last duty reads “${found.read}” in the file, “${found.wanted}” in the agreement.`,
      'displaced duties': (found) =>
        `${where(found)}: ${duties(found.numbers)} ${found.numbers.length === 1 ? 'stands' : 'stand'} behind another section in the file, and back in place here.`,
      'displaced list': (found) =>
        `${where(found)}: the second list of duties stands behind another section in the file; it is back in its place.`,
      'missing duties': (found) =>
        `${where(found)}: ${duties(found.numbers)} ${found.numbers.length === 1 ? 'is' : 'are'} missing.`,
      'repeated duty': (found) => `${where(found)}: number ${found.number} comes twice.`,
    } satisfies SayFinding,
    section: {
      'organizational setting': 'Organizational setting',
      'main purpose': 'Main purpose',
      'working relationships': 'Working relationships',
      duties: 'Duties',
      education: 'Education',
      experience: 'Experience',
      languages: 'Languages',
      competencies: 'Knowledge and competencies',
    } satisfies Record<SectionKind, string>,
    search: 'Search titles, families, grades and duties',
    found: (count: number) => some(count, 'description', 'descriptions'),
    noneFound: { what: 'No description has all these words.', next: 'Try fewer of them.' },
    ofSelected: 'Show the description of the selected position',
    noneSelected: {
      what: 'The selected cell is in no mapped row with a description.',
      next: 'Select a row of the table JD_Mapping, then try again.',
    },
    back: 'Back to all descriptions',
    facts: (level: string, years: string) => `At least: ${level}, ${years}`,
    newIn: (from: string | null) =>
      from ? `Not built in; in effect from ${from}` : 'Not built in',
    noWording: {
      what: 'Its own words are not here yet.',
      next: 'Open the agreement to read duties and requirements.',
    },
    adapt: 'Adapt this description',
    adaptHint: 'For the rows selected in JD_Mapping; with none selected, one to fill in by hand.',
    continueAdapting: 'Go on adapting',
    compare: 'Compare',
    compareWith: 'Compare with',
    comparing: (before: string, after: string) => `What changes from ${before} to ${after}`,
    change: {
      added: 'Added',
      dropped: 'Dropped',
      same: 'The same',
      reworded: 'Reworded',
    } satisfies Record<'added' | 'dropped' | 'same' | 'reworded', string>,
    unchanged: (count: number) => `${number(count)} unchanged`,
    clauseLabel: 'Clause',
    noClause: (clause: string) => ({
      what: `The words of ${clause} are not here yet.`,
      next: 'Open the agreement that it belongs to.',
    }),
    ourReadings: 'How we read what it leaves open',
    mayOverrule: {
      HR: 'HR may decide otherwise; in the end the parties’ Review Panel.',
      'HR and Staff Union':
        'HR and the Staff Union together may decide otherwise; in the end their Review Panel.',
      'Review Panel': 'Only the parties’ Review Panel may decide otherwise.',
    } satisfies Record<Interpretation['decidedBy'], string>,
  };
}
