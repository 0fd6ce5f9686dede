import type { Analysis } from '../analysis/analysis.ts';
import { phases, type Phase } from '../analysis/process.ts';
import { isOut, isSupervisionRound } from '../analysis/roundState.ts';
import { supervisionRounds } from './roundTasks.ts';

/** A phase that follows from what happened to a round; the duo decides. */
export interface PhaseProposal {
  /** Stays the same for the same round and phase, so that a no is remembered. */
  readonly key: string;
  readonly phase: Phase;
  readonly why: 'sent' | 'returned' | 'approved';
}

/**
 * Sending a round makes it `inReview`; a return with work to do brings it back to `enriching`, an
 * approval on to `shared`. Null when the phase fits, and for cases that were shared already.
 */
export function phaseProposal(analysis: Analysis): PhaseProposal | null {
  const { phase } = analysis.process;
  const at = phases.indexOf(phase ?? 'registered');
  if (at >= phases.indexOf('shared')) return null;
  const out = analysis.review.find((round) => isSupervisionRound(round) && isOut(round));
  if (out !== undefined) {
    return phase === 'inReview' ? null : proposal('sent', 'inReview', out.id);
  }
  const last = supervisionRounds(analysis).at(-1);
  if (last === undefined || phase !== 'inReview') return null;
  if (last.verdict === 'approved') return proposal('approved', 'shared', last.id);
  return last.verdict === 'returned' ? proposal('returned', 'enriching', last.id) : null;
}

function proposal(why: PhaseProposal['why'], phase: Phase, round: string): PhaseProposal {
  return { key: `phase/${why}/${round}`, phase, why };
}
