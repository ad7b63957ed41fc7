import { Button, Caption1, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { RESULT_SHEET } from '../../../excel/own-sheets/result-names';
import { GENEVA } from '../../../staffing-export/value-words';
import type { Standing } from '../../../excel/outcomes/read-standing';
import { ACROSS_PANE } from '../../components/across-pane';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { AskLeftOut, leavesMuchOut } from './ask-left-out';
import { CorrectColumns } from './correct-columns';
import { Elsewhere } from './elsewhere';
import { NoteList } from './note-list';
import type { OpenExport } from './source-store';

const AskColumns = lazy(() => import('./ask-columns'));
const AskFacts = lazy(() => import('../facts/ask-facts'));
const ChooseTable = lazy(() => import('./choose-table'));
const SetMore = lazy(() => import('./set-more'));
const SayStays = lazy(() => import('../start/say-stays'));

const useStyles = makeStyles({
  head: { display: 'block', overflowWrap: 'anywhere' },
  choices: { flexGrow: 1, paddingBottom: tokens.spacingVerticalM },
  // The button stays in sight however long the lists above it get.
  action: {
    position: 'sticky',
    bottom: 0,
    ...ACROSS_PANE,
    paddingBlock: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

interface ShowExportProps {
  readonly view: OpenExport;
  /** What the workbook holds already; undefined until it is known. */
  readonly standing: Standing | null | undefined;
}

/** What was found on the sheet, what the user can settle, and the button that maps it. */
export function ShowExport({ view, standing }: ShowExportProps) {
  const styles = useStyles();
  const { texts, run, displayLanguage } = usePane();
  const { place, layout, survey, choices } = view;
  const hasTitle = layout.columns.some(({ field }) => field === 'title');
  const isWithoutPositions = survey !== null && survey.isComplete && survey.positions === 0;

  // A list that changed is asked about anew.
  const [agreed, setAgreed] = useState<OpenExport['survey']>(null);
  const mustAgree =
    hasTitle && leavesMuchOut(view) && agreed?.leftOut.count !== survey?.leftOut.count;

  const map = () =>
    run.start({
      place,
      layout,
      reading: {
        constants: choices.constants,
        byUnit: choices.byUnit,
        assignments: choices.assignments,
        headquarters: choices.headquarters ?? GENEVA,
        dateOrder: choices.dateOrder ?? survey?.dates?.order ?? null,
        servingOn: choices.servingOn,
      },
      assessment: { assignedOn: choices.assignedOn, effectiveOn: choices.effectiveOn },
      displayLanguage,
      renewsLanguage: run.renewsLanguage.get(),
    });

  return (
    <>
      <div className={styles.choices}>
        {isWithoutPositions ? (
          <>
            <SayNotice intent="info" notice={texts.source.noPositions(place.sheetName)} />
            <Elsewhere beside={place.sheetName} />
          </>
        ) : (
          <NameExport view={view} />
        )}
        {view.tables.length > 1 && (
          <Suspense fallback={null}>
            <ChooseTable view={view} />
          </Suspense>
        )}
        {hasTitle && !isWithoutPositions && <NoteList view={view} />}
        {mustAgree && <AskLeftOut view={view} onAgreed={() => setAgreed(view.survey)} />}
        {/* Another table of the sheet starts afresh, but the choice of it keeps its focus. */}
        {!isWithoutPositions && <Settle key={place.address} view={view} hasTitle={hasTitle} />}
      </div>
      {hasTitle && !isWithoutPositions && (
        <div className={styles.action}>
          <Button
            // Where there is a result, the next step is to go on with it.
            appearance={standing === null ? 'primary' : 'secondary'}
            disabledFocusable={survey === null || mustAgree}
            onClick={map}
          >
            {texts.run.start}
          </Button>
          <Caption1>
            {standing ? (
              // A line high before it is there: the button above it keeps its place.
              <Suspense fallback={'\u00a0'}>
                <SayStays verified={standing.verified} />
              </Suspense>
            ) : (
              texts.run.writes(RESULT_SHEET)
            )}
          </Caption1>
        </div>
      )}
    </>
  );
}

function NameExport({ view }: { readonly view: OpenExport }) {
  const styles = useStyles();
  const { texts } = usePane();
  const { place } = view;
  return (
    <>
      <Subtitle1 as="h2" className={styles.head}>
        {place.sheetName}
      </Subtitle1>
      <Text block>
        {foundPositions(view, texts)} · {texts.source.where(place.address, place.tableName)}
      </Text>
      {place.isProtected && <Caption1 block>{texts.source.isProtected}</Caption1>}
    </>
  );
}

interface SettleProps {
  readonly view: OpenExport;
  readonly hasTitle: boolean;
}

function Settle({ view, hasTitle }: SettleProps) {
  const { source } = usePane().texts;
  return (
    <>
      {!hasTitle && (
        <>
          <SayNotice intent="warning" notice={source.noTitle(view.place.sheetName)} />
          <Elsewhere beside={view.place.sheetName} />
        </>
      )}
      <CorrectColumns view={view} isOpenAtFirst={!hasTitle} />
      {hasTitle && (
        <>
          <Suspense fallback={null}>
            <AskColumns view={view} />
            <AskFacts view={view} />
            <SetMore view={view} />
          </Suspense>
        </>
      )}
    </>
  );
}

function foundPositions(
  { survey, choices }: OpenExport,
  { source }: ReturnType<typeof usePane>['texts'],
) {
  if (!survey) return source.counting;
  const positions = survey.positions + (choices.keepsUnlike ? survey.unlike.count : 0);
  return survey.isComplete ? source.positions(positions) : source.positionsAtLeast(positions);
}
