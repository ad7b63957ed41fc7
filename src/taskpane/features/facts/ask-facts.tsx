import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SourceSurvey } from '../../../excel/source/survey-source';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import type { OpenExport } from '../map/source-store';
import { AskFact } from './ask-fact';
import { leaveForLater } from './change-facts';
import { lackingFacts } from './open-facts';
import { SetDate } from './set-date';
import { useFactsTexts } from './use-facts-texts';

const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles({
  asked: { paddingBlock: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface AskFactsProps {
  readonly view: OpenExport;
}

/** The facts that decide something and that the list does not state, asked for once. */
export default function AskFacts({ view }: AskFactsProps) {
  return view.survey && <AskLacking view={view} survey={view.survey} />;
}

function AskLacking({ view, survey }: AskFactsProps & { readonly survey: SourceSurvey }) {
  const styles = useStyles();
  const { source } = usePane();
  const words = useFactsTexts();
  const [isLong, setLong] = useState(false);
  const { layout, choices } = view;
  const facts = lackingFacts({ layout, choices, survey });
  const open = facts.filter(({ state }) => state === 'open').map(({ id }) => id);
  // What was asked stays where it is once it is answered.
  const [asked, setAsked] = useState<readonly string[]>(open);
  if (open.some((id) => !asked.includes(id))) setAsked([...new Set([...asked, ...open])]);

  const questions = facts.filter(({ id }) => asked.includes(id));
  const others = facts.filter(({ id }) => !asked.includes(id));
  const shown = isLong ? questions : questions.slice(0, SHOWN_AT_FIRST);
  const leaveAll = () => {
    setAsked([]);
    source.choose(leaveForLater(choices, open));
  };
  return (
    <>
      {questions.length > 0 && (
        <section className={styles.asked} aria-label={words.title}>
          <Subtitle2 as="h3">{words.title}</Subtitle2>
          <Caption1 block>{words.explain}</Caption1>
          {shown.map((fact) => (
            <AskFact key={fact.id} fact={fact} view={view} survey={survey} />
          ))}
          <div className={styles.buttons}>
            {shown.length < questions.length && (
              <Button appearance="subtle" size="small" onClick={() => setLong(true)}>
                {words.more(questions.length - shown.length)}
              </Button>
            )}
            {open.length > 0 && (
              <Button size="small" onClick={leaveAll}>
                {words.laterForAll}
              </Button>
            )}
          </div>
        </section>
      )}
      <SetDate view={view} survey={survey} />
      {others.length > 0 && (
        <Disclosure label={words.settled(others.length)}>
          {others.map((fact) => (
            <AskFact key={fact.id} fact={fact} view={view} survey={survey} />
          ))}
        </Disclosure>
      )}
    </>
  );
}
