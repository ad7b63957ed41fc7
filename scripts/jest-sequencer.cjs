const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * End-to-end tests first: they take longest and wait in between, while the unit tests, many and
 * short, fill what they leave, so that neither core is without work at the end.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const isLong = ({ context }) => context.config.displayName?.name === 'e2e';
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
