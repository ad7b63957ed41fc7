import {
  addFamily,
  genericTitlesOf,
  readNewFamilies,
} from '../../src/agreement-text/added-families';
import { readFrom, smallPath } from './agreement-files';

const newIn = (name: string) => {
  const { text, findings } = readFrom(smallPath(name));
  return readNewFamilies(text, findings);
};

it('reads the families that the catalogue lacks, with the facts that the text gives', () => {
  expect(newIn('annex-2023.md')).toEqual([
    {
      name: 'Statisticians',
      category: 'P',
      clause: '2023 Annex 7',
      descriptions: [
        {
          grade: 'P2',
          genericTitle: 'Survey Statistician',
          education: null,
          years: 2,
          asksTraining: false,
          asksLicence: false,
          asksInternational: true,
        },
        {
          grade: 'P3',
          genericTitle: 'Statistician',
          education: 'advanced degree',
          years: 5,
          asksTraining: false,
          asksLicence: false,
          asksInternational: false,
        },
      ],
    },
  ]);
});

it('finds them in a whole agreement too', () => {
  expect(newIn('small-2023.md').map(({ name, clause }) => [name, clause])).toEqual([
    ['Statisticians', '2023 Annex 3'],
  ]);
  expect(newIn('small-2019.txt').map(({ name, category }) => [name, category])).toEqual([
    ['Security Assistants', 'G'],
  ]);
});

it('makes of it what the catalogue takes, and discloses what was not read', () => {
  const [read] = newIn('annex-2023.md');
  const added = addFamily(read!, {
    from: { year: 2027, month: 1, day: 1 },
    titles: genericTitlesOf(read!),
    facts: [
      { education: 'first-level degree', years: 2 },
      { education: 'advanced degree', years: 5 },
    ],
  });
  expect(added).toMatchObject({
    name: 'Statisticians',
    agreement: '2023',
    grades: ['P2', 'P3'],
    titles: ['Survey Statistician', 'Statistician'],
    clauses: ['2023 Annex 7'],
  });
  expect(added.descriptions[0]).toMatchObject({
    family: 'Statisticians',
    grade: 'P2',
    education: 'first-level degree',
    kindOfYears: 'relevant',
    internationalExperience: true,
    experienceConditions: ['specific experience that the description names'],
  });
});
