import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Subtitle2,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import {
  addFamily,
  genericTitlesOf,
  type FamilyChoices,
  type ReadFamily,
} from '../../../agreement-text/added-families';
import { beforeAgreement } from '../../../agreements/general-provisions';
import type { AddedFamily } from '../../../domain/job-description';
import type { PlainDate } from '../../../domain/plain-date';
import type { KeptAgreement } from '../../../excel/catalogue/agreement-store';
import { DayField } from '../../components/day-field';
import { usePane } from '../../pane-context';
import { useDescriptions } from './descriptions-context';
import { SetFacts, type EnteredFacts } from './set-facts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  family: {
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  name: { padding: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A family as the form has it. */
interface Entered {
  /** One on each line. */
  readonly titles: string;
  readonly facts: readonly EnteredFacts[];
}

interface ExtendCatalogueProps {
  readonly agreement: KeptAgreement;
  /** At least one. */
  readonly families: readonly ReadFamily[];
  /** As they count now; empty where they do not yet. */
  readonly added: readonly AddedFamily[];
}

/** The families of an annex that are not built in, and from when they count. */
export function ExtendCatalogue({ agreement, families, added }: ExtendCatalogueProps) {
  const styles = useStyles();
  const { store, texts } = useDescriptions();
  const { wording } = usePane();
  const { extend } = texts;
  const [first] = added;
  const [from, setFrom] = useState<PlainDate | null>(first?.from ?? null);
  const { agreement: under } = agreement.text;
  const inForce = from && !beforeAgreement(under, from) ? from : null;
  const [entered, setEntered] = useState(() => families.map((read) => enter(read, added)));
  const [isChecked, setChecked] = useState(false);
  const choices = families.map((_, index) => readChoices(inForce, entered[index]!));
  const isComplete = choices.every((choice) => choice !== null);

  const change = (index: number, changed: Partial<Entered>) =>
    setEntered(entered.map((one, at) => (at === index ? { ...one, ...changed } : one)));
  const submit = () => {
    setChecked(true);
    if (!isComplete) return;
    const counted = families.map((read, index) => addFamily(read, choices[index]!));
    void store.addFamilies(agreement, counted);
  };
  const missing = (isMissing: boolean, said: string) =>
    isChecked && isMissing ? { validationMessage: said } : {};

  return (
    <section className={styles.form}>
      <Subtitle2 as="h3">{extend.title(families.length)}</Subtitle2>
      <Text block>{extend.intro}</Text>
      <DayField
        label={extend.from}
        hint={extend.fromHint}
        initial={from}
        agreement={under}
        missing={isChecked && extend.dateMissing}
        onEnter={setFrom}
      />
      {families.map((read, index) => {
        const { titles, facts } = entered[index]!;
        return (
          <fieldset key={read.name} className={styles.family}>
            <legend className={styles.name}>
              <Text weight="semibold">{read.name}</Text>
            </legend>
            {read.category === 'G' && <Caption1>{extend.inField}</Caption1>}
            <Field
              label={extend.titles(read.name)}
              hint={extend.titlesHint}
              {...missing(linesOf(titles).length === 0, extend.titlesMissing)}
            >
              <Textarea
                value={titles}
                resize="vertical"
                onChange={(_, { value }) => change(index, { titles: value })}
              />
            </Field>
            {read.descriptions.map(({ grade, genericTitle }, at) => (
              <SetFacts
                key={grade}
                grade={grade}
                genericTitle={genericTitle}
                facts={facts[at]!}
                isChecked={isChecked}
                onChange={(changed) =>
                  change(index, { facts: facts.map((one, of) => (of === at ? changed : one)) })
                }
              />
            ))}
          </fieldset>
        );
      })}
      <div className={styles.actions}>
        <Button appearance={first ? 'secondary' : 'primary'} onClick={submit}>
          {first ? extend.change : extend.add}
        </Button>
        {first && (
          <Button onClick={() => void store.addFamilies(agreement, [])}>{extend.takeOut}</Button>
        )}
      </div>
      <Caption1 role="status">{first && extend.counts(wording.date(first.from))}</Caption1>
    </section>
  );
}

/** As it counts now, or else as it was read. */
function enter(read: ReadFamily, added: readonly AddedFamily[]): Entered {
  const known = added.find(({ name }) => name === read.name);
  return {
    titles: (known?.titles ?? genericTitlesOf(read)).join('\n'),
    facts: read.descriptions.map((described) => {
      const counted = known?.descriptions.find(({ grade }) => grade === described.grade);
      const { education, years } = counted ?? described;
      return { education, years: years === null ? '' : String(years) };
    }),
  };
}

/** @returns null while something is missing. */
function readChoices(from: PlainDate | null, { titles, facts }: Entered): FamilyChoices | null {
  const lines = linesOf(titles);
  const read = facts.flatMap(({ education, years }) =>
    education !== null && years !== '' ? [{ education, years: Number(years) }] : [],
  );
  return from && lines.length > 0 && read.length === facts.length
    ? { from, titles: lines, facts: read }
    : null;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
