import { Button } from '@fluentui/react-components';
import type { Joinable } from '../../../excel/review/open-review';
import type { Notice } from '../../texts/notice';
import { SayNotice } from '../../components/say-notice';
import type { ReviewTexts } from './texts/en';
import { useReviewTexts } from './use-review-texts';

interface JoinDecisionsProps {
  readonly joinable: readonly Joinable[];
  readonly onJoin: (other: Joinable) => Promise<void>;
}

/** Offers what other reviewers decided, from their tables copied into this workbook. */
export function JoinDecisions({ joinable, onJoin }: JoinDecisionsProps) {
  const { join } = useReviewTexts();
  return joinable.map((other) => (
    <SayNotice
      key={other.sheetName}
      intent="info"
      notice={sayFound(other, join)}
      action={
        other.changes.length > 0 && <Button onClick={() => void onJoin(other)}>{join.start}</Button>
      }
    />
  ));
}

function sayFound(
  { sheetName, changes, contradictions, unusable }: Joinable,
  join: ReviewTexts['join'],
): Notice {
  if (changes.length === 0) return join.unusableAlone(sheetName, unusable);
  const { what, next } = join.found(sheetName, changes.length, contradictions);
  return { what, next: unusable > 0 ? `${next} ${join.unusable(unusable)}` : next };
}
