import type { Award } from './award';

/** Letters of degrees, folded, without their dots. */
const LETTERS: Readonly<Partial<Record<Award, string>>> = {
  'first-level degree':
    'ba bs bsc bsoc bsocsc bscn bsn bns bcom bcomm bed bedu beng be btech bba bbs bbm bfa barch bpharm bsw bca ' +
    'bcs bit bis bph bpa bphil bm bmus bmed bgs bhrm bls blis bmgt bacc baed llb bl ab abs but bdes ' +
    'bagr bagric bstat bas bpolsc bpsych bth btheol bjourn bmass',
  'long degree': 'jd md mbbs mbchb mbbch bds dvm dds bvsc bvm pharmd llbs',
  master:
    'ma ms msc msoc msocsc mcom mcomm med meng me mtech mba emba mfa march mpharm msw mca mph mpa mpp mphil ' +
    'mres mlitt llm mim msn mdiv mmus mpm mhrm mls mlis mias mai mstat mpsych mdes mfin macc dea dess mpsych msca',
  doctorate: 'phd dphil dba edd dsc dlitt lld drph',
  diploma: 'aa aas as ond ads dec diphe dipha',
};

/** Also words of a language, or of places: they count in the case in which degrees are written. */
const WORDS_TOO: ReadonlySet<string> = new Set(
  'be bed bit bis but me med march as aa ab abs dec ads bm bl bas bacc mai mim ms ma md jd dea me ond edd be'.split(
    ' ',
  ),
);

/** The same, though alone in a cell each can be nothing else. */
const CLEAR_ALONE: ReadonlySet<string> = new Set('ma ms md jd dea ond but bm'.split(' '));

const AWARD_BY_LETTERS = new Map(
  (Object.entries(LETTERS) as [Award, string][]).flatMap(([award, letters]) =>
    letters.split(' ').map((each) => [each, award] as const),
  ),
);

export interface Letters {
  /** Folded. */
  readonly word: string;
  /** As written; dots are gone, `hasDots` says that there were some. */
  readonly raw: string;
  readonly hasDots: boolean;
  readonly isAlone: boolean;
}

/**
 * @param isCaseTelling false in a text that is all upper case.
 * @returns null for letters of no degree, and for a word that happens to have the same.
 */
export function awardOfLetters(
  { word, raw, hasDots, isAlone }: Letters,
  isCaseTelling: boolean,
): Award | null {
  const award = AWARD_BY_LETTERS.get(word) ?? null;
  if (award === null || !WORDS_TOO.has(word) || hasDots) return award;
  if (isAlone && CLEAR_ALONE.has(word)) return award;
  return isCaseTelling && /\p{Lu}.*\p{Lu}/u.test(raw) ? award : null;
}

/** The letters of every degree, as a test reads them. */
export const DEGREE_LETTERS: ReadonlyMap<string, Award> = AWARD_BY_LETTERS;
