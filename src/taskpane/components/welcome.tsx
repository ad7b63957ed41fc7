import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { FirstSteps } from './first-steps';
import { TrySample } from './try-sample';

const useStyles = makeStyles({
  welcome: {
    flexShrink: 0,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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
      <FirstSteps />
      <div className={styles.buttons}>
        <TrySample size="small" />
        <Button size="small" onClick={onDismiss}>
          {texts.welcome.dismiss}
        </Button>
      </div>
    </section>
  );
}
