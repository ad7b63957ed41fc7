import { Button } from '@fluentui/react-components';
import type { Joinable } from '../../../excel/review/open-review';
import { SayNotice } from '../../components/say-notice';
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
      notice={join.found(other.sheetName, other.changes.length, other.contradictions)}
      action={<Button onClick={() => void onJoin(other)}>{join.start}</Button>}
    />
  ));
}
