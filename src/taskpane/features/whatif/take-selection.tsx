import { Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { SayError } from '../../components/say-error';
import { usePane } from '../../pane-context';
import { useWhatIfTexts } from './use-what-if-texts';

interface TakeSelectionProps {
  readonly numbers: readonly string[];
  readonly onTake: (numbers: readonly string[]) => void;
}

/** The positions that are selected in the result, taken over by a press. */
export function TakeSelection({ numbers, onTake }: TakeSelectionProps) {
  const { workbook, displayLanguage } = usePane();
  const { field } = useWhatIfTexts();
  const [error, setError] = useState<WorkbookError | null>(null);
  const [withoutNumber, setWithoutNumber] = useState<number | null>(null);
  const take = () => {
    setError(null);
    workbook.readSelectedNumbers(displayLanguage).then(
      (selected) => {
        setWithoutNumber(selected.withoutNumber);
        onTake(selected.numbers);
      },
      (reason: unknown) => setError(toWorkbookError(reason, '')),
    );
  };
  return (
    <div>
      <Button onClick={take}>{field.takeSelection}</Button>
      <Caption1 block role="status">
        {numbers.length > 0
          ? field.selected(numbers.length)
          : withoutNumber !== null && field.noneSelected}
      </Caption1>
      {withoutNumber !== null && withoutNumber > 0 && (
        <Caption1 block role="status">
          {field.withoutNumber(withoutNumber)}
        </Caption1>
      )}
      {error && <SayError error={error} />}
    </div>
  );
}
