import type { MappingSummary } from '../../src/excel/mapping/run-mapping';
import type { SourcePlace } from '../../src/excel/request/source-place';
import { surveySource } from '../../src/excel/source/survey-source';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import type { OpenWorkbook } from '../../src/excel/workbook';
import { CHANGE_KINDS, type ChangeKind } from '../../src/review/compare-results';
import { narrowRows, type FacetRow } from '../../src/review/narrow-rows';
import { NO_CHOICES } from '../../src/excel/source/remember-choices';
import { createValueSurveyor } from '../../src/staffing-export/assign-values';
import { createFactCounter } from '../../src/staffing-export/count-facts';
import type { CellRow } from '../../src/staffing-export/export-layout';

export const PLACE: SourcePlace = {
  sheetId: 'sheet',
  sheetName: 'Staffing',
  tableName: null,
  address: 'A1:F3',
  isProtected: false,
  top: 0,
  left: 0,
  rowCount: 3,
  columnCount: 6,
};

export const EXPORT: readonly CellRow[] = [
  ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract type'],
  ['P-1', 'Driver', 'G2', 'Lusaka', 'RBTC', 'Fixed-term'],
  ['P-2', 'Finance Assistant', 'G5', 'Dakar', 'Regular budget', 'Fixed-term'],
];

export const SUMMARY: MappingSummary = {
  source: PLACE,
  seconds: 0.4,
  positions: 2,
  posts: 2,
  completed: 0,
  emptied: [],
  holders: { count: 0, runs: [] },
  needReview: 1,
  countByOutcome: { 'higher grade awarded': 1, 'fact missing': 1 },
  problems: [
    {
      kind: 'unknown funding',
      column: 'Funding',
      columnIndex: 4,
      expected: 'a source of funds',
      first: [{ row: 2, value: 'QX9' }],
      count: 1,
      runs: [[2, 2]],
    },
  ],
  skipped: [{ why: 'blank', count: 2, runs: [[4, 5]] }],
  language: 'en-US',
  formerLanguage: null,
};

export type FakeWorkbook = { readonly [Name in keyof OpenWorkbook]: jest.Mock } & OpenWorkbook;

/** A workbook with an export on its active sheet; what it answers can be changed test by test. */
export function fakeWorkbook(rows: readonly CellRow[] = EXPORT): FakeWorkbook {
  const place = { ...PLACE, rowCount: rows.length };
  const survey: typeof surveySource = async (_, layout) => {
    const surveyor = createValueSurveyor(layout.columns);
    surveyor.add(rows.slice(1));
    const facts = createFactCounter(layout);
    facts.add(rows.slice(1));
    const values = surveyor.result();
    return {
      positions: rows.length - 1,
      values,
      facts: facts.result(),
      told: {},
      leftOut: { count: 0, runs: [] },
      scales: { notOurs: [], example: null, graded: rows.length - 1, ours: rows.length - 1 },
      doubts: [],
      marked: null,
      passing: null,
      mayBeOfOthers: false,
      dates: null,
      unlike: { count: 0, runs: [] },
      otherHeaders: [],
      numbers: { repeated: 0, areJobs: false },
      hidesRows: false,
      isComplete: true,
    };
  };
  const answers: Partial<OpenWorkbook> = {
    findSource: async () => ({ kind: 'cells', place }),
    findExports: async () => [],
    readHead: async () => [...rows],
    surveySource: survey,
    runMapping: async () => SUMMARY,
    findLeftover: async () => null,
    findAgain: async () => ({ kind: 'not kept' }),
    removeLeftover: async () => {},
    findResultSheet: async () => '{result}',
    readOutcomes: async () => ({
      positions: 2,
      outcomes: [
        { text: 'Fact missing', count: 1, verified: 0 },
        { text: 'Higher grade awarded', count: 1, verified: 0 },
      ],
      needReview: 1,
      unverified: 2,
      verified: 1,
      progress: [{ text: 'AK, 1 March 2026', count: 1 }],
      families: [{ family: 'Drivers', grades: [{ text: 'G3', count: 1 }] }],
    }),
    openOutcomes: async () => {
      const figures = await workbook.readOutcomes();
      const rows = Array.from({ length: figures.positions }, (_, row) =>
        row === 0 ? LUSAKA : { ...LUSAKA, dutyStation: 'Dakar' },
      );
      return {
        language: 'en-US',
        rows,
        count: (facets) => ({ ...figures, positions: narrowRows(rows, facets).length }),
        countChanges: () => byKind(1),
      };
    },
    readPositionChanges: async () => byKind(new Set(['p-1', 'p-2'])),
    readStanding: async () => null,
    openPositions: async () => {
      throw new WorkbookError('result vanished', 'JD_Mapping');
    },
    watchSelection: async () => () => {},
    readComparison: async () => null,
    listEarlierResults: async () => [],
    selectChanged: async () => ({ how: 'selected', rows: 1 }),
    compareWithResult: async () => {},
    writeSummary: async () => ({ charts: 'drawn' }),
    selectResultRows: async () => ({ how: 'selected', rows: 1 }),
    selectSourceRows: async () => ({ how: 'selected', rows: 1 }),
    clearResultFilters: async () => {},
    showSheet: async () => {},
    loadChoices: async () => NO_CHOICES,
    saveChoices: async () => {},
    writeSample: async () => {},
    watch: async () => () => {},
    findBrokenFormulas: async () => ({ cells: 0, sheetIds: [], skippedSheets: [] }),
    watchSheets: async () => () => {},
    loadAgreements: async () => ({ kept: [], tooLarge: 0 }),
    keepAgreement: async () => {},
    removeAgreement: async () => {},
    loadFamiliesByAnnex: async () => ({}),
    keepAddedFamilies: async () => ({}),
    readSelectedDescription: async () => null,
    runChecks: async () => [],
    describeExcel: async () => ({
      version: '16.0.1',
      platform: 'PC',
      displayLanguage: 'en-US',
      sets: ['ExcelApi 1.20', 'SharedRuntime 1.1'],
    }),
  };
  const workbook = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      jest.fn(answer as (...args: unknown[]) => unknown),
    ]),
  ) as unknown as FakeWorkbook;
  return workbook;
}

const byKind = <Value>(value: Value) =>
  Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, value])) as Record<ChangeKind, Value>;

const LUSAKA: FacetRow = {
  unit: 'AF/ACO',
  dutyStation: 'Lusaka',
  family: 'Drivers',
  positionGrade: 'G3',
};
