import type { Analysis, Entity } from '../../analysis/analysis.ts';
import { personById, youthOf } from '../../analysis/people.ts';
import { ageInYears } from '../../base/partialDate.ts';
import type { ProposedBlock } from '../../letters/letterBlocks.ts';
import { sharingLearning } from '../../text/nl/sharingLearning.ts';
import { sharingProposals } from '../../text/nl/sharingProposals.ts';
import { standing } from '../full-analysis/hypothesisWords.ts';
import { bare, inOneLine, items, proposedBlocks, said, type ProposalLine } from './proposal.ts';
import { holdingLoops } from './proposalParts.ts';

const text = sharingLearning;

/** E8, from an analysis without names: the mechanism, not the people; no dates, no quotations. */
export function proposeLearning(analysis: Analysis, date: string): readonly ProposedBlock[] {
  const heads = sharingProposals.learning;
  const mechanism = mechanismOf(analysis);
  return proposedBlocks([
    { heading: heads.why, lines: [mechanism === '' ? '' : text.aboutMechanism(mechanism)] },
    { heading: heads.picture, lines: picture(analysis, date) },
    { heading: heads.asked, lines: items(asked(analysis)) },
    { heading: heads.thought, lines: tested(analysis).flatMap((one) => thought(analysis, one)) },
    { heading: heads.circle, lines: holdingLoops(analysis) },
    { heading: heads.helpDid, lines: items(careFactors(analysis)) },
    { heading: heads.turned, lines: items(turned(analysis)) },
    { heading: heads.questions, lines: items(text.questions) },
  ]);
}

/** The first circle that holds the worries; null without one. */
export function mechanismLoop({ loop }: Analysis): Entity<'loop'> | null {
  return loop.find(({ effect }) => effect !== 'helps') ?? null;
}

/** What the story is about. */
export function mechanismOf(analysis: Analysis): string {
  const name = mechanismLoop(analysis)?.name.trim() ?? '';
  return name === '' ? '' : name.charAt(0).toLocaleLowerCase('nl') + name.slice(1);
}

function picture(analysis: Analysis, date: string): readonly ProposalLine[] {
  const strengths = analysis.factor
    .filter(({ kind, level }) => kind === 'protective' && level === 'youth')
    .map((factor) => said(factor.text));
  return [
    phaseOf(analysis, date),
    strengths.length === 0 ? '' : text.strengths(strengths.slice(0, 3).join(' ')),
  ];
}

function phaseOf(analysis: Analysis, date: string): string {
  const birthDate = youthOf(analysis)?.birthDate ?? null;
  if (birthDate === null) return text.phase.unknown;
  const age = ageInYears(birthDate, date);
  if (age < 12) return text.phase.primary;
  return age < 18 ? text.phase.puberty : text.phase.adult;
}

/** Wishes in other words; what people literally said is known to who was there. */
function asked(analysis: Analysis): readonly string[] {
  return analysis.helpRequest.map(({ participant, wish }) => {
    const words = said(wish);
    const role = personById(analysis, participant)?.role ?? null;
    if (words === '' || (role !== 'youth' && role !== 'parent')) return '';
    return role === 'youth' ? text.youthWanted(words) : text.parentWanted(words);
  });
}

/** One learns from what was tested, also from what was not so. */
function tested({ hypothesis }: Analysis): readonly Entity<'hypothesis'>[] {
  return hypothesis.filter(
    ({ status }) => status !== null && status !== 'open' && status !== 'testing',
  );
}

function thought(analysis: Analysis, one: Entity<'hypothesis'>): readonly ProposalLine[] {
  const words = said(one.text);
  if (words === '') return [];
  const against = analysis.evidence
    .filter(({ hypothesis, side }) => hypothesis === one.id && side === 'against')
    .map((piece) => said(piece.text))
    .join(' ');
  return [
    `${one.status === 'rejected' ? sharingProposals.weThoughtFirst : sharingProposals.weThink} ${words}`,
    ...inOneLine([
      text.turnedOut(standing(one), said(one.result)),
      against === '' ? '' : text.against(against),
    ]),
  ];
}

function careFactors({ factor }: Analysis): readonly string[] {
  return factor
    .filter(({ level, kind }) => level === 'careSystem' && kind !== 'protective')
    .map((one) => said(one.text));
}

/** The text is two pages. */
const MOST_TURNED = 2;

function turned({ loop, intervention }: Analysis): readonly string[] {
  const helping = loop.filter(({ effect }) => effect === 'helps').map(({ story }) => said(story));
  const help = intervention
    .filter(({ fit }) => fit === 'more')
    .map((one) => text.noticed(bare(one.text), said(one.worksIf)));
  return [...helping, ...help].slice(0, MOST_TURNED);
}
