import { Link, Text } from '@fluentui/react-components';
import { localeOf } from '../../../wording/locale';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { textsIn } from '../../texts/texts-in';
import { englishLanguage } from './texts/en';
import { spanishLanguage } from './texts/es';
import { frenchLanguage } from './texts/fr';

const textsFor = textsIn({ en: englishLanguage, fr: frenchLanguage, es: spanishLanguage });

/**
 * Says that our sheets are in another language than the pane, and goes over to the pane's.
 *
 * @param language a tag; null where it is not known in which language the sheets are.
 */
export function SayLanguage({ language }: { readonly language: string | null }) {
  const { run, wording } = usePane();
  const isRenewed = useStore(run.renewsLanguage);
  const locale = localeOf(language);
  if (language === null || locale === wording.locale) return null;
  const words = textsFor(wording);
  return (
    <Text block>
      <span role="status">{isRenewed ? words.renewing : words.sheetsAreIn[locale]}</span>{' '}
      <Link as="button" inline onClick={() => run.renewsLanguage.set(!isRenewed)}>
        {isRenewed ? words.keep[locale] : words.renew}
      </Link>
    </Text>
  );
}
