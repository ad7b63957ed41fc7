import type { OpenReading } from '../agreements/alternatives';
import type { ScopeTakenIn } from '../agreements/assumptions';
import type { Catalogue } from '../agreements/catalogue';
import type { JobFamilyName } from '../domain/job-description';
import { rememberFor } from '../domain/remember';
import type { Supposition } from '../review/assess-decided';

/** Something that an assessment asked for, and that a scenario can answer otherwise. */
export type Asked = `reading ${OpenReading}` | `scope ${ScopeTakenIn}` | `family ${JobFamilyName}`;

/** Supposes nothing, and notes what an assessment asks for. */
export interface Trace {
  readonly supposition: Supposition;
  /** What was asked for since the last time. */
  take(): ReadonlySet<Asked>;
}

/**
 * An assessment is the same whatever it did not ask for: with the answers to all that it asked for
 * unchanged, it takes the same way to the same end. So what it asked for tells which changes can
 * reach it.
 */
export function createTrace(): Trace {
  let asked = new Set<Asked>();
  const tracedCatalogue = rememberFor((catalogue: Catalogue): Catalogue => {
    const note = (family: JobFamilyName) => asked.add(`family ${family}`);
    return {
      ...catalogue,
      has: (family) => {
        note(family);
        return catalogue.has(family);
      },
      familyNamed: (family) => {
        note(family);
        return catalogue.familyNamed(family);
      },
      findDescription: (family, grade) => {
        note(family);
        return catalogue.findDescription(family, grade);
      },
    };
  });
  return {
    supposition: {
      assumptions: {
        isOtherwise: (reading) => {
          asked.add(`reading ${reading}`);
          return false;
        },
        takesIn: (scope) => {
          asked.add(`scope ${scope}`);
          return false;
        },
      },
      changeCatalogue: (catalogue) => tracedCatalogue(catalogue),
      allocate: () => null,
    },
    take: () => {
      const taken = asked;
      asked = new Set();
      return taken;
    },
  };
}
