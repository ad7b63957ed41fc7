import { BARS, countRoundTrips, type Timed } from '../../scripts/round-trips';
import { serveForTests } from './open-workbench';

const server = serveForTests();

it('does in Excel on the web what is done most within few round trips', async () => {
  const workbench = await server.visit('?excel=web');
  const taken = await countRoundTrips(workbench.page, () => workbench.pane);
  // How long it takes depends on the machine: `npm run bench` says that.
  const over = Object.entries(taken).filter(
    ([name, { roundTrips }]) => roundTrips > BARS[name as Timed],
  );
  expect(over).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
