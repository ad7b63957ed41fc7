import { Link, makeStyles } from '@fluentui/react-components';
import { CLAUSES_2019, CLAUSES_2023, READINGS, readingCode } from '../../domain/citation';
import { ANNEX_CITED, cite, citedClause } from '../../wording/cite';
import { LOCALES } from '../../wording/locale';
import { usePane } from '../pane-context';

/** In every language: a table may be in another than the pane. */
const CITATIONS = [...CLAUSES_2019, ...CLAUSES_2023].flatMap((clause) =>
  LOCALES.map((locale) => cite(clause, locale)),
);
/** The longest first: `2019 App. 2 ¶3` before `2019 App. 2`. */
const NAMES = [...new Set(CITATIONS)].sort((one, other) => other.length - one.length);
const LATER_ANNEX = `20(?:19|23) (?:${ANNEX_CITED.join('|')})`;
const READING_BY_CODE = new Map(READINGS.map((id) => [readingCode(id), id]));
const CITED = new RegExp(
  `(${[...NAMES.map((name) => name.replaceAll('.', '\\.')), LATER_ANNEX, '\\bR\\d+'].join('|')})(?!\\d)`,
  'g',
);

// As large as the text that it stands in.
const useStyles = makeStyles({
  clause: { fontSize: 'inherit', lineHeight: 'inherit' },
  together: { whiteSpace: 'nowrap' },
});

/** A text in which every clause that it cites opens its own words, and every reading what it says. */
export function ClauseText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { openClause, openReading } = usePane();
  return withMarks(text.split(CITED)).map(({ piece, before, after }, index) => {
    const reading = READING_BY_CODE.get(piece);
    const isCode = /^R\d/.test(piece);
    if (index % 2 === 0 || (isCode && !reading)) return before + piece + after;
    return (
      <span key={index} className={styles.together}>
        {before}
        <Link
          as="button"
          inline
          className={styles.clause}
          onClick={() => (reading ? openReading(reading) : openClause(citedClause(piece)))}
        >
          {piece}
        </Link>
        {after}
      </span>
    );
  });
}

interface Marked {
  readonly piece: string;
  readonly before: string;
  readonly after: string;
}

/** A bracket or a full stop beside a citation goes with it: a line breaks at a button as at a word. */
function withMarks(pieces: readonly string[]): Marked[] {
  return pieces.map((piece, at) => {
    if (at % 2 === 1) {
      const before = OPENING.exec(pieces[at - 1]!)![0];
      return { piece, before, after: CLOSING.exec(pieces[at + 1]!)![0] };
    }
    const isLast = at === pieces.length - 1;
    const start = at === 0 ? 0 : CLOSING.exec(piece)![0].length;
    const rest = piece.slice(start);
    return { piece: isLast ? rest : rest.replace(OPENING, ''), before: '', after: '' };
  });
}

const OPENING = /[([«“]*$/;
const CLOSING = /^[)\].,;:»”]*/;
