import { FAMILIES } from '../../agreements/catalogue';
import { CHANGES_A_GRADE, OUTCOMES } from '../../assessment/assessment';
import type { MappingColumn } from '../../assessment/mapping-columns';
import { ALL_GRADES } from '../../domain/grade';
import { columnLetters } from '../../staffing-export/column-letters';
import type { SheetPhrases } from '../../wording/sheet-phrases';
import type { Wording } from '../../wording/wording';
import {
  columnReference,
  LONGEST_CRITERION,
  textCriterion,
} from '../own-sheets/structured-reference';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { SheetPlanner, type PlannedChart, type SheetPlan } from '../own-sheets/sheet-plan';

/** What the summary needs to know of the result to lay itself out; every figure is a formula. */
export interface SummaryFacts {
  readonly rowCount: number;
  /** Texts of the column Outcome that occur. */
  readonly outcomes: readonly string[];
  /** `family`, then the allocated grades that occur in it. */
  readonly gradesByFamily: ReadonlyMap<string, ReadonlySet<string>>;
  /** The column that says how many posts a row stands for; null where each is one. */
  readonly posts: string | null;
  /** Figures in it that are no whole number of posts, each once; such a row counts as one post. */
  readonly partsOfPosts?: readonly number[];
  /** The column with the duty stations, and how often each occurs; null where there is none. */
  readonly stations: {
    readonly column: string;
    readonly counts: ReadonlyMap<string, number>;
  } | null;
}

const WIDTHS = { labels: 300, figures: 78 };
const SHARES = '0%;-0%;"–"';
const MOST_STATIONS = 30;
const FEWEST_STATIONS = 5;
/**
 * Each formula reads its columns from top to bottom, and Excel calculates all of them anew after each
 * decision. Some hundred formulas over a full sheet take seconds; so the stations with formulas of
 * their own become fewer the longer the table is.
 */
const MOST_CELLS_READ = 300_000_000;

export function stationsShown(rowCount: number, outcomeCount: number): number {
  const affordable = Math.floor(MOST_CELLS_READ / Math.max(1, rowCount) / (outcomeCount + 1));
  return Math.min(MOST_STATIONS, Math.max(FEWEST_STATIONS, affordable));
}

/** @param wording of the language that the result is written in */
export function planSummary(
  facts: SummaryFacts,
  wording: Wording,
  { summary: words }: SheetPhrases,
): SheetPlan {
  const sheet = new SheetPlanner();
  const all = OUTCOMES.map((outcome) => wording.outcome[outcome]);
  const shown = shownOutcomes(facts, wording, words);
  const figures = figuresOver(facts.posts, facts.partsOfPosts);
  const { count } = figures;

  sheet.add([words.title]);
  sheet.add([words.explain(RESULT_TABLE)]);
  if (facts.posts !== null) sheet.add([words.countsPosts(facts.posts)]);
  if (facts.posts !== null && facts.partsOfPosts?.length) sheet.add([words.partsOfPosts]);
  sheet.add([]);
  sheet.addHeading(words.overview);
  const positions = sheet.add([
    facts.posts === null ? words.positions : words.posts,
    `=${figures.all}`,
  ]);
  sheet.add([words.reviewLeft, count([['Review', ANY]])]);
  // What is not assigned, such as a benchmark or a director's post, is nobody's to verify.
  sheet.add([
    words.unverified,
    count([
      ['Allocated grade', ANY],
      ['Verified', NOTHING],
    ]),
  ]);
  sheet.add([
    words.verified,
    count([
      ['Allocated grade', ANY],
      ['Verified', ANY],
    ]),
  ]);
  sheet.add([]);

  sheet.addHeading(words.outcomes);
  // Not absolute: the whole is moved to where its table stands.
  const total = `B${positions + 1}`;
  const outcomesTop = sheet.addHeader([
    words.outcome,
    words.confirmed,
    words.proposed,
    facts.posts === null ? words.count : words.posts,
    words.share,
  ]);
  const proposed = (row: number) => `=D${row + 1}-B${row + 1}`;
  const share = (row: number) => `=IF(${total}=0,0,D${row + 1}/${total})`;
  for (const text of all) {
    const isOutcome = ['Outcome', textCriterion(text)] as const;
    const { next } = sheet;
    const confirmed = count([isOutcome, ['Verified', ANY]]);
    sheet.add([text, confirmed, proposed(next), count([isOutcome]), share(next)]);
  }
  const { next } = sheet;
  const rest = (letter: string, whole: string) =>
    `=${whole}-SUM(${letter}${outcomesTop + 2}:${letter}${next})`;
  const confirmedRest = rest('B', count([['Verified', ANY]]).slice(1));
  sheet.add([words.otherOutcomes, confirmedRest, proposed(next), rest('D', total), share(next)]);
  const table = sheet.areaFrom(outcomesTop, 5);
  // Beside the overview and its own table; the matrices start further down.
  sheet.addChart({
    name: 'JD Outcomes',
    title: words.outcomes,
    type: 'BarStacked',
    source: { ...table, rows: table.rows - 1, columns: 3 },
    place: { top: 3, left: 6, rows: table.top + table.rows - 3, columns: 9 },
  });
  sheet.add([]);

  addFamiliesByGrade(sheet, facts, words, wording, figures);
  const families = { label: words.family, ...familyRows(facts, words, wording) };
  addByOutcome(sheet, {
    ...families,
    title: words.familyByOutcome,
    shown,
    words,
    figures,
    name: 'JD Families by outcome',
  });
  addStations(sheet, facts, shown, words, figures);
  return {
    ...sheet.plan(),
    formatted: [
      {
        area: { ...table, top: table.top + 1, left: 4, rows: table.rows - 1, columns: 1 },
        format: SHARES,
      },
    ],
    table,
    widths: WIDTHS,
  };
}

/** A column that counts positions by what comes of them. */
interface ShownOutcome {
  readonly label: string;
  readonly criteria: readonly (readonly [column: MappingColumn, criterion: string])[];
}

/**
 * The outcomes that occur. One that changes a grade has two columns: what a person has verified, and
 * what is still a proposal and awards nothing (2019 App. 2 ¶2).
 */
function shownOutcomes(
  { outcomes }: SummaryFacts,
  wording: Wording,
  words: Words,
): readonly ShownOutcome[] {
  return OUTCOMES.flatMap((outcome): ShownOutcome[] => {
    const text = wording.outcome[outcome];
    if (!outcomes.includes(text)) return [];
    const isOutcome = ['Outcome', textCriterion(text)] as const;
    if (!CHANGES_A_GRADE.has(outcome)) return [{ label: text, criteria: [isOutcome] }];
    return [
      { label: words.outcomeConfirmed(text), criteria: [isOutcome, ['Verified', ANY]] },
      { label: words.outcomeProposed(text), criteria: [isOutcome, ['Verified', NOTHING]] },
    ];
  });
}

const ANY = '"?*"';
const NOTHING = '""';

const ours = (column: MappingColumn) => columnReference(RESULT_TABLE, column);

/** Formulas that count positions, or the posts that they stand for. */
interface Figures {
  /** Without the equals sign: all of them. */
  readonly all: string;
  readonly count: (criteria: ShownOutcome['criteria']) => string;
  /** Those with a criterion in a column, and further criteria. */
  readonly countIn: (
    column: string,
    criterion: string,
    criteria?: ShownOutcome['criteria'],
  ) => string;
}

/**
 * @param posts the column with the number of posts; a cell without one stands for one.
 * @param parts see `SummaryFacts`.
 */
function figuresOver(posts: string | null, parts: readonly number[] = []): Figures {
  const column = posts === null ? null : columnReference(RESULT_TABLE, posts);
  const counted = (criteria: string) =>
    column === null
      ? `COUNTIFS(${criteria})`
      : `SUMIFS(${column},${criteria})+COUNTIFS(${criteria},${column},${NOTHING})+COUNTIFS(${criteria},${column},${ANY})${asOne(column, `${criteria},`, parts)}`;
  return {
    all:
      column === null
        ? `ROWS(${ours('Outcome')})`
        : `SUM(${column})+COUNTIFS(${column},${NOTHING})+COUNTIFS(${column},${ANY})${asOne(column, '', parts)}`,
    count: (criteria) => `=${counted(criteriaOf(criteria))}`,
    countIn: (of, criterion, criteria = []) =>
      `=${counted([`${of},${criterion}`, ...(criteria.length > 0 ? [criteriaOf(criteria)] : [])].join(','))}`,
  };
}

/** What makes one of each part of a post in a sum. What is less than a whole one is so at any value. */
function asOne(column: string, criteria: string, parts: readonly number[]): string {
  const range = (...bounds: readonly string[]) =>
    bounds.map((bound) => `,${column},"${bound}"`).join('');
  const within = (...bounds: readonly string[]) =>
    `-SUMIFS(${column}${criteria === '' ? '' : `,${criteria.slice(0, -1)}`}${range(...bounds)})+COUNTIFS(${criteria}${range(...bounds).slice(1)})`;
  const below = parts.some((part) => part < 0) ? within('<0') : '';
  const between = parts.some((part) => part > 0 && part < 1) ? within('>0', '<1') : '';
  const above = parts
    .filter((part) => part > 1)
    .map((part) => `-(${part}-1)*COUNTIFS(${criteria}${column},${part})`);
  return [below, between, ...above].join('');
}

function criteriaOf(criteria: ShownOutcome['criteria']): string {
  return criteria.map(([column, criterion]) => `${ours(column)},${criterion}`).join(',');
}

type Words = SheetPhrases['summary'];

/** All families, so that a decision that is taken later finds its row. */
function familyRows({ gradesByFamily }: SummaryFacts, words: Words, wording: Wording) {
  const none = [wording.noDescriptionFits, wording.noneIntroducedYet];
  const known: readonly string[] = [...FAMILIES.map(({ name }) => name), ...none];
  const texts = [
    ...known,
    ...[...gradesByFamily.keys()].filter((text) => text !== '' && !known.includes(text)),
    '',
  ];
  return {
    column: ours('Job family'),
    rows: texts.map((text) => ({ label: text || words.noFamily, criterion: textCriterion(text) })),
  };
}

function addFamiliesByGrade(
  sheet: SheetPlanner,
  facts: SummaryFacts,
  words: Words,
  wording: Wording,
  { countIn }: Figures,
) {
  const { gradesByFamily } = facts;
  const gradesOf = (family: string) =>
    new Set([
      ...(FAMILIES.find(({ name }) => name === family)?.grades ?? []),
      ...(gradesByFamily.get(family) ?? []),
    ]);
  const { column, rows } = familyRows(facts, words, wording);
  const used = new Set(rows.flatMap(({ label }) => [...gradesOf(label)]));
  const grades = ALL_GRADES.filter((grade) => used.has(grade));
  const width = grades.length + 3;
  const last = columnLetters(grades.length);
  const totalColumn = columnLetters(grades.length + 2);
  sheet.addHeading(words.familyByGrade);
  const top = sheet.addHeader([words.family, ...grades, words.otherGrades, words.total]);
  for (const { label, criterion } of rows) {
    const row = sheet.next + 1;
    const offered = gradesOf(label);
    // A family has few of the grades: only these get a formula, what is left falls to the remainder.
    const cells = grades.map((grade) =>
      offered.has(grade)
        ? countIn(column, criterion, [['Allocated grade', textCriterion(grade)]])
        : '',
    );
    const rest = `=${totalColumn}${row}-SUM(B${row}:${last}${row})`;
    sheet.add([label, ...cells, rest, countIn(column, criterion)]);
  }
  sheet.addTotals(words.total, top + 1, width - 1);
  const { rows: height } = sheet.areaFrom(top, width);
  sheet.addChart({
    name: 'JD Families by grade',
    title: words.familyByGrade,
    type: 'BarStacked',
    source: { top, left: 0, rows: FAMILIES.length + 1, columns: grades.length + 1 },
    place: { top: top - 1, left: width + 1, rows: height + 1, columns: 9 },
  });
  sheet.add([]);
}

interface ByOutcome {
  readonly name: PlannedChart['name'];
  readonly title: string;
  readonly label: string;
  /** The column that the rows are criteria of. */
  readonly column: string;
  readonly rows: readonly { readonly label: string; readonly criterion: string }[];
  /** Label of a last row for what no other row counts. */
  readonly remainder?: string;
  readonly shown: readonly ShownOutcome[];
  readonly words: Words;
  readonly figures: Figures;
}

function addByOutcome(
  sheet: SheetPlanner,
  { name, title, label, column, rows, remainder, shown, words, figures }: ByOutcome,
) {
  const { all, count, countIn } = figures;
  const width = shown.length + 3;
  const last = columnLetters(shown.length);
  const totalColumn = columnLetters(shown.length + 2);
  sheet.addHeading(title);
  const labels = shown.map((outcome) => outcome.label);
  const top = sheet.addHeader([label, ...labels, words.otherOutcomes, words.total]);
  const rest = (row: number) =>
    shown.length > 0 ? `=${totalColumn}${row}-SUM(B${row}:${last}${row})` : `=${totalColumn}${row}`;
  for (const { label: text, criterion } of rows) {
    const cells = shown.map(({ criteria }) => countIn(column, criterion, criteria));
    sheet.add([text, ...cells, rest(sheet.next + 1), countIn(column, criterion)]);
  }
  if (remainder !== undefined) {
    const range = (letter: string) => `SUM(${letter}${top + 2}:${letter}${sheet.next})`;
    const cells = shown.map(
      ({ criteria }, at) => `${count(criteria)}-${range(columnLetters(at + 1))}`,
    );
    const whole = `=${all}-${range(totalColumn)}`;
    sheet.add([remainder, ...cells, rest(sheet.next + 1), whole]);
  }
  const { rows: height } = sheet.areaFrom(top, width);
  sheet.addTotals(words.total, top + 1, width - 1);
  if (shown.length > 0) {
    sheet.addChart({
      name,
      title,
      type: 'BarStacked',
      source: { top, left: 0, rows: height, columns: shown.length + 1 },
      place: { top: top - 1, left: width + 1, rows: Math.max(16, height + 2), columns: 9 },
    });
  }
  sheet.add([]);
}

function addStations(
  sheet: SheetPlanner,
  { stations, rowCount, posts }: SummaryFacts,
  shown: readonly ShownOutcome[],
  words: Words,
  figures: Figures,
) {
  if (!stations) {
    sheet.addHeading(words.stationByOutcome);
    sheet.add([words.noStationColumn]);
    return;
  }
  const rows = topStations(
    stations.counts,
    stationsShown(posts === null ? rowCount : rowCount * 3, shown.length),
  ).map((text) => ({
    label: text || words.noStation,
    criterion: textCriterion(text),
  }));
  addByOutcome(sheet, {
    name: 'JD Stations by outcome',
    title: words.stationByOutcome,
    label: words.station,
    column: columnReference(RESULT_TABLE, stations.column),
    rows,
    remainder: words.otherStations,
    shown,
    words,
    figures,
  });
}

/**
 * The stations with the most positions, one spelling of each: Excel counts `LIMA` with `Lima`. What
 * is too long for a criterion falls to the other stations.
 */
function topStations(counts: ReadonlyMap<string, number>, most: number): string[] {
  const merged = new Map<string, { text: string; count: number }>();
  for (const [text, found] of counts) {
    if (text.length > LONGEST_CRITERION) continue;
    const key = text.toLowerCase();
    const known = merged.get(key);
    if (known) known.count += found;
    else merged.set(key, { text, count: found });
  }
  return [...merged.values()]
    .sort((left, right) => right.count - left.count || (left.text < right.text ? -1 : 1))
    .slice(0, most)
    .map(({ text }) => text);
}
