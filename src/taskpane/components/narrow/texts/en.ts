import type { Numbers } from '../../../../wording/phrases';

/** What filters of the result’s rows are called, wherever it is narrowed. */
export function englishNarrowing({ number }: Numbers) {
  return {
    title: 'Filters',
    facet: {
      unit: 'Organizational unit',
      station: 'Duty station',
      family: 'Job family',
      grade: 'Grade of the position',
    },
    all: 'All',
    withCount: (label: string, count: number) => `${label} (${number(count)})`,
    only: (count: number, all: number) => `Only ${number(count)} of ${number(all)} positions:`,
    showAll: 'Take the filters off',
  };
}

export type NarrowingTexts = ReturnType<typeof englishNarrowing>;
