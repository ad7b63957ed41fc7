import { makeStyles, tokens } from '@fluentui/react-components';
import { FAMILIES_2023 } from '../../../agreements/professional-2023/job-families';
import type { JobFamilyName } from '../../../domain/job-description';
import type { PlainDate } from '../../../domain/plain-date';
import { DayField } from '../../components/day-field';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';

const useStyles = makeStyles({ family: { marginTop: tokens.spacingVerticalS } });

/** When the families of 2023 take effect, one by one (2023 Art. 4); blank is in effect already. */
export function SetEffectiveDates({ view: { choices } }: { readonly view: OpenExport }) {
  const styles = useStyles();
  const { texts, source } = usePane();
  const enter = (family: JobFamilyName, date: PlainDate | null) => {
    const entered = { ...choices.effectiveOn };
    if (date) entered[family] = date;
    else delete entered[family];
    source.choose({ ...choices, effectiveOn: entered });
  };
  return (
    <Disclosure label={texts.effect.label}>
      {FAMILIES_2023.map(({ name }) => (
        <DayField
          key={name}
          label={name}
          hint={texts.effect.hint}
          className={styles.family}
          initial={choices.effectiveOn[name] ?? null}
          agreement="2023"
          onEnter={(date) => enter(name, date)}
        />
      ))}
    </Disclosure>
  );
}
