import type { Analysis } from '#shared/analysis/analysis';
import type { FactorLevel } from '#shared/analysis/factor';
import { callingName, youthOf } from '#shared/analysis/people';
import type { CellPlace } from '#shared/factors/boardCells';
import { factorBoard as text } from '#shared/text/nl/factorBoard';

/** What a level is called on the board: the first one by the name of the youth. */
export function levelWord(analysis: Analysis, level: FactorLevel): string {
  if (level !== 'youth') return text.levels[level];
  const youth = youthOf(analysis);
  return text.levels.youth((youth === null ? '' : callingName(youth)) || text.somebody);
}

/** "Wat helpt: Gezin". */
export function placeWord(analysis: Analysis, { level, side }: CellPlace): string {
  return text.cell(text.sides[side], levelWord(analysis, level));
}
