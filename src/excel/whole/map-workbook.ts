import { localeOf } from '../../wording/locale';
import { headOtherTables } from './head-other-tables';
import {
  runMapping,
  type MappingOptions,
  type MappingRequest,
  type MappingSummary,
} from '../mapping/run-mapping';

/** Maps, and has the other sheets of ours in the language of the result. */
export async function mapWorkbook(
  request: MappingRequest,
  options: MappingOptions,
): Promise<MappingSummary> {
  const summary = await runMapping(request, options);
  const { language, formerLanguage } = summary;
  // In English a column shows its name, as it does where nobody has headed it otherwise.
  const isPlain = [language, formerLanguage].every((each) => localeOf(each) === 'en');
  if (!isPlain) await headOtherTables(language);
  return summary;
}
