import { Button, Caption1, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { copyToClipboard } from './copy-to-clipboard';

interface CopyTextProps {
  readonly words: {
    /** The button. */
    readonly copy: string;
    readonly copied: string;
    /** Where the pane may not copy. */
    readonly byHand: string;
    readonly text: string;
  };
  readonly write: () => string;
}

/** Puts a text into the clipboard; where Excel forbids that, shows it selected. */
export function CopyText({ words, write }: CopyTextProps) {
  const [copied, setCopied] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    const text = write();
    setCopied({ text, isCopied: await copyToClipboard(text) });
  };
  return (
    <div>
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>
      <div role="status">
        {copied && <Caption1 block>{copied.isCopied ? words.copied : words.byHand}</Caption1>}
      </div>
      {copied && !copied.isCopied && <SelectedText label={words.text} text={copied.text} />}
    </div>
  );
}

/** A text that is ready for the keys that copy. */
export function SelectedText({ label, text }: { readonly label: string; readonly text: string }) {
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
