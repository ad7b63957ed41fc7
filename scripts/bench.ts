import { benchEligible } from './bench-eligible';
import { benchMatching } from './bench-matching';

/** Everything is measured in one run, as ratios: machines differ, and so do their moods. */
const figures = {
  eligible: await benchEligible(),
  matching: await benchMatching(),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
process.exit(0);
