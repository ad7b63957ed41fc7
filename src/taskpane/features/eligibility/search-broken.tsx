import { Button } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { mendStoreOf } from './mend-store';
import { useEligibilityTexts } from './use-eligibility-texts';

/** Looks for #NAME? on large sheets too, which happens only when asked. */
export function SearchBroken() {
  const { workbook } = usePane();
  const { mend } = useEligibilityTexts();
  const store = mendStoreOf(workbook);
  const view = useStore(store);
  const isBusy = view.kind === 'searching' || view.kind === 'mending';
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        disabledFocusable={isBusy}
        onClick={() => void store.search()}
      >
        {mend.search}
      </Button>
    </div>
  );
}
