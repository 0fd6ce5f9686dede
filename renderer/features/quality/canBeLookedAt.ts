import type { CriterionId } from '#shared/quality/criteria';

const ASKED: readonly CriterionId[] = ['K08', 'K12', 'K18', 'K21', 'K23', 'K37'];

/** Criteria that "gevraagd, niets" or "bewust leeg" answers as well as an item does. */
export function canBeLookedAt(criterion: CriterionId): boolean {
  return ASKED.includes(criterion);
}
