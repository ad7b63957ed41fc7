import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { categoryOf } from '../../../domain/grade';
import type { GradeChangeCount } from '../../../review/grade-change';
import type { ReviewCase } from '../../../review/review-case';
import type { Wording } from '../../../wording/wording';
import { ClauseText } from '../../components/clause-text';
import { usePane } from '../../pane-context';
import { NONE_FITS, type Choice } from './case-answers';
import { sayChanges } from './say-changes';
import type { ReviewTexts } from './texts/en';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A choice that is so grave that it takes a second act. */
export interface GraveChoice {
  readonly choice: Choice;
  /** What it does to grades. */
  readonly changes: readonly GradeChangeCount[];
  /** It was made with Enter, which therefore cannot confirm it. */
  readonly isByEnter: boolean;
}

interface ConfirmGraveProps {
  readonly reviewed: ReviewCase;
  readonly grave: GraveChoice;
  /** How many positions it is for. */
  readonly positions: number;
  /** What was noted before the choice. */
  readonly note: string;
  readonly onGive: (why: string) => void;
  readonly onCancel: () => void;
}

/** The second act that a grave choice takes: what it does, and why or by which act. */
export function ConfirmGrave(props: ConfirmGraveProps) {
  const { reviewed, grave, positions, note, onGive, onCancel } = props;
  const styles = useStyles();
  const { wording } = usePane();
  const words = useReviewTexts();
  const { reason } = words;
  const [why, setWhy] = useState(note);
  const field = useRef<HTMLInputElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isGiven = why.trim() !== '';
  const give = () => isGiven && onGive(why.trim());

  function byKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // Office.js would hand the key, and the focus, to the sheet.
      event.stopPropagation();
      onCancel();
    }
    if (event.key !== 'Enter' || event.repeat) return;
    if (!grave.isByEnter || event.ctrlKey || event.metaKey) give();
    else if (isGiven) actions.current?.querySelector('button')?.focus();
    event.preventDefault();
  }

  return (
    <div role="group" aria-label={reason.group} className={styles.form}>
      {sayGrave(reviewed, grave, positions, words, wording).map((sentence) => (
        <Text block key={sentence}>
          <ClauseText text={sentence} />
        </Text>
      ))}
      <Field label={reason.label} required>
        <Input
          input={{ ref: field }}
          value={why}
          maxLength={500}
          onChange={(_, { value }) => setWhy(value)}
          onKeyDown={byKey}
        />
      </Field>
      <div ref={actions} className={styles.actions}>
        <Button disabledFocusable={!isGiven} onClick={give}>
          {confirmLabel(grave, words)}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {reason.cancel}
        </Button>
      </div>
    </div>
  );
}

function sayGrave(
  { grade }: ReviewCase,
  { choice, changes }: GraveChoice,
  positions: number,
  words: ReviewTexts,
  wording: Wording,
): readonly string[] {
  const { target, allocatedGrade, droppedGrade } = choice;
  const { reason } = words;
  const sentences: string[] = [];
  if (allocatedGrade && grade && allocatedGrade !== grade) {
    sentences.push(reason.allocate(wording.target(target), allocatedGrade, grade, positions));
  }
  if (droppedGrade && grade) sentences.push(reason.drops(droppedGrade, grade));
  if (target === NONE_FITS.target && grade && categoryOf(grade) === 'P') {
    sentences.push(reason.noneFits);
  }
  return [...sentences, ...sayChanges(changes, words)];
}

function confirmLabel({ choice, changes }: GraveChoice, { reason }: ReviewTexts): string {
  const awarded = changes.find(
    ({ kind }) => kind === 'awarded' || kind === 'personal grade awarded',
  );
  if (awarded) return reason.award(awarded.to);
  if (choice.target === NONE_FITS.target) return reason.confirmNone;
  return choice.allocatedGrade ? reason.confirm(choice.allocatedGrade) : reason.confirmAsSaid;
}
