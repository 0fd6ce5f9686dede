import type { Analysis } from '../analysis/analysis.ts';
import type { LetterKind } from '../analysis/letter.ts';
import type { EntityId } from '../base/ids.ts';
import { childProposal } from './childProposal.ts';
import type { ProposedBlock } from './letterBlocks.ts';
import { letterCase } from './letterCase.ts';
import { proposedKinds, type ProposedKind } from './letterTemplates.ts';
import { parentProposal } from './parentProposal.ts';
import { schoolProposal } from './schoolProposal.ts';
import { youthProposal } from './youthProposal.ts';

const builders = {
  familySummary: parentProposal,
  youthLetter: youthProposal,
  childLetter: childProposal,
  schoolVersion: schoolProposal,
} as const;

/** Kinds that start from a template; the others are written by hand. */
export function canPropose(kind: LetterKind): kind is ProposedKind {
  return proposedKinds.some((one) => one === kind);
}

/**
 * A first text for one reader, from the analysis and the people's own words. It takes only what this
 * reader may have, leaves out what is not plain enough, and shows as a gap what a person must write.
 * The same analysis on the same day gives the same text.
 */
export function proposeLetter(
  analysis: Analysis,
  kind: ProposedKind,
  recipient: EntityId | null,
  date: string,
): readonly ProposedBlock[] {
  return builders[kind](letterCase(analysis, kind, recipient, date));
}
