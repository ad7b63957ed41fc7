import { Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { INTERPRETATIONS } from '../../../agreements/interpretations';
import { readingCode, type ReadingId } from '../../../domain/citation';
import { readingWords } from '../../../wording/readings/words-for';
import { ClauseText } from '../../components/clause-text';
import { usePane } from '../../pane-context';
import { BackToAll, useDescriptions } from './descriptions-context';

const useStyles = makeStyles({
  reading: { overflowWrap: 'anywhere' },
  paragraph: { marginBlock: tokens.spacingVerticalXS },
});

/** One reading: the question that a text leaves open, our answer, why, and who may decide otherwise. */
export function ShowReading({ reading: id }: { readonly reading: ReadingId }) {
  const styles = useStyles();
  const { texts } = useDescriptions();
  const { wording } = usePane();
  const { question, reading, why } = readingWords(wording.locale)[id];
  const { decidedBy, clauses } = INTERPRETATIONS[id];
  return (
    <article className={styles.reading}>
      <BackToAll />
      <Subtitle1 as="h2" block>
        {readingCode(id) + wording.colon + question}
      </Subtitle1>
      {[reading, why, texts.mayOverrule[decidedBy]].map((text) => (
        <Text key={text} as="p" block className={styles.paragraph}>
          {text}
        </Text>
      ))}
      <Text as="p" block className={styles.paragraph}>
        <ClauseText text={wording.citeAll(clauses)} />
      </Text>
    </article>
  );
}
