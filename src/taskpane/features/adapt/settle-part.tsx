import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import {
  currentPassage,
  hasSlots,
  type Adaptation,
  type Outline,
  type Part,
  type Passage,
} from '../../../documents/adaptation/adaptation';
import { piecesOf } from '../../../documents/adaptation/draft-description';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import { adaptTextsFor } from './texts/texts-for';
import { MarkGaps } from './mark-gaps';
import { SettleSlots } from './settle-slots';

const useStyles = makeStyles({
  passage: { marginBlock: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  back: { marginTop: tokens.spacingVerticalXS },
});

interface SettlePartProps {
  readonly outline: Outline;
  readonly part: Part;
  /** The part's place in the outline. */
  readonly at: number;
  readonly adaptation: Adaptation;
  readonly onChange: (changed: Partial<Adaptation>) => void;
}

/** The passages of one section, each as it now reads, with what is to be settled in it. */
export function SettlePart({ outline, part, at, adaptation, onChange }: SettlePartProps) {
  const words = adaptTextsFor(usePane().wording);
  const { applies } = adaptation;
  const isSpecial = part.kind === 'special duties';
  const isShown = !isSpecial || applies[at] === true;
  return (
    <>
      {isSpecial && (
        <Field label={words.applies(part.heading)} required data-gap={`applies ${at}`}>
          <RadioGroup
            layout="horizontal"
            value={applies[at] === undefined ? '' : applies[at] ? 'yes' : 'no'}
            onChange={(_, { value }) =>
              onChange({ applies: { ...applies, [at]: value === 'yes' } })
            }
          >
            <Radio value="yes" label={words.yes} />
            <Radio value="no" label={words.no} />
          </RadioGroup>
        </Field>
      )}
      {isShown &&
        part.passages.map((passage, index) => (
          <SettlePassage
            key={passage.id}
            outline={outline}
            passage={passage}
            name={words.passage(passage.number ?? index + 1)}
            adaptation={adaptation}
            onChange={onChange}
          />
        ))}
    </>
  );
}

interface SettlePassageProps {
  readonly outline: Outline;
  readonly passage: Passage;
  readonly name: string;
  readonly adaptation: Adaptation;
  readonly onChange: (changed: Partial<Adaptation>) => void;
}

function SettlePassage(props: SettlePassageProps) {
  const { outline, passage: generic, name, adaptation, onChange } = props;
  const styles = useStyles();
  const words = adaptTextsFor(usePane().wording);
  const passage = currentPassage(generic, adaptation);
  const { reworded } = adaptation;
  const reword = (text: string) => {
    const changed = { ...reworded };
    if (text === generic.original) delete changed[generic.id];
    else changed[generic.id] = text;
    onChange({ reworded: changed });
  };
  return (
    <div className={styles.passage}>
      <Text block>
        <MarkGaps pieces={piecesOf(generic, adaptation)} />
      </Text>
      {passage.notes.map((note) => (
        <Caption1 key={note} block>
          {note}
        </Caption1>
      ))}
      {hasSlots(passage) && (
        <SettleSlots
          outline={outline}
          passage={passage}
          adaptation={adaptation}
          onChange={onChange}
        />
      )}
      <Disclosure label={words.reword(name)}>
        <Field label={words.reword(name)}>
          <Textarea
            rows={5}
            value={reworded[generic.id] ?? generic.original}
            onChange={(_, { value }) => reword(value)}
          />
        </Field>
        <Button
          size="small"
          className={styles.back}
          // It keeps the focus when there is nothing left to go back from.
          disabledFocusable={reworded[generic.id] === undefined}
          onClick={() => reword(generic.original)}
        >
          {words.backToText(name)}
        </Button>
      </Disclosure>
    </div>
  );
}
