import { remember, rememberBy, rememberFor } from '../../src/domain/remember';

describe('a remembered function', () => {
  it('works each answer out once, null among them', () => {
    const asked: string[] = [];
    const initial = remember((word: string) => {
      asked.push(word);
      return word === '' ? null : word[0]!;
    });

    expect(['driver', '', 'driver', ''].map(initial)).toEqual(['d', null, 'd', null]);
    expect(asked).toEqual(['driver', '']);
  });

  it('forgets when there are too many, and still answers right', () => {
    let workedOut = 0;
    const double = remember((value: number) => {
      workedOut += 1;
      return value * 2;
    });

    for (let value = 0; value <= 5_000; value += 1) expect(double(value)).toBe(value * 2);
    expect(double(0)).toBe(0);
    expect(workedOut).toBe(5_002);
  });
});

describe('a function remembered by a key of its own', () => {
  it('works out once what has the same key', () => {
    const asked: string[] = [];
    const initials = rememberBy(
      (first: string, last: string) => `${first[0]} ${last[0]}`,
      (first: string, last: string) => {
        asked.push(`${first} ${last}`);
        return first[0]! + last[0]!;
      },
    );

    expect([initials('Amina', 'Okoye'), initials('Anna', 'Ortiz')]).toEqual(['AO', 'AO']);
    expect(asked).toEqual(['Amina Okoye']);
  });

  it('holds no more answers than it may', () => {
    const asked: number[] = [];
    const double = rememberBy(
      (value: number) => value,
      (value: number) => {
        asked.push(value);
        return value * 2;
      },
      2,
    );

    expect([1, 2, 2, 3, 1].map((value) => double(value))).toEqual([2, 4, 4, 6, 2]);
    expect(asked).toEqual([1, 2, 3, 1]);
  });
});

it('a function remembered for an object works each out once, and tells equal objects apart', () => {
  const asked: object[] = [];
  const sizeOf = rememberFor((items: readonly number[]) => {
    asked.push(items);
    return items.length;
  });
  const [some, same] = [
    [1, 2],
    [1, 2],
  ];

  expect([sizeOf(some), sizeOf(some), sizeOf(same)]).toEqual([2, 2, 2]);
  expect(asked).toEqual([some, same]);
});
