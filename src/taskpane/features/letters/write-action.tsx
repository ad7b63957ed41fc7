import {
  Button,
  Caption1,
  Link,
  makeStyles,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { DocumentKind } from '../../../documents/document-kind';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { SayRefused } from './choose-template';
import { useLettersTexts } from './use-letters-texts';
import type { Writing, WritingRequest } from './use-writing';

const useStyles = makeStyles({
  // The button stays in sight however long the lists above it get.
  action: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

interface WriteActionProps {
  readonly kind: DocumentKind;
  /** How many documents there would be. */
  readonly count: number;
  readonly templateName: string;
  readonly writing: Writing;
  readonly request: () => Promise<WritingRequest>;
  /** Whether a sheet for Word's mail merge can say the same. */
  readonly hasSheet: boolean;
}

/** Writes the documents; where the pane can save no file, the sheet for Word's mail merge. */
export function WriteAction(props: WriteActionProps) {
  const { kind, count, templateName, writing, request, hasSheet } = props;
  const styles = useStyles();
  const hintId = useId();
  const sheetHintId = useId();
  const { workbook } = usePane();
  const words = useLettersTexts();
  const { view } = writing;
  const canDownload = workbook.canDownload();
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
  return (
    <div className={styles.action}>
      <SayWriting writing={writing} templateName={templateName} />
      {!canDownload && <SayNotice intent="info" notice={words.merge.noDownload} />}
      {canDownload && (
        <Button
          appearance="primary"
          disabledFocusable={count === 0}
          aria-describedby={hintId}
          onClick={() => void writing.write(request)}
        >
          {words.write[kind]}
        </Button>
      )}
      <Caption1 id={hintId}>{words.documents(count)}</Caption1>
      {hasSheet && (
        <>
          <Button
            appearance={canDownload ? 'secondary' : 'primary'}
            disabledFocusable={count === 0}
            aria-describedby={sheetHintId}
            onClick={() => void writing.writeSheet(request)}
          >
            {words.merge.write}
          </Button>
          <Caption1 id={sheetHintId}>{words.merge.hint}</Caption1>
        </>
      )}
    </div>
  );
}

function SayWriting({
  writing: { view },
  templateName,
}: {
  readonly writing: Writing;
  readonly templateName: string;
}) {
  const words = useLettersTexts();
  switch (view.kind) {
    case 'idle':
    case 'writing':
      return null;
    case 'cancelled':
      return <SayNotice intent="info" notice={{ what: words.cancelled, next: '' }} />;
    case 'written':
      return (
        <SayNotice
          intent="success"
          notice={{ what: words.written(view.count), next: '' }}
          action={
            <Link href={view.file.url} download={view.file.name}>
              {words.saveAgain(view.file.name)}
            </Link>
          }
        />
      );
    case 'sheet written':
      return <SayNotice intent="success" notice={words.merge.written(view.rows)} />;
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
