import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { withDrafts } from '../../../scenario/change-catalogue';
import type { Change, Scenario } from '../../../scenario/scenario';
import { foldName } from '../../../text/fold-name';
import { sayChange, sayFileProblem } from '../../../wording/scenario/say-change';
import { FocusHeading } from '../../components/focus-heading';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { useCatalogue } from '../../use-catalogue';
import { AddChange, type AddChangeForm } from './add-change';
import { useWhatIfTexts } from './use-what-if-texts';
import { whatIfStoreOf, type WhatIfView } from './what-if-store';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
  sentence: { minWidth: 0, overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface EditScenarioProps {
  readonly edited: NonNullable<WhatIfView['edited']>;
}

/** A scenario being written: its name, and its changes, which come and go one at a time. */
export function EditScenario({ edited: { scenario, instead } }: EditScenarioProps) {
  const styles = useStyles();
  const { workbook, wording } = usePane();
  const words = useWhatIfTexts();
  const { form } = words;
  const store = whatIfStoreOf(workbook);
  const { scenarios, refused } = useStore(store);
  const [isChecked, setChecked] = useState(false);
  /** The place of the change that is put right; null while one more is written. */
  const [corrected, setCorrected] = useState<number | null>(null);
  const addForm = useRef<AddChangeForm>(null);
  const { name, changes } = scenario;
  const catalogue = withDrafts(
    useCatalogue(),
    changes.filter((_, at) => at !== corrected),
  );
  const put = (changed: Partial<Scenario>) => store.edit({ ...scenario, ...changed }, instead);
  const isTaken = (scenarios ?? []).some(
    (other) => other.name !== instead && foldName(other.name) === foldName(name),
  );
  const problem = foldName(name) === '' ? form.nameMissing : isTaken ? form.nameTaken : null;
  const putChange = (change: Change) => {
    const others = corrected === null ? [...changes, change] : changes.with(corrected, change);
    put({ changes: others });
    setCorrected(null);
  };
  const takeOut = (at: number) => {
    put({ changes: changes.filter((_, other) => other !== at) });
    setCorrected(null);
  };
  // What was filled in and not added is meant too, and is never lost without a word.
  const save = () => {
    setChecked(true);
    const left = addForm.current!.takePending(changes.length === 0);
    if (left === 'incomplete') return;
    if (left) putChange(left);
    if (problem === null) void store.save();
  };
  return (
    <section className={styles.form}>
      <FocusHeading>{form.title}</FocusHeading>
      <Field
        label={form.name}
        required
        {...(isChecked && problem !== null && { validationMessage: problem })}
      >
        <Input value={name} onChange={(_, { value }) => put({ name: value })} />
      </Field>
      <div>
        <Text block weight="semibold">
          {form.changes}
        </Text>
        {changes.length === 0 && <Caption1>{form.noChange}</Caption1>}
        <ul className={styles.list}>
          {changes.map((change, at) => {
            const sentence = sayChange(change, wording.locale);
            return (
              <li key={`${at} ${sentence}`} className={styles.line}>
                <Text className={styles.sentence}>{sentence}</Text>
                <Button
                  appearance="subtle"
                  icon={<EditRegular />}
                  aria-label={form.correct(sentence)}
                  aria-pressed={at === corrected}
                  onClick={() => setCorrected(at)}
                />
                <Button
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={form.takeOut(sentence)}
                  onClick={() => takeOut(at)}
                />
              </li>
            );
          })}
        </ul>
      </div>
      <AddChange
        key={corrected ?? 'one more'}
        catalogue={catalogue}
        corrected={corrected === null ? null : changes[corrected]!}
        onPut={putChange}
        onLeave={() => setCorrected(null)}
        ref={addForm}
      />
      {refused && (
        <SayNotice
          intent="error"
          notice={{ what: form.refused, next: sayFileProblem(refused.problem, wording.locale) }}
        />
      )}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={save}>
          {form.save}
        </Button>
        <Button onClick={() => store.edit(null)}>{form.cancel}</Button>
      </div>
    </section>
  );
}
