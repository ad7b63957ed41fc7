import type { JobDescription } from '../domain/job-description';
import { sayFacts } from '../wording/say-description';
import type { Wording } from '../wording/wording';
import { Failure, type CellAnswer, type EntityCard, type EntityProperty } from './failure';
import type { ArgumentReader } from './read-arguments';
import { argumentMissing, sentence } from './say-decision';

/** `JD.CATALOGUE`: a header and a line for each description of the family, at the grade. */
export function answerCatalogue(
  reader: ArgumentReader,
  wording: Wording,
  [familyCell, gradeCell]: readonly unknown[],
): CellAnswer[][] {
  const grade = reader.grade('grade', gradeCell ?? null);
  const family = reader.family(familyCell ?? null, grade);
  const found = reader.catalogue.descriptions.filter(
    (description) =>
      (family === null || description.family === family) &&
      (grade === null || description.grade === grade),
  );
  if (found.length === 0) return [[noDescription(wording)]];
  const { column } = wording;
  return [
    [
      column.agreement,
      column.family,
      column.grade,
      column.genericTitle,
      column.education,
      column.years,
      column.clause,
    ],
    ...found.map((description) => [
      description.agreement,
      description.family,
      description.grade,
      description.genericTitle,
      wording.education[description.education],
      description.years,
      wording.citeAll(description.clauses),
    ]),
  ];

  function noDescription({ eligibility }: Wording): Failure {
    const text =
      family && grade
        ? eligibility['family has no description at grade']({
            because: 'family has no description at grade',
            family,
            grade,
          })
        : eligibility['no description at grade']({
            because: 'no description at grade',
            grade: grade!,
          });
    return new Failure('not available', sentence(text));
  }
}

/**
 * `JD.DESCRIPTION`: the description as a card, or as plain text where Excel has no cards.
 *
 * @param cards whether this Excel shows cards.
 */
export function answerDescription(
  reader: ArgumentReader,
  wording: Wording,
  [familyCell, gradeCell]: readonly unknown[],
  cards: boolean,
): CellAnswer {
  const grade = reader.grade('grade', gradeCell ?? null);
  const family = reader.family(familyCell ?? null, grade);
  if (family === null) return argumentMissing('family', wording);
  if (grade === null) return argumentMissing('grade', wording);
  const description = reader.catalogue.findDescription(family, grade);
  if (!description) {
    const text = wording.eligibility['family has no description at grade']({
      because: 'family has no description at grade',
      family,
      grade,
    });
    return new Failure('not available', sentence(text));
  }
  return cards ? asCard(description, wording) : asText(description, wording);
}

function asText(description: JobDescription, wording: Wording): string {
  const { genericTitle, grade, family, education, years, clauses } = description;
  const facts = [genericTitle, grade, family, wording.education[education], wording.years(years)];
  return `${facts.join(', ')} (${wording.citeAll(clauses)})`;
}

function asCard(description: JobDescription, wording: Wording): EntityCard {
  const { column } = wording;
  const text = (basicValue: string): EntityProperty => ({ type: 'String', basicValue });
  return {
    type: 'Entity',
    text: `${description.genericTitle}, ${description.grade}`,
    properties: {
      [column.genericTitle]: text(description.genericTitle),
      [column.family]: text(description.family),
      [column.grade]: text(description.grade),
      [column.education]: text(wording.education[description.education]),
      [column.years]: { type: 'Double', basicValue: description.years },
      ...Object.fromEntries(
        sayFacts(description, wording).map((fact) => [fact.label, text(fact.text)]),
      ),
      [column.clause]: text(wording.citeAll(description.clauses)),
    },
  };
}
