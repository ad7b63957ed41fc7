import type { SectionKind } from '../domain/agreement-text';

export type DescriptionField = 'title' | 'family' | 'grade';

/** A clause's own number: `article 6`, `appendix A`, `annex 1`. */
export interface ClauseHead {
  readonly unit: 'preamble' | 'article' | 'appendix' | 'annex';
  readonly number: string;
  readonly heading: string;
}

/** What a paragraph is by its own words, wherever it stands. */
export type Recognised =
  | { readonly is: 'clause'; readonly head: ClauseHead }
  | { readonly is: 'field'; readonly field: DescriptionField; readonly value: string }
  | {
      readonly is: 'section';
      readonly kind: SectionKind | 'requirements';
      readonly heading: string;
    }
  | { readonly is: 'item'; readonly number: number; readonly text: string }
  | { readonly is: 'signing' }
  | { readonly is: 'text' };

const PREAMBLE = /^preamble$/i;
const CLAUSE = /^(article|appendix|annex)\s+(\d{1,2}|[A-Z])\s*(?:$|[:.–—-]\s*(.*)$)/i;
const FIELD = /^(generic(?: job)? title|job family|grade)\s*:\s*(.*)$/i;
const ITEM = /^(\d{1,2})\s*[.)]\s+(\S.*)$/s;
const SIGNING = /^(?:signed\b|(?:done|geneva)\b.{0,20}\b\d{1,2} \w+ \d{4}$)/i;

const FIELDS: Readonly<Record<string, DescriptionField>> = {
  'generic title': 'title',
  'generic job title': 'title',
  'job family': 'family',
  grade: 'grade',
};

const SECTION_HEADINGS: readonly (readonly [RegExp, SectionKind | 'requirements'])[] = [
  [/^organi[sz]ational setting$/, 'organizational setting'],
  [/^main purpose$/, 'main purpose'],
  [/^working relationships?$/, 'working relationships'],
  [/^(?:key )?duties and responsibilities$/, 'duties'],
  [/^(?:minimum requirements|required qualifications)$/, 'requirements'],
  [/^education$/, 'education'],
  [/^experience$/, 'experience'],
  [/^languages?$/, 'languages'],
  [/^knowledge and [a-z/ ()]*competenc(?:y|ies)\b[a-z/ ()]*$/, 'competencies'],
];
const LONGEST_HEADING = 80;

/** @param text a cleaned paragraph. */
export function recognise(text: string): Recognised {
  if (PREAMBLE.test(text)) return clause('preamble', '', '');
  const [, unit, number, heading] = CLAUSE.exec(text) ?? [];
  if (unit && number) {
    return clause(unit.toLowerCase() as ClauseHead['unit'], number.toUpperCase(), heading ?? '');
  }
  const [, field, value] = FIELD.exec(text) ?? [];
  if (field) {
    return { is: 'field', field: FIELDS[field.toLowerCase()]!, value: value!.trim() };
  }
  const section = recogniseSection(text);
  if (section) return section;
  const [, itemNumber, itemText] = ITEM.exec(text) ?? [];
  if (itemNumber) return { is: 'item', number: Number(itemNumber), text: itemText! };
  return SIGNING.test(text) ? { is: 'signing' } : { is: 'text' };
}

function clause(unit: ClauseHead['unit'], number: string, heading: string): Recognised {
  return { is: 'clause', head: { unit, number, heading: heading.trim() } };
}

function recogniseSection(text: string): Recognised | null {
  if (text.length > LONGEST_HEADING) return null;
  const heading = text.replace(/^\d{1,2}\s*[.)]\s*/, '').replace(/\s*:$/, '');
  const words = heading.toLowerCase();
  const [, kind] = SECTION_HEADINGS.find(([pattern]) => pattern.test(words)) ?? [];
  return kind ? { is: 'section', kind, heading } : null;
}
