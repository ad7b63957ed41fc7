import type { SectionKind, TextPlace } from '../domain/agreement-text';
import type { Clause } from '../domain/citation';
import type { Education } from '../domain/job-description';
import type { Grade } from '../domain/grade';

/** Which description a finding is about. */
export interface FoundIn {
  readonly family: string;
  readonly grade: Grade;
}

/**
 * What the reader noticed: where the text differs from the built-in catalogue, lacks something, or
 * stood in another order than it is shown in.
 */
export type Finding =
  | { readonly kind: 'missing clause'; readonly clause: Clause }
  | { readonly kind: 'missing description'; readonly in: FoundIn }
  /** The catalogue lacks the family: an annex that came later. */
  | { readonly kind: 'new family'; readonly in: FoundIn }
  /** The catalogue has the family, not at this grade. */
  | { readonly kind: 'new grade'; readonly in: FoundIn }
  | { readonly kind: 'repeated description'; readonly in: FoundIn }
  /** A description whose grade or family cannot be read; it is left out. */
  | { readonly kind: 'description not read'; readonly title: string; readonly grade: string }
  | { readonly kind: 'family differs'; readonly in: FoundIn; readonly known: string }
  | {
      readonly kind: 'title differs';
      readonly in: FoundIn;
      readonly read: string;
      readonly known: string;
    }
  | {
      readonly kind: 'education differs';
      readonly in: FoundIn;
      readonly read: Education | null;
      readonly known: Education;
    }
  | { readonly kind: 'training differs'; readonly in: FoundIn; readonly asked: boolean }
  | { readonly kind: 'licence differs'; readonly in: FoundIn; readonly asked: boolean }
  | {
      readonly kind: 'years differ';
      readonly in: FoundIn;
      readonly read: number | null;
      readonly known: number;
    }
  | { readonly kind: 'missing section'; readonly in: FoundIn; readonly section: SectionKind }
  /** The duty for other relevant work as assigned, which every description must have. */
  | { readonly kind: 'missing closing duty'; readonly in: FoundIn; readonly wanted: string }
  | {
      readonly kind: 'closing duty differs';
      readonly in: FoundIn;
      readonly read: string;
      readonly wanted: string;
    }
  /** Duties that stood behind another section; they are shown with the others. */
  | {
      readonly kind: 'displaced duties';
      readonly in: FoundIn;
      readonly numbers: readonly number[];
      readonly behind: SectionKind;
    }
  /** A second list that stood behind another section. */
  | {
      readonly kind: 'displaced list';
      readonly in: FoundIn;
      readonly applies: string;
      readonly behind: SectionKind;
    }
  | { readonly kind: 'missing duties'; readonly in: FoundIn; readonly numbers: readonly number[] }
  | { readonly kind: 'repeated duty'; readonly in: FoundIn; readonly number: number };

export type FindingKind = Finding['kind'];

/**
 * `mended`: put right by the reader. `new`: the catalogue does not know it yet. `difference` and
 * `gap`: for a person to look at.
 */
export type Severity = 'mended' | 'new' | 'difference' | 'gap';

export type PlacedFinding = Finding & { readonly place: TextPlace };

const SEVERITIES: Readonly<Record<FindingKind, Severity>> = {
  'missing clause': 'gap',
  'missing description': 'gap',
  'new family': 'new',
  'new grade': 'new',
  'repeated description': 'difference',
  'description not read': 'gap',
  'family differs': 'difference',
  'title differs': 'difference',
  'education differs': 'difference',
  'training differs': 'difference',
  'licence differs': 'difference',
  'years differ': 'difference',
  'missing section': 'gap',
  'missing closing duty': 'gap',
  'closing duty differs': 'difference',
  'displaced duties': 'mended',
  'displaced list': 'mended',
  'missing duties': 'gap',
  'repeated duty': 'difference',
};

export function severityOf(finding: Finding): Severity {
  return SEVERITIES[finding.kind];
}
