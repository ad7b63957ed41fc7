import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  welcome: {
    flexShrink: 0,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  lines: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: '18px' },
});

/** Three lines for the first time. */
export function Welcome({ onDismiss }: { readonly onDismiss: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <section className={styles.welcome} aria-label={texts.welcome.title}>
      <Text weight="semibold" as="h2" block>
        {texts.welcome.title}
      </Text>
      <ol className={styles.lines}>
        {texts.welcome.lines.map((line) => (
          <li key={line}>
            <Text>{line}</Text>
          </li>
        ))}
      </ol>
      <Button size="small" onClick={onDismiss}>
        {texts.welcome.dismiss}
      </Button>
    </section>
  );
}
