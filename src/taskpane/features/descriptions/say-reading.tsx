import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { readingCode, type ReadingId } from '../../../domain/citation';
import { readingWords } from '../../../wording/readings/words-for';
import { ClauseText } from '../../components/clause-text';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({ reading: { marginBlock: tokens.spacingVerticalXS } });

/** A point that the texts leave open, by its number, and our answer. */
export function SayReading({ reading: id }: { readonly reading: ReadingId }) {
  const styles = useStyles();
  const { wording } = usePane();
  const { question, reading } = readingWords(wording.locale)[id];
  return (
    <Text as="p" block className={styles.reading}>
      <strong>
        <ClauseText text={readingCode(id) + wording.colon + question} />
      </strong>{' '}
      {reading}
    </Text>
  );
}
