import { remember } from '../../src/domain/remember';

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
