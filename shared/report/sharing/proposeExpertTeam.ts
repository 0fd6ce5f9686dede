import type { Analysis } from '../../analysis/analysis.ts';
import type { ProposedBlock } from '../../letters/letterBlocks.ts';
import { sharingProposals } from '../../text/nl/sharingProposals.ts';
import { inRoles } from './inRoles.ts';
import { inOneLine, proposedBlocks } from './proposal.ts';
import {
  holdingLoops,
  howSure,
  moreAndLess,
  summaryLines,
  whatHelps,
  whatIsInTheWay,
  whatWasTried,
  whoInBands,
} from './proposalParts.ts';

/** E6: what a team needs to decide, with roles in place of names; without the whole life course. */
export function proposeExpertTeam(whole: Analysis, date: string): readonly ProposedBlock[] {
  const analysis = inRoles(whole);
  const text = sharingProposals.expertTeam;
  return proposedBlocks([
    { heading: text.who, lines: inOneLine(whoInBands(analysis, date)) },
    { heading: text.short, lines: summaryLines(analysis) },
    { heading: text.holds, lines: inOneLine(holdingLoops(analysis)) },
    { heading: text.helps, lines: inOneLine(whatHelps(analysis)) },
    { heading: text.tried, lines: whatWasTried(analysis, { isShort: true }) },
    { heading: text.fits, lines: moreAndLess(analysis, { isShort: true }) },
    { heading: text.needed, lines: whatIsInTheWay(analysis) },
    { heading: text.sure, lines: inOneLine(howSure(analysis)) },
  ]);
}
