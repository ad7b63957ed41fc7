import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useImperativeHandle, useState, type Ref } from 'react';
import type { Catalogue } from '../../../agreements/catalogue';
import type { Change } from '../../../scenario/scenario';
import { changeOf, enteredOf, FIELDS, KINDS, lackOf, onlyOffered, START } from './change-form';
import { EnterField } from './enter-field';
import type { OfferedKind } from './offered-changes';
import { useWhatIfTexts } from './use-what-if-texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  hint: { overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AddChangeProps {
  /** With the families that the scenario's other changes add. */
  readonly catalogue: Catalogue;
  /** One of the scenario's changes that is put right; null for one more. */
  readonly corrected: Change | null;
  readonly onPut: (change: Change) => void;
  /** Leaves the change that is put right as it was. */
  readonly onLeave: () => void;
  readonly ref: Ref<AddChangeForm>;
}

export interface AddChangeForm {
  /** What was entered and not added yet: a change, too little for one, or nothing where none is needed. */
  takePending(isNeeded: boolean): Change | 'incomplete' | null;
}

/** A form for one more change, or for one that is put right. */
export function AddChange(props: AddChangeProps) {
  const { catalogue, corrected, onPut, onLeave, ref } = props;
  const styles = useStyles();
  const { form, kind: kinds } = useWhatIfTexts();
  const hint = useId();
  const [begun] = useState(() => corrected && enteredOf(corrected));
  const [kind, setKind] = useState<OfferedKind>(begun?.kind ?? 'reading');
  const [kept, setEntered] = useState(begun?.entered ?? START);
  const [isChecked, setChecked] = useState(false);
  /** Counts what was added: fields that keep their own text begin anew with each. */
  const [turn, setTurn] = useState(0);
  const entered = onlyOffered(kind, kept, catalogue);
  const change = changeOf(kind, entered, catalogue);
  /** What the form began with says nothing of what somebody wants. */
  const [untouched, setUntouched] = useState(kept);
  useImperativeHandle(ref, () => ({
    takePending: (isNeeded) => {
      if (kept === untouched && !isNeeded) return null;
      setChecked(change === null);
      return change ?? 'incomplete';
    },
  }));
  const put = () => {
    setChecked(change === null);
    if (change === null) return;
    onPut(change);
    const next = { ...START, on: kept.on, family: kept.family };
    setEntered(next);
    setUntouched(next);
    setTurn(turn + 1);
  };
  return (
    <div className={styles.form}>
      <Field label={form.kind}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setChecked(false);
            setKind(value as OfferedKind);
          }}
        >
          {KINDS.map((name) => (
            <option key={name} value={name}>
              {kinds[name]}
            </option>
          ))}
        </Select>
      </Field>
      {FIELDS[kind].map((name) => (
        <EnterField
          key={`${name} ${turn}`}
          {...{ kind, name, entered, catalogue, isChecked }}
          put={(changed) => setEntered({ ...kept, ...changed })}
        />
      ))}
      <div className={styles.actions}>
        <Button aria-describedby={hint} onClick={put}>
          {corrected ? form.replace : form.add}
        </Button>
        {corrected && <Button onClick={onLeave}>{form.leave}</Button>}
      </div>
      <Caption1 id={hint} role="status" className={styles.hint}>
        {isChecked && change === null && form.lack[lackOf(kind, entered)]}
      </Caption1>
    </div>
  );
}
