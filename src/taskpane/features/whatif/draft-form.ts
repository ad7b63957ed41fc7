import type { Catalogue } from '../../../agreements/catalogue';
import { categoryOf, LADDERS, type Grade } from '../../../domain/grade';
import type { Education, JobFamily } from '../../../domain/job-description';
import { isoDate, parseIsoDate } from '../../../domain/plain-date';
import { LAST_ANNEX, MOST_YEARS } from '../../../scenario/read-scenario';
import type { DraftFamily } from '../../../scenario/scenario';
import { foldName } from '../../../text/fold-name';
import type { DraftCategory } from './offered-changes';

export const DRAFT_CATEGORIES: readonly DraftCategory[] = ['G', 'NO', 'P'];

/** A family that is being negotiated, as the form has it. */
export interface EnteredDraft {
  readonly name: string;
  readonly category: DraftCategory;
  /** Digits, or empty. */
  readonly annex: string;
  readonly from: string;
  /** One on each line. */
  readonly titles: string;
  /** At least one. */
  readonly descriptions: readonly EnteredDescription[];
}

export interface EnteredDescription {
  readonly grade: Grade | '';
  readonly genericTitle: string;
  readonly education: Education | '';
  /** Digits, or empty. */
  readonly years: string;
}

const EMPTY_DESCRIPTION: EnteredDescription = {
  grade: '',
  genericTitle: '',
  education: '',
  years: '',
};

export const EMPTY_DRAFT: EnteredDraft = {
  name: '',
  category: 'G',
  annex: '',
  from: '',
  titles: '',
  descriptions: [EMPTY_DESCRIPTION],
};

/** What is wrong with what was entered; empty where nothing is. */
export type DraftProblem = 'missing' | 'exists' | 'too many' | null;

/** @param catalogue without the family itself, where it is put right. */
export function nameProblem({ name }: EnteredDraft, { families }: Catalogue): DraftProblem {
  const folded = foldName(name);
  if (folded === '') return 'missing';
  return families.some((family) => foldName(family.name) === folded) ? 'exists' : null;
}

export function yearsProblem(text: string): DraftProblem {
  if (text === '') return 'missing';
  return readYears(text) === null ? 'too many' : null;
}

/** Null for none, and for more than a description can ask for. */
export function readYears(text: string): number | null {
  return text === '' || Number(text) > MOST_YEARS ? null : Number(text);
}

export function readAnnex(text: string): number | null {
  const annex = Number(text);
  return annex >= 1 && annex <= LAST_ANNEX ? annex : null;
}

/** Grades that a description of the draft can have: those of its category that no other one has. */
export function gradesFor({ category, descriptions }: EnteredDraft, at: number): readonly Grade[] {
  const others = descriptions.filter((_, other) => other !== at).map(({ grade }) => grade);
  return LADDERS[category].filter((grade) => !others.includes(grade));
}

/** For others than before; grades of the former category are gone. */
export function withCategory(draft: EnteredDraft, category: DraftCategory): EnteredDraft {
  const descriptions = draft.descriptions.map((each) => ({
    ...each,
    grade: each.grade && categoryOf(each.grade) === category ? each.grade : ('' as const),
  }));
  return { ...draft, category, descriptions };
}

/** With one more description: the next grade above the last one, and much like that one. */
export function withOneMore(draft: EnteredDraft): EnteredDraft {
  const last = draft.descriptions.at(-1) ?? EMPTY_DESCRIPTION;
  const ladder: readonly Grade[] = LADDERS[draft.category];
  const free = gradesFor(draft, -1);
  const above = last.grade ? ladder.slice(ladder.indexOf(last.grade) + 1) : [];
  const grade = above.find((each) => free.includes(each)) ?? '';
  return { ...draft, descriptions: [...draft.descriptions, { ...last, grade, years: '' }] };
}

/** The first number that no annex to the agreement has. */
export function nextAnnex({ category }: EnteredDraft, families: readonly JobFamily[]): number {
  const agreement = category === 'P' ? '2023' : '2019';
  const numbers = families
    .flatMap(({ clauses }) => clauses)
    .flatMap((clause) => {
      const [, number] = new RegExp(`^${agreement} Annex (\\d+)$`).exec(clause) ?? [];
      return number === undefined ? [] : [Number(number)];
    });
  return Math.max(0, ...numbers) + 1;
}

/** Null while something of it is missing. */
export function draftOf(draft: EnteredDraft, catalogue: Catalogue): DraftFamily | null {
  const from = parseIsoDate(draft.from);
  const annex = annexOf(draft, catalogue);
  const descriptions = draft.descriptions.flatMap((each) => {
    const { grade, education } = each;
    const genericTitle = each.genericTitle.trim();
    const years = readYears(each.years);
    return grade && genericTitle && education && years !== null
      ? [{ grade, genericTitle, education, years }]
      : [];
  });
  const isWhole = descriptions.length === draft.descriptions.length;
  if (nameProblem(draft, catalogue) !== null || !from || annex === null || !isWhole) return null;
  return {
    name: draft.name.trim(),
    agreement: draft.category === 'P' ? '2023' : '2019',
    annex,
    from,
    titles: draft.titles
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    descriptions,
  };
}

/** The number that was entered, or the next one; null for one that no annex has. */
function annexOf(draft: EnteredDraft, { families }: Catalogue): number | null {
  return draft.annex === '' ? nextAnnex(draft, families) : readAnnex(draft.annex);
}

/** A drafted family as the form has it, to be put right. */
export function enteredDraft({ annex, from, titles, descriptions, ...rest }: DraftFamily) {
  const category = categoryOf(descriptions[0]!.grade);
  return {
    name: rest.name,
    category: category === 'D' ? 'P' : category,
    annex: String(annex),
    from: isoDate(from),
    titles: titles.join('\n'),
    descriptions: descriptions.map(({ years, ...each }) => ({ ...each, years: String(years) })),
  } satisfies EnteredDraft;
}
