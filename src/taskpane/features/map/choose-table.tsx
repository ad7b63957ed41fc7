import { Caption1, Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { cellAddressOf } from '../../../excel/request/cell-address';
import { isSameTable, type TableChoice } from '../../../excel/source/table-choice';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';

const NAMES_SHOWN = 3;

const useStyles = makeStyles({
  section: { marginBlock: tokens.spacingVerticalS },
  others: { listStyleType: 'none', margin: 0, padding: 0 },
  other: { overflowWrap: 'anywhere', textAlign: 'start' },
});

/** Which of several tables on the sheet holds the positions; the others are left out, and said. */
export default function ChooseTable({ view }: { readonly view: OpenExport }) {
  const styles = useStyles();
  const { texts, source, workbook } = usePane();
  const { select, notice } = useRowSelection();
  const { found, table, tables } = view;
  const words = texts.tables;
  const others = tables.filter((other) => !isSameTable(other, table));
  const show = ({ top, left, width }: TableChoice) => {
    const row = { count: 1, runs: [[top + 1, top + 1]] } as const;
    select(() => workbook.selectSourceRows({ ...found, left, columnCount: width }, row, null, 0));
  };
  return (
    <div className={styles.section}>
      <Field label={words.which(tables.length)} hint={words.hint}>
        <Select
          value={String(tables.findIndex((other) => isSameTable(other, table)))}
          onChange={(_, { value }) => void source.chooseTable(tables[Number(value)]!)}
        >
          {tables.map((choice, index) => (
            <option key={keyOf(choice)} value={index}>
              {labelOf(choice)}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1 block>{words.leftOut(others.length)}</Caption1>
      <ul className={styles.others}>
        {others.map((other) => (
          <li key={keyOf(other)}>
            <Link as="button" className={styles.other} onClick={() => show(other)}>
              {labelOf(other)}
            </Link>
          </li>
        ))}
      </ul>
      {notice}
    </div>
  );
}

const keyOf = ({ top, left }: TableChoice) => `${top} ${left}`;

/** Such as `A30 · Grade, Posts`. */
function labelOf({ top, left, names }: TableChoice): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return `${cellAddressOf(top, left)} · ${shown}${names.length > NAMES_SHOWN ? ' …' : ''}`;
}
