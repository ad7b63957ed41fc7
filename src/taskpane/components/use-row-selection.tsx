import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Shown } from '../../excel/request/select-areas';
import { toWorkbookError, type WorkbookError } from '../../excel/request/workbook-error';
import { usePane } from '../pane-context';
import { SayError } from './say-error';
import { SayNotice } from './say-notice';

type Said = { readonly shown: Shown } | { readonly error: WorkbookError } | null;

const useStyles = makeStyles({
  // Over the end of the lists, not between them: the link just pressed must stay under the pointer.
  notice: { position: 'sticky', bottom: 0 },
});

/** Selects rows in the sheet, and says so where that went otherwise than asked. */
export function useRowSelection(): {
  readonly select: (work: () => Promise<Shown>) => void;
  readonly notice: ReactNode;
} {
  const styles = useStyles();
  const [said, say] = useState<Said>(null);
  const select = (work: () => Promise<Shown>) => {
    work().then(
      (shown) => say({ shown }),
      (error: unknown) => say({ error: toWorkbookError(error, '') }),
    );
  };
  const notice = (
    <div className={styles.notice}>
      <SelectionNotice said={said} onShowAll={() => say(null)} />
    </div>
  );
  return { select, notice };
}

function SelectionNotice({ said, onShowAll }: { said: Said; onShowAll: () => void }) {
  const { texts, workbook } = usePane();
  const { result } = texts;
  if (!said) return null;
  if ('error' in said) return <SayError error={said.error} />;
  switch (said.shown.how) {
    case 'selected':
      if (!said.shown.isUnfiltered) return null;
      return <SayNotice intent="info" notice={{ what: result.unfiltered, next: '' }} />;
    case 'none':
      return <SayNotice intent="info" notice={{ what: result.none, next: '' }} />;
    case 'one of several':
      return <SayNotice intent="info" notice={result.oneOfSeveral(said.shown)} />;
    case 'filtered': {
      const showAll = () => {
        workbook.clearResultFilters().then(onShowAll, onShowAll);
      };
      const button = <Button onClick={showAll}>{result.showAll}</Button>;
      return (
        <SayNotice
          intent="info"
          notice={{ what: result.filtered(said.shown.rows), next: '' }}
          action={button}
        />
      );
    }
  }
}
