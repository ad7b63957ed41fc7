import { strToU8, zipSync } from 'fflate';
import {
  answerReading,
  revived,
  readWhole,
  type ReadingAnswer,
} from '../../../src/workbench/opening/file-reading';
import { readElsewhere } from '../../../src/workbench/opening/read-elsewhere';
import { ErrorLikeText, Formula } from '../../../src/workbench/stores/sheet-store';
import { makePackage } from '../package/make-package';

const CELLS =
  '<c r="A1" t="str"><v>#N/A</v></c><c r="C1"><f>A1</f><v>2</v></c><c r="D1" t="str"><f t="array" ref="D1:D2">B1</f><v>#REF!</v></c><c r="E1" t="e"><v>#N/A</v></c>';
const FILE = makePackage({
  sheets: [
    { xml: `<sheetData><row r="3">${CELLS.replace(/(r="\w)1"/g, '$13"')}</row></sheetData>` },
  ],
});
const BOMB = zipSync({ 'xl/workbook.xml': new Uint8Array(120 * 1024 * 1024) }, { level: 1 });

/** A worker that works here, with what it sends copied as a browser does. */
class NearWorker {
  onmessage: (event: { data: ReadingAnswer }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
  isTerminated = false;
  constructor(readonly isSilent = false) {}
  postMessage(request: { bytes: Uint8Array; name: string }): void {
    if (this.isSilent) return;
    void answerReading(structuredClone(request), (answer) =>
      this.onmessage({ data: structuredClone(answer) }),
    );
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

const read = (
  bytes: Uint8Array,
  worker: NearWorker | null,
  signal = new AbortController().signal,
) => {
  const progress: number[] = [];
  const startWorker = worker && (() => worker as unknown as Worker);
  const onProgress = (done: number) => progress.push(done);
  return {
    progress,
    reading: readElsewhere(bytes, 'a.xlsx', { signal, onProgress, startWorker }),
  };
};

test('what a worker reads is what is read here, classes and holes included', async () => {
  const here = await readWhole(FILE, 'a.xlsx');
  const worker = new NearWorker();
  const { reading, progress } = read(FILE, worker);
  const there = await reading;
  expect(there).toEqual(here);
  const [row] = there.sheets[0]!.rows.slice(2);
  expect(row![0]).toBeInstanceOf(ErrorLikeText);
  expect(row![2]).toBeInstanceOf(Formula);
  expect((row![3] as Formula).stored).toBeInstanceOf(ErrorLikeText);
  expect(row![4]).toBe('#N/A');
  expect([1 in row!, 0 in there.sheets[0]!.rows]).toEqual([false, false]);
  expect(progress.at(-1)).toBe(1);
  expect(worker.isTerminated).toBe(true);
});

test.each<[string, Uint8Array, string]>([
  ['a bomb', BOMB, 'packed too tightly'],
  ['a cut file', FILE.slice(0, 300), 'damaged'],
  ['an empty file', new Uint8Array(), 'empty'],
  ['too large a file', new Uint8Array(61 * 1024 * 1024), 'too large'],
  ['delimited text that is none', strToU8('\0\0'), 'damaged'],
])('%s is refused by a worker as it is here', async (_, bytes, kind) => {
  await expect(read(bytes, new NearWorker()).reading).rejects.toMatchObject({ problem: { kind } });
  await expect(read(bytes, null).reading).rejects.toMatchObject({ problem: { kind } });
});

test('a reading that is given up ends its worker', async () => {
  const worker = new NearWorker(true);
  const controller = new AbortController();
  const { reading } = read(FILE, worker, controller.signal);
  controller.abort();
  await expect(reading).rejects.toThrow('abort');
  expect(worker.isTerminated).toBe(true);
});

test('where no worker starts, the file is read here', async () => {
  const blocked = () => {
    throw new Error('blocked');
  };
  const options = { signal: new AbortController().signal, onProgress: () => {} };
  const here = await readWhole(FILE, 'a.xlsx');
  expect(await readElsewhere(FILE, 'a.xlsx', { ...options, startWorker: blocked })).toEqual(here);
  const broken = new NearWorker(true);
  const { reading } = read(FILE, broken);
  broken.onerror({ message: 'no script' });
  expect(await reading).toEqual(here);
  expect(revived(here)).toBe(here);
});

test('a worker that breaks down when it has started is no reason to try again', async () => {
  const broken = new NearWorker(true);
  const { reading } = read(FILE, broken);
  broken.onmessage({ data: { answer: 'started' } });
  broken.onerror({ message: 'out of memory' });
  await expect(reading).rejects.toThrow('out of memory');
});
