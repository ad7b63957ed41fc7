import { Select } from '@fluentui/react-components';
import type { AssignableField, AssignableValues } from '../../../staffing-export/assign-values';
import { usePane } from '../../pane-context';
import { optionsFor, UNKNOWN } from './assignable-options';

interface ChooseMeaningProps<F extends AssignableField> {
  readonly field: F;
  readonly label: string;
  readonly value: AssignableValues[F] | null;
  readonly onChoose: (value: AssignableValues[F] | null) => void;
}

/** A drop-down of what a value can mean. */
export function ChooseMeaning<F extends AssignableField>(props: ChooseMeaningProps<F>) {
  const { field, label, value, onChoose } = props;
  const { texts } = usePane();
  return (
    <Select
      size="small"
      aria-label={label}
      value={value ?? UNKNOWN}
      onChange={(_, data) =>
        onChoose(data.value === UNKNOWN ? null : (data.value as AssignableValues[F]))
      }
    >
      <option value={UNKNOWN}>{texts.values.leaveUnknown}</option>
      {optionsFor(field, texts).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
