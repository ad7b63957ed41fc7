import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Choices } from '../../../excel/remember-choices';
import type { AssignableField, AssignableValues } from '../../../staffing-export/assign-values';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import { ASSIGNABLE } from './assignable-options';
import { ChooseMeaning } from './choose-meaning';
import type { OpenExport } from './source-store';

const useStyles = makeStyles({ constant: { marginTop: tokens.spacingVerticalS } });

type Constants = Choices['constants'];

const CONSTANT: Readonly<Record<AssignableField, keyof Constants>> = {
  funding: 'funding',
  contract: 'contract',
  'duty station': 'station',
};

/** Facts for which the export has no column: one answer for all positions. */
export function SetConstants({ view: { layout, choices } }: { readonly view: OpenExport }) {
  const styles = useStyles();
  const { texts, source } = usePane();
  const missing = ASSIGNABLE.filter(
    (field) => !layout.columns.some((column) => column.field === field),
  );
  if (missing.length === 0) return null;
  return (
    <Disclosure label={texts.values.missingColumn(missing.length)}>
      {missing.map((field) => (
        <div key={field} className={styles.constant}>
          <Text aria-hidden>{texts.values.allPositions[field]}</Text>
          <ChooseMeaning
            field={field}
            label={texts.values.allPositions[field]}
            value={choices.constants[CONSTANT[field]] ?? null}
            onChoose={(value) =>
              source.choose({
                ...choices,
                constants: withConstant(choices.constants, field, value),
              })
            }
          />
        </div>
      ))}
    </Disclosure>
  );
}

function withConstant(
  constants: Constants,
  field: AssignableField,
  value: AssignableValues[AssignableField] | null,
): Constants {
  const name = CONSTANT[field];
  const others = Object.fromEntries(Object.entries(constants).filter(([key]) => key !== name));
  return value === null ? others : { ...others, [name]: value };
}
