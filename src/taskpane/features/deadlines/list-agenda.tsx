import { Button, Caption1, Link, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { groupAgenda, type AgendaGroup, type AgendaItem } from '../../../deadlines/agenda';
import type { PlainDate } from '../../../domain/plain-date';
import { ClauseText } from '../../components/clause-text';
import { Disclosure } from '../../components/disclosure';
import { CopyReminder } from './copy-reminder';
import { usePane } from '../../pane-context';
import { useDeadlinesTexts } from './use-deadlines-texts';
import { useSaidDue } from './use-said-due';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { paddingBlock: '3px', overflowWrap: 'anywhere' },
  name: { textAlign: 'left' },
});

/** A list that long is read by filters, not by scrolling. */
const SHOWN_AT_FIRST = 20;

interface ListAgendaProps {
  readonly items: readonly AgendaItem[];
  readonly today: PlainDate;
  readonly onGo: (item: AgendaItem) => void;
}

/** What is owed: overdue first, then by date, grouped by who owes it. */
export function ListAgenda({ items, today, onGo }: ListAgendaProps) {
  const { texts, words } = useDeadlinesTexts();
  const groups = groupAgenda(items, today);
  if (groups.length === 0) return <Text block>{texts.nothingShown}</Text>;
  return groups.map((group) => {
    const { urgency, party } = group;
    const label = texts.group(texts.urgency[urgency], words.party[party], group.items.length);
    return (
      <Disclosure key={urgency + party} label={label} isOpenAtFirst={urgency !== 'open to ask'}>
        <Items group={group} today={today} onGo={onGo} />
        {urgency !== 'open to ask' && (
          <CopyReminder
            label={texts.reminder.group(words.party[party])}
            items={group.items}
            today={today}
          />
        )}
      </Disclosure>
    );
  });
}

interface ItemsProps {
  readonly group: Pick<AgendaGroup, 'items'>;
  readonly today: PlainDate;
  readonly onGo: (item: AgendaItem) => void;
}

/** Things owed, each with the link to its row. */
export function Items({ group: { items }, today, onGo }: ItemsProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { texts, words } = useDeadlinesTexts();
  const sayDue = useSaidDue(today);
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const hidden = items.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, limit).map((item) => {
          const { entry, obligation } = item;
          const { positionNumber, incumbent } = entry.found;
          const duty = words.duty[obligation.duty];
          const name = [positionNumber, incumbent].filter(Boolean).join(', ');
          const isOpen = entry.state.rights.includes(obligation);
          return (
            <li key={`${entry.row} ${obligation.who} ${obligation.duty}`} className={styles.line}>
              <Link
                as="button"
                className={styles.name}
                aria-label={name + words.reminder.colon + duty}
                onClick={() => onGo(item)}
              >
                {name}
              </Link>
              <Text block>{duty}</Text>
              <Caption1 block>
                {sayDue(obligation, isOpen)}{' '}
                <ClauseText text={`(${wording.citeAll(obligation.clauses)})`} />
              </Caption1>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={() => setLimit(limit + SHOWN_AT_FIRST)}>
          {texts.more(Math.min(hidden, SHOWN_AT_FIRST))}
        </Button>
      )}
    </>
  );
}
