import type { Analysis } from '../analysis/analysis.ts';
import type { LetterKind } from '../analysis/letter.ts';
import type { EntityId } from '../base/ids.ts';
import { familyView } from '../report/familyView.ts';
import { proposeExpertTeam } from '../report/sharing/proposeExpertTeam.ts';
import { proposeFollowUp } from '../report/sharing/proposeFollowUp.ts';
import { proposeLegal } from '../report/sharing/proposeLegal.ts';
import { dropForReader } from '../third-persons/dropForReader.ts';
import type { ProposedBlock } from './letterBlocks.ts';
import { canPropose, proposeLetter } from './proposeLetter.ts';

/** Whether there is a proposal for this kind; a learning text starts from what was de-identified. */
export function hasProposal(kind: LetterKind): boolean {
  return kind !== 'learning';
}

/** A first text of any kind but a learning one, of what its reader may have; null for that one. */
export function proposeText(
  analysis: Analysis,
  kind: LetterKind,
  recipient: EntityId | null,
  date: string,
): readonly ProposedBlock[] | null {
  if (canPropose(kind)) return proposeLetter(analysis, kind, recipient, date);
  if (kind === 'learning') return null;
  // Nobody was asked yet for this copy: what is about people who must agree is left out.
  const { analysis: view } = dropForReader(familyView(analysis), {
    agreed: new Set(),
    recipient,
    leavesCircle: kind !== 'legal',
    kind,
  });
  if (kind === 'expertTeam') return proposeExpertTeam(view, date);
  return kind === 'followUp' ? proposeFollowUp(view) : proposeLegal(view);
}
