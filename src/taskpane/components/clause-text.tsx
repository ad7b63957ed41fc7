import { Link, makeStyles } from '@fluentui/react-components';
import { CLAUSES_2019, CLAUSES_2023 } from '../../domain/citation';
import { usePane } from '../pane-context';

/** The longest first: `2019 App. 2 ¶3` before `2019 App. 2`. */
const NAMES = [...CLAUSES_2019, ...CLAUSES_2023].sort((one, other) => other.length - one.length);
const LATER_ANNEX = '20(?:19|23) (?:App\\.|Annex) \\d+';
const CITED = new RegExp(
  `(${[...NAMES.map((name) => name.replaceAll('.', '\\.')), LATER_ANNEX].join('|')})(?!\\d)`,
  'g',
);

// As large as the text that it stands in.
const useStyles = makeStyles({ clause: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** A text in which every clause that it cites opens the clause's own words. */
export function ClauseText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { openClause } = usePane();
  return text.split(CITED).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <Link
        key={index}
        as="button"
        inline
        className={styles.clause}
        onClick={() => openClause(piece)}
      >
        {piece}
      </Link>
    ),
  );
}
