import type { RowsByColumn, ScenarioDeskSettings, ScenarioFindings } from './scenario-desk';

export type ScenarioCall =
  | { readonly ask: 'open'; readonly settings: ScenarioDeskSettings }
  | { readonly ask: 'add'; readonly rows: RowsByColumn }
  | { readonly ask: 'finish' };

/** Each call is answered once, in order. */
export type ScenarioReply =
  { readonly done: true } | { readonly findings: ScenarioFindings } | { readonly failed: string };
