import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { SAMPLE_EXPORT } from './sample-export';

/** Opens a small export, for those who have none at hand. */
export function TrySample({ size = 'medium' }: { readonly size?: 'small' | 'medium' }) {
  const { texts, workbook, source } = usePane();
  const write = async () => {
    // What went wrong shows in what is then found on the active sheet.
    await workbook.writeSample(SAMPLE_EXPORT).catch(() => {});
    await source.look({ cellsChanged: true });
  };
  return (
    <Button size={size} onClick={() => void write()}>
      {texts.welcome.sample}
    </Button>
  );
}
