import { Button, Caption1, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { AddedDuty } from '../../../documents/adaptation/adaptation';
import { ClauseText } from '../../components/clause-text';
import { usePane } from '../../pane-context';
import { adaptTextsFor } from './texts/texts-for';

const useStyles = makeStyles({
  duties: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
});

interface AddDutiesProps {
  readonly duties: readonly AddedDuty[];
  readonly onChange: (duties: readonly AddedDuty[]) => void;
}

/** Duties that the generic description lacks, each with its justification: 2023 App. A ¶6. */
export function AddDuties({ duties, onChange }: AddDutiesProps) {
  const styles = useStyles();
  const words = adaptTextsFor(usePane().wording);
  const change = (at: number, changed: Partial<AddedDuty>) =>
    onChange(duties.map((duty, index) => (index === at ? { ...duty, ...changed } : duty)));
  return (
    <div className={styles.duties}>
      {duties.map(({ text, justification }, at) => (
        <div key={at} className={styles.duties}>
          <Field label={words.duty(at + 1)} required data-gap={`duty ${at}`}>
            <Textarea value={text} onChange={(_, { value }) => change(at, { text: value })} />
          </Field>
          <Field label={words.justification(at + 1)} required data-gap={`justification ${at}`}>
            <Textarea
              value={justification}
              onChange={(_, { value }) => change(at, { justification: value })}
            />
          </Field>
          <Button
            size="small"
            className={styles.button}
            onClick={() => onChange(duties.filter((_, index) => index !== at))}
          >
            {words.removeDuty(at + 1)}
          </Button>
        </div>
      ))}
      <Button
        size="small"
        className={styles.button}
        onClick={() => onChange([...duties, { text: '', justification: '' }])}
      >
        {words.addDuty}
      </Button>
      <Caption1>
        <ClauseText text={words.addHint} />
      </Caption1>
    </div>
  );
}
