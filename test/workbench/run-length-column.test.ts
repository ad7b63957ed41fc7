import fc from 'fast-check';
import { RunLengthColumn } from '../../src/workbench/stores/run-length-column';

test('agrees with a plain array after any updates', () => {
  const update = fc.record({
    top: fc.nat(30),
    height: fc.integer({ min: 1, max: 12 }),
    value: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(update, { maxLength: 25 }), (updates) => {
      const column = new RunLengthColumn(0);
      const plain = new Array<number>(50).fill(0);
      for (const { top, height, value } of updates) {
        column.update(top, top + height - 1, () => value);
        plain.fill(value, top, top + height);
      }
      expect(plain.map((_, row) => column.get(row))).toEqual(plain);
      const runs = [...column.between(0, plain.length - 1)];
      expect(runs.flatMap(({ from, to, value }) => new Array(to - from + 1).fill(value))).toEqual(
        plain,
      );
      // Equal neighbours are one run, or a full column would cost a run a row.
      runs.slice(1).forEach((run, index) => expect(run.value).not.toBe(runs[index]?.value));
    }),
  );
});
