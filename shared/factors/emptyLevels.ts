import type { Analysis } from '../analysis/analysis.ts';
import { factorLevels, type FactorLevel } from '../analysis/factor.ts';
import { plainText } from '../analysis/prose.ts';
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

/** What the duo wrote about a level on purpose: on the board, and with the criterion that asks it. */
export function reasonsOfLevel(analysis: Analysis, level: FactorLevel): readonly string[] {
  const onBoard = emptyReason(analysis, level);
  const withCriterion = analysis.criterionNote
    .filter((note) => note.kind === 'looked' && note.criterion === 'K18' && note.level === level)
    .map(({ text }) => plainText(text).trim());
  return [onBoard, ...withCriterion].filter((words) => words !== '');
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
      reasonsOfLevel(analysis, level).length === 0
    );
  });
}
