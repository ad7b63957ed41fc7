import type { Wording } from '../../wording/wording';
import type { DescriptionsTexts } from './descriptions-texts';

export function englishDescriptions({ education, number }: Wording): DescriptionsTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const list = (numbers: readonly number[]) => numbers.join(', ');
  const where = ({ in: { family, grade } }: { in: { family: string; grade: string } }) =>
    `${family}, ${grade}`;
  return {
    open: 'Open an agreement',
    openAnother: 'Open another',
    formats: 'Text, Word or PDF. It is read on this computer and kept in the workbook.',
    reading: (fileName) => `Reading ${fileName} …`,
    cancel: 'Cancel',
    noAgreement: {
      what: 'No agreement has been opened in this workbook.',
      next: 'The facts below are built in. Open the agreement’s file to see its own words.',
    },
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
    },
    read: (file, clauses, descriptions, duties) =>
      `${file}: ${some(clauses, 'clause', 'clauses')}, ${some(descriptions, 'description', 'descriptions')}, ${some(duties, 'duty', 'duties')}`,
    keepInBrowser: 'Keep in this browser too, for other workbooks',
    remove: 'Remove from the workbook',
    removed: (file) => `${file} was removed from the workbook.`,
    extend: {
      title: (families) => `${some(families, 'family', 'families')} that the catalogue lacks`,
      intro:
        'With a date, they count in the whole workbook: Map, Review, Letters and the JD functions.',
      from: 'In effect from',
      fromHint: 'By the date of assignment, that day or later; without one, by the day of mapping.',
      titles: (family) => `Titles of ${family}`,
      titlesHint:
        'One on each line. A position with such a title is mapped; a similar one goes to Review.',
      inField: 'For positions in the field. Families at headquarters cannot be added yet.',
      education: (grade) => `${grade}: minimum education`,
      years: (grade) => `${grade}: minimum years`,
      choose: 'Choose',
      dateMissing: 'Enter the date from which they are in effect.',
      titlesMissing: 'Enter at least one title.',
      factMissing: 'It could not be read. Enter what the annex says.',
      add: 'Add to the catalogue',
      change: 'Save changes',
      takeOut: 'Take out of the catalogue',
      counts: (from) => `In the catalogue from ${from}. Map positions again to use it.`,
    },
    findings: (count) => some(count, 'finding', 'findings'),
    noFindings: 'The text agrees with the built-in facts.',
    dismiss: (finding) => `Dismiss: ${finding}`,
    severity: { mended: 'Put right', new: 'New', difference: 'Different', gap: 'Missing' },
    place: ({ line, page }) => (page === null ? `Line ${line}` : `Page ${page}, line ${line}`),
    finding: {
      'missing clause': ({ clause }) => `${clause} was not found.`,
      'missing description': (found) => `${where(found)}: no description was found.`,
      'new family': (found) => `${where(found)}: a family that is not built in.`,
      'new grade': (found) => `${where(found)}: a grade that the family does not have built in.`,
      'repeated description': (found) => `${where(found)}: described a second time.`,
      'description not read': ({ title, grade }) =>
        `“${title}”: its family or its grade “${grade}” cannot be read; it is left out.`,
      'family differs': (found) => `${where(found)}: built in as ${found.known}.`,
      'title differs': (found) =>
        `${where(found)}: the title is “${found.read}”, built in “${found.known}”.`,
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
        `${where(found)}: ${found.read === null ? 'no number of years was read' : some(found.read, 'year', 'years')}, built in ${number(found.known)}.`,
      'missing section': (found) => `${where(found)}: lacks a section, ${found.section}.`,
      'missing closing duty': (found) =>
        `${where(found)}: lacks the duty that all descriptions have, “${found.wanted}”.`,
      'closing duty differs': (found) =>
        `${where(found)}: words the last duty “${found.read}”, the agreement “${found.wanted}”.`,
      'displaced duties': (found) =>
        `${where(found)}: duties ${list(found.numbers)} stand behind another section in the file; they are back in their place.`,
      'displaced list': (found) =>
        `${where(found)}: the second list of duties stands behind another section in the file; it is back in its place.`,
      'missing duties': (found) => `${where(found)}: duty ${list(found.numbers)} is missing.`,
      'repeated duty': (found) => `${where(found)}: number ${found.number} comes twice.`,
    },
    section: {
      'organizational setting': 'Organizational setting',
      'main purpose': 'Main purpose',
      'working relationships': 'Working relationships',
      duties: 'Duties',
      education: 'Education',
      experience: 'Experience',
      languages: 'Languages',
      competencies: 'Knowledge and competencies',
    },
    search: 'Search titles, families, grades and duties',
    found: (count) => some(count, 'description', 'descriptions'),
    noneFound: { what: 'No description has all these words.', next: 'Try fewer of them.' },
    ofSelected: 'Description of the selected position',
    noneSelected: {
      what: 'The selected cell is in no mapped row with a description.',
      next: 'Select a row of the table JD_Mapping, then try again.',
    },
    back: 'All descriptions',
    facts: (level, years) => `At least: ${level}, ${years}`,
    newIn: (from) => (from ? `Not built in; in effect from ${from}` : 'Not built in'),
    noWording: {
      what: 'Its own words are not here yet.',
      next: 'Open the agreement to read duties and requirements.',
    },
    adapt: 'Adapt this description',
    adaptHint: 'For the rows selected in JD_Mapping; with none selected, one to fill in by hand.',
    continueAdapting: 'Go on adapting',
    compare: 'Compare',
    compareWith: 'Compare with',
    comparing: (before, after) => `What changes from ${before} to ${after}`,
    change: { added: 'Added', dropped: 'Dropped', same: 'The same', reworded: 'Reworded' },
    unchanged: (count) => `${number(count)} unchanged`,
    clauseTitle: (clause) => clause,
    clauseLabel: 'Clause',
    noClause: (clause) => ({
      what: `The words of ${clause} are not here yet.`,
      next: 'Open the agreement that it belongs to.',
    }),
    ourReadings: 'How we read what it leaves open',
  };
}
