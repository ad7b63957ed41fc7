import { readOutcome } from '../../src/review/read-words';
import { FORMER_OUTCOMES } from '../../src/wording/former-words';
import { LOCALES } from '../../src/wording/locale';
import { wordingFor } from '../../src/wording/wording';

it.each([...FORMER_OUTCOMES])('reads “%s”, as an earlier version wrote it', (text, outcome) => {
  expect(readOutcome(text)).toBe(outcome);
  const written = LOCALES.map((locale) => wordingFor(locale).outcome[outcome]);
  expect(written).not.toContain(text);
});
