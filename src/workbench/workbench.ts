import { formatArea, quoteSheetName } from './addresses';
import { CustomFunctions, type FunctionsFile } from './custom-functions';
import { sayFileProblem } from './file-problem';
import { MessageBar } from './message-bar';
import { BookContext } from './object-model/book-context';
import { Pane } from './pane';
import { buildRibbon } from './ribbon';
import { Session } from './session';
import { readPageSettings, toSearch, type PageSettings } from './settings';
import { recalculate, registerFunctions } from './univer/register-functions';
import { startUniver } from './univer/start-univer';
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

const settings = readPageSettings(location.search);
const words = wordings[settings.language];
const messages = new MessageBar(byId('message'), words.dismiss);

document.documentElement.lang = settings.language;
document.documentElement.dataset.theme = settings.theme;
document.documentElement.style.setProperty('--pane-width', `${settings.paneWidth}px`);

const page = startUniver(byId('grid'), {
  language: settings.language,
  dark: settings.theme !== 'light',
});
const book = new UniverBook(page);
const context = new BookContext(book);
const functions = new CustomFunctions({
  push: (entries) => pane.push(entries),
  recalculate: (cells) => recalculate(book, cells),
  addressOf: ({ sheetId, row, column }) => {
    const cell = formatArea({ top: row, left: column, bottom: row, right: column });
    return `${quoteSheetName(context.sheetById(sheetId)?.name ?? '')}!${cell}`;
  },
});
const pane = new Pane({
  container: byId('pane'),
  context,
  functions,
  settings,
  isEditing: () => book.isEditing,
});
const session = new Session({
  book,
  context,
  functions,
  pane,
  onOpening: async (name) => {
    messages.show(words.opening(name), 'info');
    // Reading a large file keeps the page busy: let it say so first.
    await new Promise((resolve) => setTimeout(resolve, 50));
  },
  onOpened: (name) => {
    messages.hide();
    byId('file-name').textContent = name;
    document.title = `${name} – JD for Excel`;
  },
  onFailed: (error) =>
    messages.show(
      error instanceof FileError ? sayFileProblem(error.problem, settings.language) : words.failed,
      'error',
    ),
});

buildRibbon(byId('ribbon'), settings, words, {
  openFile: (file) => void openFile(file),
  addFile: (file) => void addFile(file),
  openSample: () => void openSample(),
  save: () => void download(),
  runCommand: (functionName) => void pane.runCommand(functionName),
  apply: (changed: PageSettings) => location.assign(toSearch(changed)),
});

context.onChart = () => messages.show(words.chartsNotDrawn, 'info');

window.workbench = session;
session.ready = start();

async function start(): Promise<void> {
  const response = await fetch('functions.json');
  if (response.ok) {
    const file = (await response.json()) as FunctionsFile;
    if (file.allowErrorForDataTypeAny) functions.allowErrors();
    registerFunctions(page, functionNamespace, file.functions, functions);
  }
  await openSample();
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
  link.download = book.name.replace(/\.[^.]*$/, '') + '.xlsx';
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart]));
  link.click();
  URL.revokeObjectURL(link.href);
  const charts = context.chartsShown().length;
  const without = charts > 0 ? ` ${words.savedWithoutCharts(charts)}` : '';
  messages.show(words.saved(link.download) + without, 'info');
}
