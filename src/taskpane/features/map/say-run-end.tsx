import { Button, Text } from '@fluentui/react-components';
import { DRAFT_SHEET } from '../../../excel/own-sheets/result-names';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import type { RunView } from './run-store';

/** Why the last run left nothing behind, or what it left. */
export function SayRunEnd({ run }: { readonly run: RunView }) {
  const { texts, run: runs } = usePane();
  const remove = (
    <Button onClick={() => void runs.removeLeftover()}>{texts.run.leftover.remove}</Button>
  );
  if (run.kind === 'interrupted') {
    const { sheetName, source, again } = run.leftover;
    const { found, next, startAgain } = texts.run.leftover;
    const notice = { what: found(sheetName, source), next: next[again](source) };
    const start = <Button onClick={() => void runs.startAgain()}>{startAgain}</Button>;
    const action = (
      <>
        {again === 'possible' && start}
        {remove}
      </>
    );
    return <SayNotice intent="warning" notice={notice} action={action} />;
  }
  if (run.kind !== 'cancelled' && run.kind !== 'failed') return null;
  const action =
    run.tidiness === 'left' ? remove : <Button onClick={runs.dismiss}>{texts.close}</Button>;
  const untidy = {
    tidy: null,
    tidying: texts.run.tidying,
    left: texts.run.notTidied(DRAFT_SHEET),
  }[run.tidiness];
  if (run.kind === 'failed') {
    return (
      <>
        <SayError error={run.error} action={action} />
        {untidy && <Text block>{untidy}</Text>}
      </>
    );
  }
  // That the workbook is as before is said when it is.
  const notice = { ...texts.run.cancelled, ...(untidy && { next: untidy }) };
  return <SayNotice intent="info" notice={notice} action={action} />;
}
