import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recogniseColumns } from '../../src/staffing-export/columns';
import type { CellRow } from '../../src/staffing-export/export-layout';
import { STRONG_NAME } from '../../src/staffing-export/recognise-header';
import { CONTENT, UNKNOWN_CONTENT } from './header-kinds-content';

interface Kind {
  readonly field: string;
  readonly content: string;
  readonly names: readonly string[];
}

const KINDS: readonly Kind[] = readFileSync(join(__dirname, 'header-kinds.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [field, content, names] = line.split('\t') as [string, string, string];
    return { field, content, names: names.split(';').map((name) => name.trim()) };
  });

interface Reading {
  readonly field: string;
  readonly content: string;
  readonly name: string;
  readonly isKnown: boolean;
  readonly taken: string;
  readonly confidence: number;
}

const READINGS: readonly Reading[] = [CONTENT, UNKNOWN_CONTENT].flatMap((contents) =>
  KINDS.flatMap(({ field, content, names }) => {
    const rows = contents[content]?.map((cell): CellRow => [cell]);
    if (!rows) return [];
    return names.map((name) => {
      const { field: taken, confidence } = recogniseColumns([name], rows)[0]!;
      return {
        ...{ field, content, name, confidence },
        isKnown: contents === CONTENT,
        taken: taken ?? 'none',
      };
    });
  }),
);

/** A date decides nothing. */
const isRight = ({ field, taken }: Reading): boolean =>
  taken === field || (field === 'none' && taken === 'date');

describe('names as systems, public files and people at home write them', () => {
  test.each(KINDS)('$field over $content: $names.0 …', (kind) => {
    const others = READINGS.filter(
      (reading) =>
        reading.isKnown &&
        reading.field === kind.field &&
        reading.content === kind.content &&
        kind.names.includes(reading.name) &&
        !isRight(reading),
    );
    expect(others.map(({ name, taken }) => `${name}: ${taken}`)).toEqual([]);
  });

  test('the name does where no word of the content is known', () => {
    const unknown = READINGS.filter(({ isKnown }) => !isKnown);
    const missed = unknown.filter((reading) => !isRight(reading));
    expect(unknown.length).toBeGreaterThan(1000);
    expect(missed.length / unknown.length).toBeLessThan(0.015);
  });

  test('and none is taken for something else with confidence', () => {
    const wrong = READINGS.filter(
      (reading) =>
        !isRight(reading) && reading.taken !== 'none' && reading.confidence >= STRONG_NAME,
    );
    expect(wrong.map(({ name, taken }) => `${name}: ${taken}`)).toEqual([]);
  });
});
