import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';

interface TrySampleProps {
  readonly size?: 'small' | 'medium';
  readonly onTried?: () => void;
}

/** Opens a small export, for those who have none at hand. */
export function TrySample({ size = 'medium', onTried }: TrySampleProps) {
  const { texts, workbook, source } = usePane();
  const write = async () => {
    // What went wrong shows in what is then found on the active sheet.
    await import('./sample-export')
      .then(({ SAMPLE_EXPORT }) => workbook.writeSample(SAMPLE_EXPORT))
      .catch(() => {});
    await source.look({ cellsChanged: true });
    onTried?.();
  };
  return (
    <Button size={size} onClick={() => void write()}>
      {texts.welcome.sample}
    </Button>
  );
}
