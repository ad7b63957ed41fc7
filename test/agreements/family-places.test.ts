import { FAMILIES } from '../../src/agreements/catalogue';
import { categoryOf } from '../../src/domain/grade';
import { JOB_FAMILIES } from '../../src/domain/job-description';
import { readFamily } from '../../src/functions/family-words';
import { Families } from '../../src/functions/functions';
import { CONCEPTS, weightsOf, type ConceptName } from '../../src/matching/lexicon/concepts';

/** Every place that has to know a new family, as CONTRIBUTING lists them. */
describe.each(FAMILIES)('$name', ({ name, grades }) => {
  it('is a name of the domain', () => {
    expect(JOB_FAMILIES).toContain(name);
  });

  it('is offered where a formula asks for a family', () => {
    expect(Object.values(Families)).toContain(name);
  });

  it('is what a concept of titles speaks for, at each of its grades', () => {
    const concepts = Object.keys(CONCEPTS) as ConceptName[];
    for (const grade of grades) {
      const category = categoryOf(grade) as 'G' | 'NO' | 'P';
      const speaks = concepts.filter((concept) =>
        weightsOf(concept, category, grade).some((weights) => Object.hasOwn(weights, name)),
      );
      expect(speaks).not.toEqual([]);
    }
  });

  it('is read where a formula names its field of work alone', () => {
    const field = name.replace(/ (?:Assistants|Officers|Specialists)$/, '');
    for (const grade of grades) expect(readFamily(field, grade)).toBe(name);
  });
});

it('nothing is offered that is no family', () => {
  expect(Object.values(Families)).toHaveLength(FAMILIES.length);
});
