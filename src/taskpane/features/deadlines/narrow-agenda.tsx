import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type AgendaFilter, type AgendaItem, filterAgenda } from '../../../deadlines/agenda';
import type { Duty, Party } from '../../../domain/obligation';
import { Disclosure } from '../../components/disclosure';
import { useDeadlinesTexts } from './use-deadlines-texts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
});

const FILTERS = ['agreement', 'party', 'duty'] as const;
type Filter = (typeof FILTERS)[number];

interface NarrowAgendaProps {
  readonly items: readonly AgendaItem[];
  readonly filter: AgendaFilter;
  readonly onNarrow: (filter: Partial<AgendaFilter>) => void;
}

/** What the list is narrowed to, each choice with the number of things that it leaves. */
export function NarrowAgenda({ items, filter, onNarrow }: NarrowAgendaProps) {
  const styles = useStyles();
  const { texts, words } = useDeadlinesTexts();
  const narrowed = FILTERS.filter((name) => filter[name] !== null).length;
  const sayValue = (name: Filter, value: string) =>
    name === 'party'
      ? words.party[value as Party]
      : name === 'duty'
        ? words.duty[value as Duty]
        : value;
  return (
    <Disclosure label={narrowed > 0 ? texts.withCount(texts.narrow, narrowed) : texts.narrow}>
      <div className={styles.fields}>
        {FILTERS.map((name) => (
          <Field key={name} label={texts.filter[name]}>
            <Select
              value={filter[name] ?? ''}
              onChange={(_, { value }) => onNarrow({ [name]: value || null })}
            >
              <option value="">{texts.all}</option>
              {valuesOf(filterAgenda(items, { ...filter, [name]: null }), name).map(
                ({ value, count }) => (
                  <option key={value} value={value}>
                    {texts.withCount(sayValue(name, value), count)}
                  </option>
                ),
              )}
            </Select>
          </Field>
        ))}
      </div>
    </Disclosure>
  );
}

function valuesOf(items: readonly AgendaItem[], name: Filter) {
  const counts = new Map<string, number>();
  for (const { entry, obligation } of items) {
    const value =
      name === 'agreement'
        ? entry.found.agreement
        : name === 'party'
          ? obligation.who
          : obligation.duty;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}
