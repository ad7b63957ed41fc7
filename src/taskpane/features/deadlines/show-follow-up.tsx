import { Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fileItemsOf } from '../../../deadlines/follow-up-state';
import type { FollowUpEntry } from '../../../deadlines/agenda';
import { eventsOf } from '../../../deadlines/follow-up';
import { FILE_CLAUSE } from '../../../agreements/professional-2023/personal-file';
import type { Obligation } from '../../../domain/obligation';
import { ClauseText } from '../../components/clause-text';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import { say } from '../../../wording/wording';
import type { DeadlinesStore } from './deadlines-store';
import type { OpenFollowUps } from './follow-ups-view';
import { CopyReminder } from './copy-reminder';
import { RecordEvent } from './record-event';
import { useDeadlinesTexts } from './use-deadlines-texts';
import { useSaidDue } from './use-said-due';

const useStyles = makeStyles({
  followUp: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { paddingBlock: '2px' },
  files: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface ShowFollowUpProps {
  readonly entry: FollowUpEntry;
  readonly view: OpenFollowUps;
  readonly store: DeadlinesStore;
  readonly onSelect: () => void;
}

/** One follow-up: what is owed, what is open, and what to record. */
export function ShowFollowUp({ entry, view, store, onSelect }: ShowFollowUpProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { texts, words } = useDeadlinesTexts();
  const { found, state } = entry;
  const { positionNumber, incumbent, vacant, genericTitle, grade, agreement } = found;
  const recorded = eventsOf(agreement).flatMap((event) => {
    const date = found.dates[event];
    return date ? [{ event, date }] : [];
  });
  const belongs = fileItemsOf(found);
  return (
    <article className={styles.followUp} aria-labelledby="follow-up-name">
      <div>
        <Text as="h2" id="follow-up-name" block weight="semibold" className={styles.title}>
          {vacant ? texts.vacant : incumbent || texts.position(positionNumber)}
        </Text>
        <Text block>{[genericTitle, grade, agreement].filter(Boolean).join(', ')}</Text>
        <Link
          as="button"
          aria-label={texts.selectRow(texts.position(positionNumber))}
          onClick={onSelect}
        >
          {texts.position(positionNumber)}
        </Link>
      </div>
      <Text weight="semibold">{texts.status[state.status]}</Text>
      {state.refusals.length > 0 && (
        <Text>{state.refusals.map((refusal) => say(texts.refusal, refusal)).join(' ')}</Text>
      )}
      <Obligations label={texts.owed} obligations={state.owed} isOpen={false} view={view} />
      {state.askedTooLate.map(({ askedOn, lastDay }) => (
        <Caption1 key={wording.date(askedOn)}>
          <ClauseText
            text={texts.askedTooLate(
              wording.date(askedOn),
              wording.date(lastDay),
              wording.grounds({ clauses: ['2019 App. 2 ¶3'], readings: ['2019 late question'] }),
            )}
          />
        </Caption1>
      ))}
      {state.refusals.length === 0 && <RecordEvent entry={entry} view={view} store={store} />}
      {state.owed.length > 0 && (
        <CopyReminder
          label={texts.reminder.one}
          items={state.owed.map((obligation) => ({ entry, obligation }))}
          today={view.today}
        />
      )}
      {state.rights.length > 0 && (
        <Disclosure label={texts.withCount(texts.open, state.rights.length)}>
          <Obligations label={texts.open} obligations={state.rights} isOpen view={view} />
        </Disclosure>
      )}
      {belongs.length > 0 && (
        <Disclosure label={texts.withCount(texts.toFile, state.toFile.length)}>
          <div className={styles.files}>
            {belongs.map((item) =>
              found.filed.has(item) ? (
                <Caption1 key={item} block>{`✓ ${texts.file[item]}`}</Caption1>
              ) : (
                <Button key={item} size="small" onClick={() => void store.file(entry, item)}>
                  {texts.filed(texts.file[item])}
                </Button>
              ),
            )}
          </div>
          <Caption1 block>
            <ClauseText text={wording.cite(FILE_CLAUSE)} />
          </Caption1>
        </Disclosure>
      )}
      {recorded.length > 0 && (
        <Disclosure label={texts.withCount(texts.done, recorded.length)}>
          <ul className={styles.list}>
            {recorded.map(({ event, date }) => (
              <li key={event} className={styles.line}>
                {`${words.event[event]}, ${wording.date(date)}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </article>
  );
}

interface ObligationsProps {
  readonly label: string;
  readonly obligations: readonly Obligation[];
  readonly isOpen: boolean;
  readonly view: OpenFollowUps;
}

function Obligations({ label, obligations, isOpen, view }: ObligationsProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { words } = useDeadlinesTexts();
  const sayDue = useSaidDue(view.today);
  if (obligations.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {obligations.map((obligation) => (
        <li key={obligation.who + obligation.duty} className={styles.line}>
          <Text block>
            {words.party[obligation.who] + words.reminder.colon + words.duty[obligation.duty]}
          </Text>
          <Caption1 block>
            {sayDue(obligation, isOpen)}{' '}
            <ClauseText text={`(${wording.citeAll(obligation.clauses)})`} />
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
