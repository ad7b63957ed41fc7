import { useEffect, useRef } from 'react';
import type { OwnTableName } from '../excel/source/find-source';
import type { Pane } from './pane-context';
import { useStore } from './store';
import type { TabName } from './tab-name';

/** Places that a sheet of ours is worked on from, the first of which opens with it. */
const FITTING: Readonly<Record<OwnTableName, readonly TabName[]>> = {
  JD_Mapping: ['outcomes', 'map', 'review', 'letters', 'deadlines', 'descriptions', 'more'],
  JD_Changes: ['outcomes', 'map'],
  JD_Summary: ['outcomes', 'map'],
  JD_Decisions: ['review'],
  JD_HandedOver: ['review'],
  JD_Cases: ['deadlines', 'letters'],
  JD_Scenario: ['whatif', 'more'],
  JD_Costs: ['whatif', 'more'],
  JD_CostLines: ['whatif', 'more'],
  JD_CostTotals: ['whatif', 'more'],
};

/**
 * Places that may be left for a sheet. The others write sheets themselves, on the way to which
 * another may be the active one for a moment.
 */
const LEFT_FOR_A_SHEET: readonly TabName[] = ['map', 'more', 'eligibility', 'descriptions'];

/** Opens the place that fits a sheet of ours, when the user goes to it from a place that does not. */
export function useFittingPlace(
  { source }: Pane,
  openTab: TabName,
  open: (name: TabName) => void,
): void {
  const view = useStore(source);
  const table = view.kind === 'result' ? view.table : null;
  const sheet = view.kind === 'result' ? view.sheetName : view.kind;
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (view.kind === 'looking') return;
    const isFirst = last.current === null;
    const isOther = last.current !== sheet;
    last.current = sheet;
    // Where the pane starts is the ribbon's choice, or the start page.
    if (isFirst || !isOther || !table) return;
    if (FITTING[table].includes(openTab) || !LEFT_FOR_A_SHEET.includes(openTab)) return;
    open(FITTING[table][0]!);
  }, [view.kind, sheet, table, openTab, open]);
}
