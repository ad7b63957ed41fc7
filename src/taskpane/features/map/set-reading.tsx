import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { DateOrder } from '../../../staffing-export/read-date';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';

const useStyles = makeStyles({ next: { marginTop: tokens.spacingVerticalS } });

const ORDERS: readonly DateOrder[] = ['day first', 'month first'];

/** How cells are read that may mean one thing in one organization and another in the next. */
export function SetReading({ view: { layout, choices } }: { readonly view: OpenExport }) {
  const styles = useStyles();
  const { texts, source } = usePane();
  const words = texts.reading;
  const hasDates = layout.columns.some(({ field }) => field === 'assignment date');
  return (
    <Disclosure label={words.label}>
      <Field label={words.headquarters} hint={words.headquartersHint}>
        <Input
          defaultValue={choices.headquarters?.join(', ') ?? ''}
          onChange={(_, { value }) => source.choose({ ...choices, headquarters: citiesIn(value) })}
        />
      </Field>
      {hasDates && (
        <Field label={words.dateOrder} className={styles.next}>
          <Select
            value={choices.dateOrder ?? ''}
            onChange={(_, { value }) =>
              source.choose({ ...choices, dateOrder: (value || null) as DateOrder | null })
            }
          >
            <option value="">{words.reported}</option>
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {words.order[order]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </Disclosure>
  );
}

/** Null where none is named: then Geneva is the seat. */
function citiesIn(text: string): string[] | null {
  const cities = text.split(',').flatMap((city) => city.trim() || []);
  return cities.length > 0 ? cities : null;
}
