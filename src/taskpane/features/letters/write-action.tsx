import {
  Button,
  Caption1,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DocumentKind } from '../../../documents/document-kind';
import { ACROSS_PANE } from '../../components/across-pane';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { SayRefused } from './choose-template';
import { SayFile } from './say-file';
import { SayRecorded } from './say-recorded';
import { useLettersTexts } from './use-letters-texts';
import type { Writing, WritingRequest } from './use-writing';

const useStyles = makeStyles({
  // The button stays in sight however long the lists above it get.
  action: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    ...ACROSS_PANE,
    paddingBlock: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    // A low pane has few lines, and these would take a fifth of them.
    '@media (max-height: 560px)': {
      flexDirection: 'row',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalS,
      paddingBlock: tokens.spacingVerticalXS,
      '& > button': { flexShrink: 0 },
    },
  },
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface WriteActionProps {
  readonly kind: DocumentKind;
  /** How many documents there would be. */
  readonly count: number;
  readonly templateName: string;
  readonly writing: Writing;
  /** Equal as long as the same documents would be written. */
  readonly subject?: string;
  readonly request: () => Promise<WritingRequest>;
  /** Whether a sheet for Word's mail merge can say the same. */
  readonly hasSheet: boolean;
  /** What stands under the button in the place of the number of documents. */
  readonly hint?: string;
}

/** Writes the documents; where the pane can save no file, the sheet for Word's mail merge. */
export function WriteAction(props: WriteActionProps) {
  const { kind, count, templateName, writing, request, hasSheet, hint, subject } = props;
  const styles = useStyles();
  const hintId = useId();
  const sheetHintId = useId();
  const { workbook, open } = usePane();
  const words = useLettersTexts();
  const { view } = writing;
  const [written, setWritten] = useState<string | null | undefined>(null);
  const isDone = isRecorded(view) && written === subject;
  // Where the pane saves nothing, the user's own browser does.
  const canSave = workbook.canDownload() || workbook.canOpenBrowser();
  if (view.kind === 'writing') {
    return (
      <div className={styles.action}>
        <ProgressBar
          aria-label={words.write[kind]}
          max={view.total || 1}
          {...(view.total > 0 && { value: view.done })}
        />
        <Text>{view.total > 0 && words.writing(view.done, view.total)}</Text>
        <Button onClick={writing.cancel}>{words.cancel}</Button>
      </div>
    );
  }
  const sheetButton = (
    <Button
      appearance={canSave ? 'secondary' : 'primary'}
      disabledFocusable={count === 0}
      aria-describedby={sheetHintId}
      onClick={() => void writing.writeSheet(request)}
    >
      {words.merge.write}
    </Button>
  );
  return (
    <>
      {/* Not among what stays in sight: at 320 by 600 it would leave sight of nothing else. */}
      <SayWriting writing={writing} templateName={templateName} />
      <div className={styles.action}>
        {canSave ? (
          <>
            {isDone && (
              <Button appearance="primary" onClick={() => open('deadlines')}>
                {words.toDeadlines}
              </Button>
            )}
            <Button
              appearance={isDone ? 'secondary' : 'primary'}
              disabledFocusable={count === 0}
              aria-describedby={hintId}
              onClick={() => {
                setWritten(subject);
                void writing.write(request);
              }}
            >
              {isDone ? words.writeAgain : words.write[kind]}
            </Button>
            <Caption1 id={hintId}>{hint ?? words.documents(count)}</Caption1>
          </>
        ) : (
          hasSheet && sheetButton
        )}
      </div>
      {/* Below what stays in sight: one button does, and the pane may be low. */}
      <div className={styles.sheet}>
        {!canSave && <SayNotice intent="info" notice={words.merge.noDownload} />}
        {!canSave && <Caption1 id={hintId}>{hint ?? words.documents(count)}</Caption1>}
        {hasSheet && canSave && sheetButton}
        {hasSheet && <Caption1 id={sheetHintId}>{words.merge.hint}</Caption1>}
      </div>
    </>
  );
}

/** What was written and recorded is followed up next, not written once more. */
const isRecorded = (view: Writing['view']): boolean =>
  view.kind === 'written' && view.recorded?.kind === 'recorded';

function SayWriting({
  writing,
  templateName,
}: {
  readonly writing: Writing;
  readonly templateName: string;
}) {
  const words = useLettersTexts();
  const { view } = writing;
  switch (view.kind) {
    case 'idle':
    case 'writing':
      return null;
    case 'cancelled':
      return <SayNotice intent="info" notice={{ what: words.cancelled, next: '' }} />;
    case 'written':
      return (
        <>
          <SayFile
            what={words.written(view.count)}
            out={view}
            onSave={() => writing.save(view)}
            onHandToBrowser={() => writing.handToBrowser(view)}
          />
          {view.recorded && <SayRecorded recorded={view.recorded} writing={writing} />}
        </>
      );
    case 'sheet written':
      return (
        <>
          <SayNotice intent="success" notice={words.merge.written(view.rows)} />
          {view.recorded && <SayRecorded recorded={view.recorded} writing={writing} />}
        </>
      );
    case 'refused':
      return <SayRefused fileName={templateName} problems={view.problems} />;
    case 'workbook failed':
      return view.error.problem === 'result name taken' ? (
        <SayNotice intent="error" notice={words.merge.taken(view.error.where)} />
      ) : (
        <SayError error={view.error} />
      );
    case 'failed':
      return <SayNotice intent="error" notice={words.failed} />;
  }
}
