import {
  Caption1,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { fromSerial } from '../../../domain/plain-date';
import { tidyText } from '../../../staffing-export/cell-text';
import {
  FIELDS,
  type CellRow,
  type ColumnReading,
  type Field,
} from '../../../staffing-export/export-layout';
import type { Wording } from '../../../wording/wording';
import { usePane } from '../../pane-context';
import { correctColumn } from './apply-choices';
import type { OpenExport } from './source-store';

const NOT_USED = '';
const SAMPLE_VALUES = 3;

const useStyles = makeStyles({
  column: { marginBottom: tokens.spacingVerticalM },
  line: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  sample: { color: tokens.colorNeutralForeground3 },
});

/** Every column, with some of its values and a choice of what it is. */
export default function CorrectEach({ view }: { readonly view: OpenExport }) {
  const { source, wording } = usePane();
  const { layout, choices, sample } = view;
  const own = layout.columns.filter(({ isBelow }) => !isBelow);
  return own.map((column) => (
    <CorrectColumn
      key={column.index}
      column={column}
      values={sampleValues(sample, column, wording)}
      onCorrect={(field) => source.choose(correctColumn(layout, choices, column.name, field))}
    />
  ));
}

interface CorrectColumnProps {
  readonly column: ColumnReading;
  readonly values: readonly string[];
  readonly onCorrect: (field: Field | null) => void;
}

/** One column, with some of its values and a choice of what it is. */
export function CorrectColumn({ column, values, onCorrect }: CorrectColumnProps) {
  const styles = useStyles();
  const { columns } = usePane().texts;
  return (
    <div className={styles.column}>
      <Text weight="semibold" className={styles.line} title={column.name}>
        {column.name}
      </Text>
      <Caption1 className={mergeClasses(styles.line, styles.sample)}>
        {values.length > 0 ? values.join(' · ') : columns.blank}
      </Caption1>
      <Select
        size="small"
        aria-label={columns.meaningOf(column.name)}
        value={column.field ?? NOT_USED}
        onChange={(_, { value }) => onCorrect(value === NOT_USED ? null : (value as Field))}
      >
        <option value={NOT_USED}>{columns.notUsed}</option>
        {FIELDS.map((field) => (
          <option key={field} value={field}>
            {columns.field[field]}
          </option>
        ))}
      </Select>
    </div>
  );
}

const DATE_FIELDS: readonly (Field | null)[] = ['date', 'assignment date'];

/** Some of a column's values, each once. */
export function sampleValues(
  rows: readonly CellRow[],
  { index, field }: ColumnReading,
  wording: Wording,
): string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const cell = row[index] ?? '';
    const date = typeof cell === 'number' && DATE_FIELDS.includes(field) ? fromSerial(cell) : null;
    const text = date ? wording.date(date) : tidyText(cell);
    if (text !== '') values.add(text);
    if (values.size === SAMPLE_VALUES) break;
  }
  return [...values];
}
