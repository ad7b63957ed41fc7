import { benchEligible } from './bench-eligible';
import { benchMapping, measureSizes } from './bench-mapping';
import { benchMatching } from './bench-matching';
import { benchPane } from './bench-pane';

/** Everything is measured in one run, as ratios: machines differ, and so do their moods. */
const figures = {
  eligible: await benchEligible(),
  matching: await benchMatching(),
  mapping: await benchMapping(),
  pane: await benchPane(),
  gzippedKB: measureSizes(),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
process.exit(0);
