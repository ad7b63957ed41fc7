import { OFFICE_JS_ORIGIN } from '../../scripts/page-headers.mjs';
import { csv, mapPositions, serveForTests } from './open-workbench';
import { openPlace } from './use-pane';

const SECRET = 'Xyzzyquux Adaeze';
const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Incumbent'];
const ROWS = [
  ['P-1', `Programme Officer ${SECRET}`, 'NOB', 'Dakar', SECRET],
  ['P-2', `Widget ${SECRET}`, 'G5', 'Lusaka', SECRET],
];

const server = serveForTests();

it('asks nobody but its own server and Office.js’s, and logs nothing of what it read', async () => {
  const workbench = await server.visit();
  const { page, pane } = workbench;
  const urls: string[] = [];
  const said: string[] = [];
  const own = new URL(page.url()).origin;
  // The context tells of pages, frames and workers alike.
  page.context().on('request', (request) => urls.push(request.url()));
  page.context().on('console', (message) => said.push(message.text()));
  page.on('websocket', (socket) => urls.push(socket.url()));
  // From the first request on.
  await page.reload();
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  await workbench.open(csv([HEADER, ...ROWS]), 'staff.csv');
  await mapPositions(workbench);
  await pane.getByRole('tab', { name: 'Review' }).click();
  const name = pane.getByRole('textbox').first();
  await name.fill('AK');
  await name.press('Enter');
  await pane.locator('#case-title').waitFor();
  await page.keyboard.press('Enter');
  await openPlace({ pane }, 'Results');
  await openPlace({ pane }, 'Eligibility');
  const [sheet] = await workbench.sheets();
  await page.evaluate(
    (target) => window.workbench.setFormula(target!, 'H1', '=JD.MATCH("Driver","G2")'),
    sheet,
  );
  expect((await workbench.values(sheet!, 'H1:H1')).flat()).toEqual(['Drivers']);

  const network = urls.filter((url) => !/^(data|blob):/.test(url));
  expect(network.some((url) => url.includes('taskpane.html'))).toBe(true);
  // Workers are there, or the list would prove nothing about them.
  expect(
    page.workers().length + network.filter((url) => /\.[0-9a-f]{8}\.js/.test(url)).length,
  ).toBeGreaterThan(0);
  const origins = [...new Set(network.map((url) => new URL(url).origin))];
  expect(origins.filter((origin) => origin !== own && origin !== OFFICE_JS_ORIGIN)).toEqual([]);
  expect(network.filter((url) => decodeURIComponent(url).includes('Xyzzy'))).toEqual([]);
  expect(said.filter((text) => text.includes('Xyzzy'))).toEqual([]);
  await page.context().close();
});

it('answers the pane’s window alone, and no message that only looks like one of its own', async () => {
  const workbench = await server.visit();
  const { page } = workbench;
  const answered = await page.evaluate(async () => {
    const iframe = document.querySelector<HTMLIFrameElement>('#pane iframe')!;
    const { baseFrameName } = JSON.parse(iframe.name) as { baseFrameName: string };
    const heard: unknown[] = [];
    const forged = (more: object) =>
      JSON.stringify({
        _messageType: 0,
        _conversationId: baseFrameName,
        _correlationId: 77_777,
        _actionName: 'ContextActivationManager_getAppContextAsync',
        _actionType: 0,
        _data: null,
        ...more,
      });
    const note = (event: MessageEvent) => {
      if (String(event.data).includes('77777')) heard.push(event.data);
    };
    // From the host's own window, and from a frame of another origin.
    window.addEventListener('message', note);
    iframe.contentWindow!.addEventListener('message', note);
    window.postMessage(forged({ _messageType: 0 }), location.origin);
    const other = document.createElement('iframe');
    document.body.append(other);
    other.contentWindow!.addEventListener('message', note);
    const send = (data: string, source: Window, origin: string) =>
      window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
    const forgeries = heard.length;
    send(forged({}), other.contentWindow!, location.origin);
    send(forged({}), iframe.contentWindow!, 'https://evil.example');
    send(forged({}), iframe.contentWindow!, 'null');
    send(forged({ _conversationId: 'another' }), iframe.contentWindow!, location.origin);
    send('not json 77777', iframe.contentWindow!, location.origin);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answers = (list: unknown[]) =>
      list.filter((data) => String(data).includes('"_messageType":1')).length;
    const toForgeries = answers(heard.slice(forgeries));
    // The same message from the pane is answered, so the test can fail.
    send(forged({}), iframe.contentWindow!, location.origin);
    for (let waited = 0; waited < 600 && answers(heard) === toForgeries; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { toForgeries, toPane: answers(heard) };
  });
  expect(answered).toEqual({ toForgeries: 0, toPane: 1 });
  await page.context().close();
});

it('has the functions ready before React is asked for, and answers the first click', async () => {
  const workbench = await server.visit();
  const frame = workbench.page.frames().find((each) => each.url().includes('taskpane.html'))!;
  const order = await frame.evaluate(() =>
    [...document.scripts].map(({ src }) => new URL(src).pathname.split('/').at(-1)),
  );
  expect(order.indexOf('functions.js')).toBeLessThan(order.indexOf('taskpane.js'));
  await openPlace({ pane: frame }, 'Results');
  await frame.getByRole('tab', { name: 'Results', selected: true }).waitFor();
  // With the pane's own code taken away, the functions answer all the same.
  const { page } = workbench;
  await page.route('**/taskpane.js*', (route) => route.abort());
  await page.reload();
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  const [sheet] = await workbench.sheets();
  await page.evaluate(
    (target) => window.workbench.setFormula(target!, 'Z1', '=JD.GRADE("GS-5/VII")'),
    sheet,
  );
  expect((await workbench.values(sheet!, 'Z1:Z1')).flat()).toEqual(['G5']);
  await page.context().close();
});
