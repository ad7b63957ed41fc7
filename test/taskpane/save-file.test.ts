/** @jest-environment jsdom */
import { fileOf, saveFile } from '../../src/taskpane/features/letters/save-file';

const FILE = fileOf(new Uint8Array([1, 2, 3]), 'letters', 'docx');
const downloads: string[] = [];
let isPressed: boolean;
beforeEach(() => {
  downloads.length = 0;
  isPressed = true;
  jest.useFakeTimers();
  URL.createObjectURL = () => 'blob:letters';
  URL.revokeObjectURL = jest.fn();
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  };
  Object.defineProperty(navigator, 'userActivation', {
    value: {
      get isActive() {
        return isPressed;
      },
    },
    configurable: true,
  });
});
afterEach(() => jest.useRealTimers());

/** The user's answer to the question where to. */
const answers = (pick: typeof showSaveFilePicker) => {
  globalThis.showSaveFilePicker = pick;
};
const refuses = (name: string) =>
  answers(() => Promise.reject(Object.assign(new Error(name), { name })));

it('knows that a file is saved once it is closed where the user chose', async () => {
  const steps: string[] = [];
  const writable = {
    write: async (blob: Blob) => void steps.push(`write ${blob.size}`),
    close: async () => void steps.push('close'),
  };
  answers(async ({ suggestedName }) => {
    steps.push(suggestedName);
    return { createWritable: async () => writable } as unknown as FileSystemFileHandle;
  });
  expect(await saveFile(FILE, true)).toBe('saved');
  expect(steps).toEqual(['letters.docx', 'write 3', 'close']);
  expect(downloads).toEqual([]);
});

it.each([
  ['the user chooses no place', 'AbortError', true, 'not saved', []],
  ['writing took longer than a press counts', 'SecurityError', false, 'not saved', []],
  ['nobody may be asked at all', 'SecurityError', true, 'handed over', ['letters.docx']],
  ['the disk is full', 'QuotaExceededError', true, 'handed over', ['letters.docx']],
] as const)('where %s: %s, pressed %s, is %s', async (_what, error, pressed, end, files) => {
  refuses(error);
  isPressed = pressed;
  expect(await saveFile(FILE, true)).toBe(end);
  expect(downloads).toEqual(files);
});

it('claims no more than that the browser has it where nobody is asked', async () => {
  expect(await saveFile(FILE, false)).toBe('handed over');
  expect(downloads).toEqual(['letters.docx']);
});
