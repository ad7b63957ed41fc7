import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { NOBODY, type Facets } from '../../../review/case-facets';
import { progressByHolder } from '../../../review/hand-over';
import { stateOf, type ReviewCase } from '../../../review/review-case';
import { Disclosure } from '../../components/disclosure';
import type { ReviewStore } from './review-store';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  holder: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

interface HandOverProps {
  readonly cases: readonly ReviewCase[];
  /** What the filters show. */
  readonly shown: readonly ReviewCase[];
  readonly facets: Facets;
  readonly store: ReviewStore;
}

/** Hands what the filters show to a colleague, and says how far each has come. */
export function HandOver(props: HandOverProps) {
  const { handOver: words } = useReviewTexts();
  return (
    <Disclosure label={words.title}>
      <Fields {...props} />
    </Disclosure>
  );
}

function Fields({ cases, shown, facets, store }: HandOverProps) {
  const styles = useStyles();
  const { handOver: words } = useReviewTexts();
  const [to, setTo] = useState('');
  const name = to.trim();
  const handed = shown.filter(
    (found) =>
      stateOf(found) !== 'decided' &&
      // What a colleague has goes to another only where their cases are what is shown.
      (found.holder === null || found.holder === facets.holder),
  );
  const isReady = name !== '' && name !== NOBODY && handed.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setTo('');
    // They are out of the way then, until somebody looks at them.
    void store
      .handOver(handed, name)
      .then((isDone) => isDone && facets.holder === null && store.show({ holder: NOBODY }));
  };
  const positions = handed.reduce((sum, found) => sum + found.positions, 0);
  const inReview = handed.reduce((sum, found) => sum + found.inReview, 0);
  return (
    <form className={styles.form} onSubmit={submit}>
      <Caption1>{words.explain}</Caption1>
      <Field label={words.to} hint={words.what(handed.length, positions, inReview)}>
        <Input value={to} maxLength={60} onChange={(_, { value }) => setTo(value)} />
      </Field>
      <div>
        <Button type="submit" disabledFocusable={!isReady}>
          {words.start(handed.length)}
        </Button>
      </div>
      <ul className={styles.list}>
        {progressByHolder(cases).map(({ name: holder, cases: count, decided, open }) => (
          <li key={holder} className={styles.holder}>
            <Text>{words.progress(holder, decided, count)}</Text>
            <Button
              size="small"
              disabledFocusable={open.length === 0}
              onClick={() => void store.handOver(open, null)}
            >
              {words.takeBack(open.length)}
            </Button>
          </li>
        ))}
      </ul>
    </form>
  );
}
