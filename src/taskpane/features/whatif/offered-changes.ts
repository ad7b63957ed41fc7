import type { Category } from '../../../domain/grade';
import type { Change } from '../../../scenario/scenario';

/** The kinds of change that the pane offers. */
export type OfferedKind =
  | 'reading'
  | 'assignment date'
  | 'date of effect'
  | 'cut-off date'
  | 'grade added'
  | 'description changed'
  | 'annex added'
  | 'allocated by family'
  | 'allocated by office'
  | 'allocated to selection'
  | 'annex left out'
  | 'scope';

/** What neither agreement covers, and a scenario takes in. */
export type ScopeTakenIn = Extract<Change, { readonly kind: 'scope' }>['covered'];

/** `G` and `NO` are families of the field agreement, `P` of that of 2023. */
export type DraftCategory = Exclude<Category, 'D'>;

/** Why there is no change yet: what is empty, what is marked as such or wrong, or nothing to change. */
export type ChangeLack = 'empty' | 'marked' | 'no difference';
