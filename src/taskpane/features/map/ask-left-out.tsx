import { Button } from '@fluentui/react-components';
import { SayNotice } from '../../components/say-notice';
import { useRowSelection } from '../../components/use-row-selection';
import type { ExportChoices } from '../../../excel/source/remember-choices';
import type { SourceSurvey } from '../../../excel/source/survey-source';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';
import { useListTexts } from './use-list-texts';

/** From this share on, rows that would be left out are looked at first. */
const WORTH_A_LOOK = 0.1;

/** Whether rows would be left out that a person should look at before the run: many, or odd ones. */
export function leavesMuchOut({ survey, choices }: OpenExport): boolean {
  if (!survey) return false;
  return unlikeLeftOut(survey, choices) > 0 || leavesMany(survey, choices);
}

const unlikeLeftOut = ({ unlike }: SourceSurvey, { keepsUnlike }: ExportChoices): number =>
  keepsUnlike ? 0 : unlike.count;

function leavesMany(survey: SourceSurvey, { keepsUnlike }: ExportChoices): boolean {
  const { positions, leftOut, unlike } = survey;
  const left = leftOut.count - (keepsUnlike ? unlike.count : 0);
  return left > (positions + leftOut.count) * WORTH_A_LOOK;
}

interface AskLeftOutProps {
  readonly view: OpenExport;
  readonly onAgreed: () => void;
}

/** Shows the rows that would be left out, and asks whether that is right. */
export function AskLeftOut({ view: { survey, place, choices }, onAgreed }: AskLeftOutProps) {
  const { workbook, source } = usePane();
  const words = useListTexts();
  const { select, notice } = useRowSelection();
  const { positions, leftOut, unlike } = survey!;
  const asksOfUnlike = unlikeLeftOut(survey!, choices) > 0;
  // Odd ones among few are looked at by themselves, among many with all others.
  const isOfMany = leavesMany(survey!, choices);
  const asked = isOfMany ? leftOut : unlike;
  const show = () => select(() => workbook.selectSourceRows(place, asked, null, 0));
  return (
    <>
      <SayNotice
        intent="warning"
        notice={
          isOfMany
            ? words.leftOut(leftOut.count, positions + leftOut.count)
            : words.unlike(unlike.count)
        }
        action={
          <>
            <Button onClick={show}>{words.showLeftOut}</Button>
            <Button onClick={onAgreed}>{words.leaveThemOut}</Button>
            {asksOfUnlike && (
              <Button onClick={() => source.choose({ ...choices, keepsUnlike: true })}>
                {words.readUnlike(unlike.count)}
              </Button>
            )}
          </>
        }
      />
      {notice}
    </>
  );
}
