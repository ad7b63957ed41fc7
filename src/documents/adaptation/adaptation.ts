import type { AgreementName } from '../../domain/citation';
import type {
  DescriptionSection,
  OfficialDescription,
  SectionKind,
} from '../../domain/agreement-text';
import {
  findSlots,
  type Alternatives,
  type Blank,
  type Piece,
  type SlottedText,
} from './find-slots';

/** What is known of the position, each blank where it is not. */
export interface PositionFacts {
  readonly positionNumber: string;
  readonly officialName: string;
  readonly unit: string;
  readonly supervisor: string;
}

/** One paragraph or duty of the description, with what is to be settled in it. */
export interface Passage extends SlottedText {
  /** Stays the same as long as the description does. */
  readonly id: string;
  /** Null where it is no duty. */
  readonly number: number | null;
  readonly original: string;
}

export interface Part {
  readonly kind: SectionKind | 'special duties';
  /** As written; for special duties, the words that say when they apply. */
  readonly heading: string;
  readonly passages: readonly Passage[];
}

/** A generic description taken apart, to be made the description of one position. */
export interface Outline {
  readonly description: OfficialDescription;
  readonly agreement: AgreementName;
  readonly parts: readonly Part[];
}

/** What was entered for a slot: words for a blank, places of the chosen options for a choice. */
export type SlotAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'chosen'; readonly options: readonly number[] }
  /** All alternatives, with the slashes; the optional words. */
  | { readonly kind: 'as written' }
  | { readonly kind: 'left out' };

export interface AddedDuty {
  readonly text: string;
  readonly justification: string;
}

/** Everything that was settled about one position. Plain data, so that rows can share it. */
export interface Adaptation {
  readonly facts: PositionFacts;
  readonly functionalTitle: string;
  readonly mainPurpose: string;
  /** By {@link slotId}. */
  readonly answers: Readonly<Record<string, SlotAnswer>>;
  /** Passages worded by hand, by their id. */
  readonly reworded: Readonly<Record<string, string>>;
  /** Whether the duties of a special case apply, by the place of their part. */
  readonly applies: Readonly<Record<number, boolean>>;
  readonly addedDuties: readonly AddedDuty[];
}

/** Why an adaptation is not finished. */
export type OpenItem =
  | { readonly kind: 'unit' | 'supervisor' | 'main purpose' }
  | {
      readonly kind: 'blank' | 'choice' | 'optional';
      readonly passage: Passage;
      readonly slot: string;
    }
  | { readonly kind: 'special duties'; readonly part: number; readonly heading: string }
  | { readonly kind: 'duty' | 'justification'; readonly added: number };

/** Where alternatives are meant as such; in qualifications a slash is a matter of style. */
const OFFERS_CHOICES: ReadonlySet<Part['kind']> = new Set([
  'organizational setting',
  'main purpose',
  'working relationships',
  'duties',
  'special duties',
]);

export function outlineOf(description: OfficialDescription, agreement: AgreementName): Outline {
  const parts: Part[] = [];
  const add = (kind: Part['kind'], heading: string, texts: readonly NumberedText[]) => {
    const at = parts.length;
    const passages = texts.map(({ number, text }, index): Passage => {
      const slotted = findSlots(text, { offersChoices: OFFERS_CHOICES.has(kind) });
      return { ...slotted, id: `${at}.${index}`, number, original: text };
    });
    parts.push({ kind, heading, passages });
  };
  const plain = (paragraphs: readonly string[]) =>
    paragraphs.map((text) => ({ number: null, text }));
  const addDuties = (section: DescriptionSection | null) => {
    const texts = [...plain(section?.paragraphs ?? []), ...description.duties];
    add('duties', section?.heading ?? '', texts);
    for (const { applies, duties } of description.specialDuties) {
      add('special duties', applies, duties);
    }
  };
  for (const section of description.sections) {
    if (section.kind === 'duties') addDuties(section);
    else add(section.kind, section.heading, plain(section.paragraphs));
  }
  if (!description.sections.some(({ kind }) => kind === 'duties')) addDuties(null);
  return { description, agreement, parts };
}

interface NumberedText {
  readonly number: number | null;
  readonly text: string;
}

export function startAdaptation(facts: PositionFacts): Adaptation {
  return {
    facts,
    functionalTitle: '',
    mainPurpose: '',
    answers: {},
    reworded: {},
    applies: {},
    addedDuties: [],
  };
}

/** @param option the place of the option that the slot stands in; for a slot of the passage, null. */
export function slotId(passage: Passage, piece: number, inner: string | null = null): string {
  return inner === null ? `${passage.id}/${piece}` : `${passage.id}/${piece}/${inner}`;
}

/** The passage as it now is: worded by hand, or taken apart from the generic text. */
export function currentPassage(passage: Passage, { reworded }: Adaptation): Passage {
  const text = reworded[passage.id];
  if (text === undefined) return passage;
  // What was left open in the new words is still open, and nothing else in them is questioned.
  const slotted = findSlots(text, { offersChoices: false });
  const pieces = slotted.pieces.map((piece) =>
    typeof piece === 'object' && piece.kind === 'optional' ? `[${piece.text}]` : piece,
  );
  return { ...passage, pieces, notes: [] };
}

/**
 * What is still to be settled: 2023 App. A ¶5 and ¶6. Nothing is finished while a blank is open, a
 * choice that the text calls for is not made, or an added duty has no justification.
 */
export function openItems(outline: Outline, adaptation: Adaptation): OpenItem[] {
  const { facts, mainPurpose, addedDuties, applies } = adaptation;
  const open: OpenItem[] = [];
  // 2019 states setting and purpose in the text, with blanks for what the position adds.
  if (isBlank(facts.unit)) open.push({ kind: 'unit' });
  if (isBlank(facts.supervisor)) open.push({ kind: 'supervisor' });
  const statesPurpose = outline.parts.some(({ kind }) => kind === 'main purpose');
  if (!statesPurpose && isBlank(mainPurpose)) open.push({ kind: 'main purpose' });
  outline.parts.forEach((part, at) => {
    if (part.kind === 'special duties') {
      const { heading } = part;
      if (applies[at] === undefined) open.push({ kind: 'special duties', part: at, heading });
      if (!applies[at]) return;
    }
    for (const passage of part.passages) open.push(...openIn(passage, adaptation));
  });
  addedDuties.forEach(({ text, justification }, added) => {
    if (isBlank(text)) open.push({ kind: 'duty', added });
    if (isBlank(justification)) open.push({ kind: 'justification', added });
  });
  return open;
}

/** A duty of the position's own is reviewed by HR and the Staff Union Committee: 2023 App. A ¶6. */
export function needsUnionReview({ addedDuties }: Adaptation): boolean {
  return addedDuties.length > 0;
}

function openIn(generic: Passage, adaptation: Adaptation): OpenItem[] {
  const passage = currentPassage(generic, adaptation);
  return passage.pieces.flatMap((piece, at): OpenItem[] => {
    if (typeof piece === 'string') return [];
    const slot = slotId(passage, at);
    const answer = adaptation.answers[slot];
    if (piece.kind === 'blank') {
      return isBlank(textFor(piece, slot, adaptation)) ? [{ kind: 'blank', passage, slot }] : [];
    }
    if (piece.kind === 'optional') return answer ? [] : [{ kind: 'optional', passage, slot }];
    if (!answer && piece.isOpen) return [{ kind: 'choice', passage, slot }];
    return shownOptions(piece, answer).flatMap((option) =>
      piece.options[option]!.flatMap((part, inner): OpenItem[] => {
        if (typeof part === 'string') return [];
        const id = slotId(passage, at, `${option}.${inner}`);
        return isBlank(textFor(part, id, adaptation)) ? [{ kind: 'blank', passage, slot: id }] : [];
      }),
    );
  });
}

/** A choice that nobody made reads as it was written, with all of its options. */
export function shownOptions(
  choice: Alternatives,
  answer: SlotAnswer | undefined,
): readonly number[] {
  return answer?.kind === 'chosen' ? answer.options : choice.options.map((_, index) => index);
}

/** What fills a blank: what was entered there, else for the same blank anywhere, else the position's own fact. */
export function textFor(blank: Blank, slot: string, { answers, facts }: Adaptation): string {
  const shared = sharedSlot(blank);
  for (const answer of [answers[slot], shared === null ? undefined : answers[shared]]) {
    if (answer?.kind === 'text' && !isBlank(answer.text)) return answer.text.trim();
  }
  return blank.fact ? facts[blank.fact].trim() : '';
}

/**
 * Where the answer stands that all blanks share which ask for the same; null for one that says too
 * little of what it asks for, such as a gap alone.
 */
export function sharedSlot({ asks }: Blank): string | null {
  const words = asks.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return /\s/.test(words) ? `asks ${words}` : null;
}

/** How many blanks of the description ask for the same. */
export function countAlike({ parts }: Outline, blank: Blank): number {
  const shared = sharedSlot(blank);
  const blanksOf = (piece: Piece): readonly Blank[] => {
    if (typeof piece === 'string' || piece.kind === 'optional') return [];
    if (piece.kind === 'blank') return [piece];
    return piece.options.flatMap((option) => option.filter((part) => typeof part !== 'string'));
  };
  return parts
    .flatMap(({ passages }) => passages.flatMap(({ pieces }) => pieces.flatMap(blanksOf)))
    .filter((other) => shared !== null && sharedSlot(other) === shared).length;
}

/** Whether anything in the passage can be settled. */
export function hasSlots({ pieces }: { readonly pieces: readonly Piece[] }): boolean {
  return pieces.some((piece) => typeof piece !== 'string');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
