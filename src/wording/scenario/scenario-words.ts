import type { Numbers } from '../phrases';
import type { Wording } from '../wording';
import type { Change, ChangeKind } from '../../scenario/scenario';
import type { FileProblem } from '../../scenario/read-scenario';

type OfKind<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>;

/** A reading as a sentence about it names it. */
export interface ReadingNamed {
  /** Such as `R5`. */
  readonly code: string;
  readonly question: string;
  readonly alternative: string;
}

/** What a scenario's changes, and its file, say in one language. */
export interface ScenarioWords {
  readonly change: {
    readonly [Kind in Exclude<ChangeKind, 'reading'>]: (change: OfKind<Kind>) => string;
  };
  readonly reading: (named: ReadingNamed) => string;
  readonly problem: {
    readonly [Because in FileProblem['because']]: (
      problem: Extract<FileProblem, { readonly because: Because }>,
    ) => string;
  };
}

/** What the sentences of a language are made with. */
export type Speaker = Numbers & Pick<Wording, 'education'>;

/** More numbers than these say nothing to a reader. */
export const NUMBERS_SAID = 5;
