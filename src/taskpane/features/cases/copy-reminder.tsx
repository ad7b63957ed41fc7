import { Button, Caption1, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { AgendaItem } from '../../../cases/agenda';
import { writeReminder } from '../../../cases/reminder';
import type { PlainDate } from '../../../domain/plain-date';
import { usePane } from '../../pane-context';
import { useCasesTexts } from './use-cases-texts';

interface CopyReminderProps {
  readonly label: string;
  readonly items: readonly AgendaItem[];
  readonly today: PlainDate;
}

/** Puts a reminder into the clipboard; where Excel forbids that, shows it selected. */
export function CopyReminder({ label, items, today }: CopyReminderProps) {
  const { wording } = usePane();
  const { reminder } = useCasesTexts().texts;
  const [copied, setCopied] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = () => {
    const text = writeReminder(items, today, wording);
    copyText(text).then(
      () => setCopied({ text, isCopied: true }),
      () => setCopied({ text, isCopied: false }),
    );
  };
  return (
    <div>
      <Button size="small" onClick={copy}>
        {label}
      </Button>
      <div role="status">
        {copied && <Caption1 block>{copied.isCopied ? reminder.copied : reminder.byHand}</Caption1>}
      </div>
      {copied && !copied.isCopied && <SelectedText label={reminder.text} text={copied.text} />}
    </div>
  );
}

function SelectedText({ label, text }: { readonly label: string; readonly text: string }) {
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => whole.current?.querySelector('textarea')?.select(), [text]);
  return (
    <div ref={whole}>
      <Field label={label}>
        <Textarea readOnly rows={8} value={text} />
      </Field>
    </div>
  );
}

/** Some hosts give the pane no clipboard at all, and some refuse it. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
