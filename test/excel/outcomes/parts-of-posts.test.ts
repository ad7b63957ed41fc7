import fc from 'fast-check';
import { planSummary } from '../../../src/excel/outcomes/summary-plan';
import { isPartOfPost, postsOf } from '../../../src/staffing-export/read-post-count';
import { sheetPhrases } from '../../../src/wording/sheet-phrases';
import { LOCALES } from '../../../src/wording/locale';
import { wordingFor } from '../../../src/wording/wording';

type Figure = number | '';
interface Row {
  readonly figure: Figure;
  readonly review: string;
}

const POSTS = 'JD_Mapping[Posts]';

function plan(rows: readonly Row[], locale: 'en' | 'fr' | 'es' = 'en') {
  const parts = new Set(rows.map(({ figure }) => figure).filter(isPartOfPost));
  const facts = {
    rowCount: rows.length,
    outcomes: [],
    gradesByFamily: new Map(),
    posts: 'Posts',
    partsOfPosts: [...parts],
    stations: null,
  };
  return planSummary(facts, wordingFor(locale), sheetPhrases(locale));
}

function formulaOf(rows: readonly Row[], label: string): string {
  const row = plan(rows).cells.find(([first]) => first?.replace(/^'/, '') === label)!;
  return String(row[1]).slice(1);
}

/** As much of Excel as these formulas need: sums and counts by criteria over two columns. */
function calculate(formula: string, rows: readonly Row[]): number {
  const valueOf = (column: string) => (row: Row) => (column === POSTS ? row.figure : row.review);
  const meets = (column: string, criterion: string) => {
    const wanted = criterion.replace(/^"|"$/g, '');
    return (row: Row): boolean => {
      const value = valueOf(column)(row);
      if (wanted === '') return value === '';
      if (wanted === '?*') return typeof value === 'string' && value !== '';
      if (typeof value !== 'number') return false;
      if (wanted.startsWith('<')) return value < Number(wanted.slice(1));
      if (wanted.startsWith('>')) return value > Number(wanted.slice(1));
      return value === Number(wanted);
    };
  };
  const figures = formula.replace(/(SUM|SUMIFS|COUNTIFS)\(([^()]*)\)/g, (_, name, inside) => {
    const given = String(inside).split(',');
    const criteria = name === 'COUNTIFS' ? given : given.slice(1);
    const found = rows.filter((row) =>
      criteria.every((column, at) => at % 2 === 1 || meets(column, criteria[at + 1]!)(row)),
    );
    const sum = found.reduce((total, row) => total + (Number(valueOf(given[0]!)(row)) || 0), 0);
    return `(${name === 'COUNTIFS' ? found.length : sum})`;
  });
  expect(figures).toMatch(/^[-+*().\de]+$/);
  // eslint-disable-next-line no-new-func -- nothing but figures and signs
  return Number(new Function(`return ${figures}`)());
}

const anyRow = fc.record({
  figure: fc.constantFrom<Figure>('', 0, 1, 2, 7, 0.5, 0.25, 0.8, 1.5, 2.75, -1, -0.5),
  review: fc.constantFrom('', 'look'),
});

it('counts in the sheet what the pane counts, whatever figures stand in the column', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
      const posts = (some: readonly Row[]) =>
        some.reduce((sum, { figure }) => sum + postsOf(figure), 0);
      const { summary } = sheetPhrases('en');
      expect(calculate(formulaOf(rows, summary.posts), rows)).toBeCloseTo(posts(rows), 9);
      expect(calculate(formulaOf(rows, summary.reviewLeft), rows)).toBeCloseTo(
        posts(rows.filter(({ review }) => review !== '')),
        9,
      );
    }),
  );
});

it.each(LOCALES)('says so where there is one, and there alone, in %s', (locale) => {
  const said = sheetPhrases(locale).summary.partsOfPosts;
  const texts = (figure: Figure) =>
    plan([{ figure, review: '' }], locale)
      .cells.flat()
      .join('\n');
  expect(texts(0.5)).toContain(said);
  expect(texts(2)).not.toContain(said);
});
