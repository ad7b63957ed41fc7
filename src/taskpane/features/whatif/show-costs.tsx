import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  Link,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CostSum } from '../../../costs/compare-costs';
import type { CostPeriod } from '../../../costs/count-days';
import { compareDates, parseIsoDate } from '../../../domain/plain-date';
import type { FoundCosts } from '../../../excel/costs/read-costs';
import { COST_LINES } from '../../../excel/own-sheets/result-names';
import type { WrittenPlan } from '../../../excel/own-sheets/publish-plan';
import type { ScenarioProgress, ScenarioRun } from '../../../excel/scenario/scenarios-workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { sayCostCell, sayCostProblem, sayLack } from '../../../wording/costs/say-costs';
import { Disclosure } from '../../components/disclosure';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { useDayHint } from '../../components/use-day-hint';
import { usePane } from '../../pane-context';
import { workOutCosts, type WorkedOut } from './costed-positions';
import { useWhatIfTexts } from './use-what-if-texts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  dates: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  text: { overflowWrap: 'anywhere' },
  link: { textAlign: 'start' },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

interface ShowCostsProps {
  readonly run: ScenarioRun;
  readonly place: number;
  readonly costs: WorkedOut | null;
  readonly onCosts: (costs: WorkedOut | null) => void;
}

type State =
  | { readonly kind: 'idle' | 'no table' | 'nothing selected' }
  /** How far all positions are compared, where they are asked about. */
  | { readonly kind: 'working'; readonly progress: ScenarioProgress | null }
  | { readonly kind: 'refused'; readonly found: FoundCosts }
  | { readonly kind: 'worked out'; readonly found: FoundCosts }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** What a scenario costs in a period, by the user's own table. */
export function ShowCosts(props: ShowCostsProps) {
  const { costs: words } = useWhatIfTexts();
  return (
    <Disclosure label={words.title}>
      <CostsForm {...props} />
    </Disclosure>
  );
}

function CostsForm({ run, place, costs, onCosts }: ShowCostsProps) {
  const styles = useStyles();
  const { workbook, wording, displayLanguage } = usePane();
  const { costs: words, running, cancel } = useWhatIfTexts();
  const asking = useRef(new AbortController());
  useEffect(() => () => asking.current.abort(), []);
  const hintOf = useDayHint();
  const [dates, setDates] = useState({ from: '', to: '' });
  const [isAsked, setAsked] = useState(false);
  const [isAll, setAll] = useState(false);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const period = periodOf(dates);
  const isWorking = state.kind === 'working';
  /** What is still worked out comes too late, and is not shown. */
  const drop = () => asking.current.abort();
  const enter = (changed: Partial<typeof dates>) => {
    drop();
    setDates({ ...dates, ...changed });
    setState({ kind: 'idle' });
    onCosts(null);
  };

  const read = async (from: 'table' | 'selection') => {
    setAsked(true);
    if (!period || isWorking) return;
    drop();
    const { signal } = (asking.current = new AbortController());
    const say = (told: State) => {
      if (!signal.aborted) setState(told);
    };
    say({ kind: 'working', progress: null });
    onCosts(null);
    try {
      const found = await (from === 'table' ? workbook.readCosts() : workbook.readSelectedCosts());
      if (!found) return say({ kind: from === 'table' ? 'no table' : 'nothing selected' });
      if (!found.reading.ok) return say({ kind: 'refused', found });
      const answer = isAll ? await answerOfAll(signal, say) : run.answers[place]!;
      if (signal.aborted) return;
      onCosts(workOutCosts(found.reading.table, answer, period, wording));
      say({ kind: 'worked out', found });
    } catch (error) {
      say({ kind: 'failed', error: toWorkbookError(error, '') });
    }
  };
  /** The run tells only positions with another answer. */
  const answerOfAll = async (signal: AbortSignal, say: (told: State) => void) => {
    const { answers } = await workbook.runScenarios([run.scenarios[place]!], {
      displayLanguage,
      all: true,
      signal,
      onProgress: (progress) => say({ kind: 'working', progress }),
    });
    return answers[0]!;
  };
  const layOut = () =>
    workbook.layOutCosts(displayLanguage).then(
      () => setState({ kind: 'idle' }),
      (error: unknown) => setState({ kind: 'failed', error: toWorkbookError(error, '') }),
    );

  const layOutButton = <Button onClick={() => void layOut()}>{words.layOut}</Button>;

  return (
    <div className={styles.form}>
      <div className={styles.dates}>
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} label={words[name]} hint={hintOf(dates[name])}>
            <Input
              type="date"
              // Uncontrolled: a date half typed is no date, and must not be taken away.
              defaultValue={dates[name]}
              onChange={(_, { value }) => enter({ [name]: value })}
            />
          </Field>
        ))}
      </div>
      <Checkbox
        label={words.all}
        checked={isAll}
        onChange={(_, { checked }) => {
          setAll(checked === true);
          enter({});
        }}
      />
      {isAsked && !period && <Caption1 role="alert">{words.periodMissing}</Caption1>}
      <div className={styles.buttons}>
        <Button aria-disabled={isWorking} onClick={() => void read('table')}>
          {isWorking ? words.working : words.compute}
        </Button>
        <Button aria-disabled={isWorking} onClick={() => void read('selection')}>
          {words.useSelection}
        </Button>
        {state.kind !== 'no table' && layOutButton}
      </div>
      {isWorking && (
        <div className={styles.buttons}>
          <Button onClick={() => enter({})}>{cancel}</Button>
          {state.progress && (
            <Text className={styles.figures} aria-live="polite">
              {running(state.progress.done, state.progress.total)}
            </Text>
          )}
        </div>
      )}
      {state.kind === 'no table' && (
        <SayNotice intent="info" notice={words.noTable} action={layOutButton} />
      )}
      {state.kind === 'nothing selected' && (
        <SayNotice intent="info" notice={words.nothingSelected} />
      )}
      {state.kind === 'failed' && <SayError error={state.error} />}
      {state.kind === 'refused' && <SayRefused found={state.found} />}
      {state.kind === 'worked out' && costs && (
        <ShowWorkedOut
          name={run.scenarios[place]!.name}
          language={run.displayLanguage}
          costs={costs}
          found={state.found}
        />
      )}
    </div>
  );
}

/** Null while a day is missing, or the last lies before the first. */
function periodOf(dates: { readonly from: string; readonly to: string }): CostPeriod | null {
  const from = parseIsoDate(dates.from);
  const to = parseIsoDate(dates.to);
  return from && to && compareDates(from, to) <= 0 ? { from, to } : null;
}

/** As many cells as a person mends before reading again. */
const MOST_PROBLEMS = 20;

/** Why the table of costs cannot be used; each cell is a link to it. */
function SayRefused({ found: { place, reading } }: { readonly found: FoundCosts }) {
  const styles = useStyles();
  const { workbook, displayLanguage } = usePane();
  const { costs: words } = useWhatIfTexts();
  const [error, setError] = useState<WorkbookError | null>(null);
  if (reading.ok) return null;
  if (reading.why !== 'cells') {
    const what = `${sayCostProblem(reading, displayLanguage)}.`;
    return <SayNotice intent="warning" notice={{ what, next: '' }} />;
  }
  const { problems } = reading;
  const show = (row: number, column: number) =>
    workbook
      .showCostCell(place, row, column)
      .catch((reason: unknown) => setError(toWorkbookError(reason, place.sheetName)));
  return (
    <div>
      <SayNotice intent="warning" notice={{ what: words.problems(problems.length), next: '' }} />
      <ul className={styles.list}>
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={`${problem.row} ${problem.column}`} className={styles.text}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => void show(problem.row, problem.columnIndex)}
            >
              {sayCostCell(problem, place.top + problem.row + 1, displayLanguage)}
            </Link>
          </li>
        ))}
      </ul>
      {error && <SayError error={error} />}
    </div>
  );
}

interface ShowWorkedOutProps {
  readonly name: string;
  /** In which the sheets are written. */
  readonly language: string;
  readonly costs: WorkedOut;
  readonly found: FoundCosts;
}

function ShowWorkedOut({ name, language, costs, found }: ShowWorkedOutProps) {
  const styles = useStyles();
  const { wording, displayLanguage } = usePane();
  const { costs: words } = useWhatIfTexts();
  const { comparison } = costs;
  const entries = found.reading.ok ? found.reading.table.entries.length : 0;
  return (
    <>
      <Caption1>{words.found(entries, found.place.sheetName)}</Caption1>
      <Text role="status">{words.costed(comparison.costed, comparison.positions)}</Text>
      <SayingSums label={words.held} sums={comparison.held} />
      <SayingSums label={words.vacant} sums={comparison.vacant} />
      {comparison.lacking.length > 0 && (
        <div>
          <Text weight="semibold">{words.lacking}</Text>
          <ul className={styles.list}>
            {comparison.lacking.map((lack) => {
              const said = words.lack(sayLack(lack, displayLanguage), lack.positions);
              return (
                <li key={said} className={styles.text}>
                  <Caption1>{said}</Caption1>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <Caption1>
        {words.period(wording.date(comparison.period.from), wording.date(comparison.period.to))}
      </Caption1>
      <WriteCosts name={name} language={language} costs={costs} />
    </>
  );
}

/** Each currency on a line of its own: they are never added. */
function SayingSums({
  label,
  sums,
}: {
  readonly label: string;
  readonly sums: readonly CostSum[];
}) {
  const styles = useStyles();
  const { wording } = usePane();
  const { costs: words } = useWhatIfTexts();
  if (sums.length === 0) return null;
  const money = (amount: number) => wording.number(Math.round(amount));
  const signed = (amount: number) => (amount > 0 ? `+${money(amount)}` : money(amount));
  return (
    <div>
      <Text block>{label}</Text>
      <ul className={styles.list}>
        {sums.map(({ currency, before, after }) => (
          <li key={currency} className={styles.figures}>
            <Text weight="semibold">{words.difference(signed(after - before), currency)}</Text>{' '}
            <Caption1>{words.sum(money(before), money(after))}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Writing =
  | { readonly kind: 'idle' | 'writing' }
  | { readonly kind: 'written'; readonly charts: WrittenPlan['charts'] }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

function WriteCosts({ name, language, costs }: Omit<ShowWorkedOutProps, 'found'>) {
  const { workbook } = usePane();
  const { costs: words, writing } = useWhatIfTexts();
  const [state, setState] = useState<Writing>({ kind: 'idle' });
  const isWriting = state.kind === 'writing';
  const write = async () => {
    if (isWriting) return;
    setState({ kind: 'writing' });
    setState(
      await workbook.writeCosts({ name, ...costs, displayLanguage: language }).then(
        ({ charts }): Writing => ({ kind: 'written', charts }),
        (error: unknown): Writing => ({
          kind: 'failed',
          error: toWorkbookError(error, COST_LINES.sheetName),
        }),
      ),
    );
  };
  const { what, next } = words.written;
  const isDrawn = state.kind === 'written' && state.charts === 'drawn';
  return (
    <>
      <div>
        <Button aria-disabled={isWriting} onClick={() => void write()}>
          {isWriting ? writing : words.write}
        </Button>
      </div>
      {state.kind === 'failed' && <SayError error={state.error} />}
      {state.kind === 'written' && (
        <SayNotice
          intent={isDrawn ? 'success' : 'warning'}
          notice={{ what, next: isDrawn ? next : `${next} ${words.withoutCharts}` }}
        />
      )}
    </>
  );
}
