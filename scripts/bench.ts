import { benchEligible } from './bench-eligible';
import { benchMapping, measureSizes } from './bench-mapping';
import { benchMatching } from './bench-matching';
import { benchOpening } from './bench-opening';
import { benchPane } from './bench-pane';
import { benchRoundTrips } from './bench-round-trips';

/**
 * Everything is measured in one run, as ratios: machines differ, and so do their moods. A part that
 * fails says why in its place, and the others are still measured.
 */
const figures = {
  eligible: await measured(benchEligible),
  matching: await measured(benchMatching),
  mapping: await measured(benchMapping),
  opening: await measured(benchOpening),
  pane: await measured(benchPane),
  roundTrips: await measured(benchRoundTrips),
  gzippedKB: await measured(measureSizes),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
process.exit(process.exitCode ?? 0);

async function measured(part: () => object | Promise<object>): Promise<object> {
  try {
    return await part();
  } catch (error) {
    process.exitCode = 1;
    return { failed: String(error) };
  }
}
