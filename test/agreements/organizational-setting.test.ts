import { BUILT_IN, CATALOGUE } from '../../src/agreements/catalogue';
import {
  checkSetting,
  type SettingReason,
} from '../../src/agreements/field-2019/organizational-setting';
import type { Office } from '../../src/domain/description-facts';
import type { Grade } from '../../src/domain/grade';
import type { BuiltInFamilyName } from '../../src/domain/job-description';

const OFFICES: readonly (Office | null)[] = [
  'regional office',
  'decent work team',
  'country office',
  'project office',
  null,
];

/** A reason without its word does not compile; which word stands for which status is part of it. */
const VERDICTS: Readonly<Record<SettingReason['because'], readonly [string, boolean | string]>> = {
  'stands where the description does': ['stands', true],
  'stands elsewhere': ['elsewhere', false],
  'kind of office unknown': ['unknown', 'organizational unit'],
};

/** Verdicts in the order of `OFFICES`, strength, and whether a large portfolio is asked. */
const CONDITIONAL: readonly [BuiltInFamilyName, Grade, string, string, boolean][] = [
  [
    'Human Resources Officers',
    'NOA',
    'stands elsewhere elsewhere elsewhere unknown',
    'named',
    false,
  ],
  [
    'Human Resources Officers',
    'NOB',
    'stands elsewhere elsewhere elsewhere unknown',
    'named',
    false,
  ],
  ['Finance Officers', 'NOA', 'elsewhere stands stands elsewhere unknown', 'named', false],
  [
    'Administration and Operations Officers',
    'NOB',
    'elsewhere stands stands elsewhere unknown',
    'named',
    false,
  ],
  [
    'Administration and Operations Officers',
    'NOC',
    'elsewhere stands stands elsewhere unknown',
    'named',
    false,
  ],
  [
    'Communication and Information Management Officers',
    'NOC',
    'elsewhere stands stands elsewhere unknown',
    'normally',
    true,
  ],
  ['Programme Officers', 'NOC', 'elsewhere stands stands elsewhere unknown', 'only', true],
];

describe('the organizational setting, 2019 Art. 5 and App. 3 §1', () => {
  it.each(CONDITIONAL)('of %s at %s: %s (%s)', (family, grade, verdicts, strength, portfolio) => {
    const description = BUILT_IN.findDescription(family, grade)!;
    const checked = OFFICES.map((office) => checkSetting(description, office)!);
    expect(checked.map(verdictOf).join(' ')).toBe(verdicts);
    for (const decision of checked) {
      expect(decision.clauses).toEqual(['2019 Art. 5', '2019 App. 3']);
      expect(decision.readings).toEqual([
        '2019 offices named',
        ...(portfolio ? ['2019 large portfolio'] : []),
      ]);
      expect(decision.reason).toMatchObject({ strength, largePortfolio: portfolio });
      if (decision.status === 'decided') {
        expect(decision.unchecked).toEqual(portfolio ? ['large portfolio'] : []);
      }
    }
  });

  it('is none of the other descriptions’, which name all three kinds of office', () => {
    const others = CATALOGUE.filter(
      ({ family, grade }) => !CONDITIONAL.some(([name, at]) => name === family && at === grade),
    );
    expect(others).toHaveLength(44 - CONDITIONAL.length);
    for (const description of others) {
      for (const office of OFFICES) expect(checkSetting(description, office)).toBeNull();
    }
  });
});

function verdictOf(decision: NonNullable<ReturnType<typeof checkSetting>>): string {
  const [verdict, answer] = VERDICTS[decision.reason.because];
  expect(decision).toMatchObject(
    typeof answer === 'string'
      ? { status: 'fact missing', fact: answer }
      : { status: 'decided', value: answer },
  );
  return verdict;
}
