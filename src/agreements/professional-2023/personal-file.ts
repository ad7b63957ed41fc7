import type { Event2023 } from './adaptation';

/**
 * What belongs in the official's personal file: all correspondence to and from the official about
 * the procedure (2023 App. A ¶14). The approved description is filed by the event `sent and filed`
 * (¶10). 2019 names no file; there, support is recorded in the appraisal (App. 2 ¶5).
 */
export const FILE_ITEMS = [
  { item: 'assignment', from: 'transmitted' },
  { item: 'return', from: 'returned' },
  { item: 'clarification', from: 'clarification asked' },
  { item: 'disagreement', from: 'disagreement raised' },
] as const satisfies readonly { readonly item: string; readonly from: Event2023 }[];

export type FileItem = (typeof FILE_ITEMS)[number]['item'];

export const FILE_CLAUSE = '2023 App. A ¶14';
