import type { TextPlace } from '../domain/agreement-text';
import { cleanLine, readNote } from './clean-line';
import { isOfWords, isPageMark } from './page-marks';
import { recognise, type Recognised } from './recognise';
import { joinWords, type SourceText } from './source-text';

/** A whole paragraph, and what it is by its own words. */
export interface Paragraph {
  readonly text: string;
  readonly place: TextPlace;
  readonly recognised: Recognised;
}

export interface PlacedText {
  readonly text: string;
  readonly place: TextPlace;
}

export interface JoinedText {
  readonly paragraphs: readonly Paragraph[];
  /** Notes at the foot of a page, by their raised numbers. */
  readonly notes: readonly (PlacedText & { readonly number: number })[];
  /** Page numbers and marks of signature that were taken out. */
  readonly marks: readonly PlacedText[];
}

const BULLET = /^[-–—•]\s+/;

/** Takes out what pages carry, and joins the sentences that they cut. */
export function joinParagraphs(source: SourceText): JoinedText {
  const paragraphs: Paragraph[] = [];
  const notes: (PlacedText & { number: number })[] = [];
  const marks: PlacedText[] = [];
  let inCompetencies = false;
  let afterBreak = false;
  let besideMark = false;
  for (const line of source) {
    afterBreak ||= line.afterBreak;
    const text = cleanLine(line.text);
    if (text === '') continue;
    const { place } = line;
    if (isPageMark(text, besideMark) && !(line.mayGoOn && isOfWords(text))) {
      marks.push({ text, place });
      afterBreak = besideMark = true;
      continue;
    }
    besideMark = false;
    const note = readNote(text);
    if (note) {
      notes.push({ ...note, place });
      continue;
    }
    const recognised = recognise(text);
    const last = paragraphs.at(-1);
    if (
      last &&
      recognised.is === 'text' &&
      goesOn(last, text, { afterBreak, inCompetencies, mayGoOn: line.mayGoOn })
    ) {
      const joined = joinWords(last.text, text.replace(BULLET, ''));
      paragraphs[paragraphs.length - 1] = {
        ...last,
        text: joined,
        recognised: recognise(joined),
      };
    } else {
      if (recognised.is === 'section') inCompetencies = recognised.kind === 'competencies';
      else if (recognised.is === 'field' || recognised.is === 'clause') inCompetencies = false;
      paragraphs.push({ text, place, recognised });
    }
    afterBreak = false;
  }
  return { paragraphs, notes, marks };
}

/** In characters; a longer paragraph without a full stop is a sentence that was cut. */
const LONGEST_SUBHEADING = 80;

/**
 * Whether a paragraph goes on with the sentence of the one before.
 *
 * After a page was turned a capital may go on with it: a name, say. Not in the lists of
 * competencies, which do without full stops.
 */
function goesOn(
  before: Paragraph,
  text: string,
  at: { readonly afterBreak: boolean; readonly inCompetencies: boolean; readonly mayGoOn: boolean },
): boolean {
  const { is } = before.recognised;
  if (is === 'clause') return at.mayGoOn && /^\p{Ll}/u.test(text);
  if (is === 'field') return at.mayGoOn;
  if (is !== 'text' && is !== 'item') return false;
  if (at.mayGoOn && !at.inCompetencies) return true;
  if (/[.!?:;]["”’)\]]*$/.test(before.text) && !/(?:\.\.\.|…)$/.test(before.text)) return false;
  if (text.includes('\t') || before.text.includes('\t')) return false;
  if (BULLET.test(text)) return !BULLET.test(before.text) && /^.\s+\p{Ll}/u.test(text);
  if (at.mayGoOn || /^[\p{Ll}[(/&]/u.test(text)) return true;
  if (!at.afterBreak || at.inCompetencies) return false;
  return is === 'item' || before.text.length > LONGEST_SUBHEADING;
}
