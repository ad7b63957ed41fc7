import type { Wording } from '../../wording/wording';
import { letterWordsFor } from '../letters/words/words-for';
import type { DocumentDraft } from '../letters/letter-fields';
import { nameFile } from '../name-files';
import {
  currentPassage,
  needsUnionReview,
  openItems,
  shownOptions,
  slotId,
  textFor,
  type Adaptation,
  type Outline,
  type Passage,
  type PositionFacts,
} from './adaptation';
import type { Blank, Piece } from './find-slots';

/**
 * The description of one position, ready to be written.
 *
 * @returns null while anything is open.
 */
export function draftDescription(
  outline: Outline,
  adaptation: Adaptation,
  wording: Wording,
): DocumentDraft | null {
  if (openItems(outline, adaptation).length > 0) return null;
  const { description, parts } = outline;
  const { facts, functionalTitle, mainPurpose, addedDuties, applies } = adaptation;
  const words = letterWordsFor(wording.locale);
  const differs = functionalTitle.trim() !== description.genericTitle;
  const sections = parts
    .map((part, at) => ({
      heading:
        part.kind === 'special duties'
          ? words.adapted.special + wording.colon + part.heading
          : part.heading,
      paragraphs: part.kind === 'special duties' && !applies[at] ? [] : part.passages,
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map((passage) => ({ text: sayPassage(passage, adaptation) })),
    }));
  return {
    fileName: nameFile(facts.officialName || description.genericTitle, facts.positionNumber),
    values: {
      generic_title: description.genericTitle,
      // 2023 App. A ¶5: stated where it differs from the generic title.
      functional_title: differs ? functionalTitle : '',
      family: description.family,
      grade: description.grade,
      position_number: facts.positionNumber,
      official_name: facts.officialName,
      unit: facts.unit,
      supervisor: facts.supervisor,
      main_purpose: mainPurpose,
      review_note: needsUnionReview(adaptation) ? words.adapted.underReview : '',
      sections,
      added_duties: addedDuties.map(({ text, justification }) => ({ text, justification })),
    },
  };
}

/** The same choices for each of several positions; those that lack a fact of theirs are told. */
export function draftDescriptions(
  outline: Outline,
  adaptation: Adaptation,
  positions: readonly PositionFacts[],
  wording: Wording,
): { readonly drafts: readonly DocumentDraft[]; readonly unfinished: readonly PositionFacts[] } {
  const drafts: DocumentDraft[] = [];
  const unfinished: PositionFacts[] = [];
  for (const facts of positions) {
    const drafted = draftDescription(outline, { ...adaptation, facts }, wording);
    if (drafted) drafts.push(drafted);
    else unfinished.push(facts);
  }
  return { drafts, unfinished };
}

/** A passage in the words that were settled; what is still open in it is left out. */
export function sayPassage(generic: Passage, adaptation: Adaptation): string {
  return piecesOf(generic, adaptation)
    .map(({ text, gap }) => (gap === 'blank' || gap === 'optional' ? '' : text))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;])/g, '')
    .trim();
}

/** A part of a passage as it now reads. */
export interface SaidPiece {
  /** Of a gap, what it asks for. */
  readonly text: string;
  /** Why it is still open; null where it is not. */
  readonly gap: 'blank' | 'optional' | 'choice' | null;
}

/** A passage in the words that were settled, with the gaps that are still open in it. */
export function piecesOf(generic: Passage, adaptation: Adaptation): readonly SaidPiece[] {
  const passage = currentPassage(generic, adaptation);
  const pieces = passage.pieces.flatMap((piece, at) =>
    sayPiece(piece, slotId(passage, at), passage, at, adaptation),
  );
  const number = passage.number === null ? [] : [{ text: `${passage.number}. `, gap: null }];
  return joinSettled([...number, ...pieces]);
}

/** What is settled reads as one text from gap to gap. */
function joinSettled(pieces: readonly SaidPiece[]): SaidPiece[] {
  const joined: SaidPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.gap === null && piece.gap === null) {
      joined[joined.length - 1] = { text: last.text + piece.text, gap: null };
    } else joined.push(piece);
  }
  return joined;
}

function sayPiece(
  piece: Piece,
  slot: string,
  passage: Passage,
  at: number,
  adaptation: Adaptation,
): SaidPiece[] {
  if (typeof piece === 'string') return [{ text: piece, gap: null }];
  const answer = adaptation.answers[slot];
  switch (piece.kind) {
    case 'blank':
      return [sayBlank(piece, slot, adaptation)];
    case 'optional':
      if (!answer) return [{ text: piece.text, gap: 'optional' }];
      return [{ text: answer.kind === 'as written' ? piece.text : '', gap: null }];
    case 'choice': {
      const gap: SaidPiece['gap'] = piece.isOpen && !answer ? 'choice' : null;
      const isWhole = answer?.kind !== 'chosen';
      const between = isWhole ? (piece.isOpen ? ' / ' : '/') : ', ';
      return shownOptions(piece, answer).flatMap((option, place): SaidPiece[] => [
        ...(place > 0 ? [{ text: between, gap }] : []),
        ...piece.options[option]!.map((part, inner) =>
          typeof part === 'string'
            ? { text: part, gap }
            : sayBlank(part, slotId(passage, at, `${option}.${inner}`), adaptation),
        ),
      ]);
    }
  }
}

function sayBlank(blank: Blank, slot: string, adaptation: Adaptation): SaidPiece {
  const text = textFor(blank, slot, adaptation);
  return text === '' ? { text: blank.asks, gap: 'blank' } : { text, gap: null };
}
