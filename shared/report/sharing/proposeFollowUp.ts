import type { Analysis } from '../../analysis/analysis.ts';
import type { ProposedBlock } from '../../letters/letterBlocks.ts';
import { callingName, youthOf } from '../../analysis/people.ts';
import { reportText } from '../../text/nl/report.ts';
import { sharingProposals } from '../../text/nl/sharingProposals.ts';
import { personFinder } from '../../third-persons/personsIn.ts';
import { ownWords } from './ownWords.ts';
import { items, proposedBlocks, said } from './proposal.ts';
import {
  holdingLoops,
  howSure,
  moreAndLess,
  personName,
  summaryLines,
  whatHelps,
  whatWasTried,
} from './proposalParts.ts';

/** E13: for who helps next, so that nobody has to tell it all again. */
export function proposeFollowUp(analysis: Analysis): readonly ProposedBlock[] {
  const text = sharingProposals.followUp;
  const youth = youthOf(analysis);
  const name = youth === null ? reportText.theYouth : callingName(youth);
  const request = analysis.helpRequest.find(({ participant }) => participant === youth?.id);
  const { riskWeighing: risk } = analysis;
  const peopleIn = personFinder(analysis);
  return proposedBlocks([
    {
      heading: text.who(name),
      lines: [said(analysis.cover.thisIs).replace(`${text.who(name)}. `, '')],
    },
    {
      heading: text.own(name),
      lines: request === undefined ? [] : [ownWords(request.ownWords), said(request.wish)],
    },
    { heading: text.short, lines: summaryLines(analysis) },
    { heading: text.holds, lines: holdingLoops(analysis) },
    { heading: text.helps, lines: whatHelps(analysis) },
    { heading: text.danger, lines: [said(risk.signals), said(risk.agreement)] },
    { heading: text.tried, lines: whatWasTried(analysis) },
    { heading: text.fits, lines: moreAndLess(analysis) },
    {
      heading: text.agreed,
      lines: items(
        analysis.lead.flatMap(({ owner, firstStep }) => {
          const who = personName(analysis, owner);
          const step = said(firstStep);
          if (step === '') return [];
          const { byName, byKin } = peopleIn(step);
          const saysWho = owner !== null && (byName.has(owner) || byKin.has(owner));
          return [who === '' || saysWho ? step : sharingProposals.wants(who, step)];
        }),
      ),
    },
    { heading: text.sure, lines: howSure(analysis) },
  ]);
}
