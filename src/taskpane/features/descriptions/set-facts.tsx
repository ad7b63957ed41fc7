import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { EDUCATION_LEVELS, type Education } from '../../../domain/job-description';
import { usePane } from '../../pane-context';
import { useDescriptions } from './descriptions-context';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { overflowWrap: 'anywhere' },
});

/** Minimum education and years as the form has them. */
export interface EnteredFacts {
  readonly education: Education | null;
  /** Digits, or empty. */
  readonly years: string;
}

interface SetFactsProps {
  readonly grade: string;
  readonly genericTitle: string;
  readonly facts: EnteredFacts;
  /** The user has tried to go on: what is missing is said. */
  readonly isChecked: boolean;
  readonly onChange: (facts: EnteredFacts) => void;
}

/** What a description asks for at least, as read from the annex, to be put right by the user. */
export function SetFacts({ grade, genericTitle, facts, isChecked, onChange }: SetFactsProps) {
  const styles = useStyles();
  const { extend } = useDescriptions().texts;
  const { wording } = usePane();
  const { education, years } = facts;
  const missing = (isMissing: boolean) =>
    isChecked && isMissing ? { validationMessage: extend.factMissing } : {};
  return (
    <div className={styles.facts}>
      <Text block className={styles.title}>
        {grade} · {genericTitle}
      </Text>
      <Field label={extend.education(grade)} {...missing(education === null)}>
        <Select
          value={education ?? ''}
          onChange={(_, { value }) =>
            onChange({ ...facts, education: EDUCATION_LEVELS.find((one) => one === value) ?? null })
          }
        >
          <option value="">{extend.choose}</option>
          {EDUCATION_LEVELS.map((level) => (
            <option key={level} value={level}>
              {wording.education[level]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={extend.years(grade)} {...missing(years === '')}>
        <Input
          inputMode="numeric"
          value={years}
          onChange={(_, { value }) =>
            onChange({ ...facts, years: value.replace(/\D/g, '').slice(0, 2) })
          }
        />
      </Field>
    </div>
  );
}
