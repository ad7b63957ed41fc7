import { Button, Caption1, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowDownloadRegular,
  DeleteRegular,
  EditRegular,
} from '@fluentui/react-icons';
import { useRef, useState, type ChangeEvent } from 'react';
import { nameFile } from '../../../documents/name-files';
import { writeScenario } from '../../../scenario/read-scenario';
import type { Scenario } from '../../../scenario/scenario';
import { sayChange, sayFileProblem } from '../../../wording/scenario/say-change';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { fileOf } from '../letters/save-file';
import { SayFile } from '../letters/say-file';
import { useFileOut, type FileOut } from '../letters/use-file-out';
import { useWhatIfTexts } from './use-what-if-texts';
import { MOST_COMPARED, whatIfStoreOf } from './what-if-store';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { display: 'grid', gridTemplateColumns: '1fr auto auto auto', alignItems: 'start' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  changes: {
    gridColumn: '1 / -1',
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** The scenarios of the workbook, with what each changes. */
export function ChooseScenarios({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const styles = useStyles();
  const { workbook, wording } = usePane();
  const words = useWhatIfTexts();
  const store = whatIfStoreOf(workbook);
  const { chosen, said, refused, run } = useStore(store);
  const input = useRef<HTMLInputElement>(null);
  const isRunning = run.kind === 'running';
  const fileOut = useFileOut();
  const [out, setOut] = useState<FileOut | null>(null);
  const save = async (scenario: Scenario) => {
    const file = fileOf(writeScenario(scenario), nameFile(scenario.name, null), 'json');
    // Saved at once: to be asked where, the press must be a moment ago.
    const end = await fileOut.save(file);
    setOut({ file, end, text: await fileOut.textOf(file) });
  };
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file may be chosen again, once it was corrected.
    target.value = '';
    if (file) void store.open(file);
  };
  return (
    <section aria-label={words.choose}>
      {scenarios.length === 0 && <Text block>{words.none}</Text>}
      {scenarios.length > 1 && <Caption1 block>{words.chooseHint}</Caption1>}
      <ul className={styles.list}>
        {scenarios.map((scenario) => {
          const { name, changes } = scenario;
          const isChosen = chosen.includes(name);
          return (
            <li key={name} className={styles.line}>
              <Checkbox
                className={styles.name}
                label={name}
                checked={isChosen}
                disabled={isRunning || (!isChosen && chosen.length === MOST_COMPARED)}
                onChange={(_, { checked }) => store.choose(name, checked === true)}
              />
              <Button
                appearance="subtle"
                icon={<EditRegular />}
                aria-label={words.edit(name)}
                disabledFocusable={isRunning}
                onClick={() => store.edit(scenario, name)}
              />
              {(workbook.canDownload() || workbook.canOpenBrowser()) && (
                <Button
                  appearance="subtle"
                  icon={<ArrowDownloadRegular />}
                  aria-label={words.save(name)}
                  onClick={() => void save(scenario)}
                />
              )}
              <Button
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={words.remove(name)}
                disabledFocusable={isRunning}
                onClick={() => void store.remove(name)}
              />
              <ul className={styles.changes}>
                {changes.map((change, at) => (
                  <li key={at}>
                    <Caption1>{sayChange(change, wording.locale)}</Caption1>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      <Caption1 role="status">
        {said && (said.what === 'removed' ? words.removed : words.opened)(said.name)}
      </Caption1>
      {said?.what === 'removed' && said.scenario && (
        <Button size="small" onClick={() => void store.restore()}>
          {words.undo}
        </Button>
      )}
      {out && (
        <SayFile
          what={words.fileWritten}
          out={out}
          onSave={async () => setOut({ ...out, end: await fileOut.save(out.file) })}
          onHandToBrowser={async () =>
            setOut({ ...out, end: await fileOut.handToBrowser(out.text!) })
          }
        />
      )}
      {refused?.fileName && (
        <SayNotice
          intent="error"
          notice={{
            what: words.refused(refused.fileName),
            next: sayFileProblem(refused.problem, wording.locale),
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button
          icon={<AddRegular />}
          appearance={scenarios.length === 0 ? 'primary' : 'secondary'}
          disabledFocusable={isRunning}
          onClick={() => store.edit({ name: '', changes: [] })}
        >
          {words.make}
        </Button>
        <input ref={input} type="file" accept=".json" hidden onChange={take} />
        <Button disabledFocusable={isRunning} onClick={() => input.current?.click()}>
          {words.openFile}
        </Button>
      </div>
    </section>
  );
}
