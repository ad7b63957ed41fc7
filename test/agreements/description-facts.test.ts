import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CATALOGUE } from '../../src/agreements/catalogue';
import { factsOf } from '../../src/agreements/description-facts';
import type { JobDescription } from '../../src/domain/job-description';
import { readDescriptions, unreadRequirements, type SecondReading } from './second-reading';

const TEXTS = ['2019-field.txt', '2023-professional.md'].map((name) =>
  resolve(__dirname, '../../../shared/agreements', name),
);
const hasTexts = TEXTS.every((path) => existsSync(path));
if (!hasTexts) {
  process.stderr.write(
    'Not held against the texts of the agreements: ../shared/agreements is absent.\n',
  );
}

describe('facts of the descriptions, 2019 App. 3 and 2023 Annexes', () => {
  it('are there for each of the 44', () => {
    expect(CATALOGUE.filter((description) => factsOf(description) === null)).toEqual([]);
    expect(CATALOGUE).toHaveLength(44);
  });

  it('are not there for a description of a later annex', () => {
    expect(factsOf({ family: 'Statisticians' as never, grade: 'P3' })).toBeNull();
  });
});

(hasTexts ? describe : describe.skip)('a second reading of the texts', () => {
  const read = hasTexts
    ? TEXTS.flatMap((path) => readDescriptions(readFileSync(path, 'utf8')))
    : [];

  it('finds the 44', () => {
    expect(read).toHaveLength(44);
  });

  it('leaves no sentence on education and experience unread', () => {
    expect(TEXTS.flatMap((path) => unreadRequirements(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each(CATALOGUE.map((one) => [`${one.family} ${one.grade}`, one] as const))(
    '%s: setting, languages, supervision, training and experience agree',
    (_, description) => {
      const found = read.find(
        ({ family, grade }) => family === description.family && grade === description.grade,
      );
      expect(sorted(found!)).toEqual(sorted(inCatalogue(description)));
    },
  );
});

function inCatalogue(description: JobDescription): SecondReading {
  const { family, grade, genericTitle, education, years, kindOfYears } = description;
  const { training, drivingLicence, experienceConditions, internationalExperience } = description;
  return {
    ...{ family, grade, genericTitle, education, years, kindOfYears },
    ...{ training, drivingLicence, experienceConditions, internationalExperience },
    ...factsOf(description)!,
  };
}

/** The order of conditions says nothing. */
function sorted(facts: SecondReading): SecondReading {
  return { ...facts, experienceConditions: [...facts.experienceConditions].sort() };
}
