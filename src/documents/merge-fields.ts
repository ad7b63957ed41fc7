import type { DocumentKind } from './document-kind';

/** What a template may ask for in one document: its fields, and lists of things that repeat. */
export interface MergeFields {
  readonly fields: readonly string[];
  /** Without these the document would not say what the agreement asks it to say. */
  readonly obligatory: readonly string[];
  /** By the list's name, the fields of each of its items. */
  readonly lists: Readonly<Record<string, MergeFields>>;
}

const NO_LISTS = {} as const;

/** The fields of each kind of document. Names are the same in every language, for templates use them. */
export const MERGE_FIELDS = {
  'letter of assignment': {
    fields: [
      'letter_date',
      'official_name',
      'position_number',
      'position_title',
      'duty_station',
      'unit',
      'family',
      'generic_title',
      'existing_grade',
      'allocated_grade',
      'incumbent_grade',
      'effective_date',
      'outcome',
      'outcome_clause',
      'clarification',
      'job_review',
      'enclosure',
      'articles',
      'hr_partner',
      'signatory',
    ],
    obligatory: [
      'official_name',
      'family',
      'generic_title',
      'existing_grade',
      'allocated_grade',
      'outcome',
    ],
    lists: {
      attachment: {
        fields: ['generic_title', 'grade', 'family'],
        obligatory: ['sections'],
        lists: {
          sections: {
            fields: ['heading'],
            obligatory: ['heading', 'paragraphs'],
            lists: {
              paragraphs: { fields: ['text'], obligatory: ['text'], lists: NO_LISTS },
            },
          },
        },
      },
    },
  },
  'list for director': {
    fields: ['letter_date', 'unit', 'adaptation', 'articles', 'hr_partner', 'signatory'],
    obligatory: ['officials'],
    lists: {
      officials: {
        fields: [
          'official_name',
          'position_number',
          'position_title',
          'position_grade',
          'family',
          'generic_title',
          'duty_station',
          'due_date',
        ],
        obligatory: ['official_name', 'position_grade', 'family'],
        lists: NO_LISTS,
      },
    },
  },
  broadcast: {
    fields: [],
    obligatory: ['texts'],
    lists: {
      texts: {
        fields: ['subject'],
        obligatory: ['subject', 'paragraphs'],
        lists: { paragraphs: { fields: ['text'], obligatory: ['text'], lists: NO_LISTS } },
      },
    },
  },
  'adapted description': {
    fields: [
      'generic_title',
      'functional_title',
      'family',
      'grade',
      'position_number',
      'official_name',
      'unit',
      'supervisor',
      'main_purpose',
      'review_note',
    ],
    obligatory: ['generic_title', 'family', 'grade', 'unit', 'supervisor', 'sections'],
    lists: {
      sections: {
        fields: ['heading'],
        obligatory: ['heading', 'paragraphs'],
        lists: {
          paragraphs: { fields: ['text'], obligatory: ['text'], lists: NO_LISTS },
        },
      },
      added_duties: {
        fields: ['text', 'justification'],
        obligatory: ['text', 'justification'],
        lists: NO_LISTS,
      },
    },
  },
  'decision note': {
    fields: ['scenario', 'note_date', 'headline', 'period', 'stale', 'concerned_title'],
    obligatory: ['scenario', 'headline', 'assumptions'],
    lists: {
      assumptions: { fields: ['text'], obligatory: ['text'], lists: NO_LISTS },
      moves: {
        fields: ['before', 'after', 'positions'],
        obligatory: ['before', 'after', 'positions'],
        lists: NO_LISTS,
      },
      costs: {
        fields: ['posts', 'currency', 'before', 'after', 'difference'],
        obligatory: ['currency', 'difference'],
        lists: NO_LISTS,
      },
      lacking: { fields: ['text'], obligatory: ['text'], lists: NO_LISTS },
      concerned: {
        fields: ['position_number', 'position_title', 'before', 'after'],
        obligatory: ['position_number', 'after'],
        lists: NO_LISTS,
      },
    },
  },
} as const satisfies Readonly<Record<DocumentKind, MergeFields>>;

/** The values of one document: texts by field, items by list. */
export interface FieldValues {
  readonly [name: string]: string | readonly FieldValues[];
}

/** Word writes a field's name as it likes: case and spaces make no other field. */
export function fieldName(written: string): string {
  return written.trim().toLowerCase().replace(/\s+/g, '_');
}
