import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

it('begins with the version of the package, and dates fall from version to version', () => {
  const headings = [
    ...readFileSync('CHANGELOG.md', 'utf8').matchAll(
      /^## (\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2})$/gm,
    ),
  ];
  expect(headings[0]![1]).toBe(version);
  const dates = headings.map(([, , date]) => date!);
  expect(dates).toEqual([...dates].sort().reverse());
});

it('has sections of Keep a Changelog alone', () => {
  const sections = readFileSync('CHANGELOG.md', 'utf8').match(/^### .*$/gm)!;
  const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
  expect(sections.filter((line) => !known.includes(line.slice(4)))).toEqual([]);
});
