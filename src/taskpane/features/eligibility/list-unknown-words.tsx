import { Button, Caption1 } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { CountList } from '../../components/count-list';
import { Disclosure } from '../../components/disclosure';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import type { CandidateStore, OpenCandidates } from './candidate-store';
import { SettleWord } from './settle-word';
import { useEligibilityTexts } from './use-eligibility-texts';

const SHOWN_AT_FIRST = 8;

interface UnknownWordsProps {
  readonly view: OpenCandidates;
  readonly store: CandidateStore;
}

/** Words for grade and education that the functions will not understand, each with its rows. */
export function ListUnknownWords({ view, store }: UnknownWordsProps) {
  const { workbook } = usePane();
  const words = useEligibilityTexts();
  const { select, notice } = useRowSelection();
  const [isLong, setLong] = useState(false);
  const unknown = view.survey?.unknown ?? [];
  if (unknown.length === 0) return null;

  const shown = isLong ? unknown : unknown.slice(0, SHOWN_AT_FIRST);
  return (
    <Disclosure label={words.unknownWords(unknown.length)} isOpenAtFirst>
      <Caption1 block>{words.unknownExplain}</Caption1>
      {shown.map((unread) => {
        const { word, fact, column, count, runs } = unread;
        return (
          <Fragment key={`${fact} ${word}`}>
            <CountList
              lines={[
                {
                  label: words.unknownWord(word, words.fact[fact]),
                  count,
                  select: (turn) =>
                    select(() =>
                      workbook.selectSourceRows(view.place, { count, runs }, column, turn),
                    ),
                },
              ]}
            />
            {fact === 'education' && <SettleWord unread={unread} store={store} />}
          </Fragment>
        );
      })}
      {shown.length < unknown.length && (
        <Button appearance="subtle" size="small" onClick={() => setLong(true)}>
          {words.moreWords(unknown.length - shown.length)}
        </Button>
      )}
      {notice}
    </Disclosure>
  );
}
