import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ColumnDoubt } from '../../../staffing-export/find-doubts';
import { usePane } from '../../pane-context';
import { correctColumn } from './apply-choices';
import { CorrectColumn, sampleValues } from './correct-each';
import type { OpenExport } from './source-store';
import { useListTexts } from './use-list-texts';

const useStyles = makeStyles({
  asked: { paddingBlock: tokens.spacingVerticalS },
  column: { marginBottom: tokens.spacingVerticalM },
});

/** Columns whose name and content leave it open what they are, with what they are taken for. */
export default function AskColumns({ view }: { readonly view: OpenExport }) {
  const styles = useStyles();
  const words = useListTexts();
  const { survey, choices, layout } = view;
  const open = (survey?.doubts ?? []).filter(
    ({ index }) => !Object.hasOwn(choices.fields, layout.columns[index]!.name),
  );
  if (open.length === 0) return null;
  return (
    <section className={styles.asked} aria-label={words.askColumns}>
      <Subtitle2 as="h3">{words.askColumns}</Subtitle2>
      {open.map((doubt) => (
        <AskColumn key={doubt.index} doubt={doubt} view={view} />
      ))}
    </section>
  );
}

interface AskColumnProps {
  readonly doubt: ColumnDoubt;
  readonly view: OpenExport;
}

function AskColumn({ doubt: { index, field, why }, view }: AskColumnProps) {
  const styles = useStyles();
  const { source, wording, texts } = usePane();
  const words = useListTexts();
  const { layout, choices, sample } = view;
  const column = layout.columns[index]!;
  const choose = (chosen: typeof column.field) =>
    source.choose(correctColumn(layout, choices, column.name, chosen));
  return (
    <div className={styles.column}>
      <Caption1 block>{words.doubt[why](texts.columns.field[field])}</Caption1>
      <CorrectColumn
        column={column}
        values={sampleValues(sample, column, wording)}
        onCorrect={choose}
      />
      <Button size="small" onClick={() => choose(column.field)}>
        {words.isRight}
      </Button>
    </div>
  );
}
