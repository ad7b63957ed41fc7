import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { DocumentKind } from '../../../documents/document-kind';
import type { DocumentDraft } from '../../../documents/letters/letter-fields';
import { readPreview } from '../../../documents/read-preview';
import { writeInWorker } from '../../../documents/start-writer';
import type { Locale } from '../../../wording/locale';
import { wordingFor } from '../../../wording/wording';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { Disclosure } from '../../components/disclosure';
import { SayNotice } from '../../components/say-notice';
import { useLettersTexts } from './use-letters-texts';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    maxHeight: '360px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  line: { margin: 0, marginBottom: tokens.spacingVerticalXS },
  turn: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** A document as it would be written. */
export interface PreviewedDraft {
  readonly draft: DocumentDraft;
  readonly locale: Locale;
  readonly template: () => Promise<Uint8Array>;
}

interface PreviewLetterProps {
  readonly kind: DocumentKind;
  /** At least one. */
  readonly drafts: readonly PreviewedDraft[];
}

/** One of the documents in words, as its template says it. */
export function PreviewLetter(props: PreviewLetterProps) {
  const { preview: words } = useLettersTexts();
  return (
    <Disclosure label={words.title}>
      <Preview {...props} />
    </Disclosure>
  );
}

function Preview({ kind, drafts }: PreviewLetterProps) {
  const styles = useStyles();
  const words = useLettersTexts();
  const { preview } = words;
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, drafts.length - 1);
  const shown = drafts[at]!;
  const lines = usePreview(kind, shown);
  return (
    <>
      <div className={styles.turn}>
        <Button size="small" disabledFocusable={at === 0} onClick={() => setWanted(at - 1)}>
          {preview.previous}
        </Button>
        <Button
          size="small"
          disabledFocusable={at === drafts.length - 1}
          onClick={() => setWanted(at + 1)}
        >
          {preview.next}
        </Button>
      </div>
      <Caption1 block role="status">
        {preview.of(shown.draft.fileName, at + 1, drafts.length)}
      </Caption1>
      {lines === null && <DelayedSpinner label={preview.working} />}
      {lines === 'failed' && <SayNotice intent="warning" notice={words.failed} />}
      {Array.isArray(lines) && (
        <article
          className={styles.page}
          lang={shown.locale}
          aria-label={preview.title}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys have to reach it
          tabIndex={0}
        >
          {lines.map((line, index) => (
            <p key={index} className={styles.line}>
              {line}
            </p>
          ))}
        </article>
      )}
    </>
  );
}

/** Null while it is made. */
function usePreview(
  kind: DocumentKind,
  { draft, locale, template }: PreviewedDraft,
): readonly string[] | null | 'failed' {
  const key = JSON.stringify(draft);
  const [made, setMade] = useState<{
    readonly of: string;
    readonly lines: readonly string[] | 'failed';
  } | null>(null);
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    const make = async () => {
      const job = { kind, drafts: [draft], packing: 'one document' as const };
      const { bytes } = await writeInWorker(
        { ...job, template: await template() },
        { onDone: () => {}, signal },
      );
      return readPreview(bytes, wordingFor(locale).colon);
    };
    make().then(
      (lines) => signal.aborted || setMade({ of: key, lines }),
      () => signal.aborted || setMade({ of: key, lines: 'failed' }),
    );
    return () => stopping.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key holds all that the draft says
  }, [kind, key]);
  return made?.of === key ? made.lines : null;
}
