import { CHANGES_A_GRADE, OUTCOMES } from '../../assessment/assessment';
import type { OutcomeFigures } from '../../excel/outcomes/count-outcomes';
import type { ResultQuery } from '../../excel/result/select-result-rows';
import { readOutcome } from '../../review/read-words';
import { sheetPhrases } from '../../wording/sheet-phrases';
import { wordingFor } from '../../wording/wording';
import type { CountLine } from './count-list';

/**
 * The outcomes of a result as lines, in their usual order, whatever language the table is in. Of an
 * outcome that changes a grade, what a person has verified stands apart from what is still a proposal:
 * that awards nothing yet (2019 App. 2 ¶2).
 */
export function outcomeLines(
  outcomes: OutcomeFigures['outcomes'],
  displayLanguage: string,
  selectRows: (query: ResultQuery) => void,
): CountLine[] {
  const { outcome: spoken } = wordingFor(displayLanguage);
  const { outcomeConfirmed, outcomeProposed } = sheetPhrases(displayLanguage).summary;
  const line = (
    label: string,
    { count, rows = count }: { readonly count: number; readonly rows?: number },
    query: ResultQuery,
  ): CountLine => ({
    label,
    count,
    rows,
    select: () => selectRows(query),
  });
  return inOrder(outcomes).flatMap((counted): CountLine[] => {
    const { text, count, rows = count, verified, verifiedRows = verified } = counted;
    const outcome = readOutcome(text);
    const said = outcome ? spoken[outcome] : text;
    if (!outcome || !CHANGES_A_GRADE.has(outcome)) return [line(said, counted, { Outcome: text })];
    const confirmed = line(
      outcomeConfirmed(said),
      { count: verified, rows: verifiedRows },
      { Outcome: text, Verified: { any: true } },
    );
    const proposed = line(
      outcomeProposed(said),
      { count: count - verified, rows: rows - verifiedRows },
      { Outcome: text, Verified: '' },
    );
    return [
      { ...confirmed, by: 'person' as const },
      { ...proposed, by: 'machine' as const },
    ].filter(({ rows: found = 0 }) => found > 0);
  });
}

function inOrder(outcomes: OutcomeFigures['outcomes']): OutcomeFigures['outcomes'] {
  const placeOf = (text: string) => {
    const outcome = readOutcome(text);
    return outcome ? OUTCOMES.indexOf(outcome) : OUTCOMES.length;
  };
  return [...outcomes].sort((left, right) => placeOf(left.text) - placeOf(right.text));
}
