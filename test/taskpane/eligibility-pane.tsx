import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SourcePlace } from '../../src/excel/request/source-place';
import type { OpenWorkbook } from '../../src/excel/workbook';
import type { CellRow } from '../../src/staffing-export/export-layout';
import EligibilityTab from '../../src/taskpane/features/eligibility/eligibility-tab';
import { MendBar } from '../../src/taskpane/features/eligibility/mend-bar';
import { PaneContext, type Pane } from '../../src/taskpane/pane-context';
import { createStore } from '../../src/taskpane/store';
import { textsFor } from '../../src/taskpane/texts/texts-for';
import { wordingFor } from '../../src/wording/wording';

export const PLACE: SourcePlace = {
  sheetId: '{1}',
  sheetName: 'Shortlist',
  tableName: null,
  address: 'A1:D4',
  top: 0,
  left: 0,
  rowCount: 4,
  columnCount: 4,
  isProtected: false,
};

const NO_ROWS = { count: 0, runs: [] };
export const ANSWERS = {
  eligible: { count: 2, runs: [[2, 3]] },
  notEligible: { count: 1, runs: [[4, 4]] },
  undecided: NO_ROWS,
  pending: 0,
} as const;

export type FakeWorkbook = { [Name in keyof OpenWorkbook]: jest.Mock };

/** A workbook whose active sheet holds these rows. */
export function fakeWorkbook(rows: readonly CellRow[], place: SourcePlace = PLACE): FakeWorkbook {
  const answers = {
    findCandidates: { kind: 'cells', place },
    readHead: rows,
    surveyCandidates: { candidates: rows.length - 1, lastOffset: rows.length - 1, unknown: [] },
    readAnswers: ANSWERS,
    readSettledEducation: null,
    settleEducation: undefined,
    insertQuestion: null,
    takeQuestionBack: undefined,
    insertFormulas: { kind: 'inserted', address: 'E1:G4' },
    selectSourceRows: { how: 'selected', rows: 1 },
    findBrokenFormulas: { cells: 0, sheetIds: ['{1}'], skippedSheets: [] },
    mendFormulas: { mended: 0, stillBroken: 0, protectedSheets: [] },
    loadFamiliesByAnnex: {},
    watch: () => {},
    watchSheets: () => {},
  };
  const fakes = Object.entries(answers).map(([name, answer]) => [
    name,
    jest.fn(() => Promise.resolve(answer)),
  ]);
  return Object.fromEntries(fakes) as FakeWorkbook;
}

/** The tab with the bar above it, as they stand in the pane. */
export function openTab(workbook: FakeWorkbook, displayLanguage = 'en-US') {
  const wording = wordingFor(displayLanguage);
  const pane = {
    workbook: workbook as unknown as OpenWorkbook,
    wording,
    texts: textsFor(wording),
    displayLanguage,
    run: createStore({ kind: 'idle' }),
  } as unknown as Pane;
  const rendered = render(
    <PaneContext value={pane}>
      <FluentProvider theme={webLightTheme} lang={wording.locale}>
        <MendBar />
        <EligibilityTab />
      </FluentProvider>
    </PaneContext>,
  );
  return { ...rendered, user: userEvent.setup() };
}
