import type { KnownToken } from '#shared/anonymise/case/knownTokens';
import type { CaseAlias } from '#shared/base/ids';
import type { WorkplaceReviews } from '../../vault/review/workplaceReviews.ts';

/** The signs that earlier copies of a case used; none when they cannot be read. */
export async function knownTokens(
  reviews: Pick<WorkplaceReviews, 'knownTokens'>,
  alias: CaseAlias,
): Promise<readonly KnownToken[]> {
  const known = await reviews.knownTokens(alias).catch(() => null);
  return known?.ok === true ? known.value : [];
}
