import type { Analysis } from '../analysis/analysis.ts';
import { factorLevels, type FactorLevel } from '../analysis/factor.ts';
import type { EntityId } from '../base/ids.ts';

/** The fields of the state of section 4 that say why a level stays empty on purpose. */
export const emptyReasonFields = {
  youth: 'emptyYouth',
  family: 'emptyFamily',
  environment: 'emptyEnvironment',
  careSystem: 'emptyCareSystem',
  society: 'emptySociety',
} as const satisfies Record<FactorLevel, string>;

/** The state of the section that holds the board. */
export const boardSection = 's4' as string as EntityId;

/** Why a level is empty on purpose; an empty string where nobody said so. */
export function emptyReason(analysis: Analysis, level: FactorLevel): string {
  const state = analysis.sectionState.find(({ id }) => id === boardSection);
  return state?.[emptyReasonFields[level]].trim() ?? '';
}

/**
 * The levels that ask what helps there: something makes it heavier, nothing helps, and nobody said
 * that this is on purpose.
 */
export function levelsWithoutStrength(analysis: Analysis): readonly FactorLevel[] {
  return factorLevels.filter((level) => {
    const here = analysis.factor.filter((factor) => factor.level === level);
    return (
      here.some(({ kind }) => kind === 'risk') &&
      !here.some(({ kind }) => kind === 'protective') &&
      emptyReason(analysis, level) === ''
    );
  });
}
