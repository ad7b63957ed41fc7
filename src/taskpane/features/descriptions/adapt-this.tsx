import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { OfficialDescription } from '../../../domain/agreement-text';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { SayError } from '../../components/say-error';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { begunAdaptationsOf, beginAdaptation, keepBegun, nameOf } from '../adapt/begun-adaptations';
import { useDescriptions } from './descriptions-context';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  whole: { marginBlock: tokens.spacingVerticalS },
});

/** Begins to adapt a description for the selected rows that it is assigned to, or goes on with it. */
export function AdaptThis({ description }: { readonly description: OfficialDescription }) {
  const styles = useStyles();
  const hintId = useId();
  const { texts } = useDescriptions();
  const { workbook, displayLanguage, shown } = usePane();
  const store = begunAdaptationsOf(workbook);
  const isBegun = nameOf(description) in useStore(store);
  const [failure, setFailure] = useState<WorkbookError | null>(null);

  const show = () => {
    const { family, grade } = description;
    shown.set({ show: 'adaptation', family, grade });
  };
  const begin = async (): Promise<void> => {
    setFailure(null);
    try {
      const selected = await workbook.readSelectedPositions(displayLanguage).catch(noneWithout);
      keepBegun(store, beginAdaptation(description, selected));
      show();
    } catch (error) {
      setFailure(toWorkbookError(error, ''));
    }
  };
  return (
    <div className={styles.whole}>
      <div className={styles.actions}>
        {isBegun && (
          <Button appearance="primary" onClick={show}>
            {texts.continueAdapting}
          </Button>
        )}
        <Button
          appearance={isBegun ? 'secondary' : 'primary'}
          aria-describedby={hintId}
          onClick={() => void begin()}
        >
          {texts.adapt}
        </Button>
      </div>
      <Caption1 block id={hintId}>
        {texts.adaptHint}
      </Caption1>
      {failure && <SayError error={failure} />}
    </div>
  );
}

/** Without a result there is nothing to select, and the position is filled in by hand. */
function noneWithout(error: unknown): readonly [] {
  if (toWorkbookError(error, '').problem === 'result vanished') return [];
  throw error;
}
