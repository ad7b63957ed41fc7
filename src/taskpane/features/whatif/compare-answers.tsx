import { Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ScenarioRun } from '../../../excel/scenario/scenarios-workbook';
import { usePane } from '../../pane-context';
import { movesOf, sayMove, type Move } from './moves-of';
import { useComparedRows } from './use-compared-rows';
import { useWhatIfTexts } from './use-what-if-texts';

const useStyles = makeStyles({
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { textAlign: 'end', width: '52px', paddingInline: tokens.spacingHorizontalXS },
  label: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalXS,
  },
  count: { textAlign: 'end', paddingInline: tokens.spacingHorizontalXS, verticalAlign: 'top' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Up to three scenarios beside each other: a column each, numbered as they are named above it. */
export function CompareAnswers({ run }: { readonly run: ScenarioRun }) {
  const styles = useStyles();
  const { texts, wording } = usePane();
  const turns = useRef(new Map<string, number>());
  const words = useWhatIfTexts();
  const { select, notice } = useComparedRows(run);
  const { scenarios, answers } = run;
  const press = (name: string, rows: readonly number[]) => {
    const turn = turns.current.get(name) ?? 0;
    turns.current.set(name, turn + 1);
    select(rows, turn);
  };
  const moves = answers.map(movesOf);
  const keys = [...new Set(moves.flat().map(keyOf))];
  const lines = [
    {
      label: words.answersDiffer,
      rows: moves.map((each) => each.flatMap(({ rows }) => rows)),
    },
    ...keys.map((key) => {
      const of = moves.map((each) => each.find((move) => keyOf(move) === key));
      return {
        label: sayMove(
          of.find((move) => move !== undefined)!,
          words,
          wording,
        ),
        rows: of.map((move) => move?.rows ?? []),
      };
    }),
  ];
  return (
    <section>
      <Subtitle2 as="h3">{words.sideBySide}</Subtitle2>
      <ol className={styles.names}>
        {scenarios.map(({ name }) => (
          <li key={name}>
            <Text>{name}</Text>
          </li>
        ))}
      </ol>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {scenarios.map(({ name }, at) => (
              <th key={name} scope="col" className={styles.head} aria-label={name}>
                {wording.number(at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, rows }) => (
            <tr key={label} className={styles.row}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {rows.map((each, at) => (
                <td key={scenarios[at]!.name} className={styles.count}>
                  {each.length === 0 ? (
                    '–'
                  ) : (
                    <Link
                      as="button"
                      aria-label={texts.result.selectRows(
                        each.length,
                        words.ofScenario(label, scenarios[at]!.name),
                      )}
                      onClick={() => press(`${label} ${at}`, each)}
                    >
                      {wording.number(each.length)}
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notice}
    </section>
  );
}

const keyOf = ({ before, after }: Move): string => `${before}|${after}`;
