import { Checkbox, Field, Input, Link, Radio, RadioGroup } from '@fluentui/react-components';
import {
  countAlike,
  sharedSlot,
  shownOptions,
  slotId,
  textFor,
  type Adaptation,
  type Outline,
  type SlotAnswer,
  type Passage,
} from '../../../documents/adaptation/adaptation';
import type { Blank, Alternatives } from '../../../documents/adaptation/find-slots';
import { usePane } from '../../pane-context';
import { adaptTextsFor } from './texts/texts-for';

interface SettleSlotsProps {
  readonly outline: Outline;
  readonly passage: Passage;
  readonly adaptation: Adaptation;
  readonly onChange: (changed: Partial<Adaptation>) => void;
}

/** A control for each gap, choice and optional word of a passage. */
export function SettleSlots({ outline, passage, adaptation, onChange }: SettleSlotsProps) {
  const words = adaptTextsFor(usePane().wording);
  const { answers } = adaptation;
  const answer = (slot: string, given: SlotAnswer) =>
    onChange({ answers: { ...answers, [slot]: given } });
  const fill = (slot: string, blank: Blank, number: number) => (
    <FillBlank
      key={slot}
      blank={blank}
      slot={slot}
      label={blank.asks || words.blank(number)}
      alike={countAlike(outline, blank)}
      adaptation={adaptation}
      onAnswers={(changed) => onChange({ answers: changed })}
    />
  );
  return passage.pieces.map((piece, at) => {
    if (typeof piece === 'string') return null;
    const slot = slotId(passage, at);
    if (piece.kind === 'blank') return fill(slot, piece, at + 1);
    if (piece.kind === 'optional') {
      return (
        <Field key={slot} label={words.choose} required data-gap={slot}>
          <RadioGroup
            value={answers[slot]?.kind ?? ''}
            onChange={(_, { value }) => answer(slot, { kind: value as 'as written' | 'left out' })}
          >
            <Radio value="as written" label={words.keepWord(piece.text)} />
            <Radio value="left out" label={words.leaveOut} />
          </RadioGroup>
        </Field>
      );
    }
    const isSettled = answers[slot] !== undefined || !piece.isOpen;
    return (
      <div key={slot}>
        <div data-gap={slot}>
          <ChooseOptions
            choice={piece}
            answer={answers[slot]}
            onAnswer={(given) => answer(slot, given)}
          />
        </div>
        {isSettled &&
          shownOptions(piece, answers[slot]).flatMap((option) =>
            piece.options[option]!.map((part, inner) =>
              typeof part === 'string'
                ? null
                : fill(slotId(passage, at, `${option}.${inner}`), part, inner + 1),
            ),
          )}
      </div>
    );
  });
}

interface FillBlankProps {
  readonly blank: Blank;
  readonly slot: string;
  readonly label: string;
  /** How many blanks of the description ask for the same. */
  readonly alike: number;
  readonly adaptation: Adaptation;
  readonly onAnswers: (answers: Adaptation['answers']) => void;
}

/** One answer fills all blanks that ask for the same, unless another is wanted here. */
function FillBlank({ blank, slot, label, alike, adaptation, onAnswers }: FillBlankProps) {
  const words = adaptTextsFor(usePane().wording);
  const { answers } = adaptation;
  const shared = alike > 1 ? sharedSlot(blank) : null;
  const isOwn = answers[slot] !== undefined;
  const target = shared === null || isOwn ? slot : shared;
  const given = answers[target];
  const value = given?.kind === 'text' ? given.text : textFor(blank, slot, adaptation);
  const answerHere = () => onAnswers({ ...answers, [slot]: { kind: 'text', text: value } });
  const answerAsElsewhere = () => {
    const others = { ...answers };
    delete others[slot];
    onAnswers(others);
  };
  return (
    <div data-gap={slot}>
      <Field label={label} required hint={shared === null ? null : words.alike(alike)}>
        <Input
          value={value}
          onChange={(_, { value: text }) =>
            onAnswers({ ...answers, [target]: { kind: 'text', text } })
          }
        />
      </Field>
      {shared !== null && (
        <Link as="button" onClick={isOwn ? answerAsElsewhere : answerHere}>
          {isOwn ? words.asElsewhere : words.answerHere}
        </Link>
      )}
    </div>
  );
}

interface ChooseOptionsProps {
  readonly choice: Alternatives;
  readonly answer: SlotAnswer | undefined;
  readonly onAnswer: (answer: SlotAnswer) => void;
}

function ChooseOptions({ choice, answer, onAnswer }: ChooseOptionsProps) {
  const words = adaptTextsFor(usePane().wording);
  const chosen = answer?.kind === 'chosen' ? answer.options : [];
  const labels = choice.options.map((option) =>
    option.map((part) => (typeof part === 'string' ? part : '…')).join(''),
  );
  const keepAll = 'all';
  if (choice.most === 'one') {
    return (
      <Field label={words.choose} required={choice.isOpen}>
        <RadioGroup
          value={answer?.kind === 'as written' ? keepAll : String(chosen[0] ?? '')}
          onChange={(_, { value }) =>
            onAnswer(
              value === keepAll
                ? { kind: 'as written' }
                : { kind: 'chosen', options: [Number(value)] },
            )
          }
        >
          {labels.map((label, option) => (
            <Radio key={label} value={String(option)} label={label} />
          ))}
          {!choice.isOpen && <Radio value={keepAll} label={words.keepAll} />}
        </RadioGroup>
      </Field>
    );
  }
  const toggle = (option: number, isChosen: boolean) => {
    const options = choice.options
      .map((_, index) => index)
      .filter((index) => (index === option ? isChosen : chosen.includes(index)));
    // With none of them the sentence would have a hole: it reads as written again.
    onAnswer(options.length > 0 ? { kind: 'chosen', options } : { kind: 'as written' });
  };
  return (
    <div role="group" aria-label={words.choose}>
      {labels.map((label, option) => (
        <Checkbox
          key={label}
          label={label}
          checked={chosen.includes(option)}
          onChange={(_, { checked }) => toggle(option, checked === true)}
        />
      ))}
      <Checkbox
        label={words.keepAll}
        checked={answer?.kind === 'as written'}
        onChange={(_, { checked }) => {
          if (checked === true) onAnswer({ kind: 'as written' });
        }}
      />
    </div>
  );
}
