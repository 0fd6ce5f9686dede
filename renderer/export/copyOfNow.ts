import type { Analysis } from '#shared/analysis/analysis';
import type { KnownToken } from '#shared/anonymise/case/knownTokens';
import type { EntityId } from '#shared/base/ids';
import { familyView } from '#shared/report/familyView';
import { asAsked } from '#shared/review/asAsked';
import { onlyChosen } from '#shared/review/onlyChosen';
import type { ReviewedCase } from '#shared/review/reviewedCase';
import { lookThrough } from '../release/releaseLook.ts';
import type { SearchCase } from '../release/searchCase.ts';

/**
 * The case of this moment as a copy of that round would show it, to lay beside that copy: without
 * names when it had none, for else every name would differ.
 */
export async function copyOfNow(
  analysis: Analysis,
  { isIdentifiable, chosen }: Pick<ReviewedCase, 'isIdentifiable' | 'chosen'>,
  { round, known }: { readonly round: EntityId; readonly known: readonly KnownToken[] },
  search: SearchCase,
): Promise<Analysis> {
  const only = chosen.length === 0 ? null : chosen;
  if (!isIdentifiable) {
    const forRound = { round, chosen: only, known };
    const look = await lookThrough(search, 'supervision', analysis, forRound);
    return familyView(look.masked);
  }
  const asked = asAsked(analysis, round);
  return familyView(only === null ? asked : onlyChosen(asked, only, round));
}
