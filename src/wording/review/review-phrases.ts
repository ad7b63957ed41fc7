import type { ReviewCause } from '../../assessment/assessment';
import type { MatchDoubt } from '../../matching/match';

type ByKind<Case extends { readonly kind: string }> = {
  readonly [Kind in Case['kind']]: (fact: Extract<Case, { readonly kind: Kind }>) => string;
};

/**
 * Why a person has to look at a row, in one language. Apart from the other phrases, because the custom
 * functions, which are loaded with the workbook, never say it.
 */
export interface ReviewPhrases {
  readonly review: ByKind<ReviewCause>;
  readonly doubt: ByKind<MatchDoubt>;
}
