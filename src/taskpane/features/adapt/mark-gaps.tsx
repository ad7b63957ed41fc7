import { makeStyles, tokens } from '@fluentui/react-components';
import type { SaidPiece } from '../../../documents/adaptation/draft-description';

const useStyles = makeStyles({
  // A line as well as a colour, which contrast themes take away.
  gap: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThick} dashed ${tokens.colorPaletteYellowBorderActive}`,
  },
});

/** A passage as it now reads, with what is still open in it marked. */
export function MarkGaps({ pieces }: { readonly pieces: readonly SaidPiece[] }) {
  const styles = useStyles();
  return pieces.map(({ text, gap }, at) =>
    gap === null ? (
      <span key={at}>{text}</span>
    ) : (
      <mark key={at} className={styles.gap}>
        {gap === 'blank' ? `[${text || '…'}]` : text}
      </mark>
    ),
  );
}
