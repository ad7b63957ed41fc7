import { Button } from '@fluentui/react-components';
import { SelectedText } from '../../components/copy-text';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import type { FileOut } from './use-file-out';
import { useLettersTexts } from './use-letters-texts';

const INTENTS = {
  saved: 'success',
  'handed over': 'info',
  'to paste': 'info',
  'to copy': 'warning',
  'not saved': 'warning',
} as const;

interface SayFileProps {
  /** What the file holds, and that it is written. */
  readonly what: string;
  readonly out: FileOut;
  readonly onSave: () => Promise<void>;
  readonly onHandToBrowser: () => Promise<void>;
}

/** What became of a file, and the ways out for it: the pane's own, and by the user's browser. */
export function SayFile({ what, out: { file, end, text }, onSave, onHandToBrowser }: SayFileProps) {
  const { workbook } = usePane();
  const words = useLettersTexts();
  return (
    <>
      <SayNotice
        intent={INTENTS[end]}
        notice={{ what, next: words.fileEnd[end](file.name) }}
        action={
          <>
            {workbook.canDownload() && (
              <Button onClick={() => void onSave()}>
                {end === 'not saved' ? words.save(file.name) : words.saveAgain(file.name)}
              </Button>
            )}
            {text !== null && end !== 'saved' && (
              <Button onClick={() => void onHandToBrowser()}>{words.saveInBrowser}</Button>
            )}
          </>
        }
      />
      {end === 'to copy' && <SelectedText label={words.fileText} text={text!} />}
    </>
  );
}
