import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  lines: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: '18px' },
});

/** How it works, in three lines. */
export function FirstSteps() {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <ol className={styles.lines}>
      {texts.welcome.lines.map((line) => (
        <li key={line}>
          <Text>{line}</Text>
        </li>
      ))}
    </ol>
  );
}
