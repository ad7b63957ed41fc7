import type { Office, OrganizationalSetting } from '../domain/description-facts';
import { descriptionWords } from './descriptions/words-for';
import { listOf } from './list-of';
import type { Locale } from './locale';

/** Where the description stands: `in a DWT/CO or a Country Office`. */
export function sayOffices(
  { offices, strength }: Pick<OrganizationalSetting, 'offices' | 'strength'>,
  locale: Locale,
): string {
  const { office, inOffices } = descriptionWords(locale);
  return inOffices[strength](
    listOf(
      offices.map((one: Office) => office[one]),
      'disjunction',
      locale,
    ),
  );
}

export function sayOffice(office: Office, locale: Locale): string {
  return descriptionWords(locale).office[office];
}
