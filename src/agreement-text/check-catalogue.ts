import type { AgreementName } from '../domain/citation';
import { CLAUSES_2019, CLAUSES_2023 } from '../domain/citation';
import type {
  AgreementText,
  OfficialDescription,
  SectionKind,
  TextPlace,
} from '../domain/agreement-text';
import { CATALOGUE, FAMILIES } from '../agreements/catalogue';
import type { JobDescription } from '../domain/job-description';
import { foldWords } from '../text/fold-words';
import type { PlacedFinding } from './findings';
import { asksLicence, asksTraining, readEducation, readYears } from './read-requirements';

/** The sections of each description: 2019 Art. 5; 2023 App. A ¶4. */
const SECTIONS: Readonly<Record<AgreementName, readonly SectionKind[]>> = {
  '2019': [
    'organizational setting',
    'main purpose',
    'working relationships',
    'duties',
    'education',
    'experience',
    'languages',
    'competencies',
  ],
  '2023': ['duties', 'education', 'experience', 'languages', 'competencies'],
};

/** The catalogue's spelling of a family; the text's own where the catalogue lacks it. */
export function spellFamily(family: string): string {
  return FAMILIES.find(({ name }) => foldWords(name) === foldWords(family))?.name ?? family;
}

/** Compares what was read with the built-in facts. */
export function checkCatalogue(text: AgreementText): PlacedFinding[] {
  const seen = new Set<string>();
  return text.descriptions.flatMap((description) => {
    const key = `${description.family}|${description.grade}`;
    if (seen.has(key)) {
      const { family, grade, place } = description;
      return [{ kind: 'repeated description', in: { family, grade }, place } as const];
    }
    seen.add(key);
    return [...checkSections(text.agreement, description), ...checkFacts(description)];
  });
}

/** What a whole agreement should hold. An annex on its own holds no articles and owes nothing. */
export function checkCompleteness(text: AgreementText, end: TextPlace): PlacedFinding[] {
  if (!text.clauses.some(({ clause }) => / Art\. \d/.test(clause))) return [];
  const clauses = new Set(text.clauses.map(({ clause }) => clause));
  const known = text.agreement === '2019' ? CLAUSES_2019 : CLAUSES_2023;
  const read = new Set(text.descriptions.map(({ family, grade }) => `${family}|${grade}`));
  return [
    ...known
      .filter((clause) => !clauses.has(clause))
      .map((clause) => ({ kind: 'missing clause', clause, place: end }) as const),
    ...CATALOGUE.filter(
      ({ agreement, family, grade }) =>
        agreement === text.agreement && !read.has(`${family}|${grade}`),
    ).map(
      ({ family, grade }) =>
        ({ kind: 'missing description', in: { family, grade }, place: end }) as const,
    ),
  ];
}

function checkSections(agreement: AgreementName, description: OfficialDescription) {
  const { family, grade, sections, duties, place } = description;
  const has = (kind: SectionKind) =>
    kind === 'duties'
      ? duties.length > 0
      : sections.some((section) => section.kind === kind && section.paragraphs.length > 0);
  return SECTIONS[agreement]
    .filter((kind) => !has(kind))
    .map((section): PlacedFinding => ({
      kind: 'missing section',
      in: { family, grade },
      section,
      place: sections.at(-1)?.place ?? place,
    }));
}

function checkFacts(description: OfficialDescription): PlacedFinding[] {
  const { family, grade, genericTitle, place } = description;
  const foundIn = { family, grade };
  const known = CATALOGUE.find((entry) => entry.family === family && entry.grade === grade);
  if (!known) return [{ ...nameUnknown(description), place }];
  const findings: PlacedFinding[] = [];
  if (foldWords(known.genericTitle) !== foldWords(genericTitle)) {
    findings.push({
      kind: 'title differs',
      in: foundIn,
      read: genericTitle,
      known: known.genericTitle,
      place,
    });
  }
  return [...findings, ...checkRequirements(description, known)];
}

function nameUnknown({ family, grade, genericTitle }: OfficialDescription) {
  const foundIn = { family, grade };
  if (FAMILIES.some(({ name }) => name === family)) {
    return { kind: 'new grade', in: foundIn } as const;
  }
  const sameTitle = CATALOGUE.filter(
    (entry) => entry.grade === grade && foldWords(entry.genericTitle) === foldWords(genericTitle),
  );
  return sameTitle.length === 1
    ? ({ kind: 'family differs', in: foundIn, known: sameTitle[0]!.family } as const)
    : ({ kind: 'new family', in: foundIn } as const);
}

function checkRequirements(
  { family, grade, sections }: OfficialDescription,
  known: JobDescription,
): PlacedFinding[] {
  const foundIn = { family, grade };
  const findings: PlacedFinding[] = [];
  const education = sections.find(({ kind }) => kind === 'education');
  if (education && education.paragraphs.length > 0) {
    const { place } = education;
    const text = education.paragraphs.join(' ');
    const read = readEducation(text);
    if (read !== known.education) {
      findings.push({
        kind: 'education differs',
        in: foundIn,
        read,
        known: known.education,
        place,
      });
    }
    if (asksTraining(text) !== (known.training !== null)) {
      findings.push({ kind: 'training differs', in: foundIn, asked: asksTraining(text), place });
    }
    if (asksLicence(text) !== known.drivingLicence) {
      findings.push({ kind: 'licence differs', in: foundIn, asked: asksLicence(text), place });
    }
  }
  const experience = sections.find(({ kind }) => kind === 'experience');
  if (experience && experience.paragraphs.length > 0) {
    const read = readYears(experience.paragraphs.join(' '));
    if (read !== known.years) {
      const { place } = experience;
      findings.push({ kind: 'years differ', in: foundIn, read, known: known.years, place });
    }
  }
  return findings;
}
