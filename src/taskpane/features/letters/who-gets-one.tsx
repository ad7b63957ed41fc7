import { Caption1, Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../../assessment/assessment';
import type { Addressee, Addressees, Exclusion } from '../../../documents/letters/addressees';
import type { LetterSource } from '../../../excel/letters/read-letter-rows';
import type { Wording } from '../../../wording/wording';
import { CountList } from '../../components/count-list';
import { SayNotice } from '../../components/say-notice';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import type { LettersTexts } from './texts/en';
import { useLettersTexts } from './use-letters-texts';

const useStyles = makeStyles({
  none: { marginTop: tokens.spacingVerticalS },
});

interface WhoGetsOneProps {
  readonly kind: 'letter of assignment' | 'list for director';
  readonly source: LetterSource;
  readonly found: Addressees<Addressee>;
}

/** How many get one, and how many do not for which reason; each figure selects its rows. */
export function WhoGetsOne({ kind, source, found }: WhoGetsOneProps) {
  const styles = useStyles();
  const { workbook, open, wording } = usePane();
  const words = useLettersTexts();
  const { select, notice } = useRowSelection();
  const { addressees, excluded } = found;
  const line = (label: string, rows: readonly number[]) => ({
    label,
    count: rows.length,
    select: (turn: number) => select(() => workbook.selectLetterRows(source.place, rows, turn)),
  });
  const lacking = source.lacks.find(
    (field) => field === 'incumbent' || kind === 'list for director',
  );
  const isUnverified = !source.rows.some(({ isVerified }) => isVerified);
  return (
    <section>
      <Subtitle2 as="h3" block>
        {words.who}
      </Subtitle2>
      {lacking ? (
        <SayNotice
          intent="warning"
          notice={words.lacks[lacking]}
          action={<Button onClick={() => open('map')}>{words.toMap}</Button>}
        />
      ) : (
        addressees.length === 0 && (
          <SayNotice
            intent="info"
            notice={words.nobody[isUnverified ? 'nothing verified' : 'nobody']}
            action={
              isUnverified && <Button onClick={() => open('review')}>{words.toReview}</Button>
            }
          />
        )
      )}
      {addressees.length > 0 && (
        <CountList
          lines={[
            line(
              words.getOne[kind],
              addressees.map(({ row }) => row.row),
            ),
          ]}
        />
      )}
      {excluded.length > 0 && (
        <>
          <Subtitle2 as="h3" block className={styles.none}>
            {words.getNone}
          </Subtitle2>
          <Caption1 block>{words.countedOnce}</Caption1>
          <CountList
            lines={excluded.map(({ why, rows }) => line(sayWhy(why, words, wording), rows))}
          />
        </>
      )}
      {notice}
    </section>
  );
}

/** Why a row gets none: by the name of its outcome, as Results has it, where that is the reason. */
function sayWhy(why: Exclusion, { excluded }: LettersTexts, { outcome }: Wording): string {
  return Object.hasOwn(outcome, why)
    ? outcome[why as Outcome]
    : excluded[why as Exclude<Exclusion, Outcome>];
}
