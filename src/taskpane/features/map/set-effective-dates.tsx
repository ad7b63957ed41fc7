import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { FAMILIES_2023 } from '../../../agreements/professional-2023/job-families';
import type { JobFamilyName } from '../../../domain/job-description';
import { isoDate, parseIsoDate } from '../../../domain/plain-date';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';

const useStyles = makeStyles({ family: { marginTop: tokens.spacingVerticalS } });

/** When the families of 2023 take effect, one by one (2023 Art. 4); blank is in effect already. */
export function SetEffectiveDates({ view: { choices } }: { readonly view: OpenExport }) {
  const styles = useStyles();
  const { texts, source } = usePane();
  const enter = (family: JobFamilyName, text: string) => {
    const entered = { ...choices.effectiveOn };
    const date = parseIsoDate(text);
    if (date) entered[family] = date;
    else delete entered[family];
    source.choose({ ...choices, effectiveOn: entered });
  };
  return (
    <Disclosure label={texts.effect.label}>
      {FAMILIES_2023.map(({ name }) => (
        <Field key={name} label={name} hint={texts.effect.hint} className={styles.family}>
          <Input
            type="date"
            defaultValue={choices.effectiveOn[name] ? isoDate(choices.effectiveOn[name]) : ''}
            onChange={(_, { value }) => enter(name, value)}
          />
        </Field>
      ))}
    </Disclosure>
  );
}
