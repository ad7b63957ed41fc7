import { Field, Input } from '@fluentui/react-components';

interface EnterYearsProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly onChange: (value: string) => void;
}

/** A whole number of at most two digits. */
export function EnterYears({ label, value, hint, problem, onChange }: EnterYearsProps) {
  return (
    <Field label={label} {...(hint && { hint })} {...(problem && { validationMessage: problem })}>
      <Input
        inputMode="numeric"
        value={value}
        onChange={(_, { value: typed }) => onChange(typed.replace(/\D/g, '').slice(0, 2))}
      />
    </Field>
  );
}
