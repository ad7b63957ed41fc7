import type { AgreementName } from '../domain/citation';
import type { OfficialClause, TextPlace } from '../domain/agreement-text';
import type { JoinedText, Paragraph } from './join-paragraphs';
import type { ClauseHead } from './recognise';

/** A clause's head with everything below it, up to the next or to a description. */
export interface ClausePart {
  readonly head: ClauseHead;
  readonly place: TextPlace;
  readonly paragraphs: readonly Paragraph[];
}

/** Longest title of a clause, in words; anything longer is text. */
const LONGEST_TITLE = 25;
const LONGEST_SUBHEADING = 12;

interface OpenClause {
  clause: string;
  heading: string;
  paragraphs: string[];
  place: TextPlace;
}

/** Names the parts as the add-in cites them, and takes appendices apart by their paragraphs. */
export function readClauses(
  agreement: AgreementName,
  parts: readonly ClausePart[],
  notes: JoinedText['notes'],
): OfficialClause[] {
  return [
    ...parts.flatMap((part) => readPart(agreement, part)),
    ...notes.map(({ number, text, place }) => ({
      clause: `${agreement} fn. ${number}`,
      heading: '',
      paragraphs: [text],
      place,
    })),
  ];
}

function readPart(agreement: AgreementName, part: ClausePart): OfficialClause[] {
  const { head, place } = part;
  const name = { preamble: 'Preamble', article: 'Art.', appendix: 'App.', annex: 'Annex' }[
    head.unit
  ];
  const clause = `${agreement} ${name} ${head.number}`.trim();
  const { heading, rest } = readTitle(part);
  if (head.unit !== 'appendix') {
    return [{ clause, heading, paragraphs: rest.map(({ text }) => text), place }];
  }
  return readAppendix({ clause, heading, paragraphs: [], place }, rest);
}

function readTitle({ head, paragraphs }: ClausePart) {
  if (head.heading !== '' || head.unit === 'preamble') {
    return { heading: head.heading, rest: paragraphs };
  }
  const [first, ...rest] = paragraphs;
  return first && first.recognised.is !== 'item' && isTitle(first.text, LONGEST_TITLE)
    ? { heading: first.text, rest }
    : { heading: '', rest: paragraphs };
}

const isTitle = (text: string, mostWords: number) =>
  !/[.;:]$|\t/.test(text) && text.split(/\s+/).length <= mostWords;

/**
 * Each numbered paragraph is a clause of its own. What stands above the first is kept under the
 * appendix's name, and left out where it has nothing but its title and paragraphs follow.
 */
function readAppendix(appendix: OpenClause, paragraphs: readonly Paragraph[]): OfficialClause[] {
  const clauses: OpenClause[] = [];
  let subheading = '';
  let next = 1;
  paragraphs.forEach(({ recognised, text, place }, at) => {
    if (recognised.is === 'item' && recognised.number === next) {
      const title = bare(recognised.text);
      const isHeading = subheading === '' && isTitle(title, LONGEST_SUBHEADING);
      clauses.push({
        clause: `${appendix.clause} ¶${next}`,
        heading: isHeading ? title : subheading,
        paragraphs: isHeading ? [] : [recognised.text],
        place,
      });
      next += 1;
      return;
    }
    const following = paragraphs[at + 1]?.recognised;
    if (
      following?.is === 'item' &&
      following.number === next &&
      recognised.is === 'text' &&
      isTitle(text, LONGEST_SUBHEADING)
    ) {
      subheading = text;
      return;
    }
    (clauses.at(-1) ?? appendix).paragraphs.push(text);
  });
  return clauses.length > 0 && appendix.paragraphs.length === 0 ? clauses : [appendix, ...clauses];
}

const bare = (heading: string) => heading.replace(/\s*:$/, '');
