import { useCallback } from 'react';
import type { LetterSource } from '../../../excel/letters/read-letter-rows';
import { useResult } from '../../components/result/use-result';
import { usePane } from '../../pane-context';

const aboutOf = ({ place, rows }: LetterSource) => ({
  sheetId: place.body.sheetId,
  positions: rows.length,
  facts: () => [place, rows],
});

/** The result as letters need it, as it stands now. */
export function useLetterSource() {
  const { workbook, displayLanguage } = usePane();
  const read = useCallback(
    () => workbook.readLetterRows(displayLanguage),
    [workbook, displayLanguage],
  );
  return useResult(read, aboutOf);
}
