import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SourceSurvey } from '../../../excel/source/survey-source';
import type { StatedField } from '../../../staffing-export/assign-values';
import type { ListedUnit } from '../../../staffing-export/count-facts';
import { usePane } from '../../pane-context';
import type { OpenExport } from '../map/source-store';
import {
  askByUnit,
  CONSTANT,
  leaveForLater,
  sayForAll,
  sayForUnit,
  sayMeaning,
} from './change-facts';
import { BY_UNIT, ChooseMeaning, LATER, type Answer } from './choose-meaning';
import type { LackingFact } from './open-facts';
import { useFactsTexts } from './use-facts-texts';

const UNITS_SHOWN = 8;

const useStyles = makeStyles({
  fact: { marginTop: tokens.spacingVerticalS },
  name: { overflowWrap: 'anywhere' },
  units: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

type UnknownValue = Extract<LackingFact, { kind: 'unknown value' }>;

interface AskFactProps {
  readonly fact: LackingFact;
  readonly view: OpenExport;
  readonly survey: SourceSurvey;
}

/** One fact that the list does not state, with how many positions hang on it. */
export function AskFact({ fact, view, survey }: AskFactProps) {
  const styles = useStyles();
  const words = useFactsTexts();
  const hangs = words.hangs(fact.positions, !survey.isComplete);
  if (fact.kind === 'unknown value') {
    return (
      <div className={styles.fact}>
        <Text block weight="semibold" className={styles.name}>
          {words.meaningOf[fact.field](fact.value.value)}
        </Text>
        <Caption1 block>{hangs}</Caption1>
        <AskMeaning fact={fact} view={view} />
      </div>
    );
  }
  return (
    <div className={styles.fact}>
      <Text block weight="semibold" aria-hidden>
        {words.allPositions[fact.field]}
      </Text>
      <Caption1 block>
        {words.hasNoColumn} {hangs}
      </Caption1>
      <AskForAll field={fact.field} view={view} units={survey.facts.units} />
    </div>
  );
}

interface AskMeaningProps {
  readonly fact: UnknownValue;
  readonly view: OpenExport;
}

function AskMeaning({ fact: { id, field, value }, view: { choices } }: AskMeaningProps) {
  const { source } = usePane();
  const words = useFactsTexts();
  const meaning = choices.assignments[field]?.[value.key] ?? null;
  const answer = (given: Answer | null) => {
    const isMeaning = given !== null && given !== LATER && given !== BY_UNIT;
    const said = sayMeaning(choices, field, value.key, isMeaning ? given : null);
    source.choose(given === LATER ? leaveForLater(said, [id]) : said);
  };
  return (
    <ChooseMeaning
      field={field}
      label={words.meaningOf[field](value.value)}
      answer={meaning ?? (choices.later.includes(id) ? LATER : null)}
      onAnswer={answer}
    />
  );
}

interface AskForAllProps {
  readonly field: StatedField;
  readonly view: OpenExport;
  readonly units: readonly ListedUnit[];
}

function AskForAll({ field, view, units }: AskForAllProps) {
  const { choices } = view;
  const { source } = usePane();
  const words = useFactsTexts();
  const isByUnit = choices.byUnit[field] !== undefined;
  const given = isByUnit ? BY_UNIT : choices.constants[CONSTANT[field]];
  const answer = (chosen: Answer | null) => {
    if (chosen === BY_UNIT) return source.choose(askByUnit(choices, field));
    const said = sayForAll(choices, field, chosen === LATER ? null : chosen);
    return source.choose(chosen === LATER ? leaveForLater(said, [field]) : said);
  };
  return (
    <>
      <ChooseMeaning
        field={field}
        label={words.allPositions[field]}
        answer={given ?? (choices.later.includes(field) ? LATER : null)}
        canDiffer={units.length > 1}
        onAnswer={answer}
      />
      {isByUnit && <AskByUnit field={field} view={view} units={units} />}
    </>
  );
}

/** The same question once for each unit. */
function AskByUnit({ field, view: { choices }, units }: AskForAllProps) {
  const styles = useStyles();
  const { source } = usePane();
  const words = useFactsTexts();
  const [isLong, setLong] = useState(false);
  const shown = isLong ? units : units.slice(0, UNITS_SHOWN);
  return (
    <div className={styles.units}>
      {shown.map(({ key, value, count }) => (
        <div key={key} className={styles.fact}>
          <Text block className={styles.name}>
            {value}
          </Text>
          <Caption1 block>{words.rows(count)}</Caption1>
          <ChooseMeaning
            field={field}
            label={words.inUnit(words.column[field], value)}
            answer={choices.byUnit[field]?.[key] ?? null}
            onAnswer={(given) => {
              const isMeaning = given !== null && given !== LATER && given !== BY_UNIT;
              source.choose(sayForUnit(choices, field, key, isMeaning ? given : null));
            }}
          />
        </div>
      ))}
      {shown.length < units.length && (
        <Button appearance="subtle" size="small" onClick={() => setLong(true)}>
          {words.more(units.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
