/** Before each file of unit tests. */
const isOfPane = /[\\/]test[\\/]taskpane[\\/]/.test(expect.getState().testPath ?? '');

/*
 * jsdom matches each rule of each sheet against each element that is asked for its name or role, a
 * third of the time that tests of the pane took. What they can ask of a style is whether it hides an
 * element or keeps the pointer off it; what the pane looks like is for test/e2e.
 */
if (typeof CSSStyleSheet !== 'undefined') {
  const TOLD = /\b(?:display|visibility|pointer-events)\s*:/;
  const insert = CSSStyleSheet.prototype.insertRule;
  CSSStyleSheet.prototype.insertRule = function (rule, index = 0) {
    return TOLD.test(rule) ? insert.call(this, rule, Math.min(index, this.cssRules.length)) : index;
  };
}

// What every browser has to unpack a file, and jsdom lacks.
if (typeof window !== 'undefined') {
  const { DecompressionStream, ReadableStream } =
    jest.requireActual<typeof import('node:stream/web')>('node:stream/web');
  const { TextDecoder } = jest.requireActual<typeof import('node:util')>('node:util');
  const lacking = { DecompressionStream, TextDecoder };
  for (const [name, value] of Object.entries(lacking)) {
    if (!Object.hasOwn(globalThis, name)) Object.assign(globalThis, { [name]: value });
  }
  Object.defineProperty(Blob.prototype, 'stream', {
    configurable: true,
    value(this: Blob) {
      return new ReadableStream({
        start: (controller) => {
          const reader = new FileReader();
          reader.onload = () => {
            controller.enqueue(new Uint8Array(reader.result as ArrayBuffer));
            controller.close();
          };
          reader.onerror = () => controller.error(reader.error);
          reader.readAsArrayBuffer(this);
        },
      });
    },
  });
}

if (isOfPane) {
  // Waits end when what they wait for is there; on a busy machine that can be long after a second.
  const { configure } =
    jest.requireActual<typeof import('@testing-library/dom')>('@testing-library/dom');
  configure({ asyncUtilTimeout: 60_000 });

  // An update that no test waits for happens during another test, or after the last.
  const unwaited: string[] = [];
  const report = console.error;
  console.error = (...args: unknown[]) => {
    if (String(args[0]).includes('not wrapped in act(')) unwaited.push(String(args[1]));
    report(...args);
  };
  afterEach(() => {
    expect(unwaited.splice(0)).toEqual([]);
  });
}
