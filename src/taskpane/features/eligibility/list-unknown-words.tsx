import { Button, Caption1 } from '@fluentui/react-components';
import { useState } from 'react';
import { CountList } from '../../components/count-list';
import { Disclosure } from '../../components/disclosure';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import type { OpenCandidates } from './candidate-store';
import { useEligibilityTexts } from './use-eligibility-texts';

const SHOWN_AT_FIRST = 8;

/** Words for grade and education that the functions will not understand, each with its rows. */
export function ListUnknownWords({ view }: { readonly view: OpenCandidates }) {
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
      <CountList
        lines={shown.map(({ word, fact, column, count, runs }) => ({
          label: words.unknownWord(word, words.fact[fact]),
          count,
          select: (turn) =>
            select(() => workbook.selectSourceRows(view.place, { count, runs }, column, turn)),
        }))}
      />
      {shown.length < unknown.length && (
        <Button appearance="subtle" size="small" onClick={() => setLong(true)}>
          {words.moreWords(unknown.length - shown.length)}
        </Button>
      )}
      {notice}
    </Disclosure>
  );
}
