import type { Outcome } from '../assessment/assessment';

/** What earlier versions wrote into the column Outcome: results that stand in workbooks still say it. */
export const FORMER_OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['Not a serving official', 'not a serving official'],
  ['Pas un fonctionnaire en poste', 'not a serving official'],
  ['No es funcionario en servicio', 'not a serving official'],
  ['Décision des RH', 'HR decides'],
]);
