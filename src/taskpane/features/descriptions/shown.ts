import type { ReadingId } from '../../../domain/citation';

/** What the Descriptions tab shows. Other tabs set it before they open this one. */
export type DescriptionsView =
  | { readonly show: 'all' }
  | { readonly show: 'description'; readonly family: string; readonly grade: string }
  | { readonly show: 'adaptation'; readonly family: string; readonly grade: string }
  | { readonly show: 'clause'; readonly clause: string }
  | { readonly show: 'reading'; readonly reading: ReadingId };
