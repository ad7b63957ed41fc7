import {
  Button,
  Caption1,
  makeStyles,
  Subtitle1,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Standing } from '../../../excel/outcomes/read-standing';
import type { ResultQuery } from '../../../excel/result/select-result-rows';
import { ALL_ROWS, isNarrowed, ROW_FACETS } from '../../../review/narrow-rows';
import { CountList } from '../../components/count-list';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { Disclosure } from '../../components/disclosure';
import { ChooseFacets } from '../../components/narrow/choose-facets';
import { SayNarrowed } from '../../components/narrow/say-narrowed';
import { narrowingTextsFor } from '../../components/narrow/texts/texts-for';
import { outcomeLines } from '../../components/outcome-lines';
import { SayChanged } from '../../components/result/say-changed';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import { SayLanguage } from '../language/say-language';
import { AddUp } from '../start/add-up';
import { FamilyGrades } from './family-grades';
import { useKeptFacets } from './kept-facets';
import { SinceLast } from './since-last';
import { useOutcomes, type Counted } from './use-outcomes';
import { Verification } from './verification';
import { WriteSummary } from './write-summary';
import { useOutcomesTexts } from './use-outcomes-texts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
  section: { marginTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM },
});

/** The result in figures, as the table stands now. */
export default function OutcomesTab() {
  const { texts, open } = usePane();
  const { view, changed, refresh } = useOutcomes();
  switch (view.kind) {
    case 'reading':
      return <DelayedSpinner label={texts.source.counting} />;
    case 'failed': {
      if (view.error.problem !== 'result vanished') {
        const again = <Button onClick={refresh}>{texts.tryAgain}</Button>;
        return <SayError error={view.error} action={again} />;
      }
      const toMap = <Button onClick={() => open('map')}>{texts.result.toMap}</Button>;
      return <SayNotice intent="info" notice={texts.result.nothing} action={toMap} />;
    }
    case 'read':
      return (
        <>
          <SayChanged changed={changed} onRead={refresh} />
          <ShowFigures counted={view.found} onRefresh={refresh} />
        </>
      );
  }
}

interface ShowFiguresProps {
  readonly counted: Counted;
  readonly onRefresh: () => void;
}

function ShowFigures({ counted, onRefresh }: ShowFiguresProps) {
  const { outcomes, comparison, earlier } = counted;
  const styles = useStyles();
  const { texts, wording, workbook, displayLanguage } = usePane();
  const words = useOutcomesTexts();
  const { select, notice } = useRowSelection();
  const [facets, setFacets] = useKeptFacets(workbook);
  const figures = useMemo(() => outcomes.count(facets), [outcomes, facets]);
  const within = isNarrowed(facets) ? { facets, displayLanguage } : undefined;
  const selectRows = (query: ResultQuery) =>
    select(() => workbook.selectResultRows(query, ...(within ? [within] : [])));
  const { rows } = figures.posts ?? { rows: figures };
  const open = [
    {
      label: texts.result.needReview,
      count: figures.needReview,
      rows: rows.needReview,
      isPart: true,
      select: () => selectRows({ Review: { any: true } }),
    },
  ].filter((line) => line.rows > 0);
  const filtered = ROW_FACETS.filter((name) => facets[name] !== null).length;
  const narrowing = narrowingTextsFor(wording);
  return (
    <>
      <Subtitle1 as="h2">{words.title}</Subtitle1>
      <Caption1 block>{words.positions(outcomes.rows.length)}</Caption1>
      {figures.posts && (
        <Caption1 block>{words.posts(figures.posts.count, figures.posts.column)}</Caption1>
      )}
      {figures.posts?.hasParts && <Caption1 block>{words.partsOfPosts}</Caption1>}
      <SayLanguage language={outcomes.language} />
      <WriteSummary onRefresh={onRefresh} />
      <Disclosure
        label={filtered > 0 ? narrowing.withCount(narrowing.title, filtered) : narrowing.title}
      >
        <div className={styles.fields}>
          <ChooseFacets rows={outcomes.rows} facets={facets} onChoose={setFacets} />
        </div>
      </Disclosure>
      <SayNarrowed
        facets={facets}
        count={figures.positions}
        all={outcomes.rows.length}
        onShowAll={() => setFacets(ALL_ROWS)}
        also={words.summary.countsAll}
      />
      <CountList
        lines={[...outcomeLines(figures.outcomes, displayLanguage, selectRows), ...open]}
      />
      {!within && !figures.posts && <Legend counted={counted} />}
      <Verification figures={figures} selectRows={selectRows} />
      <SinceLast
        comparison={comparison}
        earlier={earlier}
        outcomes={outcomes}
        facets={facets}
        select={select}
        onCompared={onRefresh}
      />
      {figures.families.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h3">{words.byFamily}</Subtitle2>
          <FamilyGrades families={figures.families} selectRows={selectRows} />
        </section>
      )}
      {notice}
    </>
  );
}

/** How the figures add up, those of the whole result. */
function Legend({ counted }: { readonly counted: Counted }) {
  const { workbook } = usePane();
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    let isOutdated = false;
    workbook.readStanding().then(
      (found) => isOutdated || setStanding(found),
      () => {},
    );
    return () => {
      isOutdated = true;
    };
  }, [workbook, counted]);
  return standing && <AddUp standing={standing} />;
}
