import {
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CopyText } from '../../components/copy-text';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { VERSION } from '../../version';
import { ListChecks } from './list-checks';
import { useChecks, type Checked } from './use-checks';
import { useHelpTexts } from './use-help-texts';
import { writeReport } from './write-report';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  wide: { width: '100%' },
});

/** Tries what the add-in relies on in the Excel that it is in. */
export function CheckExcel() {
  const styles = useStyles();
  const { run } = usePane();
  const { check: words } = useHelpTexts();
  const isMapping = useStore(run).kind === 'running';
  const { view, start, cancel } = useChecks();
  if (view.kind === 'checking') {
    const progress = view.all > 0 ? words.checked(view.done, view.all) : '';
    return (
      <section className={styles.section}>
        <ProgressBar
          className={styles.wide}
          aria-label={words.title}
          max={view.all || 1}
          {...(view.all > 0 && { value: view.done })}
        />
        <Text>{progress}</Text>
        <Button onClick={cancel}>{words.cancel}</Button>
      </section>
    );
  }
  return (
    <section className={styles.section}>
      <Text>{words.explain}</Text>
      {isMapping && <SayNotice intent="info" notice={words.runUnderWay} />}
      <Button appearance="primary" disabledFocusable={isMapping} onClick={() => void start()}>
        {view.kind === 'checked' ? words.again : words.start}
      </Button>
      {view.kind === 'failed' && <SayError error={view.error} />}
      {view.kind === 'checked' && <ShowChecked checked={view.checked} />}
    </section>
  );
}

function ShowChecked({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const { texts: pane } = usePane();
  const texts = useHelpTexts();
  const { check: words } = texts;
  const { excel, results, isCancelled } = checked;
  const wrong = results.filter(({ end }) => end.how === 'failed' || end.how === 'refused').length;
  const what =
    wrong > 0 ? words.some(wrong) : isCancelled ? words.cancelled(results.length) : words.all;
  return (
    <div className={styles.wide}>
      <SayNotice
        intent={wrong > 0 ? 'warning' : isCancelled ? 'info' : 'success'}
        notice={{ what, next: wrong > 0 ? words.report : '' }}
      />
      <Caption1 block>{words.excel(excel.version, excel.platform)}</Caption1>
      <Caption1 block>{excel.sets.join(', ')}</Caption1>
      <CopyText
        words={{ copy: words.copy, copied: words.copied, byHand: words.byHand, text: words.text }}
        write={() => writeReport(checked, `${pane.pane} ${VERSION}`, texts)}
      />
      <ListChecks results={results} />
    </div>
  );
}
