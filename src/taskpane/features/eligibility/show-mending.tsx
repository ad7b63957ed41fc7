import { Button } from '@fluentui/react-components';
import type { Mended } from '../../../excel/eligibility/mend-formulas';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import type { Notice } from '../../texts/notice';
import { mendStoreOf, type MendView } from './mend-store';
import { useEligibilityTexts } from './use-eligibility-texts';

interface ShowMendingProps {
  readonly view: Exclude<MendView, { readonly kind: 'none' }>;
}

/** What becomes of formulas that show #NAME?: found, being mended, mended. */
export default function ShowMending({ view }: ShowMendingProps) {
  const { texts, workbook } = usePane();
  const store = mendStoreOf(workbook);
  const { mend, error } = useEligibilityTexts();
  const close = <Button onClick={store.dismiss}>{texts.close}</Button>;
  switch (view.kind) {
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
  const { mend } = useEligibilityTexts();
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
