import type { ScenarioProgress, ScenarioRun } from '../../../excel/scenario/scenarios-workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { ScenarioRefused } from '../../../excel/scenario/scenario-refused';
import type { OpenWorkbook } from '../../../excel/workbook';
import type { Scenario } from '../../../scenario/scenario';
import { readScenario, type FileProblem } from '../../../scenario/read-scenario';
import { foldName } from '../../../text/fold-name';
import type { Pane } from '../../pane-context';
import { createStore, type Store } from '../../store';
import { reviewStoreOf } from '../review/review-store';
import type { ReviewEvent, ReviewView } from '../review/review-view';
import { onePerWorkbook } from '../../one-per-workbook';

/** What can be compared at once. */
export const MOST_COMPARED = 3;

export interface WhatIfView {
  /** Null until they are read. */
  readonly scenarios: readonly Scenario[] | null;
  /** Names of those to compare, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  /** The one that is being written, and the name that it had before; null while none is. */
  readonly edited: { readonly scenario: Scenario; readonly instead: string | null } | null;
  readonly run:
    | { readonly kind: 'none' }
    | { readonly kind: 'running'; readonly progress: ScenarioProgress | null }
    | { readonly kind: 'cancelled' }
    /** The mapping is another one since, or the families that it could be mapped to. */
    | { readonly kind: 'outdated'; readonly by: 'mapping' | 'catalogue' }
    | { readonly kind: 'done'; readonly run: ScenarioRun };
  readonly error: WorkbookError | null;
  /** What was done to which scenario just now. */
  readonly said:
    | { readonly what: 'opened'; readonly name: string }
    /** It can be kept again. */
    | { readonly what: 'removed'; readonly name: string; readonly scenario: Scenario | null }
    | null;
  /** A file that is no scenario; without a file's name, the one that is being written. */
  readonly refused: { readonly fileName: string | null; readonly problem: FileProblem } | null;
}

export interface WhatIfStore extends Pick<Store<WhatIfView>, 'get' | 'subscribe'> {
  load(): Promise<void>;
  choose(name: string, isChosen: boolean): void;
  edit(scenario: Scenario | null, instead?: string | null): void;
  save(): Promise<void>;
  remove(name: string): Promise<void>;
  /** Keeps again what was removed last, while that is said. */
  restore(): Promise<void>;
  /** Keeps the scenario of a file, under a name that no other has. */
  open(file: File): Promise<void>;
  compare(displayLanguage: string): Promise<void>;
  cancel(): void;
  /** Families were added to the catalogue, or taken out of it. */
  changeCatalogue(): void;
  /** Forgets it from now on with each change, whatever place the pane shows. */
  follow(changes: MappingChanges): void;
}

/** What tells that the mapping has changed. */
type MappingChanges = Pick<Pane, 'run' | 'elsewhere'>;

const START: WhatIfView = {
  scenarios: null,
  chosen: [],
  edited: null,
  run: { kind: 'none' },
  error: null,
  said: null,
  refused: null,
};

/** What was chosen and compared stays while the pane shows another place. */
export const whatIfStoreOf = onePerWorkbook(createWhatIfStore);

function createWhatIfStore(workbook: OpenWorkbook): WhatIfStore {
  const view = createStore(START);
  let cancelling = new AbortController();
  const update = (changed: Partial<WhatIfView>) => view.set({ ...view.get(), ...changed });
  const fail = (error: unknown) => update({ error: toWorkbookError(error, '') });
  /** @param fileName of the file that it came from; null for the one that is being written. */
  const failSaving = (error: unknown, fileName: string | null) => {
    if (error instanceof ScenarioRefused) update({ refused: { fileName, problem: error.problem } });
    else fail(error);
  };
  /** Each opening of the form is another writing. */
  let writing = 0;
  /** A comparison of other scenarios than those that are chosen now says nothing. */
  const forget = { run: { kind: 'none' }, said: null, refused: null, error: null } as const;

  const keep = (scenarios: readonly Scenario[]) => {
    const names = scenarios.map(({ name }) => name);
    update({ scenarios, chosen: view.get().chosen.filter((name) => names.includes(name)) });
  };

  const outdate = (by: 'mapping' | 'catalogue' = 'mapping') => {
    const { kind } = view.get().run;
    if (kind !== 'done' && kind !== 'running') return;
    cancelling.abort();
    update({ run: { kind: 'outdated', by } });
  };
  let followed: MappingChanges['run'] | null = null;

  return {
    get: view.get,
    subscribe: view.subscribe,
    load() {
      // A comparison that cannot be made ready says so when it is asked for.
      void workbook.readyScenarios().catch(() => {});
      return workbook.listScenarios().then(keep, fail);
    },
    choose(name, isChosen) {
      const others = view.get().chosen.filter((each) => each !== name);
      update({ ...forget, chosen: isChosen ? [...others, name].slice(-MOST_COMPARED) : others });
    },
    edit(scenario, instead = null) {
      if (!scenario || !view.get().edited) writing += 1;
      const edited = scenario && { scenario, instead };
      update({ edited, said: null, refused: null, error: null });
    },
    async save() {
      const { edited } = view.get();
      if (!edited) return;
      const saving = writing;
      const name = edited.scenario.name.trim();
      try {
        keep(await workbook.saveScenario({ ...edited.scenario, name }, edited.instead));
        const now = view.get();
        if (now.run.kind !== 'running') update({ run: { kind: 'none' } });
        // Another one is written by now, or none: nothing of that is to be lost.
        if (writing !== saving) return;
        if (now.edited !== edited) {
          return update({ edited: now.edited && { ...now.edited, instead: name } });
        }
        const others = now.chosen.filter((each) => each !== name);
        const chosen = [...others, name].slice(-MOST_COMPARED);
        writing += 1;
        update({ said: null, refused: null, error: null, edited: null, chosen });
      } catch (error) {
        failSaving(error, null);
      }
    },
    async remove(name) {
      const scenario = view.get().scenarios?.find((each) => each.name === name) ?? null;
      try {
        keep(await workbook.removeScenario(name));
        update({ ...forget, said: { what: 'removed', name, scenario } });
      } catch (error) {
        fail(error);
      }
    },
    async restore() {
      const { said, scenarios } = view.get();
      if (said?.what !== 'removed' || !said.scenario) return;
      const taken = (scenarios ?? []).map((each) => each.name);
      const name = freeName(said.scenario.name, taken);
      try {
        keep(await workbook.saveScenario({ ...said.scenario, name }, null));
        update({ said: { what: 'opened', name }, error: null });
      } catch (error) {
        failSaving(error, said.name);
      }
    },
    async open(file) {
      try {
        const read = readScenario(await file.text());
        if ('problem' in read) {
          return update({ ...forget, refused: { fileName: file.name, problem: read.problem } });
        }
        const taken = (view.get().scenarios ?? []).map((each) => each.name);
        const name = freeName(read.scenario.name, taken);
        keep(await workbook.saveScenario({ ...read.scenario, name }, null));
        update({ ...forget, said: { what: 'opened', name } });
      } catch (error) {
        failSaving(error, file.name);
      }
    },
    async compare(displayLanguage) {
      const { scenarios, chosen, run } = view.get();
      if (run.kind === 'running') return;
      const wanted = chosen.flatMap(
        (name) => scenarios?.find((scenario) => scenario.name === name) ?? [],
      );
      if (wanted.length === 0) return;
      cancelling = new AbortController();
      const { signal } = cancelling;
      update({ ...forget, run: { kind: 'running', progress: null } });
      const isShown = () => !signal.aborted && view.get().run.kind === 'running';
      try {
        const done = await workbook.runScenarios(wanted, {
          displayLanguage,
          signal,
          onProgress: (progress) => {
            if (isShown()) update({ run: { kind: 'running', progress } });
          },
        });
        if (isShown()) update({ run: { kind: 'done', run: done } });
      } catch (error) {
        if (isShown()) update({ run: { kind: 'none' }, error: toWorkbookError(error, '') });
      }
    },
    cancel() {
      cancelling.abort();
      update({ run: { kind: 'cancelled' } });
    },
    changeCatalogue: () => outdate('catalogue'),
    follow({ run: mapping, elsewhere }) {
      if (followed === mapping) return;
      followed = mapping;
      mapping.subscribe(() => {
        if (mapping.get().kind === 'done') outdate();
      });
      elsewhere.subscribe(() => {
        const { run } = view.get();
        const sheetId = run.kind === 'done' ? run.run.place.body.sheetId : null;
        if (sheetId !== null && elsewhere.get().includes(sheetId)) outdate();
      });
      const review = reviewStoreOf(workbook);
      let last = happenedIn(review.get());
      review.subscribe(() => {
        const happened = happenedIn(review.get());
        if (happened !== last && happened && DECIDING.has(happened.kind)) outdate();
        last = happened;
      });
    },
  };
}

/** What gives rows of the mapping another answer. */
const DECIDING: ReadonlySet<ReviewEvent['kind']> = new Set<ReviewEvent['kind']>([
  'decided',
  'confirmed',
  'joined',
  'undone',
  'changed elsewhere',
]);

function happenedIn(review: ReviewView): ReviewEvent | null {
  return review.kind === 'open' ? review.happened : null;
}

/** The name, with a number where it is taken. */
function freeName(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map(foldName));
  let free = name;
  for (let number = 2; folded.has(foldName(free)); number += 1) free = `${name} (${number})`;
  return free;
}
