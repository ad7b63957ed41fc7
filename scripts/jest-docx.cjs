/** Jest's transformer for Word documents: the data URI that webpack makes of them. */
const { readFileSync } = require('node:fs');

module.exports = {
  process: (_, file) => {
    const dataUri = `data:;base64,${readFileSync(file, 'base64')}`;
    return { code: `exports.__esModule = true; exports.default = ${JSON.stringify(dataUri)};` };
  },
};
