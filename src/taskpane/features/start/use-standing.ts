import { useEffect, useState } from 'react';
import type { Standing } from '../../../excel/outcomes/read-standing';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { withReview } from '../review/with-review';

/** Longer results are read for the review when it is opened, not before. */
const ROWS_READ_AHEAD = 20_000;
/** Behind the answer, so that what is read for later does not hold up what is pressed next. */
const BEHIND_ANSWER_MS = 500;

/**
 * What the workbook holds; null where nothing is mapped, undefined until it is known. Cases and
 * deadlines are counted behind it.
 */
export function useStanding(): Standing | null | undefined {
  const { workbook, run: runs, source, displayLanguage } = usePane();
  const run = useStore(runs);
  const view = useStore(source);
  const [standing, setStanding] = useState<Standing | null>();
  const sheet = 'sheetName' in view ? view.sheetName : view.kind === 'export' && view.place.sheetId;
  useEffect(() => {
    if (run.kind === 'running') return;
    let isOutdated = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAhead = (positions: number) => {
      // The rules of both are fetched behind the first screen.
      if (positions <= ROWS_READ_AHEAD) {
        void withReview(workbook, (review) => review.open(displayLanguage));
      }
      import('../deadlines/deadlines-store').then(
        ({ deadlinesStoreOf }) => deadlinesStoreOf(workbook).look(displayLanguage),
        () => {},
      );
    };
    workbook.readStanding().then(
      (found) => {
        if (isOutdated) return;
        setStanding(found);
        if (found) timer = setTimeout(() => readAhead(found.positions), BEHIND_ANSWER_MS);
      },
      // What cannot be counted now is counted when its place is opened, which says why it cannot.
      () => isOutdated || setStanding(null),
    );
    return () => {
      isOutdated = true;
      clearTimeout(timer);
    };
  }, [workbook, displayLanguage, run.kind, sheet]);
  return standing;
}
