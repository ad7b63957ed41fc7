/** What this add-in writes as Word documents. */
export const DOCUMENT_KINDS = [
  /** To each official, with a receipt to send back: 2019 App. 2 ¶2. */
  'letter of assignment',
  /** To each director, with names, position grades and families: 2023 App. A ¶2. */
  'list for director',
  /** Announces a family with the link to its descriptions: 2019 App. 2 ¶1; 2023 Art. 4. */
  'broadcast',
  /** A generic description made the description of one position: 2023 Art. 5, App. A ¶4 to ¶6. */
  'adapted description',
  /** What a scenario assumes, changes and costs, on a page for whoever decides. */
  'decision note',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
