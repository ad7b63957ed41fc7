/**
 * The columns that the result adds to the source's own, in the order in which they are read: what was
 * decided, what a person has to do about it, what it rests on. The names are the same everywhere.
 */
export const MAPPING_COLUMNS = [
  'Outcome',
  'Job family',
  'Generic title',
  'Allocated grade',
  'Incumbent grade',
  'Effective date',
  'Review',
  'Why',
  'Verified',
  'Match',
  'Confidence',
  'Agreement',
] as const;
export type MappingColumn = (typeof MAPPING_COLUMNS)[number];
