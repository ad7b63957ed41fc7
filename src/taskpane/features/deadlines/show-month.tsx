import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { agendaByDay, type AgendaItem } from '../../../deadlines/agenda';
import { monthGrid } from '../../../deadlines/month-grid';
import {
  addDays,
  addMonths,
  compareDates,
  isoDate,
  weekdayOf,
  type PlainDate,
} from '../../../domain/plain-date';
import { usePane } from '../../pane-context';
import { Items } from './list-agenda';
import { useDeadlinesTexts } from './use-deadlines-texts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  grid: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  weekday: {
    textAlign: 'center',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  day: {
    textAlign: 'center',
    verticalAlign: 'top',
    height: '36px',
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  chosen: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  today: { fontWeight: tokens.fontWeightBold, textDecorationLine: 'underline' },
  count: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

interface ShowMonthProps {
  readonly items: readonly AgendaItem[];
  readonly today: PlainDate;
  readonly onGo: (item: AgendaItem) => void;
}

/** A month with the number of things that fall due on each day; the chosen day's stand below. */
export function ShowMonth({ items, today, onGo }: ShowMonthProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const { texts } = useDeadlinesTexts();
  const { month: words } = texts;
  const [chosen, choose] = useState(today);
  const byDay = agendaByDay(items);
  const grid = useRef<HTMLTableElement>(null);
  const isByKey = useRef(false);
  useEffect(() => {
    if (!isByKey.current) return;
    isByKey.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [chosen]);

  function moveByKey(event: KeyboardEvent): void {
    const next = dayByKey(event.key, chosen);
    if (!next) return;
    event.preventDefault();
    isByKey.current = true;
    choose(next);
  }

  const { locale } = wording;
  const title = format(chosen, locale, { month: 'long', year: 'numeric' });
  const monday: PlainDate = { year: 2024, month: 1, day: 1 };
  const weekdays = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const onDay = byDay.get(isoDate(chosen)) ?? [];
  return (
    <div>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={words.previous}
          onClick={() => choose(addMonths(chosen, -1))}
        />
        <Text weight="semibold" aria-live="polite">
          {title}
        </Text>
        <Button
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={words.next}
          onClick={() => choose(addMonths(chosen, 1))}
        />
      </div>
      <table
        ref={grid}
        role="grid"
        aria-label={title}
        className={styles.grid}
        onKeyDown={moveByKey}
      >
        <thead>
          <tr>
            {weekdays.map((day) => (
              <th
                key={day.day}
                scope="col"
                abbr={format(day, locale, { weekday: 'long' })}
                className={styles.weekday}
              >
                {format(day, locale, { weekday: 'narrow' })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(chosen.year, chosen.month).map((week, index) => (
            <tr key={index}>
              {week.map((day, place) => {
                if (!day) return <td key={place} />;
                const due = byDay.get(isoDate(day)) ?? [];
                const isChosen = compareDates(day, chosen) === 0;
                const isLate = due.some(({ obligation }) => obligation.overdue);
                return (
                  <td
                    key={place}
                    role="gridcell"
                    tabIndex={isChosen ? 0 : -1}
                    aria-selected={isChosen}
                    aria-current={compareDates(day, today) === 0 ? 'date' : undefined}
                    aria-label={words.day(wording.date(day), due.length)}
                    className={mergeClasses(
                      styles.day,
                      isChosen && styles.chosen,
                      compareDates(day, today) === 0 && styles.today,
                    )}
                    onClick={() => choose(day)}
                  >
                    {/* As its spoken name begins: French says the 1er. */}
                    {wording.date(day).split(' ')[0]}
                    {due.length > 0 && (
                      <span className={styles.count}>
                        {isLate ? `${due.length} !` : due.length}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Caption1 block>{words.keys}</Caption1>
      {onDay.length > 0 && (
        <section aria-label={words.onDay(wording.date(chosen))}>
          <Text weight="semibold" block>
            {words.onDay(wording.date(chosen))}
          </Text>
          <Items group={{ items: onDay }} today={today} onGo={onGo} />
        </section>
      )}
    </div>
  );
}

function dayByKey(key: string, day: PlainDate): PlainDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, 1 - weekdayOf(day));
    case 'End':
      return addDays(day, 7 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}

function format(
  { year, month, day }: PlainDate,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}
