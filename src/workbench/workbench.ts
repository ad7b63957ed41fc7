import { formatArea, quoteSheetName } from './addresses';
import { CustomFunctions } from './custom-functions';
import { sayFileProblem } from './file-problem';
import { loadFunctions } from './functions-file';
import { MessageBar } from './message-bar';
import { BookContext } from './object-model/book-context';
import { TaskPane } from './pane';
import { buildRibbon } from './ribbon';
import { sayLeftBehind, sayLost, sayUnshown } from './say-unshown';
import { Session } from './session';
import { profileOf, readPageSettings, toSearch, type PageSettings } from './settings';
import { hasSet } from './profiles';
import { recalculate, registerFunctions } from './univer/register-functions';
import { changeLook, startUniver } from './univer/start-univer';
import { UniverBook } from './univer/univer-book';
import { wordings } from './wording';
import { FileError } from './workbook-file';
import './workbench.css';

declare global {
  interface Window {
    /** How end-to-end tests drive the page. */
    workbench: Session;
  }
}

/** The namespace that manifest.xml gives the functions. */
const functionNamespace = 'JD';
const sampleName = 'sample-staffing-export.xlsx';

const byId = (id: string): HTMLElement => document.getElementById(id)!;

let settings = readPageSettings(location.search);
const profile = () => profileOf(settings);
const words = () => wordings[settings.language];
const lookOfGrid = () => ({ language: settings.language, dark: settings.theme !== 'light' });
const messages = new MessageBar(byId('message'), () => words().dismiss);

const page = startUniver(byId('grid'), lookOfGrid());
const book = new UniverBook(page);
const context = new BookContext(book);
const functions = new CustomFunctions({
  returnsDataTypes: () => hasSet(profile(), 'CustomFunctionsRuntime', '1.4'),
  push: (entries) => pane.push(entries),
  recalculate: (cells) => recalculate(book, cells),
  addressOf: ({ sheetId, row, column }) => {
    const cell = formatArea({ top: row, left: column, bottom: row, right: column });
    return `${quoteSheetName(context.sheetById(sheetId)?.name ?? '')}!${cell}`;
  },
});
const pane = new TaskPane({
  container: byId('pane'),
  context,
  functions,
  settings: () => settings,
  profile,
  isEditing: () => book.isEditing,
});
const session = new Session({
  book,
  context,
  functions,
  pane,
  apply: (search) => apply(readPageSettings(search)),
  onOpening: async (name, cancel) => {
    messages.showProgress(words().opening(name), words().cancel, cancel);
    // Without a worker, reading keeps the page busy: let it say so first.
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  onProgress: (_name, done) => messages.progress(done),
  onUnshown: (unshown, isKept) => {
    const say = isKept ? sayUnshown : sayLost;
    if (unshown.length > 0) messages.show(say(unshown, settings.language), 'info');
    else messages.hide();
  },
  onLeftBehind: (sheet, kinds) =>
    messages.show(sayLeftBehind(sheet, kinds, settings.language), 'info'),
  onOpened: (name) => {
    byId('file-name').textContent = name;
    document.title = `${name} – JD for Excel`;
  },
  onFailed: (error) => {
    if (isGivenUp(error)) return messages.show(words().givenUp, 'info');
    const isProblem = error instanceof FileError;
    const text = isProblem ? sayFileProblem(error.problem, settings.language) : words().failed;
    messages.show(text, 'error');
  },
});

context.onChart = () => messages.show(words().chartsNotDrawn, 'info');

dress();
window.workbench = session;
session.ready = start();

const isGivenUp = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';

/** Everything around the grid and the pane, as the settings want it. */
function dress(): void {
  document.documentElement.lang = settings.language;
  document.documentElement.dataset.theme = settings.theme;
  document.documentElement.style.setProperty('--pane-width', `${settings.paneWidth}px`);
  buildRibbon(byId('ribbon'), settings, words(), {
    openFile: (file) => void openFile(file),
    addFile: (file) => void addFile(file),
    openSample: () => void openSample().catch(() => {}),
    save: () => void download(),
    runCommand: (functionName) => void pane.runCommand(functionName),
    apply: (changed: PageSettings) => void apply(changed),
  });
}

/** The workbook stays open; the pane starts anew for what it asks Excel for when it starts. */
async function apply(changed: PageSettings): Promise<void> {
  const before = settings;
  settings = changed;
  history.replaceState(null, '', toSearch(settings));
  dress();
  changeLook(page, lookOfGrid());
  if (settings.language !== before.language) await learnFunctions();
  if (toSearch({ ...settings, paneWidth: before.paneWidth }) !== toSearch(before)) {
    await pane.start();
  }
}

async function start(): Promise<void> {
  await learnFunctions();
  await openSample().catch(() => session.clearAll());
}

async function learnFunctions(): Promise<void> {
  const source = {
    fetch: (name: string) => fetch(name),
    storage: () => localStorage,
    now: () => Date.now(),
  };
  const file = await loadFunctions(settings.language, context.hazards, source);
  if (!file) return;
  functions.heed(file);
  registerFunctions(page, functionNamespace, file.functions, functions);
}

async function openSample(): Promise<void> {
  const response = await fetch(`assets/${sampleName}`);
  if (response.ok) await session.replace(await response.arrayBuffer(), sampleName);
  else await session.clearAll();
}

async function openFile(file: File): Promise<void> {
  // The session has said by then what is wrong with the file.
  await session.open(await file.arrayBuffer(), file.name).catch(() => {});
}

async function addFile(file: File): Promise<void> {
  await session.add(await file.arrayBuffer(), file.name).catch(() => {});
}

async function download(): Promise<void> {
  const bytes = await session.save();
  const link = document.createElement('a');
  link.download = session.savedName;
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.click();
  URL.revokeObjectURL(link.href);
  const charts = context.chartsShown().length;
  const without = charts > 0 ? ` ${words().savedWithoutCharts(charts)}` : '';
  messages.show(words().saved(link.download) + without, 'info');
}
