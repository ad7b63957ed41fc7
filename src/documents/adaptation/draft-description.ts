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
import type { Piece } from './find-slots';

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
        part.kind === 'special duties' ? `${words.adapted.special}: ${part.heading}` : part.heading,
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

/** A passage in the words that were settled. */
export function sayPassage(generic: Passage, adaptation: Adaptation): string {
  const passage = currentPassage(generic, adaptation);
  const text = passage.pieces
    .map((piece, at) => sayPiece(piece, at, passage, adaptation))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;])/g, '')
    .trim();
  return passage.number === null ? text : `${passage.number}. ${text}`;
}

function sayPiece(piece: Piece, at: number, passage: Passage, adaptation: Adaptation): string {
  if (typeof piece === 'string') return piece;
  const answer = adaptation.answers[slotId(passage, at)];
  switch (piece.kind) {
    case 'blank':
      return textFor(piece.fact, answer, adaptation);
    case 'optional':
      return answer?.kind === 'as written' ? piece.text : '';
    case 'choice': {
      const isWhole = answer?.kind !== 'chosen';
      const said = shownOptions(piece, answer).map((option) =>
        piece.options[option]!.map((part, inner) =>
          typeof part === 'string'
            ? part
            : textFor(
                part.fact,
                adaptation.answers[slotId(passage, at, `${option}.${inner}`)],
                adaptation,
              ),
        ).join(''),
      );
      return isWhole ? said.join(piece.isOpen ? ' / ' : '/') : said.join(', ');
    }
  }
}
