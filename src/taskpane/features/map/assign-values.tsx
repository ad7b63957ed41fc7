import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choices } from '../../../excel/remember-choices';
import type {
  AssignableField,
  AssignableValues,
  SurveyedValue,
  ValueAssignments,
} from '../../../staffing-export/assign-values';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import { ASSIGNABLE } from './assignable-options';
import { ChooseMeaning } from './choose-meaning';
import type { OpenExport } from './source-store';

const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  value: { marginTop: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  text: { overflowWrap: 'anywhere' },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

interface OpenValue extends SurveyedValue {
  readonly field: AssignableField;
}

/** Values of funding, contract and station that we cannot read: the user says once what they mean. */
export function AssignValues({ view: { survey, choices } }: { readonly view: OpenExport }) {
  const { texts, source } = usePane();
  const [isLong, setLong] = useState(false);
  const open = ASSIGNABLE.flatMap((field): OpenValue[] =>
    (survey?.values[field] ?? [])
      .filter(({ reading, key }) => reading === null || isAssigned(choices, field, key))
      .map((value) => ({ ...value, field })),
  );
  if (open.length === 0) return null;

  const unknown = open.filter(({ field, key }) => !isAssigned(choices, field, key)).length;
  const label = unknown > 0 ? texts.values.unknown(unknown) : texts.values.settled(open.length);
  const shown = isLong ? open : open.slice(0, SHOWN_AT_FIRST);
  return (
    <Disclosure label={label}>
      <Caption1>{texts.values.explain}</Caption1>
      {shown.map((value) => (
        <AssignValue
          key={`${value.field} ${value.key}`}
          value={value}
          meaning={choices.assignments[value.field]?.[value.key] ?? null}
          onChoose={(meaning) => source.choose(assign(choices, value, meaning))}
        />
      ))}
      {shown.length < open.length && (
        <Button appearance="subtle" size="small" onClick={() => setLong(true)}>
          {texts.values.more(open.length - shown.length)}
        </Button>
      )}
    </Disclosure>
  );
}

type Meaning = AssignableValues[AssignableField];

interface AssignValueProps {
  readonly value: OpenValue;
  readonly meaning: Meaning | null;
  readonly onChoose: (meaning: Meaning | null) => void;
}

function AssignValue({ value, meaning, onChoose }: AssignValueProps) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div className={styles.value}>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.text}>
          {value.value}
        </Text>
        <Caption1 className={styles.count}>
          {texts.columns.field[value.field]} · {texts.values.rows(value.count)}
        </Caption1>
      </div>
      <ChooseMeaning
        field={value.field}
        label={texts.values.meaningOf(value.value)}
        value={meaning}
        onChoose={onChoose}
      />
    </div>
  );
}

function isAssigned({ assignments }: Choices, field: AssignableField, key: string): boolean {
  return Object.hasOwn(assignments[field] ?? {}, key);
}

function assign(choices: Choices, { field, key }: OpenValue, meaning: Meaning | null): Choices {
  const ofField: Record<string, Meaning> = { ...choices.assignments[field] };
  if (meaning === null) delete ofField[key];
  else ofField[key] = meaning;
  const assignments = { ...choices.assignments, [field]: ofField } as ValueAssignments;
  return { ...choices, assignments };
}
