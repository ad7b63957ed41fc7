import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode, type RefObject } from 'react';
import type { OpenItem } from '../../../documents/adaptation/adaptation';
import { ACROSS_PANE } from '../../components/across-pane';
import { usePane } from '../../pane-context';
import { adaptTextsFor } from './texts/texts-for';

const useStyles = makeStyles({
  // In sight however long the description is.
  bar: {
    position: 'sticky',
    top: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    ...ACROSS_PANE,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The mark by which the control of an open item is found on the form. */
function gapOf(item: OpenItem): string {
  switch (item.kind) {
    case 'blank':
    case 'choice':
    case 'optional':
      return item.slot;
    case 'special duties':
      return `applies ${item.part}`;
    case 'duty':
    case 'justification':
      return `${item.kind} ${item.added}`;
    default:
      return item.kind;
  }
}

interface NextGapProps {
  readonly open: readonly OpenItem[];
  readonly form: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** How much is open, always in sight, and the way to the next of it. */
export function NextGap({ open, form, children }: NextGapProps) {
  const styles = useStyles();
  const words = adaptTextsFor(usePane().wording);
  const last = useRef<Element | null>(null);
  const goToNext = () => {
    const wanted = new Set(open.map(gapOf));
    const gaps = [...form.current!.querySelectorAll<HTMLElement>('[data-gap]')].filter((gap) =>
      wanted.has(gap.dataset.gap!),
    );
    const isAfter = (gap: Element) =>
      last.current?.isConnected &&
      (last.current.compareDocumentPosition(gap) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const next = gaps.find(isAfter) ?? gaps[0];
    if (!next) return;
    last.current = next;
    next.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  return (
    <div className={styles.bar}>
      <Text role="status">{children}</Text>
      {open.length > 0 && (
        <Button size="small" onClick={goToNext}>
          {words.next}
        </Button>
      )}
    </div>
  );
}
