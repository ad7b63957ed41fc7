import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

/** Asks once who signs the decisions. */
export function AskReviewer({ onSign }: { readonly onSign: (name: string) => void }) {
  const styles = useStyles();
  const { who } = useReviewTexts();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onSign(name.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Text>{who.explain}</Text>
      <Field label={who.label}>
        <Input value={name} maxLength={60} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={name.trim() === ''}>
        {who.start}
      </Button>
    </form>
  );
}
