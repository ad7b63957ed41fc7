// To be imported before what it is to act on: a small export then makes as many requests as a large
// one, because each block has two rows.
jest.mock('../../src/excel/request/block-size', () => ({
  bytesPerRow: () => 1,
  rowsPerBlock: () => 2,
  FIRST_BLOCK_ROWS: 2,
}));

export {};
