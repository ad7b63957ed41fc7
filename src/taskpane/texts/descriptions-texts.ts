import type { FindingKind, PlacedFinding, Severity } from '../../agreement-text/findings';
import type { ReaderProblem } from '../../agreement-text/reader-error';
import type { SectionKind, TextPlace } from '../../domain/agreement-text';
import type { Notice } from './pane-texts';

export type SayFinding = {
  readonly [Kind in FindingKind]: (finding: Extract<PlacedFinding, { kind: Kind }>) => string;
};

/** What the tab of descriptions says, in one language. */
export interface DescriptionsTexts {
  readonly open: string;
  readonly openAnother: string;
  readonly formats: string;
  readonly reading: (fileName: string) => string;
  readonly cancel: string;
  readonly noAgreement: Notice;
  readonly refused: Readonly<Record<ReaderProblem, (fileName: string) => Notice>>;
  readonly read: (
    fileName: string,
    clauses: number,
    descriptions: number,
    duties: number,
  ) => string;
  readonly keepInBrowser: string;
  readonly remove: string;
  readonly removed: (fileName: string) => string;
  readonly extend: {
    readonly title: (families: number) => string;
    readonly intro: string;
    readonly from: string;
    readonly fromHint: string;
    readonly titles: (family: string) => string;
    readonly titlesHint: string;
    readonly inField: string;
    readonly education: (grade: string) => string;
    readonly years: (grade: string) => string;
    /** Nothing was read, so the user has to say. */
    readonly choose: string;
    readonly dateMissing: string;
    readonly titlesMissing: string;
    readonly factMissing: string;
    readonly add: string;
    readonly change: string;
    readonly takeOut: string;
    readonly counts: (from: string) => string;
  };
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly dismiss: (finding: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly place: (place: TextPlace) => string;
  readonly finding: SayFinding;
  readonly section: Readonly<Record<SectionKind, string>>;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly noneFound: Notice;
  readonly ofSelected: string;
  readonly noneSelected: Notice;
  readonly back: string;
  readonly facts: (education: string, years: string) => string;
  readonly newIn: (from: string | null) => string;
  readonly noWording: Notice;
  readonly adapt: string;
  readonly adaptHint: string;
  readonly continueAdapting: string;
  readonly compare: string;
  readonly compareWith: string;
  readonly comparing: (before: string, after: string) => string;
  readonly change: Readonly<Record<'added' | 'dropped' | 'same' | 'reworded', string>>;
  readonly unchanged: (count: number) => string;
  readonly clauseTitle: (clause: string) => string;
  readonly clauseLabel: string;
  readonly noClause: (clause: string) => Notice;
  readonly ourReadings: string;
}
