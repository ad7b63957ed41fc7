import { profileNames } from './profiles';
import { languages, paneWidths, themes, type PageSettings } from './settings';
import type { WorkbenchTexts } from './wording';

export interface RibbonActions {
  readonly openFile: (file: File) => void;
  /** Adds the file's sheets to the open workbook. */
  readonly addFile: (file: File) => void;
  readonly openSample: () => void;
  readonly save: () => void;
  /** Runs the function that a button of the add-in's own tab names in the manifest. */
  readonly runCommand: (functionName: string) => void;
  /** Takes other settings; the workbook stays open. */
  readonly apply: (settings: PageSettings) => void;
}

const commandButtons = [
  { functionName: 'openMap', icon: 'map', label: 'mapPositions' },
  { functionName: 'openReview', icon: 'review', label: 'review' },
  { functionName: 'openEligibility', icon: 'eligibility', label: 'eligibility' },
  { functionName: 'openHelp', icon: 'help', label: 'help' },
] as const;

const languageNames = { 'en-US': 'English', 'fr-FR': 'Français', 'es-ES': 'Español' } as const;

/** Fills the strip above the grid, anew if it is filled: files, the add-in's own buttons, and how the page looks. */
export function buildRibbon(
  container: HTMLElement,
  settings: PageSettings,
  words: WorkbenchTexts,
  actions: RibbonActions,
): void {
  const fileInput = document.querySelector<HTMLInputElement>('#file-input')!;
  let take = actions.openFile;
  fileInput.onchange = () => {
    const [file] = fileInput.files ?? [];
    // Else choosing the same file again would be no change.
    fileInput.value = '';
    if (file) take(file);
  };
  const choose = (taker: (file: File) => void) => () => {
    take = taker;
    fileInput.click();
  };
  container.replaceChildren(
    group(words.file, [
      button(words.open, 'open', choose(actions.openFile)),
      button(words.add, 'add', choose(actions.addFile)),
      button(words.save, 'save', actions.save),
      button(words.sample, 'sample', actions.openSample),
    ]),
    group(
      words.addIn,
      commandButtons.map(({ functionName, icon, label }) => {
        const run = () => actions.runCommand(functionName);
        return button(words[label], functionName, run, `assets/icon-${icon}-20.png`);
      }),
    ),
    group(words.view, [
      choice(words.paneWidth, 'pane-width', paneWidths, settings.paneWidth, {
        nameOf: (width) => `${width} px`,
        onChange: (paneWidth) => actions.apply({ ...settings, paneWidth }),
      }),
      choice(words.theme, 'theme', themes, settings.theme, {
        nameOf: (theme) => words[theme],
        onChange: (theme) => actions.apply({ ...settings, theme }),
      }),
      choice(words.language, 'language', languages, settings.language, {
        nameOf: (language) => languageNames[language],
        onChange: (language) => actions.apply({ ...settings, language }),
      }),
      choice(words.excel, 'excel', profileNames, settings.excel, {
        nameOf: (name) => words.excels[name],
        onChange: (excel) => actions.apply({ ...settings, excel }),
      }),
    ]),
  );
}

function group(label: string, controls: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'ribbon-group';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  const row = document.createElement('div');
  row.className = 'ribbon-controls';
  row.append(...controls);
  const caption = document.createElement('div');
  caption.className = 'ribbon-caption';
  caption.setAttribute('aria-hidden', 'true');
  caption.textContent = label;
  element.append(row, caption);
  return element;
}

function button(label: string, id: string, run: () => void, icon?: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.id = `ribbon-${id}`;
  if (icon) {
    const image = document.createElement('img');
    image.src = icon;
    image.alt = '';
    image.width = 20;
    image.height = 20;
    element.append(image);
  }
  element.append(label);
  element.addEventListener('click', run);
  return element;
}

function choice<Value extends string | number>(
  label: string,
  id: string,
  values: readonly Value[],
  current: Value,
  { nameOf, onChange }: { nameOf: (value: Value) => string; onChange: (value: Value) => void },
): HTMLElement {
  const element = document.createElement('label');
  const select = document.createElement('select');
  select.id = `ribbon-${id}`;
  for (const value of values) {
    const option = new Option(nameOf(value), String(value), false, value === current);
    select.append(option);
  }
  select.addEventListener('change', () => onChange(values[select.selectedIndex]!));
  element.append(`${label} `, select);
  return element;
}
