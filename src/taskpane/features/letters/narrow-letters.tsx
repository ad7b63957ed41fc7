import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LetterRow } from '../../../documents/letters/letter-row';
import { ROW_FACETS, type RowFacets } from '../../../review/narrow-rows';
import { Disclosure } from '../../components/disclosure';
import { ChooseFacets } from '../../components/narrow/choose-facets';
import { narrowingTextsFor } from '../../components/narrow/texts/texts-for';
import { usePane } from '../../pane-context';
import { useLettersTexts } from './use-letters-texts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
});

/** Which rows letters are written for. */
export interface Narrowing {
  readonly facets: RowFacets;
  /** The position number of each row that was selected, by its row; null for all rows. */
  readonly selected: ReadonlyMap<number, string | null> | null;
}

/** The rows that were selected, unless the table was sorted since. */
export function selectedOf(
  rows: readonly LetterRow[],
  { selected }: Narrowing,
): readonly LetterRow[] {
  if (!selected) return rows;
  return rows.filter(
    ({ row, positionNumber }) => selected.has(row) && selected.get(row) === positionNumber,
  );
}

interface NarrowLettersProps {
  /** Those that would get one. */
  readonly rows: readonly LetterRow[];
  readonly narrowing: Narrowing;
  readonly onNarrow: (narrowing: Narrowing) => void;
}

/** A unit, a station, a family, a grade, or the rows that are selected in the sheet. */
export function NarrowLetters({ rows, narrowing, onNarrow }: NarrowLettersProps) {
  const words = narrowingTextsFor(usePane().wording);
  const { facets, selected } = narrowing;
  const count = ROW_FACETS.filter((name) => facets[name] !== null).length + Number(!!selected);
  return (
    <Disclosure label={count > 0 ? words.withCount(words.title, count) : words.title}>
      <Fields rows={rows} narrowing={narrowing} onNarrow={onNarrow} />
    </Disclosure>
  );
}

function Fields({ rows, narrowing, onNarrow }: NarrowLettersProps) {
  const styles = useStyles();
  const { workbook, displayLanguage } = usePane();
  const { narrow: words } = useLettersTexts();
  const [isNone, setNone] = useState(false);
  const { facets, selected } = narrowing;
  const shown = selectedOf(rows, narrowing);

  async function takeSelection(isWanted: boolean): Promise<void> {
    setNone(false);
    if (!isWanted) return onNarrow({ ...narrowing, selected: null });
    const found = await workbook.readSelectedPositions(displayLanguage).catch(() => []);
    if (found.length === 0) return setNone(true);
    const taken = new Map(found.map(({ row, positionNumber }) => [row, positionNumber]));
    onNarrow({ ...narrowing, selected: taken });
  }

  return (
    <div className={styles.fields}>
      <Checkbox
        label={words.selection}
        checked={selected !== null}
        onChange={(_, { checked }) => void takeSelection(checked === true)}
      />
      <Caption1 role="status">
        {isNone ? words.selectedNone : selected && words.selected(selected.size)}
      </Caption1>
      <ChooseFacets
        rows={shown}
        facets={facets}
        onChoose={(chosen) => onNarrow({ ...narrowing, facets: chosen })}
      />
    </div>
  );
}
