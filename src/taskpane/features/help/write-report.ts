import type { Checked } from './use-checks';
import type { HelpTexts } from './texts/en';

/** What came of the checks, as text for a bug report. */
export function writeReport(
  { excel, results, isCancelled }: Checked,
  product: string,
  { check: words }: HelpTexts,
): string {
  const failed = results.filter(({ end }) => end.how === 'failed' || end.how === 'refused');
  const lacking = results.filter(({ end }) => end.how === 'not offered');
  const passed = results.filter(({ end }) => end.how === 'passed');
  const list = (some: typeof results) =>
    some.map(({ name, end }) => {
      const what = words.end(end);
      return what ? `- ${words.name[name]}: ${what}` : `- ${words.name[name]}`;
    });
  return [
    product,
    words.excel(excel.version, excel.platform),
    excel.sets.join(', '),
    words.displayLanguage(excel.displayLanguage),
    ...(isCancelled ? [words.cancelled(results.length)] : []),
    '',
    words.group.failed(failed.length),
    ...list(failed),
    words.group['not offered'](lacking.length),
    ...list(lacking),
    words.group.passed(passed.length),
    ...list(passed),
  ].join('\n');
}
