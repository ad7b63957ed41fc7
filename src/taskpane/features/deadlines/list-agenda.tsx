import { Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
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
  duty: { marginTop: tokens.spacingVerticalXS },
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
      {runsOf(items.slice(0, limit)).map((run) => {
        const [{ entry: of, obligation: owed }] = run;
        const duty = words.duty[owed.duty];
        const clauses = <ClauseText text={`(${wording.citeAll(owed.clauses)})`} />;
        return (
          <Fragment key={`${of.row} ${owed.who} ${owed.duty}`}>
            {run.length > 1 && (
              <Text block className={styles.duty}>
                {duty} {clauses}
              </Text>
            )}
            <ul className={styles.list}>
              {run.map(({ entry, obligation }) => {
                const { positionNumber, incumbent } = entry.found;
                const name = [positionNumber, incumbent].filter(Boolean).join(', ');
                const isOpen = entry.state.rights.includes(obligation);
                return (
                  <li key={entry.row} className={styles.line}>
                    <Link
                      as="button"
                      className={styles.name}
                      aria-label={name + words.reminder.colon + duty}
                      onClick={() => onGo({ entry, obligation })}
                    >
                      {name}
                    </Link>
                    {run.length === 1 && <Text block>{duty}</Text>}
                    <Caption1 block>
                      {sayDue(obligation, isOpen)} {run.length === 1 && clauses}
                    </Caption1>
                  </li>
                );
              })}
            </ul>
          </Fragment>
        );
      })}
      {hidden > 0 && (
        <Button size="small" onClick={() => setLimit(limit + SHOWN_AT_FIRST)}>
          {texts.more(Math.min(hidden, SHOWN_AT_FIRST))}
        </Button>
      )}
    </>
  );
}

type Run = [AgendaItem, ...AgendaItem[]];

/** What follows one another and is the same duty, of the same clauses: it is said once for all of them. */
function runsOf(items: readonly AgendaItem[]): Run[] {
  const runs: Run[] = [];
  const dutyOf = ({ obligation }: AgendaItem) =>
    JSON.stringify([obligation.who, obligation.duty, obligation.clauses]);
  for (const item of items) {
    const last = runs.at(-1);
    if (last && dutyOf(last[0]) === dutyOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
