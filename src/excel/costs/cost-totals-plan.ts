import type { PlainDate } from '../../domain/plain-date';
import { COST_LINES } from '../own-sheets/result-names';
import {
  SheetPlanner,
  type PlannedArea,
  type PlannedChart,
  type PlannedFormat,
  type SheetPlan,
} from '../own-sheets/sheet-plan';
import {
  columnReference,
  LONGEST_CRITERION,
  textCriterion,
} from '../own-sheets/structured-reference';
import { sayLack } from '../../wording/costs/say-costs';
import { costWords } from '../../wording/costs/words-for';
import { wordingFor } from '../../wording/wording';
import {
  listedLines,
  type CostLineColumn,
  type CostsRequest,
  type LinePosition,
} from './cost-line-cells';

/** Offices with a line of their own, those with most positions first. */
const MOST_OFFICES = 30;
/** Ten years; what comes later is in every total all the same. */
const MOST_MONTHS = 120;

/** For hundreds of billions, as currencies of a small unit have them, and for what has no cost. */
const WIDTHS = { labels: 390, figures: 116 };

const MONTHS = 'mmm yyyy';
const WIDTH = 4;

type Words = ReturnType<typeof costWords>['totals'];

/** The sheet *JD Cost Totals*: each figure a formula over the table *JD_CostLines*. */
export function planTotals(request: CostsRequest): SheetPlan {
  const { name, comparison, positions, displayLanguage } = request;
  const { held: heldWord, vacant: vacantWord, totals: words } = costWords(displayLanguage);
  const { date, number } = wordingFor(displayLanguage);
  const { period } = comparison;
  const { leftOut } = listedLines(comparison);
  const sheet = new SheetPlanner();
  const formatted: PlannedFormat[] = [];

  sheet.add([words.title(name)]);
  sheet.add([words.explain(COST_LINES.tableName)]);
  sheet.add([words.period(date(period.from), date(period.to))]);
  sheet.add([leftOut > 0 ? `${words.days} ${words.leftOut(number(leftOut))}` : words.days]);
  sheet.add([]);
  sheet.addHeading(words.glance);
  const top = sheet.addHeader([
    words.currency,
    ...[words.heldBefore, words.heldAfter, words.heldDifference],
    ...[words.vacantBefore, words.vacantAfter, words.vacantDifference],
  ]);
  const currencies = currenciesOf(request);
  for (const currency of currencies) {
    const row = sheet.next + 1;
    const sums = (kind: string) => {
      const criteria = [...ofCurrency(currency), ['Held or vacant', textCriterion(kind)]] as const;
      return [sumOf('Cost before', criteria), sumOf('Cost after', criteria)];
    };
    const [before, after] = sums(heldWord);
    const [vacantBefore, vacantAfter] = sums(vacantWord);
    sheet.add([
      currency,
      ...[before!, after!, `=C${row}-B${row}`],
      ...[vacantBefore!, vacantAfter!, `=F${row}-E${row}`],
    ]);
  }
  if (currencies.length === 0) sheet.add([words.noCurrency]);
  const table = sheet.areaFrom(top, 7);
  sheet.add([]);
  addLacking(sheet, request, words);

  for (const currency of currencies) {
    formatted.push(addMonths(sheet, currency, period.from, period.to, words));
    const by = (column: CostLineColumn, title: string, label: string, rows: readonly Row[]) =>
      addBy(sheet, { currency, column, title, label, rows, words });
    by(
      'Job family',
      words.byFamily(currency),
      words.family,
      labelled(textsOf(positions, 'family'), words.noFamily),
    );
    const offices = textsOf(positions, 'office');
    const shown = offices.filter((text) => text.length <= LONGEST_CRITERION).slice(0, MOST_OFFICES);
    const isAll = shown.length === offices.length;
    addBy(sheet, {
      currency,
      column: 'Office',
      title: words.byOffice(currency),
      label: words.office,
      rows: labelled(shown, words.noOffice),
      ...(isAll ? {} : { remainder: words.otherOffices }),
      words,
    });
    by(
      'Outcome',
      words.byOutcome(currency),
      words.outcome,
      labelled(textsOf(positions, 'outcome'), '–'),
    );
  }
  return { ...sheet.plan(), table, formatted, widths: WIDTHS };
}

type Criteria = readonly (readonly [column: CostLineColumn, criterion: string])[];

const lines = (column: CostLineColumn) => columnReference(COST_LINES.tableName, column);

const ofCurrency = (currency: string) => [['Currency', textCriterion(currency)] as const];

function sumOf(column: CostLineColumn, criteria: Criteria): string {
  const asked = criteria.map(([name, criterion]) => `${lines(name)},${criterion}`);
  return `=SUMIFS(${[lines(column), ...asked].join(',')})`;
}

/** The currency of most lines first: it is the one that a reader looks for. */
function currenciesOf({ comparison }: CostsRequest): readonly string[] {
  const counts = new Map<string, number>();
  for (const { currency } of comparison.lines) {
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([currency]) => currency);
}

const textsOf = (positions: readonly LinePosition[], fact: 'family' | 'office' | 'outcome') =>
  mostFrequentFirst(positions.map((position) => position[fact]));

/** Each text once, however its letters are written, as Excel compares them. */
function mostFrequentFirst(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly text: string; count: number }>();
  for (const text of texts) {
    const known = counts.get(text.toLowerCase());
    if (known) known.count += 1;
    else counts.set(text.toLowerCase(), { text, count: 1 });
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1))
    .map(({ text }) => text);
}

interface Row {
  readonly label: string;
  readonly criterion: string;
}

const labelled = (texts: readonly string[], none: string): readonly Row[] =>
  texts.map((text) => ({ label: text || none, criterion: textCriterion(text) }));

interface By {
  readonly currency: string;
  readonly column: CostLineColumn;
  readonly title: string;
  readonly label: string;
  readonly rows: readonly Row[];
  /** Label of a last row for what no other row counts. */
  readonly remainder?: string;
  readonly words: Words;
}

function addBy(
  sheet: SheetPlanner,
  { currency, column, title, label, rows, remainder, words }: By,
): void {
  sheet.addHeading(title);
  const top = sheet.addHeader([label, words.before, words.after, words.difference]);
  for (const { label: text, criterion } of rows) {
    const criteria = [...ofCurrency(currency), [column, criterion]] as const;
    sheet.add([
      text,
      sumOf('Cost before', criteria),
      sumOf('Cost after', criteria),
      differenceIn(sheet.next),
    ]);
  }
  if (remainder !== undefined) {
    const rest = (cost: CostLineColumn, letter: string) =>
      `${sumOf(cost, ofCurrency(currency))}-SUM(${letter}${top + 2}:${letter}${sheet.next})`;
    sheet.add([
      remainder,
      rest('Cost before', 'B'),
      rest('Cost after', 'C'),
      differenceIn(sheet.next),
    ]);
  }
  const name = `JD Costs by ${column}, ${currency}` as const;
  finishBlock(sheet, top, { name, title, type: 'BarClustered' }, words);
}

const differenceIn = (row: number) => `=C${row + 1}-B${row + 1}`;

/** Totals, and the chart beside it. */
function finishBlock(
  sheet: SheetPlanner,
  top: number,
  { name, title, type }: Pick<PlannedChart, 'name' | 'title' | 'type'>,
  words: Words,
): void {
  const { rows } = sheet.areaFrom(top, WIDTH);
  sheet.addTotals(words.total, top + 1, WIDTH - 1);
  sheet.addChart({
    name,
    title,
    type,
    source: { top, left: 0, rows, columns: WIDTH - 1 },
    place: { top: top - 1, left: WIDTH + 1, rows: Math.max(14, rows + 2), columns: 6 },
  });
  for (let at = sheet.next; at < top + 14; at += 1) sheet.add([]);
  sheet.add([]);
}

/** A line that lasts longer than a month gives to each month the share of its days that lie in it. */
function addMonths(
  sheet: SheetPlanner,
  currency: string,
  from: PlainDate,
  to: PlainDate,
  words: Words,
): PlannedFormat {
  const title = words.byMonth(currency);
  sheet.addHeading(title);
  const top = sheet.addHeader([words.month, words.before, words.after, words.difference]);
  const count = Math.min(MOST_MONTHS, (to.year - from.year) * 12 + to.month - from.month + 1);
  for (let at = 0; at < count; at += 1) {
    const row = sheet.next + 1;
    const [first, next] = [`$A${row}`, `EDATE($A${row},1)`];
    const [begin, end] = [lines('From'), lines('To')];
    const days =
      `((${end}<${next})*(${end}+1)+(${end}>=${next})*${next}` +
      `-(${begin}>${first})*${begin}-(${begin}<=${first})*${first})`;
    const share = (cost: CostLineColumn) =>
      `=SUMPRODUCT((${lines('Currency')}="${currency}")*(${begin}<${next})*(${end}>=${first})*` +
      `${days}/${lines('Days')}*${lines(cost)})`;
    sheet.addFigures([
      `=DATE(${from.year},${from.month + at},1)`,
      share('Cost before'),
      share('Cost after'),
      differenceIn(sheet.next),
    ]);
  }
  const area: PlannedArea = { top: top + 1, left: 0, rows: count, columns: 1 };
  const name = `JD Costs by month, ${currency}` as const;
  finishBlock(sheet, top, { name, title, type: 'ColumnClustered' }, words);
  return { area, format: MONTHS };
}

/** What has no cost, and for how many positions: as many as the table lists. */
function addLacking(sheet: SheetPlanner, request: CostsRequest, words: Words): void {
  const { comparison, displayLanguage } = request;
  sheet.addHeading(words.lacking);
  const texts = mostFrequentFirst(
    [...comparison.lackOf.values()].map((lack) => sayLack(lack, displayLanguage)),
  );
  if (texts.length === 0) sheet.add([words.noneLacking]);
  else {
    const top = sheet.addHeader([words.lack, words.positions]);
    const column = lines('Without a cost');
    for (const text of texts) sheet.add([text, `=COUNTIFS(${column},${textCriterion(text)})`]);
    sheet.addTotals(words.total, top + 1, 1);
  }
  sheet.add([]);
}
