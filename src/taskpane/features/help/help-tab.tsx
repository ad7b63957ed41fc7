import { makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { FirstSteps } from '../../components/first-steps';
import { TrySample } from '../../components/try-sample';
import { usePane } from '../../pane-context';
import { CheckExcel } from './check-excel';
import { useHelpTexts } from './use-help-texts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
});

/** The first steps, and what helps when something does not work. */
export default function HelpTab() {
  const styles = useStyles();
  const { texts, open } = usePane();
  const { check } = useHelpTexts();
  return (
    <>
      <Subtitle1 as="h2">{texts.tab.help}</Subtitle1>
      <Subtitle2 as="h3" block>
        {texts.welcome.title}
      </Subtitle2>
      <FirstSteps />
      <div>
        <TrySample onTried={() => open('map')} />
      </div>
      <div className={styles.section}>
        <Subtitle2 as="h3">{check.title}</Subtitle2>
        <CheckExcel />
      </div>
    </>
  );
}
