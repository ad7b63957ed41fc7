import type { ReadingId } from '../../domain/citation';
import { decided, factMissing, type Decision } from '../../domain/decision';
import {
  NAMED_OFFICES,
  type NamedOffice,
  type Office,
  type OrganizationalSetting,
} from '../../domain/description-facts';
import type { JobDescription } from '../../domain/job-description';
import { factsOf } from '../description-facts';

interface SettingAsked {
  readonly offices: readonly NamedOffice[];
  readonly strength: OrganizationalSetting['strength'];
  readonly largePortfolio: boolean;
}

export type SettingReason =
  | ({
      readonly because: 'stands where the description does';
      readonly office: Office;
    } & SettingAsked)
  | ({ readonly because: 'stands elsewhere'; readonly office: Office } & SettingAsked)
  | ({ readonly because: 'kind of office unknown' } & SettingAsked);

/**
 * Whether a position stands where its description does (2019 Art. 5; App. 3, §1 of each).
 *
 * @param office as the export names it; null where it does not say.
 * @returns null for a description that names all three kinds of field office, or whose setting is
 *   not known; the fact missing where the office is.
 */
export function checkSetting(
  description: JobDescription,
  office: Office | null,
): Decision<boolean, SettingReason> | null {
  const setting = factsOf(description)?.setting;
  if (!setting || namesAllOffices(setting)) return null;
  const { offices, strength, largePortfolio } = setting;
  const asked: SettingAsked = { offices, strength, largePortfolio };
  const grounds = {
    clauses: ['2019 Art. 5', ...description.clauses] as const,
    readings: readingsOfSetting(setting),
  };
  if (office === null) {
    return factMissing<SettingReason>(
      'organizational unit',
      { because: 'kind of office unknown', ...asked },
      grounds,
    );
  }
  const stands = (offices as readonly Office[]).includes(office);
  return decided<boolean, SettingReason>(
    stands,
    {
      because: stands ? 'stands where the description does' : 'stands elsewhere',
      office,
      ...asked,
    },
    { ...grounds, unchecked: largePortfolio ? ['large portfolio'] : [] },
  );
}

/** What our readings say of a setting: none where it names all offices. */
export function readingsOfSetting(setting: OrganizationalSetting): readonly ReadingId[] {
  if (namesAllOffices(setting)) return [];
  return [
    '2019 offices named',
    ...(setting.largePortfolio ? (['2019 large portfolio'] as const) : []),
  ];
}

function namesAllOffices({ offices }: OrganizationalSetting): boolean {
  return offices.length === NAMED_OFFICES.length;
}
