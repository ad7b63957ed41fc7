import { Button } from '@fluentui/react-components';
import { SayNotice } from '../../components/say-notice';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';
import { useListTexts } from './use-list-texts';

/** From this share on, rows that would be left out are looked at first. */
const WORTH_A_LOOK = 0.1;

/** Whether so many rows would be left out that a person should look at them before the run. */
export function leavesMuchOut({ survey }: OpenExport): boolean {
  if (!survey) return false;
  const { positions, leftOut } = survey;
  return leftOut.count > (positions + leftOut.count) * WORTH_A_LOOK;
}

interface AskLeftOutProps {
  readonly view: OpenExport;
  readonly onAgreed: () => void;
}

/** Shows the rows that would be left out, and asks whether that is right. */
export function AskLeftOut({ view: { survey, place }, onAgreed }: AskLeftOutProps) {
  const { workbook } = usePane();
  const words = useListTexts();
  const { select, notice } = useRowSelection();
  const { positions, leftOut } = survey!;
  const show = () => select(() => workbook.selectSourceRows(place, leftOut, null, 0));
  return (
    <>
      <SayNotice
        intent="warning"
        notice={words.leftOut(leftOut.count, positions + leftOut.count)}
        action={
          <>
            <Button onClick={show}>{words.showLeftOut}</Button>
            <Button onClick={onAgreed}>{words.leaveThemOut}</Button>
          </>
        }
      />
      {notice}
    </>
  );
}
