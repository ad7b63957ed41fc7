import { Select } from '@fluentui/react-components';
import type { AssignableField } from '../../../staffing-export/assign-values';
import { optionsFor } from './assignable-options';
import type { Meaning } from './change-facts';
import { useFactsTexts } from './use-facts-texts';

export const LATER = 'later';
export const BY_UNIT = 'by unit';
const OPEN = '';

export type Answer = Meaning | typeof LATER | typeof BY_UNIT;

interface ChooseMeaningProps {
  readonly field: AssignableField;
  readonly label: string;
  /** Null where there is no answer yet. */
  readonly answer: Answer | null;
  readonly canDiffer?: boolean;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** A drop-down of what a value can mean, with *later* as an answer. */
export function ChooseMeaning(props: ChooseMeaningProps) {
  const { field, label, answer, canDiffer = false, onAnswer } = props;
  const words = useFactsTexts();
  return (
    <Select
      size="small"
      aria-label={label}
      value={answer ?? OPEN}
      onChange={(_, { value }) => onAnswer(value === OPEN ? null : (value as Answer))}
    >
      <option value={OPEN}>{words.choose}</option>
      {optionsFor(field, words).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {canDiffer && <option value={BY_UNIT}>{words.byUnit}</option>}
      <option value={LATER}>{words.later}</option>
    </Select>
  );
}
