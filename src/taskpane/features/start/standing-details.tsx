import type { Standing } from '../../../excel/outcomes/read-standing';
import { SayLanguage } from '../language/say-language';
import { AddUp } from './add-up';

/** How the figures of a result add up, and in which language its sheets are. */
export default function StandingDetails({ standing }: { readonly standing: Standing }) {
  return (
    <>
      <AddUp standing={standing} />
      <SayLanguage language={standing.language} />
    </>
  );
}
