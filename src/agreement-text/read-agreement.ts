import { categoryOf } from '../domain/grade';
import { parseGrade } from '../domain/parse-grade';
import type { AgreementName } from '../domain/citation';
import type { AgreementText, OfficialDescription, TextPlace } from '../domain/agreement-text';
import { checkCatalogue, checkCompleteness, spellFamily } from './check-catalogue';
import { checkClosingDuty, findClosingDuty } from './closing-duty';
import type { PlacedFinding } from './findings';
import { joinParagraphs, type Paragraph, type PlacedText } from './join-paragraphs';
import { readClauses, type ClausePart } from './read-clauses';
import { readDescription } from './read-description';
import { ReaderError } from './reader-error';
import type { DescriptionField } from './recognise';
import type { SourceText } from './source-text';

/** What came of reading a file. */
export interface AgreementReading {
  readonly text: AgreementText;
  /** In the order of the text. */
  readonly findings: readonly PlacedFinding[];
  /** Page numbers and marks of signature, which were taken out. */
  readonly marks: readonly PlacedText[];
}

interface DescriptionPart {
  readonly place: TextPlace;
  readonly fields: Partial<Record<DescriptionField, string>>;
  readonly paragraphs: Paragraph[];
}

/**
 * Reads an agreement, or an annex to one, by its form: clause heads, the fields at the head of each
 * description, headings of sections, numbered lists.
 *
 * @throws {ReaderError} for a text that has no clause and no description of either agreement.
 */
export function readAgreement(source: SourceText, fileName: string): AgreementReading {
  const { paragraphs, notes, marks } = joinParagraphs(source);
  const { clauseParts, descriptionParts } = splitText(paragraphs);
  const findings: PlacedFinding[] = [];
  const descriptions: OfficialDescription[] = [];
  for (const part of descriptionParts) {
    const read = readPart(part);
    findings.push(...read.findings);
    if (read.description) descriptions.push(read.description);
  }
  const agreement = nameAgreement(clauseParts, descriptions);
  if (!agreement) throw new ReaderError('no agreement', fileName);
  const clauses = readClauses(agreement, clauseParts, notes);
  const text: AgreementText = { agreement, fileName, clauses, descriptions };
  const wanted = findClosingDuty(clauses, descriptions);
  for (const description of descriptions) {
    const finding = wanted === null ? null : checkClosingDuty(description, wanted);
    if (finding) findings.push(finding);
  }
  const end = paragraphs.at(-1)!.place;
  findings.push(...checkCatalogue(text), ...checkCompleteness(text, end));
  findings.sort((one, other) => one.place.line - other.place.line);
  return { text, findings, marks };
}

function splitText(paragraphs: readonly Paragraph[]) {
  const clauseParts: (ClausePart & { paragraphs: Paragraph[] })[] = [];
  const descriptionParts: DescriptionPart[] = [];
  let current: Paragraph[] | null = null;
  let field: DescriptionField | null = null;
  for (const paragraph of paragraphs) {
    const { recognised, place, text } = paragraph;
    const description = descriptionParts.at(-1);
    const inDescription = description !== undefined && current === description.paragraphs;
    if (recognised.is === 'clause') {
      clauseParts.push({ head: recognised.head, place, paragraphs: (current = []) });
      field = null;
    } else if (recognised.is === 'field') {
      const isNext = !inDescription || description.paragraphs.length > 0;
      if (isNext) descriptionParts.push({ place, fields: {}, paragraphs: [] });
      const open = descriptionParts.at(-1)!;
      open.fields[recognised.field] = recognised.value;
      current = open.paragraphs;
      field = recognised.value === '' ? recognised.field : null;
    } else if (inDescription && field && recognised.is === 'text') {
      // Some forms put the value below its label.
      description.fields[field] = text;
      field = null;
    } else if (recognised.is === 'signing' && !inDescription) {
      current = null;
    } else {
      current?.push(paragraph);
    }
  }
  return { clauseParts, descriptionParts };
}

function readPart({ fields, place, paragraphs }: DescriptionPart): {
  description?: OfficialDescription;
  findings: readonly PlacedFinding[];
} {
  const { title = '', family = '', grade: gradeText = '' } = fields;
  const reading = parseGrade(gradeText);
  if (!reading.ok || family === '') {
    return { findings: [{ kind: 'description not read', title, grade: gradeText, place }] };
  }
  const head = { family: spellFamily(family), grade: reading.grade, genericTitle: title, place };
  return readDescription(head, paragraphs);
}

/** By the grades that it describes; without any, by how its parts are numbered. */
function nameAgreement(
  parts: readonly ClausePart[],
  descriptions: readonly OfficialDescription[],
): AgreementName | null {
  const professional = descriptions.filter(({ grade }) => categoryOf(grade) === 'P').length;
  if (descriptions.length > 0) return professional * 2 > descriptions.length ? '2023' : '2019';
  if (parts.some(({ head }) => head.unit === 'annex' || head.number === 'A')) return '2023';
  return parts.some(({ head }) => head.unit === 'article') ? '2019' : null;
}
