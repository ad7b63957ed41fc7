import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Mended } from '../../../excel/mend-formulas';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import type { Notice } from '../../texts/pane-texts';
import { mendStoreOf } from './mend-store';

/** Excel needs a moment after the add-in has loaded to look its functions up by itself. */
const SETTLING_MS = 1_000;

/** Says that formulas show #NAME?, and mends them; nothing where there are none. */
export function MendBar() {
  const { texts, workbook } = usePane();
  const store = mendStoreOf(workbook);
  const view = useStore(store);
  useEffect(() => {
    const timer = setTimeout(() => void store.notice(), SETTLING_MS);
    const watching = workbook.watchSheets((sheetId) => void store.noticeSheet(sheetId));
    // Without events the first look remains, and the button in the tab.
    watching.catch(() => {});
    return () => {
      clearTimeout(timer);
      void watching.then((end) => end()).catch(() => {});
    };
  }, [workbook, store]);

  const { mend, error } = texts.eligibility;
  const close = <Button onClick={store.dismiss}>{texts.close}</Button>;
  switch (view.kind) {
    case 'none':
      return null;
    case 'searching':
      return <DelayedSpinner label={mend.searching} />;
    case 'found': {
      const skipped = sentence(mend.skipped, view.skippedSheets);
      return (
        <SayNotice
          intent="warning"
          notice={joined(mend.found(view.cells), skipped)}
          action={
            <>
              <Button onClick={() => void store.mend()}>{mend.start}</Button>
              {close}
            </>
          }
        />
      );
    }
    case 'mending':
      return <DelayedSpinner label={mend.mending} />;
    case 'mended':
      return <SayMended result={view.result} />;
    case 'failed': {
      const { problem, where } = view.error;
      return (
        <SayNotice intent="error" notice={error(problem, where || texts.workbook)} action={close} />
      );
    }
  }
}

function SayMended({ result }: { readonly result: Mended }) {
  const { texts, workbook } = usePane();
  const { mend } = texts.eligibility;
  const { mended, stillBroken, protectedSheets } = result;
  const close = <Button onClick={mendStoreOf(workbook).dismiss}>{texts.close}</Button>;
  if (stillBroken > 0) {
    const kept = sentence(mend.protectedSheets, protectedSheets);
    return (
      <SayNotice
        intent="warning"
        notice={joined(mend.stillBroken(stillBroken), kept)}
        action={close}
      />
    );
  }
  const notice = mended > 0 ? mend.mended(mended) : mend.nothing;
  return <SayNotice intent={mended > 0 ? 'success' : 'info'} notice={notice} action={close} />;
}

function sentence(say: (names: string) => string, names: readonly string[]): string {
  return names.length > 0 ? say(names.join(', ')) : '';
}

function joined({ what, next }: Notice, more: string): Notice {
  return { what, next: [next, more].filter((part) => part !== '').join(' ') };
}
