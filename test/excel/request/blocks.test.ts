import { bytesPerRow, rowsPerBlock } from '../../../src/excel/request/block-size';
import { findSource } from '../../../src/excel/source/find-source';
import { readBlocks } from '../../../src/excel/source/read-source';
import type { Fault } from '../../../src/workbench/dispatcher';
import { writeRows } from '../../../src/excel/own-sheets/write-rows';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const rowsOf = (count: number) => Array.from({ length: count }, (_, row) => [row, `Title ${row}`]);

function refuseOnce(refusal: Fault): void {
  let batches = 0;
  workbook.dispatcher.beforeBatch = () => (batches++ === 0 ? refusal : null);
}

/** @param refusal what the first request for rows is answered with. */
async function readAll(refusal: Fault = null) {
  const finding = await findSource();
  if (finding.kind !== 'cells') throw new Error(finding.kind);
  refuseOnce(refusal);
  const sizes: number[] = [];
  const rows = [];
  for await (const block of readBlocks(finding.place)) {
    expect(block.offset).toBe(rows.length);
    sizes.push(block.rows.length);
    rows.push(...block.rows);
  }
  return { sizes, rows };
}

it('reads a small block first, then as many rows as Excel gives at once', async () => {
  const light = Array.from({ length: 30_000 }, (_, row) => [row]);
  workbook.addSheet('Export', light);
  const { sizes, rows } = await readAll();
  expect(sizes).toEqual([1_000, 20_000, 9_000]);
  expect(rows).toEqual(light);
});

it('reads fewer rows where they are heavy', async () => {
  workbook.addSheet(
    'Export',
    Array.from({ length: 3_000 }, () => ['é'.repeat(2_000)]),
  );
  const { sizes } = await readAll();
  expect(Math.max(...sizes.slice(1))).toBeLessThan(600);
});

it.each(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'MemoryLimitReached'] as const)(
  'halves the block on %s, and keeps to the half',
  async (code) => {
    workbook.addSheet('Export', rowsOf(5_000));
    const { sizes, rows } = await readAll(code);
    expect(sizes.slice(0, 3)).toEqual([500, 500, 500]);
    expect(rows).toEqual(rowsOf(5_000));
  },
);

it('writes rows in blocks, and halves one that is refused', async () => {
  const id = workbook.addSheet('Result', []);
  refuseOnce('RequestPayloadSizeLimitExceeded');
  await writeRows(id, 0, rowsOf(2_000));
  expect(workbook.values('Result')).toEqual(rowsOf(2_000));
});

it('weighs rows spread over the block', () => {
  expect(bytesPerRow([])).toBe(0);
  expect(bytesPerRow([['abc', 12]])).toBe(9);
  expect(rowsPerBlock(0)).toBe(20_000);
  expect(rowsPerBlock(10_000_000)).toBe(1);
});
