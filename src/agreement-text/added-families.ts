import type { AgreementText, OfficialDescription, TextPlace } from '../domain/agreement-text';
import type { Clause, LaterAnnex } from '../domain/citation';
import { ALL_GRADES, categoryOf, type Category, type Grade } from '../domain/grade';
import type {
  AddedFamily,
  AddedFamilyName,
  Education,
  JobDescription,
} from '../domain/job-description';
import type { PlainDate } from '../domain/plain-date';
import type { PlacedFinding } from './findings';
import { asksLicence, asksTraining, readEducation, readYears } from './read-requirements';

/** A description of a family that is not built in, as far as its text could be read. */
export interface ReadDescription {
  readonly grade: Grade;
  readonly genericTitle: string;
  /** Null where it cannot be told from the text. */
  readonly education: Education | null;
  readonly years: number | null;
  readonly asksTraining: boolean;
  readonly asksLicence: boolean;
  readonly asksInternational: boolean;
}

/** A family that is not built in. */
export interface ReadFamily {
  readonly name: AddedFamilyName;
  /** `G` and `NO` are families of the field agreement, `P` of that of 2023. */
  readonly category: Exclude<Category, 'D'>;
  /** The annex that it stands in, or the clause by which families are introduced. */
  readonly clause: Clause;
  /** Lowest grade first. */
  readonly descriptions: readonly ReadDescription[];
}

/** The families of an annex that the built-in catalogue lacks, in the order of the text. */
export function readNewFamilies(
  text: AgreementText,
  findings: readonly PlacedFinding[],
): ReadFamily[] {
  const news = findings.flatMap((finding) => (finding.kind === 'new family' ? [finding.in] : []));
  return [...new Set(news.map(({ family }) => family))].flatMap((name) => {
    const described = text.descriptions.filter(({ family }) => family === name);
    const [first] = described;
    const category = first && categoryOf(first.grade);
    if (!category || category === 'D') return [];
    const byGrade = new Map(
      described
        .filter(({ grade }) => categoryOf(grade) === category)
        .map((description) => [description.grade, description]),
    );
    const grades = ALL_GRADES.filter((grade) => byGrade.has(grade));
    return [
      {
        name: name as AddedFamilyName,
        category,
        clause: annexOf(text, first.place) ?? (category === 'P' ? '2023 Art. 3' : '2019 Art. 3'),
        descriptions: grades.map((grade) => readFacts(byGrade.get(grade)!)),
      },
    ];
  });
}

const ANNEX = /^(?:2019 (?:App\.|Annex)|2023 Annex) \d+$/;

/** The last annex that begins above the place. */
function annexOf({ clauses }: AgreementText, { line }: TextPlace): LaterAnnex | null {
  const above = clauses.filter(({ clause, place }) => ANNEX.test(clause) && place.line <= line);
  return (above.at(-1)?.clause ?? null) as LaterAnnex | null;
}

function readFacts({ grade, genericTitle, sections }: OfficialDescription): ReadDescription {
  const textOf = (kind: 'education' | 'experience') =>
    sections.find((section) => section.kind === kind)?.paragraphs.join(' ') ?? '';
  const education = textOf('education');
  const experience = textOf('experience');
  return {
    grade,
    genericTitle,
    education: readEducation(education),
    years: readYears(experience),
    asksTraining: asksTraining(education),
    asksLicence: asksLicence(education),
    asksInternational: /\binternational\b/i.test(experience),
  };
}

/** What the user settles about a family before it counts. */
export interface FamilyChoices {
  readonly from: PlainDate;
  /** Titles under which its positions are found. */
  readonly titles: readonly string[];
  /** Facts of each description, in its order. */
  readonly facts: readonly { readonly education: Education; readonly years: number }[];
}

/** The family as the catalogue takes it. */
export function addFamily(
  { name, category, clause, descriptions }: ReadFamily,
  { from, titles, facts }: FamilyChoices,
): AddedFamily {
  const agreement = category === 'P' ? '2023' : '2019';
  const clauses = [clause];
  return {
    name,
    agreement,
    category,
    grades: descriptions.map(({ grade }) => grade),
    formerFamilies: [],
    clauses,
    from,
    titles,
    descriptions: descriptions.map((read, index): JobDescription => ({
      ...facts[index]!,
      agreement,
      family: name,
      grade: read.grade,
      genericTitle: read.genericTitle,
      training: read.asksTraining ? 'named in the annex' : null,
      drivingLicence: read.asksLicence,
      kindOfYears: category === 'NO' ? 'professional' : 'relevant',
      // What else the annex asks of the years was not read, so every answer discloses it.
      experienceConditions: ['specific experience that the description names'],
      internationalExperience: read.asksInternational,
      clauses,
    })),
  };
}

/** The generic titles of a family, each once: under these its positions are found at first. */
export function genericTitlesOf({ descriptions }: ReadFamily): string[] {
  return [...new Set(descriptions.map(({ genericTitle }) => genericTitle))].filter(Boolean);
}
