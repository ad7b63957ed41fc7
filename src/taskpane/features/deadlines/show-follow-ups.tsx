import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { agendaItems, filterAgenda } from '../../../deadlines/agenda';
import { followUpKey } from '../../../deadlines/follow-up';
import { Disclosure } from '../../components/disclosure';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { useRowSelection } from '../../components/use-row-selection';
import type { DeadlinesStore } from './deadlines-store';
import type { OpenFollowUps } from './follow-ups-view';
import { CreateFollowUps } from './create-follow-ups';
import { ListAgenda } from './list-agenda';
import { ListProblems } from './list-problems';
import { NarrowAgenda } from './narrow-agenda';
import { ShowFollowUp } from './show-follow-up';
import { ShowMonth } from './show-month';
import { useDeadlinesTexts } from './use-deadlines-texts';
import { useSaidHappened } from './use-said-happened';

const useStyles = makeStyles({
  whole: { flexGrow: 1, paddingBottom: tokens.spacingVerticalM },
  said: { display: 'block', minHeight: tokens.lineHeightBase300 },
});

/** The follow-up that is looked at, and what is owed in all of them. */
export function ShowFollowUps({
  view,
  store,
}: {
  readonly view: OpenFollowUps;
  readonly store: DeadlinesStore;
}) {
  const styles = useStyles();
  const { texts } = useDeadlinesTexts();
  const { select, notice } = useRowSelection();
  const said = useSaidHappened(view.happened);
  const { entries, filter, happened, today } = view;
  const all = useMemo(() => agendaItems(entries), [entries]);
  const items = useMemo(() => filterAgenda(all, filter), [all, filter]);
  const count = (status: string) => entries.filter(({ state }) => state.status === status).length;
  const found =
    entries.find((entry) => followUpKey(entry.found) === view.current) ??
    mostUrgent(items)?.entry ??
    entries[0];

  return (
    <div className={styles.whole}>
      <Text weight="semibold" block>
        {texts.followUps(entries.length)}
      </Text>
      <Caption1 block>{texts.summary(count('overdue'), count('due soon'))}</Caption1>
      <ListProblems
        view={view}
        onShow={(row, column) => select(() => store.showCell(row, column))}
      />
      {found ? (
        <ShowFollowUp
          key={followUpKey(found.found)}
          entry={found}
          view={view}
          store={store}
          onSelect={() => select(() => store.goTo(found))}
        />
      ) : (
        <SayNotice intent="info" notice={texts.nothingOwed} />
      )}
      <Text role="status" className={styles.said}>
        {happened?.kind === 'refused' ? '' : said}
      </Text>
      {happened?.kind === 'moved' && <SayNotice intent="warning" notice={texts.record.moved} />}
      {view.error && <SayError error={view.error} />}
      {notice}
      <NarrowAgenda items={all} filter={filter} onNarrow={store.narrow} />
      <ListAgenda
        items={items}
        today={today}
        onGo={(item) => select(() => store.goTo(item.entry))}
      />
      <Disclosure label={texts.month.title}>
        <ShowMonth
          items={items}
          today={today}
          onGo={(item) => select(() => store.goTo(item.entry))}
        />
      </Disclosure>
      <Disclosure label={texts.create.title}>
        <CreateFollowUps view={view} store={store} />
      </Disclosure>
    </div>
  );
}

function mostUrgent(items: ReturnType<typeof agendaItems>) {
  const owed = items.filter(({ entry, obligation }) => entry.state.owed.includes(obligation));
  return owed.find(({ obligation }) => obligation.overdue) ?? owed[0] ?? items[0];
}
