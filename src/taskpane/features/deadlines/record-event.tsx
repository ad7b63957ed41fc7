import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { FollowUpEntry } from '../../../deadlines/agenda';
import {
  FOLLOW_UP_NOTES,
  NOTES_OF_EVENT,
  type FollowUpEvent,
  type FollowUpNote,
  type FollowUpNotes,
  type NoteValue,
} from '../../../deadlines/follow-up';
import { nextEvents } from '../../../deadlines/record-event';
import { isoDate, parseIsoDate } from '../../../domain/plain-date';
import { say } from '../../../wording/wording';
import { useDayHint } from '../../components/use-day-hint';
import { SayNotice } from '../../components/say-notice';
import type { DeadlinesStore } from './deadlines-store';
import type { OpenFollowUps } from './follow-ups-view';
import { useDeadlinesTexts } from './use-deadlines-texts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RecordEventProps {
  readonly entry: FollowUpEntry;
  readonly view: OpenFollowUps;
  readonly store: DeadlinesStore;
}

/** Records what happened next in a follow-up. */
export function RecordEvent({ entry, view, store }: RecordEventProps) {
  const styles = useStyles();
  const { texts, words } = useDeadlinesTexts();
  const { record } = texts;
  const hintOf = useDayHint();
  const events = nextEvents(entry.found, view.today);
  const [chosen, choose] = useState<FollowUpEvent | null>(null);
  const [date, setDate] = useState(isoDate(view.today));
  const [notes, setNotes] = useState<FollowUpNotes>({});
  const [isUndated, setUndated] = useState(false);
  const event = chosen && events.includes(chosen) ? chosen : events[0];
  const undo = view.undoable > 0 && (
    <Button onClick={() => void store.undo()}>{record.undo}</Button>
  );
  if (!event) {
    return (
      <div className={styles.form}>
        <Text>{record.nothingLeft}</Text>
        <div className={styles.actions}>{undo}</div>
      </div>
    );
  }
  const asked = NOTES_OF_EVENT[event] ?? [];
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    const on = parseIsoDate(date);
    setUndated(on === null);
    if (!on) return;
    const given = Object.fromEntries(
      Object.entries(notes).filter(([note]) => asked.includes(note as FollowUpNote)),
    ) as FollowUpNotes;
    void store.record(entry, { event, on, notes: given });
  };
  const refusal = view.happened?.kind === 'refused' ? view.happened.refusal : null;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field label={record.event}>
        <Select
          value={event}
          onChange={(_, { value }) => {
            choose(value as FollowUpEvent);
            setNotes({});
          }}
        >
          {events.map((name) => (
            <option key={name} value={name}>
              {words.event[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={record.date}
        hint={hintOf(date)}
        validationMessage={isUndated ? record.noDate : null}
      >
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      {asked.map((note, index) => (
        <Field key={note} label={record.note[note]}>
          <Select
            value={notes[note] ?? ''}
            onChange={(_, { value }) =>
              setNotes({ ...notes, [note]: (value || undefined) as NoteValue | undefined })
            }
          >
            <option value="">{index === 0 ? record.choose : record.none}</option>
            {FOLLOW_UP_NOTES[note].map((value) => (
              <option key={value} value={value}>
                {words.note[value]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {refusal && (
        <SayNotice
          intent="error"
          notice={{ what: texts.refused, next: say(texts.refusal, refusal) }}
        />
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary">
          {record.start}
        </Button>
        {undo}
      </div>
    </form>
  );
}
