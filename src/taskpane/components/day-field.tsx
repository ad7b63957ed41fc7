import { Field, Input, type FieldProps } from '@fluentui/react-components';
import { useState } from 'react';
import { beforeAgreement } from '../../agreements/general-provisions';
import type { AgreementName } from '../../domain/citation';
import {
  addMonths,
  compareDates,
  isoDate,
  parseIsoDate,
  type PlainDate,
} from '../../domain/plain-date';
import { readToday } from '../../domain/read-today';
import { usePane } from '../pane-context';
import { useDayHint } from './use-day-hint';

interface DayFieldProps extends Pick<FieldProps, 'label' | 'required' | 'className'> {
  readonly hint?: string;
  readonly initial: PlainDate | null;
  /** Under which something is to happen on that day. */
  readonly agreement: AgreementName;
  /** Where no date is entered, or one half typed, what is to be said of it. */
  readonly missing?: string | false;
  readonly onEnter: (day: PlainDate | null) => void;
}

/**
 * A day on which something happens under an agreement. One before the agreement was in force is said
 * to be wrong (2019 Art. 7, 2023 Art. 6); one that is far ahead may be, as by a year mistyped.
 */
export function DayField({ initial, agreement, missing, hint, onEnter, ...field }: DayFieldProps) {
  const [day, setDay] = useState(initial);
  const said = useDayProblem(day, agreement);
  const hintOf = useDayHint();
  return (
    <Field
      {...field}
      // What is wrong with a day names it.
      hint={hintOf(said ? null : day, hint)}
      {...(said ?? (missing && !day ? { validationMessage: missing } : {}))}
    >
      <Input
        type="date"
        // Uncontrolled: a date half typed is no date, and must not be taken away from under the keys.
        defaultValue={initial ? isoDate(initial) : ''}
        onChange={(_, { value }) => {
          const entered = wholeDate(value);
          setDay(entered);
          onEnter(entered);
        }}
      />
    </Field>
  );
}

/** A year of which one to three digits are typed is a year already. */
function wholeDate(text: string): PlainDate | null {
  const date = parseIsoDate(text);
  return date && date.year >= 1000 ? date : null;
}

const FAR_AHEAD_MONTHS = 12;

function useDayProblem(
  day: PlainDate | null,
  agreement: AgreementName,
): Pick<FieldProps, 'validationState' | 'validationMessage'> | null {
  const { texts, wording } = usePane();
  if (!day) return null;
  const before = beforeAgreement(agreement, day);
  if (before) {
    const problem = wording.inputProblem['before the agreement']({
      because: 'before the agreement',
      ...before,
    });
    return {
      validationState: 'error',
      validationMessage: `${texts.theDay(wording.date(day))} ${problem}.`,
    };
  }
  const isFarAhead = compareDates(day, addMonths(readToday(), FAR_AHEAD_MONTHS)) > 0;
  return isFarAhead
    ? { validationState: 'warning', validationMessage: texts.farAhead(wording.date(day)) }
    : null;
}
